import Diagnostics
import MessageFormat

/// Proves that a message can be rendered in one lexicon, whatever its arguments: every variable is
/// declared, every function and option exists, every form is stated.
struct MessageProof {
  let definition: MessageDefinition
  let words: LexiconWords
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var requirements: [FormRequirement] = []

  private let parameters: [String: Parameter]
  private let locals: [String: Expression]
  private var used: Set<String> = []

  /// Whether something is wrong that is reported where it is: what follows from it is not reported again.
  private var dependsOnReported = false

  init(_ definition: MessageDefinition, _ words: LexiconWords) {
    self.definition = definition
    self.words = words
    parameters = Dictionary(definition.parameters.map { ($0.name, $0) }) { first, _ in first }
    var locals: [String: Expression] = [:]
    for case .local(let name, let value) in definition.message.declarations {
      locals[name.name] = value
    }
    self.locals = locals
  }

  mutating func run() {
    for declaration in definition.message.declarations {
      if case .input(let variable, _) = declaration { mention(variable) }
      check(declaration.value, isDeclaration: true)
    }
    if case .select(let selectors, _) = definition.message.body {
      for selector in selectors { mention(selector) }
    }
    for pattern in definition.message.patterns {
      for element in pattern { check(element) }
      checkArticles(in: pattern)
    }
    for parameter in definition.parameters {
      if !used.contains(parameter.name) { diagnostics.append(.unusedParameter(parameter)) }
      checkTerms(of: parameter)
    }
    tryExamples()
  }

  /// The terms that a parameter may be, and those of its example, must exist.
  private mutating func checkTerms(of parameter: Parameter) {
    guard parameter.type == .term || parameter.type == .terms else { return }
    let examples = parameter.example.split(separator: " ").compactMap { TermID($0) }
    let mentioned =
      parameter.terms.isEmpty
      ? Array(zip(examples, parameter.exampleWords))
      : Array(zip(parameter.terms, parameter.termSpans))
    for (id, place) in mentioned where words.inflector.terms[id] == nil {
      refuseUnknown(id, at: place)
    }
  }

  // MARK: Variables

  private mutating func mention(_ variable: VariableReference) {
    used.insert(variable.name)
    if parameters[variable.name] == nil, locals[variable.name] == nil {
      let known = (Array(parameters.keys) + locals.keys).sorted()
      diagnostics.append(
        .undeclaredParameter(variable.name, known: known, at: span(variable.range))
      )
    }
  }

  private mutating func mention(_ operand: Operand?) {
    if case .variable(let variable) = operand { mention(variable) }
  }

  private mutating func mention(_ options: [Option]) {
    for option in options { mention(option.value) }
  }

  private func span(_ range: SourceRange) -> SourceSpan { definition.text.span(of: range) }

  // MARK: Expressions

  private mutating func check(_ element: PatternElement) {
    switch element {
    case .text: break
    case .expression(let expression): check(expression, isDeclaration: false)
    case .markup(let markup): mention(markup.options)
    }
  }

  private mutating func check(_ expression: Expression, isDeclaration: Bool) {
    mention(expression.operand)
    mention(expression.function?.options ?? [])
    guard let function = expression.function else {
      checkBare(expression.operand, isDeclaration: isDeclaration)
      return
    }
    if let name = TermFunctionName(rawValue: function.name) {
      check(name, function, expression, isDeclaration: isDeclaration)
    } else if words.context.functions[function.name] == nil {
      refuseUnknown(function)
    } else {
      checkType(of: expression.operand, for: function)
    }
  }

  /// A standard function must not be given a parameter that it could only take by chance.
  private mutating func checkType(of operand: Operand?, for function: FunctionReference) {
    guard case .variable(let variable) = operand, let parameter = parameters[variable.name],
      let expected = ParameterType.taken(by: function), !expected.contains(parameter.type)
    else { return }
    diagnostics.append(
      .wrongParameterType(
        parameter,
        function: function.name,
        expected: expected,
        at: span(variable.range)
      )
    )
  }

