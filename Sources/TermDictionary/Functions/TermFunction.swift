import Diagnostics
import MessageFormat
import TermGrammar

/// A function of the `td:` namespace, bound to the words of one lexicon.
struct TermFunction: MessageFunction {
  let name: TermFunctionName
  let inflector: Inflector

  /// The locale of the words: it joins lists and gives counts their category.
  let locale: LocaleIdentifier

  /// The identifiers of the terms, to find the one that is meant by a slip.
  let termNames: KnownNames

  /// The functions of a lexicon, by identifier.
  static func all(
    _ inflector: Inflector,
    locale: LocaleIdentifier,
    _ termNames: KnownNames
  ) -> [String: any MessageFunction] {
    let functions = TermFunctionName.allCases.map { name in
      let function = TermFunction(
        name: name,
        inflector: inflector,
        locale: locale,
        termNames: termNames
      )
      return (name.rawValue, function)
    }
    return Dictionary(uniqueKeysWithValues: functions)
  }

  func resolve(
    _ call: FunctionCall,
    in context: inout FunctionContext
  ) throws(MessageFailure) -> any ResolvedValue {
    let read = TermCall(name, call.options.map(WrittenOption.init))
    if let problem = read.problems.first {
      throw MessageFailure(.badOption, problem.message)
    }
    return try resolve(call, read, category: try category(call))
  }

  /// Resolves a call whose count, where it has one, is of the plural category `category`.
  func resolve(
    _ call: FunctionCall,
    _ read: TermCall,
    category: PluralCategory?
  ) throws(MessageFailure) -> any ResolvedValue {
    guard let operand = call.operand else {
      throw MessageFailure(.badOperand, "':\(name.rawValue)' needs an operand")
    }
    switch name {
    case .term: return try term(operand, read, call, category)
    case .article: return try article(operand, read)
    case .verb: return try verb(operand, read, call, category)
    case .agree: return try agree(operand, read, call, category)
    case .list: return try list(operand, read)
    case .feature: return try feature(operand, read)
    }
  }

  // MARK: The functions

  private func term(
    _ operand: FunctionArgument,
    _ read: TermCall,
    _ call: FunctionCall,
    _ category: PluralCategory?
  ) throws(MessageFailure) -> TermValue {
    let names = call.options.map(\.name)
    var options = read.options
    var category = category
    if let value = operand.value as? TermValue {
      options = value.options.overridden(by: options, where: names)
      if !names.contains("number") { category = category ?? value.category }
    }
    let id = try termID(operand)
    let printed = try print(id, options, category)
    guard options.style == .introduce, let mention = try mention(of: id, options, category) else {
      return TermValue(printed: printed, options: options, category: category)
    }
    return TermValue(
      printed: introduction(of: printed, by: mention),
      mention: mention,
      options: options,
      category: category
    )
  }

  private func article(
    _ operand: FunctionArgument,
    _ read: TermCall
  ) throws(MessageFailure) -> ArticleValue {
    guard let text = operand.string, let article = TermArticle(rawValue: text), article != .none
    else {
      throw MessageFailure(
        .badOperand,
        "':td:article' needs 'indefinite' or 'definite'"
      )
    }
    return ArticleValue(article: article, casing: read.options.casing)
  }

  private func verb(
    _ operand: FunctionArgument,
    _ read: TermCall,
    _ call: FunctionCall,
    _ category: PluralCategory?
  ) throws(MessageFailure) -> WordValue {
    let id = try termID(operand)
    guard inflector.terms[id]?.term.partOfSpeech == .verb else {
      throw MessageFailure(.badOperand, "'\(id)' is no verb")
    }
    var options = read.options
    if read.isPresent {
      options.verbForm = inflector.presentForm(for: try agreedNumber(read, call, category))
      // The number is that of what it agrees with.
      options.number = nil
    }
    var text = try print(id, options, nil).text
    // The end of an argument is written by nobody but `VerbObjects`, and brings its space.
    if options.verbPart == .end, !operand.isLiteral, !text.string.isEmpty {
      text.runs.insert(StyledText.Run(" "), at: 0)
    }
    return WordValue(
      function: .verb,
      text: text,
      splits: inflector.splits(id, options.verbForm)
    )
  }

