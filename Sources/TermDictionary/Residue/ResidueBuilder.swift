import MessageFormat
import TermGrammar

/// Finds out what remains of a linked message.
///
/// Whatever it does not know is left to the evaluation: then nothing remains that could be written
/// down.
struct ResidueBuilder {
  let words: LexiconWords
  let definition: MessageDefinition
  let patterns: [LinkedPattern]

  /// Whether a variable that the message prints or selects by is one of its parameters.
  let parameters: [String]

  var message: MessageModel { definition.message }

  init(_ linked: LinkedMessage, _ words: LexiconWords) {
    self.words = words
    definition = linked.definition
    patterns = linked.patterns
    parameters = linked.definition.parameters.map(\.name)
  }

  /// What remains; `nil` where that cannot be said.
  func residue() -> MessageResidue? {
    switch message.body {
    case .pattern:
      guard patterns.count == 1, let pattern = pattern(patterns[0], keys: []) else { return nil }
      return MessageResidue(parameters: parameters, selectors: [], patterns: [pattern])
    case .select(let names, let variants):
      var selectors: [MessageResidue.Selector] = []
      for name in names {
        guard let selector = selector(name) else { return nil }
        selectors.append(selector)
      }
      var rest: [MessageResidue.Pattern] = []
      for (variant, linked) in zip(variants, patterns) {
        guard variant.keys.count == names.count, let pattern = pattern(linked, keys: variant.keys)
        else { return nil }
        rest.append(pattern)
      }
      return MessageResidue(parameters: parameters, selectors: selectors, patterns: rest)
    }
  }

  private func selector(_ name: MessageModel.VariableReference) -> MessageResidue.Selector? {
    let expression = MessageModel.Expression(operand: .variable(name))
    guard let argument = known(expression) else { return nil }
    guard argument.isTerm else { return .argument(argument) }
    guard argument.functions.count <= 2, let last = argument.functions.last,
      last.name == TermFunctionName.feature.rawValue
    else { return nil }
    let call = TermCall(.feature, last.options.map(WrittenOption.init))
    guard call.problems.isEmpty, let feature = call.feature, feature != .gender else { return nil }
    var options = TermOptions()
    if argument.functions.count == 2 {
      guard let first = term(argument.functions[0]), first.style != .introduce else { return nil }
      options = first
    }
    return .feature(feature, of: argument.name, options)
  }

  /// The argument that an expression is, one of the parameters with literal options.
  func known(_ expression: MessageModel.Expression) -> MessageResidue.Argument? {
    guard let argument = message.argument(expression), argument.hasLiteralOptions,
      parameters.contains(argument.name)
    else { return nil }
    return argument
  }

  /// The options of a call of `td:term` without a count; `nil` for anything else.
  func term(_ function: MessageModel.FunctionReference) -> TermOptions? {
    guard function.name == TermFunctionName.term.rawValue else { return nil }
    let call = TermCall(.term, function.options.map(WrittenOption.init))
    return call.problems.isEmpty && !call.hasCount ? call.options : nil
  }

  // MARK: Patterns

  private func pattern(
    _ linked: LinkedPattern,
    keys: [MessageModel.Variant.Key]
  ) -> MessageResidue.Pattern? {
    var items: [ResidueItem] = []
    for element in linked.elements {
      guard let item = item(element) else { return nil }
      items.append(item)
    }
    guard let choices = ResidueChoices(items, words) else { return nil }
    var variants: [[MessageResidue.Piece]] = []
    for combination in choices.combinations {
      let assembly = VariantAssembly(
        items.map { choices.outcome(of: $0, in: combination) },
        words.inflector.grammar,
        definition.casing,
        needsAssembly: linked.needsAssembly
      )
      guard let pieces = assembly?.residue() else { return nil }
      variants.append(pieces)
    }
    return MessageResidue.Pattern(keys: keys, choices: choices.choices, variants: variants)
  }

  private func item(_ element: LinkedElement) -> ResidueItem? {
    switch element {
    case .folded(let part):
      return .known(part)
    case .counted(let word):
      return counted(word)
    case .waiting(.text(let text, _)):
      return .known(.text(text))
    case .waiting(.markup(let markup)):
      return self.markup(markup)
    case .waiting(.expression(let expression)):
      return item(expression)
    }
  }

  private func counted(_ word: CountedWord) -> ResidueItem? {
    guard let count = count(word.count) else { return nil }
    return .counted(word.parts, by: count)
  }

