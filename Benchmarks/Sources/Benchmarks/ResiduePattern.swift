import MessageFormat
import TermDictionary

/// What remains of a message of a lexicon, as a pattern of ICU's MessageFormat with the words
/// written in: choices become `select` and `plural`, terms `select` over those that a message
/// names, and an article what it is with the examples.
struct ResiduePattern {
  private let lexicon: Lexicon
  private let id: MessageID
  private let residue: MessageResidue
  private let parameters: [MessageParameter]

  /// The pattern.
  private(set) var pattern = ""

  /// The arguments, set to the examples.
  private(set) var arguments: [PeerArgument] = []

  /// Writes the pattern; `nil` where ICU has none that prints the same.
  init?(_ id: MessageID, in lexicon: Lexicon) {
    guard let residue = lexicon.residue(of: id), let parameters = lexicon.parameters(of: id) else {
      return nil
    }
    (self.lexicon, self.id) = (lexicon, id)
    (self.residue, self.parameters) = (residue, parameters)
    guard let text = written() else { return nil }
    pattern = text
    for parameter in parameters where pattern.contains(Self.name(parameter.name)) {
      guard let argument = argument(parameter) else { return nil }
      arguments.append(argument)
    }
    for extra in ["introduced", "article"] where pattern.contains(extra) {
      arguments.append(PeerArgument(extra, text: "yes"))
    }
  }

  /// A name that ICU takes.
  private static func name(_ name: String) -> String {
    "p_" + name.map { $0 == "-" || $0 == "." ? "_" : String($0) }.joined()
  }

  private static func quoted(_ text: String) -> String {
    text.replacingCharacters(["'": "''", "{": "'{'", "}": "'}'"])
  }

  // MARK: Patterns

  private func written() -> String? {
    guard residue.selectors.count <= 1 else { return nil }
    guard let selector = residue.selectors.first else {
      return residue.patterns.first.flatMap { written($0, isPlural: false) }
    }
    guard case .argument(let argument) = selector,
      let parameter = parameters.first(where: { $0.name == argument.name })
    else { return nil }
    let isNumber = parameter.type == .number
    var branches = ""
    for (index, pattern) in residue.patterns.enumerated() {
      guard let text = written(pattern, isPlural: false) else { return nil }
      switch pattern.keys.first {
      case .literal(let key)?:
        let isDigit = key.value.first?.isNumber == true
        let name = isNumber ? isDigit ? "=\(key.value)" : key.value : "k\(index)"
        branches += " \(name) {\(text)}"
      case .catchAll?, nil:
        branches += " other {\(text)}"
      }
    }
    return "{\(Self.name(argument.name)), \(isNumber ? "plural" : "select"),\(branches)}"
  }

  private func written(_ pattern: MessageResidue.Pattern, isPlural: Bool) -> String? {
    written(pattern, pattern.choices[...], from: 0)
  }

  private func written(
    _ pattern: MessageResidue.Pattern,
    _ choices: ArraySlice<MessageResidue.Choice>,
    from variant: Int
  ) -> String? {
    guard let choice = choices.first else { return written(pattern.variants[variant]) }
    let rest = choices.dropFirst()
    let stride = rest.reduce(1) { $0 * Self.outcomes($1) }
    func branch(_ outcome: Int) -> String? {
      written(pattern, rest, from: variant + outcome * stride)
    }
    switch choice {
    case .category(let argument, let categories):
      var branches = ""
      for (index, category) in categories.enumerated() {
        guard let text = branch(index) else { return nil }
        branches += " \(category.rawValue) {\(text)}"
      }
      return "{\(Self.name(argument.name)), plural,\(branches)}"
    case .introduced:
      guard let new = branch(0), let known = branch(1) else { return nil }
      return "{introduced, select, yes {\(new)} other {\(known)}}"
    case .number:
      return nil
    }
  }

  private static func outcomes(_ choice: MessageResidue.Choice) -> Int {
    if case .category(_, let categories) = choice { categories.count } else { 2 }
  }