  private func agree(
    _ operand: FunctionArgument,
    _ read: TermCall,
    _ call: FunctionCall,
    _ category: PluralCategory?
  ) throws(MessageFailure) -> WordValue {
    let alternatives = (operand.string ?? "").split(
      separator: "/",
      omittingEmptySubsequences: false
    )
    let number = try agreedNumber(read, call, category)
    let grammar = inflector.grammar
    guard let index = grammar.agreementIndex(for: number, among: alternatives.count) else {
      throw MessageFailure(
        .badOperand,
        "':td:agree' needs alternatives such as |is/are|, not '\(operand.string ?? "")'"
      )
    }
    let text = StyledText(String(alternatives[index]))
    return WordValue(
      function: .agree,
      text: grammar.cased(text, as: read.options.casing, isFirst: true)
    )
  }

  private func list(
    _ operand: FunctionArgument,
    _ read: TermCall
  ) throws(MessageFailure) -> TermListValue {
    let ids = try termIDs(operand)
    guard !ids.isEmpty else {
      throw MessageFailure(.badOperand, "':\(name.rawValue)' needs at least one term")
    }
    var items: [PrintedTerm] = []
    var plainTexts: Set<String> = []
    for id in ids {
      var options = read.options
      if options.casing == .sentence, !items.isEmpty { options.casing = .none }
      var plain = options
      plain.casing = .none
      let item = try print(id, options, nil)
      if plainTexts.insert(try print(id, plain, nil).phrase.string).inserted { items.append(item) }
    }
    let texts = items.map { item in
      read.quotes.map { "\($0.opening)\(item.phrase.string)\($0.closing)" } ?? item.phrase.string
    }
    let text = locale.list(texts, type: read.listType)
    let isPlural = items.count > 1 && read.listType == .and
    return TermListValue(
      items: items,
      text: text,
      number: isPlural ? .plural : items.last?.number ?? .plural
    )
  }

  private func feature(
    _ operand: FunctionArgument,
    _ read: TermCall
  ) throws(MessageFailure) -> FeatureValue {
    let id = try termID(operand)
    guard let term = inflector.terms[id]?.term, case .noun(let noun) = term.content else {
      throw MessageFailure(.badOperand, "'\(id)' is no noun")
    }
    let printed: PrintedTerm =
      if let value = operand.value as? TermValue {
        value.printed
      } else {
        try print(id, TermOptions(), nil)
      }
    switch read.feature {
    case .countability: return FeatureValue(name: printed.countability.rawValue)
    case .number: return FeatureValue(name: printed.number.rawValue)
    case .gender, nil: return FeatureValue(name: noun.gender)
    }
  }

  // MARK: Operands

  private func termID(_ operand: FunctionArgument) throws(MessageFailure) -> TermID {
    if let reference = operand.value as? TermReference { return try known(reference.term) }
    if let value = operand.value as? TermValue { return value.printed.term }
    guard let text = operand.string else {
      throw MessageFailure(.badOperand, "':\(name.rawValue)' needs a term")
    }
    guard operand.isLiteral else {
      throw MessageFailure(
        .badOperand,
        "the text '\(text)' is not looked up; pass a term reference"
      )
    }
    guard let id = TermID(text) else {
      throw MessageFailure(.badOperand, IdentifierSyntax.refusal(of: text))
    }
    return try known(id)
  }

  private func known(_ id: TermID) throws(MessageFailure) -> TermID {
    guard inflector.terms[id] != nil else {
      throw MessageFailure(
        .badOperand,
        "unknown term '\(id)'" + termNames.hint(id.description)
      )
    }
    return id
  }

