import Diagnostics
import MessageFormat
import TermGrammar

/// Puts the words of one lexicon into messages.
///
/// Partial evaluation by the evaluator that also renders: what depends on no argument is evaluated
/// now, by the same functions, so that linking and rendering cannot differ.
package struct Linker {
  package let words: LexiconWords

  package init(words: LexiconWords) {
    self.words = words
  }

  /// Checks that every form that `definition` can ask for is there.
  func validate(
    _ definition: MessageDefinition,
    from origin: DictionaryKey
  ) -> (message: ValidatedMessage, diagnostics: [Diagnostic]) {
    var validation = MessageValidator(definition, words)
    if let fault = definition.fault {
      validation.diagnostics = [fault]
    } else {
      validation.run()
    }
    let message = ValidatedMessage(
      definition: definition,
      origin: origin,
      requirements: validation.requirements
    )
    return (message, validation.diagnostics)
  }

  /// A message that waits for all of its words: for one that is rendered a few times, putting them
  /// in would cost more than it saves.
  package func unlinked(_ definition: MessageDefinition) -> LinkedMessage {
    let objects = VerbObjects(words.inflector, in: definition)
    return LinkedMessage(
      definition: definition,
      constants: [:],
      patterns: definition.message.patterns.map { pattern in
        let elements = objects.placed(in: pattern).map(LinkedElement.waiting)
        return LinkedPattern(elements: elements, needsAssembly: true)
      }
    )
  }

  /// Puts the words into a message.
  ///
  /// Whether every form that it can ask for is there, ``validate(_:from:)`` tells.
  func link(_ definition: MessageDefinition) -> LinkedMessage {
    let message = definition.message
    let declarations = DeclaredValues(message)
    let (constants, evaluation) = constants(of: message)
    let objects = VerbObjects(words.inflector, in: definition)
    let patterns = message.patterns.map { pattern in
      link(
        objects.placed(in: pattern),
        declarations,
        constants,
        evaluation,
        casing: definition.casing
      )
    }
    return LinkedMessage(
      definition: definition,
      constants: constants,
      patterns: patterns
    )
  }

  /// What is wrong with the terms of a message that cannot be linked.
  func check(_ definition: MessageDefinition) -> [Diagnostic] {
    var validation = MessageValidator(definition, words)
    validation.runOnFaulty()
    return validation.diagnostics
  }

  // MARK: Constants

  /// The declarations that depend on no argument, and an evaluation that knows them.
  package func constants(
    of message: MessageModel
  ) -> (constants: [String: MessageResolution], evaluation: MessageEvaluation) {
    var constants: [String: MessageResolution] = [:]
    var known = MessageEvaluation(message, arguments: [:], context: words.context)
    for declaration in message.declarations {
      guard case .local(let variable, let value) = declaration, isConstant(value, constants) else {
        continue
      }
      guard let resolution = Self.resolve(value, by: known) else { continue }
      constants[variable.name] = resolution
      known.settle(variable.name, as: resolution)
    }
    return (constants, known)
  }

  /// What `expression` stands for; `nil` where that is an error.
  ///
  /// The evaluation is copied for this and no longer: two that share what is resolved would copy it
  /// all at the next change.
  private static func resolve(
    _ expression: MessageModel.Expression,
    by evaluation: MessageEvaluation
  ) -> MessageResolution? {
    var evaluation = evaluation
    let resolution = evaluation.resolve(expression)
    return evaluation.errors.isEmpty ? resolution : nil
  }

  /// Whether the value of `expression` depends neither on an argument nor on a document.
  private func isConstant(
    _ expression: MessageModel.Expression,
    _ constants: [String: MessageResolution]
  ) -> Bool {
    func isConstant(_ operand: MessageModel.Operand) -> Bool {
      switch operand {
      case .literal: true
      case .variable(let variable): constants[variable.name] != nil
      }
    }
    if let operand = expression.operand, !isConstant(operand) { return false }
    guard let function = expression.function else { return true }
    let introduces = function.options.contains {
      if $0.name == "style", case .literal(let style) = $0.value {
        style.value == TermStyle.introduce.rawValue
      } else {
        false
      }
    }
    return !introduces && function.options.allSatisfy { isConstant($0.value) }
  }

  // MARK: Patterns

  private func link(
    _ pattern: MessageModel.Pattern,
    _ declarations: DeclaredValues,
    _ constants: [String: MessageResolution],
    _ evaluation: MessageEvaluation,
    casing: Casing
  ) -> LinkedPattern {
    var elements: [LinkedElement] = []
    for element in pattern {
      elements += fold(element, constants, evaluation)
    }
    var pieces = elements.map { $0.piece(declarations) }
    let assembler = PatternAssembler(grammar: words.inflector.grammar)
    assembler.capitaliseLeadingArticle(&pieces)
    let areArticlesDecided = assembler.decideArticles(&pieces)
    for index in elements.indices {
      if case .part(let part) = pieces[index] { elements[index] = .folded(part) }
    }
    return finish(elements, declarations, casing, areArticlesDecided, assembler)
  }

  private func fold(
    _ element: MessageModel.PatternElement,
    _ constants: [String: MessageResolution],
    _ evaluation: MessageEvaluation
  ) -> [LinkedElement] {
    let isConstant =
      switch element {
      case .text: true
      case .expression(let expression): self.isConstant(expression, constants)
      case .markup(let markup): markup.options.allSatisfy { $0.value.isLiteral }
      }
    guard isConstant else { return [counted(element) ?? .waiting(element)] }
    var evaluation = evaluation
    var parts: [MessagePart] = []
    evaluation.append(element, to: &parts)
    guard evaluation.errors.isEmpty else { return [.waiting(element)] }
    return parts.map(LinkedElement.folded)
  }

  /// A word whose count is an argument, with every form printed now; `nil` for all other elements.
  private func counted(_ element: MessageModel.PatternElement) -> LinkedElement? {
    guard case .expression(let expression) = element, let function = expression.function,
      let name = TermFunctionName(rawValue: function.name),
      case .literal(let operand) = expression.operand,
      case .variable(let count) = function.options.first(where: { $0.name == "count" })?.value,
      function.options.allSatisfy({ $0.name == "count" || $0.value.isLiteral }),
      !function.options.contains(where: { $0.name.hasPrefix("u:") })
    else { return nil }
    let read = TermCall(name, function.options.map(WrittenOption.init))
    guard read.problems.isEmpty, read.options.style != .introduce else { return nil }
    let call = FunctionCall(operand: FunctionArgument(operand))
    func part(_ category: PluralCategory?) -> MessagePart? {
      let function = TermFunction(
        name: name,
        inflector: words.inflector,
        locale: words.locale,
        termNames: words.termNames
      )
      guard let value = try? function.resolve(call, read, category: category),
        let printed = try? value.formatted()
      else { return nil }
      return .value(ValuePart(type: value.type, text: printed.text, payload: printed.payload))
    }
    var parts: [PluralCategory: MessagePart] = [:]
    for category in PluralCategory.allCases {
      guard let form = part(category) else { return nil }
      parts[category] = form
    }
    return .counted(
      CountedWord(
        parts: parts,
        uncounted: part(nil) ?? .fallback(source: expression.fallbackSource),
        count: count,
        element: element,
        governs: name == .term && !read.options.isModifier
      )
    )
  }

  private func finish(
    _ elements: [LinkedElement],
    _ declarations: DeclaredValues,
    _ casing: Casing,
    _ areArticlesDecided: Bool,
    _ assembler: PatternAssembler
  ) -> LinkedPattern {
    let folded = elements.compactMap { if case .folded(let part) = $0 { part } else { nil } }
    guard folded.count == elements.count else {
      let waitsForWords = elements.contains { $0.dependsOnPlace(declarations) }
      return LinkedPattern(
        elements: elements.mergingText(),
        needsAssembly: !areArticlesDecided || casing != .none || waitsForWords
      )
    }
    var parts = folded
    assembler.applyCasing(casing, to: &parts)
    return LinkedPattern(
      elements: parts.map(LinkedElement.folded).mergingText(),
      needsAssembly: !areArticlesDecided
    )
  }
}

