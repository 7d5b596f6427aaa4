import Diagnostics
import MessageFormat
import TermGrammar

extension Lexicon {
  /// The message `id` in this lexicon's words.
  ///
  /// Never fails: a part that cannot be made becomes `{$name}`, and the result says why. An
  /// identifier that the dictionaries have renamed finds its message;
  /// ``DictionarySet/newName(of:)`` says what it is called now.
  ///
  /// ```swift
  /// lexicon.render("list.upstream-contract-count", ["n": 2]).text  // 2 funding agreements
  /// ```
  ///
  /// - Parameters:
  ///   - id: The identifier of the message.
  ///   - arguments: The arguments, by the names of the parameters.
  ///   - document: What the reader has read so far; each call reads on in it.
  /// - Returns: The text and what went wrong.
  public func render(
    _ id: String,
    _ arguments: [String: MessageArgument] = [:],
    in document: inout RenderedDocument
  ) -> RenderedMessage {
    guard let message = storage.message(MessageID(unchecked: id)) else { return unknown(id) }
    return render(message, arguments, in: &document)
  }

  /// The message `id` in this lexicon's words, as a document of its own.
  public func render(
    _ id: String,
    _ arguments: [String: MessageArgument] = [:]
  ) -> RenderedMessage {
    var document = RenderedDocument()
    return render(id, arguments, in: &document)
  }

  /// The message `id` in this lexicon's words, as part of `document`.
  public func render(
    _ id: MessageID,
    _ arguments: [String: MessageArgument] = [:],
    in document: inout RenderedDocument
  ) -> RenderedMessage {
    render(id.description, arguments, in: &document)
  }

  /// The message `id` in this lexicon's words, as a document of its own.
  public func render(
    _ id: MessageID,
    _ arguments: [String: MessageArgument] = [:]
  ) -> RenderedMessage {
    render(id.description, arguments)
  }

  /// The message `id` with the examples of its parameters; values in `overriding` win.
  public func preview(
    _ id: MessageID,
    overriding: [String: MessageArgument] = [:],
    in document: inout RenderedDocument
  ) -> RenderedMessage {
    guard let message = storage.message(id) else { return unknown(id.description) }
    let examples = message.definition.exampleArguments
    return render(message, examples.merging(overriding) { _, new in new }, in: &document)
  }

  /// The parameters of the message `id`; `nil` where there is no such message.
  public func parameters(of id: MessageID) -> [MessageParameter]? {
    storage.messages[id]?.definition.parameters
  }

  /// The remark for translators of the message `id`.
  public func description(of id: MessageID) -> String? {
    storage.messages[id]?.definition.description
  }

  /// The dictionary that the message `id` comes from.
  public func origin(of id: MessageID) -> DictionaryKey? { storage.messages[id]?.origin }

  /// The forms that the message `id` needs of the terms; `nil` where there is no such message.
  ///
  /// Validates that message, at each call.
  public func requirements(of id: MessageID) -> [FormRequirement]? {
    storage.validation(of: id)?.message.requirements
  }

  private func unknown(_ id: String) -> RenderedMessage {
    let known = messages.map(\.description)
    let problem = Diagnostic(
      .unknownMessage,
      "unknown message '\(id)'" + NearestValue.hint(id, among: known),
      at: nil
    )
    return RenderedMessage(parts: [.fallback(source: id)], problems: [problem])
  }

}

extension Lexicon {
  package func render(
    _ message: LinkedMessage,
    _ arguments: [String: MessageArgument],
    in document: inout RenderedDocument
  ) -> RenderedMessage {
    let unknown = unknownArguments(arguments, of: message)
    if let constant = message.constant { return constant.adding(unknown) }
    if let printed = message.compiled?.text(arguments), printed.errors.isEmpty {
      return RenderedMessage(text: printed.text, problems: unknown) {
        evaluate(message, arguments).parts
      }
    }
    let (parts, problems) = evaluate(message, arguments, in: &document)
    return RenderedMessage(parts: parts, problems: unknown + problems)
  }

  /// The parts of a message that no document changes.
  private func evaluate(
    _ message: LinkedMessage,
    _ arguments: [String: MessageArgument]
  ) -> (parts: [MessagePart], problems: [Diagnostic]) {
    var document = RenderedDocument()
    return evaluate(message, arguments, in: &document)
  }

  /// The parts of a message and what went wrong.
  func evaluate(
    _ message: LinkedMessage,
    _ arguments: [String: MessageArgument],
    in document: inout RenderedDocument
  ) -> (parts: [MessagePart], problems: [Diagnostic]) {
    var evaluation = MessageEvaluation(
      message.definition.message,
      arguments: arguments,
      context: storage.words.context,
      constants: message.constants
    )
    let pattern = message.patterns[evaluation.selectVariant() ?? 0]
    var parts: [MessagePart] = []
    parts.reserveCapacity(pattern.elements.count)
    for element in pattern.elements {
      switch element {
      case .folded(let part): parts.append(part)
      case .counted(let term): append(term, to: &parts, &evaluation)
      case .waiting(let element): evaluation.append(element, to: &parts)
      }
    }
    if pattern.needsAssembly { assemble(&parts, message.definition.casing, &document) }
    let text = message.definition.text
    return (parts, evaluation.errors.map { Diagnostic($0, in: text) }.eachOnce())
  }

  /// Appends the form that goes with the count; a count that is no number is left to the function,
  /// which says so.
  private func append(
    _ term: CountedWord,
    to parts: inout [MessagePart],
    _ evaluation: inout MessageEvaluation
  ) {
    guard let count = evaluation.resolve(term.count).value else {
      // Resolving the count has said that it is missing.
      parts.append(term.uncounted)
      return
    }
    if let number = count as? NumberValue,
      let part = term.parts[number.pluralCategory(in: storage.key.locale)]
    {
      parts.append(part)
    } else {
      evaluation.append(term.element, to: &parts)
    }
  }

  func assemble(
    _ parts: inout [MessagePart],
    _ casing: Casing,
    _ document: inout RenderedDocument
  ) {
    let assembler = PatternAssembler(grammar: storage.words.inflector.grammar)
    assembler.introduce(&parts, in: storage.key, &document)
    var pieces = parts.map(PatternAssembler.Piece.part)
    assembler.capitaliseLeadingArticle(&pieces)
    assembler.decideArticles(&pieces)
    parts = pieces.compactMap { if case .part(let part) = $0 { part } else { nil } }
    assembler.applyCasing(casing, to: &parts)
  }

  private func unknownArguments(
    _ arguments: [String: MessageArgument],
    of message: LinkedMessage
  ) -> [Diagnostic] {
    let parameters = message.definition.parameters
    let areKnown = arguments.keys.allSatisfy { name in parameters.contains { $0.name == name } }
    if areKnown { return [] }
    let names = parameters.map(\.name)
    return arguments.keys.filter { !names.contains($0) }.sorted().map { name in
      Diagnostic(
        .unknownArgument,
        "message '\(message.definition.id)' has no parameter '\(name)'"
          + NearestValue.hint(name, among: names),
        at: message.definition.idSpan
      )
    }
  }
}

extension [Diagnostic] {
  /// The findings, each said once: a missing argument is missed wherever it is mentioned.
  fileprivate func eachOnce() -> [Diagnostic] {
    var said: Set<String> = []
    return filter { said.insert("\($0.code): \($0.message)").inserted }
  }
}