  private func termIDs(_ operand: FunctionArgument) throws(MessageFailure) -> [TermID] {
    guard let list = operand.value as? TermReferenceList else { return [try termID(operand)] }
    var ids: [TermID] = []
    for id in list.terms { ids.append(try known(id)) }
    return ids
  }

  private func print(
    _ id: TermID,
    _ options: TermOptions,
    _ category: PluralCategory?
  ) throws(MessageFailure) -> PrintedTerm {
    do throws(FormFailure) {
      return try inflector.print(id, options, category: category)
    } catch {
      throw MessageFailure(.badOperand, error.message)
    }
  }

  // MARK: Numbers

  private func category(_ call: FunctionCall) throws(MessageFailure) -> PluralCategory? {
    guard let count = call.option("count") else { return nil }
    if let number = count.argument.value as? NumberValue {
      return number.pluralCategory(in: locale)
    }
    if let text = count.argument.string, let number = DecimalNumber(literal: text) {
      return NumberValue(number, locale: locale).pluralCategory(in: locale)
    }
    throw MessageFailure(.badOption, "option 'count' of ':\(name.rawValue)' needs a number")
  }

  /// The number that a verb or an alternative agrees with.
  private func agreedNumber(
    _ read: TermCall,
    _ call: FunctionCall,
    _ category: PluralCategory?
  ) throws(MessageFailure) -> GrammaticalNumber {
    if let category { return inflector.grammar.number(for: category) }
    guard let partner = call.option("with") else {
      throw MessageFailure(.badOption, "':\(name.rawValue)' needs 'with' or 'count' to agree with")
    }
    switch partner.argument.value {
    case let value as TermValue: return value.printed.number
    case let value as TermListValue: return value.number
    case let list as TermReferenceList where list.terms.count > 1: return .plural
    default:
      var options = TermOptions()
      options.number = read.options.number
      guard let id = try termIDs(partner.argument).first else { return .plural }
      guard inflector.isNoun(id) else {
        throw MessageFailure(.badOption, "nothing agrees with '\(id)', which is no noun")
      }
      return try print(id, options, nil).number
    }
  }

  // MARK: Introductions

  /// The abbreviation for a second mention, or `nil` where the term has none.
  private func mention(
    of id: TermID,
    _ options: TermOptions,
    _ category: PluralCategory?
  ) throws(MessageFailure) -> PrintedTerm? {
    guard case .noun(let noun) = inflector.terms[id]?.term.content, noun.abbreviation != nil else {
      return nil
    }
    var short = options
    short.style = .abbreviation
    return try print(id, short, category)
  }

  private func introduction(of full: PrintedTerm, by mention: PrintedTerm) -> PrintedTerm {
    guard !full.text.string.hasWord(mention.text.string) else { return full }
    var result = full
    result.text.runs.append(StyledText.Run(" (", isFixed: true))
    result.text += mention.text
    result.text.runs.append(StyledText.Run(")", isFixed: true))
    return result
  }
}

extension WrittenOption {
  init(_ option: FunctionOption) {
    self.init(
      name: option.name,
      literal: option.argument.isLiteral ? option.argument.string : nil,
      nameRange: option.argument.range,
      valueRange: option.argument.range
    )
  }
}

extension TermOptions {
  /// These options, with those of `other` that are named in `names`.
  func overridden(by other: TermOptions, where names: [String]) -> TermOptions {
    var result = self
    for name in names {
      switch name {
      case "article": result.article = other.article
      case "number", "count": result.number = other.number
      case "countable": result.isCountable = other.isCountable
      case "use": result.isModifier = other.isModifier
      case "case": result.grammaticalCase = other.grammaticalCase
      case "casing": result.casing = other.casing
      case "style": result.style = other.style
      case "possessive": result.isPossessive = other.isPossessive
      default: break
      }
    }
    return result
  }
}