  /// An article that is written by hand is right for some readers only.
  private mutating func checkArticles(in pattern: Pattern) {
    var written: SourceRange?
    for element in pattern {
      switch element {
      case .text(let text, let range):
        let article = words.inflector.grammar.writtenArticle(atEndOf: text)
        // Escapes make the source longer than the text, but none follows the article.
        written = article.map {
          let start = range.bytes.upperBound - (text.utf8.count - $0.lowerBound)
          return SourceRange(start..<start + $0.count)
        }
      case .expression(let expression):
        if let written, printsTerm(expression) {
          diagnostics.append(.literalArticle(at: span(written)))
        }
        written = nil
      case .markup:
        continue
      }
    }
  }

  private func printsTerm(_ expression: Expression) -> Bool {
    var source: Expression? = expression
    if expression.function == nil, case .variable(let variable) = expression.operand {
      source = locals[variable.name]
    }
    let printing: [TermFunctionName] = [.term, .verb, .list]
    return printing.contains { $0.rawValue == source?.function?.name }
  }

  private mutating func refuseUnknown(_ function: FunctionReference) {
    let name = ":" + function.name
    let known = words.context.functions.identifiers.map { ":" + $0 }
    let place = span(function.range)
    diagnostics.append(
      Diagnostic(
        DiagnosticCode(.unknownFunction),
        "unknown function '\(name)'" + NearestValue.hint(name, among: known),
        at: place,
        fixIts: .nearest(to: name, among: known, at: place)
      )
    )
  }

  /// A term without a function prints its identifier, or nothing.
  private mutating func checkBare(_ operand: Operand?, isDeclaration: Bool) {
    switch operand {
    case .literal(let literal):
      guard let id = TermID(literal.value), words.inflector.terms[id] != nil else { return }
      diagnostics.append(.bareTerm(literal.value, at: span(literal.range)))
    case .variable(let variable):
      guard let type = parameters[variable.name]?.type, type == .term || type == .terms else {
        return
      }
      if isDeclaration { return }
      diagnostics.append(.bareTerm("$" + variable.name, at: span(variable.range)))
    case nil:
      return
    }
  }

  // MARK: Calls of td: functions

  private mutating func check(
    _ name: TermFunctionName,
    _ function: FunctionReference,
    _ expression: Expression,
    isDeclaration: Bool
  ) {
    let call = TermCall(name, function.options.map(WrittenOption.init))
    for problem in call.problems {
      let range = problem.range.bytes.isEmpty ? function.range : problem.range
      diagnostics.append(Diagnostic(problem, at: span(range)))
    }
    if isDeclaration, call.options.style == .introduce {
      diagnostics.append(
        Diagnostic(
          .introduceInDeclaration,
          "a declaration cannot introduce an abbreviation; write 'style=introduce' where it is printed",
          at: span(expression.range)
        )
      )
    }
    checkNumbers(name, function)
    guard call.problems.isEmpty else { return }
    if name == .verb, call.isPresent, !call.hasPartner, !call.hasCount {
      needsPartner(name, function)
    }
    checkOperand(name, call, function, expression)
  }

  /// Options that take a number must not be given a text.
  private mutating func checkNumbers(_ name: TermFunctionName, _ function: FunctionReference) {
    for option in function.options where option.name == "count" {
      guard case .variable(let variable) = option.value, let parameter = parameters[variable.name],
        parameter.type != .number
      else { continue }
      diagnostics.append(
        .wrongParameterType(
          parameter,
          function: name.rawValue,
          expected: [.number],
          at: span(variable.range)
        )
      )
    }
  }

  private mutating func needsPartner(_ name: TermFunctionName, _ function: FunctionReference) {
    diagnostics.append(
      Diagnostic(
        .badOptionValue,
        "':\(name.rawValue)' needs 'with' or 'count' to agree with",
        at: span(function.range)
      )
    )
  }

  private mutating func checkOperand(
    _ name: TermFunctionName,
    _ call: TermCall,
    _ function: FunctionReference,
    _ expression: Expression
  ) {
    guard let operand = expression.operand else {
      refuse("':\(name.rawValue)' needs an operand", at: function.range)
      return
    }
    switch name {
    case .article: checkArticle(operand)
    case .agree: checkAgreement(operand, call, function)
    case .term, .verb, .list, .feature: checkTerms(name, operand, call, function)
    }
  }

