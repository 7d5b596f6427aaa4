import MessageFormat
import TermGrammar

/// An element of a linked pattern, as far as it is known.
enum ResidueItem {
  /// A piece that is known.
  case known(MessagePart)

  /// A word that follows a count, in each category.
  case counted([PluralCategory: MessagePart], by: MessageResidue.Argument)

  /// A term that is an argument and follows a count.
  case countedTerm(String, TermOptions, by: MessageResidue.Argument)

  /// A word that agrees with terms that are an argument.
  case agreeing(MessagePart, MessagePart, with: String, TermOptions)

  /// A term that is introduced.
  case introduced(TermValue)

  /// A piece that waits for an argument, and whether it may say if there is an article before it.
  case waiting(MessageResidue.Piece, isDecisive: Bool)
}

/// What decides between the variants of a pattern.
struct ResidueChoices {
  private(set) var choices: [MessageResidue.Choice] = []

  /// The outcome of each choice, for each variant.
  private(set) var combinations: [[Int]] = [[]]

  /// More variants than this would take more room than they are worth.
  private static let mostVariants = 64

  /// Finds the choices of a pattern; `nil` where they cannot be told, or there are too many.
  init?(_ items: [ResidueItem], _ words: LexiconWords) {
    var introducesArguments = false
    for item in items {
      switch item {
      case .known: break
      case .waiting(.term(_, let options, _), _):
        if options.style == .introduce { introducesArguments = true }
      case .waiting: break
      case .counted(_, let count): add(count, items)
      case .countedTerm(_, let options, let count):
        if options.style == .introduce { introducesArguments = true }
        add(count, items)
      case .agreeing(_, _, let name, let options):
        let choice = MessageResidue.Choice.number(of: name, options)
        if !choices.contains(choice) { choices.append(choice) }
      case .introduced(let value):
        guard value.mention != nil else { continue }
        let choice = MessageResidue.Choice.introduced(value.printed.term)
        if !choices.contains(choice) { choices.append(choice) }
      }
    }
    let introducesWords = choices.contains { if case .introduced = $0 { true } else { false } }
    // Which comes first would matter.
    if introducesArguments, introducesWords { return nil }
    for choice in choices {
      let outcomes = choice.outcomes
      combinations = combinations.flatMap { start in (0..<outcomes).map { start + [$0] } }
      if combinations.count > Self.mostVariants { return nil }
    }
  }

  private mutating func add(_ count: MessageResidue.Argument, _ items: [ResidueItem]) {
    let isKnown = choices.contains {
      if case .category(count, _) = $0 { true } else { false }
    }
    if isKnown { return }
    // The categories in which a word that follows the count has a form of its own.
    let categories = PluralCategory.allCases.filter { category in
      category == .other
        || items.contains { item in
          switch item {
          case .counted(let parts, count): !parts.reads(alike: category, .other)
          case .countedTerm(_, _, count): true
          default: false
          }
        }
    }
    choices.append(.category(of: count, categories))
  }

  /// What becomes of an item with these outcomes.
  func outcome(of item: ResidueItem, in combination: [Int]) -> VariantAssembly.Item {
    switch item {
    case .known(let part):
      return .part(part)
    case .waiting(let piece, let isDecisive):
      return .waiting(piece, isDecisive: isDecisive)
    case .counted(let parts, let count):
      guard let category = category(of: count, combination), let part = parts[category] else {
        return .part(.text(""))
      }
      return .part(part)
    case .countedTerm(let name, let options, let count):
      let piece = MessageResidue.Piece.term(name, options, category(of: count, combination))
      return .waiting(piece, isDecisive: !options.isModifier)
    case .agreeing(let singular, let plural, let name, let options):
      let index = choices.firstIndex(of: .number(of: name, options))
      return .part(index.map { combination[$0] } == 0 ? singular : plural)
    case .introduced(let value):
      let index = choices.firstIndex(of: .introduced(value.printed.term))
      return .introduced(value, isNew: index.map { combination[$0] } == 0)
    }
  }

  private func category(
    of count: MessageResidue.Argument,
    _ combination: [Int]
  ) -> PluralCategory? {
    for (choice, outcome) in zip(choices, combination) {
      if case .category(count, let categories) = choice { return categories[outcome] }
    }
    return nil
  }
}

extension MessageResidue.Choice {
  /// How many outcomes there are.
  var outcomes: Int {
    switch self {
    case .category(_, let categories): categories.count
    case .number, .introduced: 2
    }
  }
}

extension [PluralCategory: MessagePart] {
  /// Whether the forms of two categories are one, in all that others ask of them.
  fileprivate func reads(alike one: PluralCategory, _ other: PluralCategory) -> Bool {
    guard let one = self[one], let other = self[other], one.text == other.text else { return false }
    return one.term == other.term
  }
}