  /// The argument that counts.
  private func count(_ variable: MessageModel.VariableReference) -> MessageResidue.Argument? {
    guard let count = known(MessageModel.Expression(operand: .variable(variable))) else {
      return nil
    }
    // Other functions print numbers in ways that count otherwise.
    let isPlain = count.functions.allSatisfy { $0.name == "number" || $0.name == "integer" }
    return isPlain ? count : nil
  }

  private func markup(_ markup: MessageModel.Markup) -> ResidueItem? {
    var names: [String] = []
    for option in markup.options {
      if option.name.hasPrefix("u:") { return nil }
      guard case .variable(let variable) = option.value else { continue }
      guard let argument = known(MessageModel.Expression(operand: .variable(variable))),
        argument.functions.isEmpty
      else { return nil }
      names.append(argument.name)
    }
    return .waiting(.markup(names), isDecisive: false)
  }

  private func item(_ expression: MessageModel.Expression) -> ResidueItem? {
    if case .literal(let operand)? = expression.operand, let function = expression.function,
      let name = TermFunctionName(rawValue: function.name)
    {
      return word(operand, function, name)
    }
    if let counted = countedArgument(expression) { return counted }
    guard let argument = known(expression) else { return nil }
    guard argument.isTerm else { return .waiting(.argument(argument), isDecisive: false) }
    guard argument.functions.count == 1 else { return nil }
    if let options = term(argument.functions[0]) {
      let piece = MessageResidue.Piece.term(argument.name, options, nil)
      return .waiting(piece, isDecisive: !options.isModifier)
    }
    guard argument.functions[0].name == TermFunctionName.list.rawValue else { return nil }
    let call = TermCall(.list, argument.functions[0].options.map(WrittenOption.init))
    guard call.problems.isEmpty else { return nil }
    let quotes = call.quotes.map {
      MessageResidue.TermList.Quotes(opening: $0.opening, closing: $0.closing)
    }
    let list = MessageResidue.TermList(options: call.options, type: call.listType, quotes: quotes)
    return .waiting(.list(argument.name, list), isDecisive: true)
  }

  /// A term that is an argument and follows a count.
  private func countedArgument(_ expression: MessageModel.Expression) -> ResidueItem? {
    guard case .variable(let variable)? = expression.operand, let function = expression.function,
      function.name == TermFunctionName.term.rawValue,
      case .variable(let count)? = function.options.first(where: { $0.name == "count" })?.value,
      function.options.allSatisfy({
        $0.name == "count" || $0.value.isLiteral && !$0.name.hasPrefix("u:")
      }),
      let argument = known(MessageModel.Expression(operand: .variable(variable))),
      argument.functions.isEmpty, let counted = self.count(count)
    else { return nil }
    let call = TermCall(.term, function.options.map(WrittenOption.init))
    guard call.problems.isEmpty else { return nil }
    return .countedTerm(argument.name, call.options, by: counted)
  }

  // MARK: Words that wait

  /// A word of the lexicon that waits for a document or for the number of an argument.
  private func word(
    _ operand: MessageModel.Literal,
    _ function: MessageModel.FunctionReference,
    _ name: TermFunctionName
  ) -> ResidueItem? {
    let read = TermCall(name, function.options.map(WrittenOption.init))
    guard read.problems.isEmpty, !function.options.contains(where: { $0.name.hasPrefix("u:") })
    else { return nil }
    let term = TermFunction(
      name: name,
      inflector: words.inflector,
      locale: words.locale,
      termNames: words.termNames
    )
    let call = FunctionCall(
      operand: FunctionArgument(
        value: StringValue(operand.value),
        isLiteral: true,
        range: operand.range
      )
    )
    if name == .term, read.options.style == .introduce, !read.hasCount {
      guard let value = try? term.resolve(call, read, category: nil) as? TermValue else {
        return nil
      }
      return .introduced(value)
    }
    guard name == .agree || name == .verb,
      case .variable(let partner)? = function.options.first(where: { $0.name == "with" })?.value,
      let argument = known(MessageModel.Expression(operand: .variable(partner))),
      argument.functions.isEmpty
    else { return nil }
    // The number of a category stands for the number of the partner.
    let grammar = words.inflector.grammar
    guard grammar.number(for: .one) == .singular, grammar.number(for: .other) == .plural else {
      return nil
    }
    func part(_ category: PluralCategory) -> MessagePart? {
      guard let value = try? term.resolve(call, read, category: category),
        let printed = try? value.formatted()
      else { return nil }
      return .value(ValuePart(type: value.type, text: printed.text, payload: printed.payload))
    }
    guard let singular = part(.one), let plural = part(.other) else { return nil }
    var options = TermOptions()
    options.number = read.options.number
    return .agreeing(singular, plural, with: argument.name, options)
  }
}