  private func written(_ pieces: [MessageResidue.Piece]) -> String? {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let plain): text += Self.quoted(plain)
      case .markup: break
      case .article(let article):
        text += "{article, select, yes {\(article.casing == .sentence ? "A" : "a")} other {an}}"
      case .argument(let argument):
        guard let placeholder = placeholder(argument) else { return nil }
        text += placeholder
      case .list(let name, _): text += "{\(Self.name(name))}"
      case .term(let name, let options, _):
        guard let branches = terms(name, options) else { return nil }
        text += "{\(Self.name(name)), select, \(branches) other {?}}"
      }
    }
    return text
  }

  private func placeholder(_ argument: MessageResidue.Argument) -> String? {
    let name = Self.name(argument.name)
    guard let function = argument.functions.last else { return "{\(name)}" }
    switch function.name {
    case "string": return "{\(name)}"
    case "integer": return "{\(name), number, integer}"
    case "number": return "{\(name), number}"
    case "date":
      let length = function.options.first { $0.name == "length" }
      guard case .literal(let literal)? = length?.value else { return "{\(name), date, medium}" }
      return "{\(name), date, \(literal.value)}"
    case "currency": return "{\(name), number, ::currency/\(currency(argument.name))}"
    default: return nil
    }
  }

  private func currency(_ name: String) -> Substring {
    parameters.first { $0.name == name }?.example.suffix(3) ?? "USD"
  }

  /// A branch for each term that the message names; all but the example say something as long.
  private func terms(_ name: String, _ options: TermOptions) -> String? {
    guard let parameter = parameters.first(where: { $0.name == name }),
      let example = TermID(parameter.example)
    else { return nil }
    var document = RenderedDocument()
    let printed = lexicon.preview(id, in: &document).parts.compactMap { part -> String? in
      guard case .value(let value) = part, let term = value.payload as? TermPart,
        term.term == example
      else { return nil }
      return value.text
    }
    guard let text = printed.first else { return nil }
    let terms = parameter.terms.isEmpty ? [example] : parameter.terms
    return terms.enumerated().map { index, term in
      "k\(index) {\(Self.quoted(term == example ? text : term.description))}"
    }.joined(separator: " ")
  }

  // MARK: Arguments

  private func argument(_ parameter: MessageParameter) -> PeerArgument? {
    let name = Self.name(parameter.name)
    switch parameter.type {
    case .string:
      let keys = residue.patterns.map(\.keys.first)
      let index = keys.firstIndex {
        if case .literal(let key)?? = $0 { key.value == parameter.example } else { false }
      }
      let isSelector = residue.selectors.contains {
        if case .argument(let argument) = $0 { argument.name == parameter.name } else { false }
      }
      return PeerArgument(name, text: isSelector ? "k\(index ?? 99)" : parameter.example)
    case .number:
      return Int(parameter.example).map { PeerArgument(name, integer: $0) }
    case .money:
      return Double(parameter.example.dropLast(4)).map { PeerArgument(name, double: $0) }
    case .date:
      return day(parameter.example).map { PeerArgument(name, day: $0) }
    case .time, .datetime:
      return nil
    case .term:
      let index = parameter.terms.firstIndex { $0.description == parameter.example } ?? 0
      return PeerArgument(name, text: "k\(index)")
    case .terms:
      return list(parameter).map { PeerArgument(name, list: $0.items, isOr: $0.isOr) }
    }
  }

  private func day(_ text: String) -> Double? {
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    return Rows.milliseconds(numbers[0], numbers[1], numbers[2])
  }

  /// The items of a list, each printed by the message alone, and how they are joined.
  private func list(_ parameter: MessageParameter) -> (items: [String], isOr: Bool)? {
    var items: [String] = []
    for term in parameter.example.split(separator: " ") {
      var document = RenderedDocument()
      let rendered = lexicon.preview(
        id,
        overriding: [parameter.name: .terms([String(term)])],
        in: &document
      )
      for part in rendered.parts {
        guard case .value(let value) = part, value.payload is TermListPart else { continue }
        if !items.contains(value.text) { items.append(value.text) }
        break
      }
    }
    let isOr = residue.patterns.contains { pattern in
      pattern.variants.joined().contains { piece in
        if case .list(_, let list) = piece { list.type == .or } else { false }
      }
    }
    return items.isEmpty ? nil : (items, isOr)
  }
}

extension String {
  fileprivate func replacingCharacters(_ replacements: [Character: String]) -> String {
    map { replacements[$0] ?? String($0) }.joined()
  }
}