  private mutating func checkArticle(_ operand: Operand) {
    let expected = [Article.indefinite.rawValue, Article.definite.rawValue]
    guard case .literal(let literal) = operand, expected.contains(literal.value) else {
      let value = span(operand.range).text
      refuse(
        "':td:article' needs 'indefinite' or 'definite', not '\(value)'"
          + NearestValue.hint(value, among: expected),
        at: operand.range,
        nearest: NearestValue.to(value, among: expected)
      )
      return
    }
  }

  private mutating func checkAgreement(
    _ operand: Operand,
    _ call: TermCall,
    _ function: FunctionReference
  ) {
    if case .literal(let literal) = operand {
      let count = literal.value.split(separator: "/", omittingEmptySubsequences: false).count
      let grammar = words.inflector.grammar
      if count < 2 || grammar.agreementIndex(for: .singular, among: count) == nil {
        refuse(
          "':td:agree' needs alternatives such as |is/are|, not '\(literal.value)'",
          at: operand.range
        )
      }
    } else {
      refuse(
        "':td:agree' needs alternatives written as a literal, such as |is/are|",
        at: operand.range
      )
    }
    if !call.hasPartner, !call.hasCount { needsPartner(.agree, function) }
    checkPartner(function, number: call.options.number)
  }

  /// A term that is named in `with` must exist.
  private mutating func checkPartner(_ function: FunctionReference, number: GrammaticalNumber?) {
    for option in function.options where option.name == "with" {
      switch option.value {
      case .literal:
        var options = TermOptions()
        options.number = number
        prove(option.value, options, categories: [nil])
      case .variable(let variable):
        guard let parameter = parameters[variable.name] else { continue }
        if parameter.type != .term && parameter.type != .terms {
          diagnostics.append(
            .wrongParameterType(
              parameter,
              function: function.name,
              expected: [.term, .terms],
              at: span(variable.range)
            )
          )
        }
      }
    }
  }

  private mutating func checkTerms(
    _ name: TermFunctionName,
    _ operand: Operand,
    _ call: TermCall,
    _ function: FunctionReference
  ) {
    if case .variable(let variable) = operand, let parameter = parameters[variable.name] {
      let expected: [ParameterType] = name == .list ? [.terms, .term] : [.term]
      guard expected.contains(parameter.type) else {
        diagnostics.append(
          .wrongParameterType(
            parameter,
            function: name.rawValue,
            expected: expected,
            at: span(variable.range)
          )
        )
        return
      }
    }
    checkPartner(function, number: call.options.number)
    switch name {
    case .verb: proveVerb(operand, call)
    case .feature: prove(operand, TermOptions(), categories: [nil])
    default: proveNoun(operand, call)
    }
  }

  private mutating func proveNoun(_ operand: Operand, _ call: TermCall) {
    let categories: [PluralCategory?] =
      call.hasCount ? words.inflector.grammar.pluralCategories : [nil]
    prove(operand, call.options, categories: categories)
    guard call.options.style == .introduce else { return }
    var mention = call.options
    mention.style = .short
    prove(operand, mention, categories: categories)
  }

  private mutating func proveVerb(_ operand: Operand, _ call: TermCall) {
    let forms: [VerbForm] = call.isPresent ? [.third, .base] : [call.options.verbForm]
    for form in forms {
      var options = call.options
      options.verbForm = form
      prove(operand, options, categories: [nil], as: .verb)
    }
  }

  private mutating func refuse(_ message: String, at range: SourceRange, nearest: String? = nil) {
    let place = span(range)
    diagnostics.append(
      Diagnostic(
        .badFunctionOperand,
        message,
        at: place,
        fixIts: nearest.map {
          [Diagnostic.FixIt("write '\($0)'", replacing: place, with: $0)]
        } ?? []
      )
    )
  }

  // MARK: Forms