extension FunctionArgument {
  /// The argument that a literal makes.
  fileprivate init(_ literal: MessageModel.Literal) {
    self.init(value: StringValue(literal.value), isLiteral: true, range: literal.range)
  }
}

extension LinkedElement {
  fileprivate func piece(_ declarations: DeclaredValues) -> PatternAssembler.Piece {
    switch self {
    case .folded(let part): .part(part)
    case .counted(let word): .unknown(governs: word.governs)
    case .waiting(let element): .unknown(governs: element.printsTerm(declarations))
    }
  }

  /// Whether the piece prints a term that may still depend on what is around it.
  fileprivate func dependsOnPlace(_ declarations: DeclaredValues) -> Bool {
    switch self {
    case .folded:
      false
    case .counted(let word):
      // Only an article in a title looks at its place.
      word.parts.values.contains { $0.term?.printed.casing == .title }
    case .waiting(let element):
      element.printsTerm(declarations)
    }
  }
}

extension MessageModel.PatternElement {
  /// Whether the element prints terms, itself or by a variable that stands for some.
  ///
  /// Whether they are modifiers is left to rendering.
  fileprivate func printsTerm(_ declarations: DeclaredValues) -> Bool {
    guard case .expression(let expression) = self else { return false }
    let function = declarations.origin(of: expression).function?.name
    return function == TermFunctionName.term.rawValue || function == TermFunctionName.list.rawValue
  }
}

extension [LinkedElement] {
  /// The elements with texts that follow each other joined and empty ones left out.
  fileprivate func mergingText() -> [LinkedElement] {
    reduce(into: []) { result, element in
      guard case .folded(.text(let text)) = element else {
        result.append(element)
        return
      }
      if text.isEmpty { return }
      if case .folded(.text(let before)) = result.last {
        result[result.count - 1] = .folded(.text(before + text))
      } else {
        result.append(element)
      }
    }
  }
}
