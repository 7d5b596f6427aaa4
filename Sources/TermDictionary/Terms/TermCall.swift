import MessageFormat

/// A call of `td:term` or of one of its companions, its literal options read.
///
/// The linker reads calls to check them before anything is rendered, and the functions read them
/// when they run: both by the code below, so that they cannot differ.
package struct TermCall: Sendable {
  package var options = TermOptions()

  /// Whether the number follows a value.
  package var hasCount = false

  /// Whether it agrees with another term.
  package var hasPartner = false

  /// Whether a verb agrees with what `count` or `with` says: `form=present`.
  package var isPresent = false

  /// How the items of a list are joined.
  var listType = ListType.and

  /// The marks before and after each item of a list.
  var quotes: (opening: Character, closing: Character)?

  /// What `td:feature` asks for.
  var feature: TermFeature?

  package var problems: [OptionProblem] = []
}

/// A feature of a term that a message may select by.
public enum TermFeature: String, Sendable, CaseIterable {
  /// Whether it can be counted: `countable`, `mass`, `plural-only`.
  case countability

  /// `singular` or `plural`.
  case number

  /// A gender of the language.
  case gender
}

/// The functions of the `td:` namespace.
package enum TermFunctionName: String, CaseIterable, Sendable {
  case term = "td:term"
  case article = "td:article"
  case verb = "td:verb"
  case agree = "td:agree"
  case list = "td:list"
  case feature = "td:feature"

  /// The options that a message may give.
  var options: [String] {
    switch self {
    case .term: Self.nounOptions + ["count"]
    case .article: ["casing"]
    case .verb: ["form", "part", "with", "number", "count", "casing"]
    case .agree: ["with", "number", "count", "casing"]
    case .list: ["type", "quotes"] + Self.nounOptions
    case .feature: ["of"]
    }
  }

  /// The options that say how a noun is printed.
  static let nounOptions = [
    "article", "number", "countable", "use", "case", "casing", "style", "possessive",
  ]
}

extension TermCall {
  /// Reads the options of a call of `function`.
  package init(_ function: TermFunctionName, _ written: [WrittenOption]) {
    self.init(function.rawValue, known: function.options, written)
    if function == .feature, feature == nil, problems.isEmpty {
      let expected = TermFeature.allCases.map(\.rawValue).joined(separator: ", ")
      problems.append(
        OptionProblem(
          kind: .badValue,
          message: "':td:feature' needs the option 'of'; it takes \(expected)",
          range: .none
        )
      )
    }
  }

  /// Reads the options of a reference in a form.
  ///
  /// Which function it stands for is known only when the term is, so the options of nouns and of
  /// verbs are both taken.
  init(inForm written: [WrittenOption]) {
    self.init("td:term", known: TermFunctionName.nounOptions + ["form"], written)
    for option in written where option.name == "style" && options.style == .introduce {
      problems.append(
        OptionProblem(
          kind: .conflict,
          message:
            "a form cannot introduce an abbreviation; write style=full or style=abbreviation",
          range: option.valueRange
        )
      )
      options.style = .full
    }
  }

  private init(_ function: String, known: [String], _ written: [WrittenOption]) {
    var parser = OptionParser(function: function, known: known)
    for option in written {
      guard known.contains(option.name) else {
        parser.refuseUnknown(option)
        continue
      }
      read(option, function, &parser)
    }
    refuseConflicts(written, &parser)
    problems = parser.problems
  }

  private mutating func read(
    _ option: WrittenOption,
    _ function: String,
    _ parser: inout OptionParser
  ) {
    switch option.name {
    case "article": options.article = parser.choice(option) ?? options.article
    case "number": options.number = parser.choice(option) ?? options.number
    case "countable": options.isCountable = parser.choice(option, of: Switch.self) == .yes
    case "use": options.isModifier = parser.choice(option, of: Usage.self) == .modifier
    case "case": options.grammaticalCase = parser.literal(of: option)
    case "casing": options.casing = parser.choice(option) ?? options.casing
    case "style": options.style = parser.choice(option) ?? options.style
    case "possessive": options.isPossessive = parser.choice(option, of: Switch.self) == .yes
    case "form": readForm(option, function, &parser)
    case "part": options.verbPart = parser.choice(option) ?? options.verbPart
    case "count": hasCount = true
    case "with": hasPartner = true
    case "type": listType = parser.choice(option) ?? listType
    case "quotes": readQuotes(option, &parser)
    case "of": feature = parser.choice(option)
    default: parser.refuseUnknown(option)
    }
  }

  private mutating func readQuotes(_ option: WrittenOption, _ parser: inout OptionParser) {
    guard let literal = parser.literal(of: option) else { return }
    if literal.count == 2, let opening = literal.first, let closing = literal.last {
      quotes = (opening, closing)
    } else {
      parser.refuse(option, literal, expected: ["two marks, as in |‘’|"])
    }
  }

  private mutating func readForm(
    _ option: WrittenOption,
    _ function: String,
    _ parser: inout OptionParser
  ) {
    guard let literal = parser.literal(of: option) else { return }
    if literal == "present", function == TermFunctionName.verb.rawValue {
      isPresent = true
    } else if let form = VerbForm(rawValue: literal) {
      options.verbForm = form
    } else {
      parser.refuse(option, literal, expected: VerbForm.allCases.map(\.rawValue) + ["present"])
    }
  }

  private func refuseConflicts(_ written: [WrittenOption], _ parser: inout OptionParser) {
    func first(_ name: String) -> WrittenOption? { written.first { $0.name == name } }
    if hasCount, let number = first("number") {
      parser.refuseConflict(
        "'number' and 'count' both say the number; write one of them",
        at: number
      )
    }
    if hasCount, let partner = first("with") {
      parser.refuseConflict(
        "'with' and 'count' both say the number; write one of them",
        at: partner
      )
    }
    if options.style == .introduce, options.isPossessive, let possessive = first("possessive") {
      parser.refuseConflict("'style=introduce' cannot be possessive", at: possessive)
    }
    if options.isModifier, options.article != .none, let article = first("article") {
      parser.refuseConflict(
        "a modifier takes no article of its own; write {indefinite :td:article} before it",
        at: article
      )
    }
  }
}