  /// Proves that every term that `operand` can be has the forms.
  private mutating func prove(
    _ operand: Operand,
    _ options: TermOptions,
    categories: [PluralCategory?],
    as partOfSpeech: PartOfSpeech? = nil
  ) {
    for (id, place) in terms(of: operand) {
      guard let term = words.inflector.terms[id]?.term else {
        refuseUnknown(id, at: place)
        continue
      }
      if let partOfSpeech, term.partOfSpeech != partOfSpeech {
        if term.isFaulty {
          dependsOnReported = true
          continue
        }
        diagnostics.append(
          Diagnostic(
            .wrongPartOfSpeech,
            "'\(id)' is a \(term.partOfSpeech.rawValue), not a \(partOfSpeech.rawValue)",
            at: place
          )
        )
        continue
      }
      for category in categories {
        prove(FormRequirement(term: id, options: options, category: category), at: place)
      }
    }
  }

  private mutating func prove(_ requirement: FormRequirement, at place: SourceSpan) {
    requirements.append(requirement)
    do throws(FormFailure) {
      _ = try words.inflector.print(
        requirement.term,
        requirement.options,
        category: requirement.category
      )
    } catch {
      guard let finding = words.finding(for: error, at: place) else {
        dependsOnReported = true
        return
      }
      let isNew = !diagnostics.contains { $0 == finding }
      if isNew { diagnostics.append(finding) }
    }
  }

  private mutating func refuseUnknown(_ id: TermID, at place: SourceSpan) {
    guard !words.unreadable.contains(id.description) else {
      dependsOnReported = true
      return
    }
    diagnostics.append(.unknownTerm(id.description, known: words.termNames, at: place))
  }

  /// The terms that `operand` can be, each with the place that names it.
  private mutating func terms(of operand: Operand) -> [(TermID, SourceSpan)] {
    switch operand {
    case .literal(let literal):
      guard let id = TermID(literal.value) else {
        refuse("'\(literal.value)' is no identifier: \(Identifier.shape)", at: literal.range)
        return []
      }
      return [(id, span(literal.range))]
    case .variable(let variable):
      if let parameter = parameters[variable.name] {
        // Those that are unknown are reported where they are declared.
        let known = parameter.terms.filter { words.inflector.terms[$0] != nil }
        return known.map { ($0, span(variable.range)) }
      }
      guard let local = locals[variable.name], local.function?.name.hasPrefix("td:") == true,
        let operand = local.operand, case .literal(let literal) = operand,
        let id = TermID(literal.value)
      else { return [] }
      return [(id, span(variable.range))]
    }
  }

  // MARK: Examples

  /// Runs the standard functions once with the examples: they know best what they take.
  private mutating func tryExamples() {
    guard diagnostics.allSatisfy({ $0.severity != .error }) else { return }
    let arguments = definition.exampleArguments
    var known: [MessageError] = []
    for pattern in definition.message.patterns {
      var evaluation = MessageEvaluation(
        definition.message,
        arguments: arguments,
        context: words.context
      )
      _ = evaluation.selectVariant()
      var parts: [MessagePart] = []
      for element in pattern { evaluation.append(element, to: &parts) }
      known += evaluation.errors.filter { !known.contains($0) }
    }
    diagnostics += known.filter { !isReported($0) }.map { Diagnostic($0, in: definition.text) }
  }

  /// Whether the error follows from what is reported elsewhere.
  private func isReported(_ error: MessageError) -> Bool {
    let following: [MessageError.Kind] = [.badOperand, .badOption, .badSelector]
    return dependsOnReported && following.contains(error.kind)
  }
}

extension ParameterType {
  /// The parameters that a standard function takes; `nil` for functions that take any.
  fileprivate static func taken(by function: FunctionReference) -> [ParameterType]? {
    switch function.name {
    case "number", "integer", "percent", "offset": [.number, .money]
    case "unit": [.number]
    case "currency":
      function.options.contains { $0.name == "currency" } ? [.money, .number] : [.money]
    case "date", "time", "datetime": [.date, .time, .datetime]
    default: nil
    }
  }
}

extension WrittenOption {
  init(_ option: Option) {
    self.init(
      name: option.name,
      literal: { if case .literal(let literal) = option.value { literal.value } else { nil } }(),
      nameRange: option.nameRange,
      valueRange: option.value.range
    )
  }
}
