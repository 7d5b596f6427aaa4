import Diagnostics
import MessageFormat
import TermGrammar
import TextBytes

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
  ///   - arguments: The arguments, by the names of the parameters, fastest in their order.
  ///   - document: What the reader has read so far; each call reads on in it.
  /// - Returns: The text and what went wrong.
  public func render(
    _ id: String,
    _ arguments: MessageArguments = [:],
    in document: inout RenderedDocument
  ) -> RenderedMessage {
    guard let program = storage.program(id) else { return unknown(id) }
    return program._withUnsafeGuaranteedRef { program in
      let printed = PlacedArguments.of(arguments, program.names) {
        print(program, $0, .literal(arguments), &document)
      }
      return printed ?? evaluated(program.number, arguments.dictionary, &document)
    }
  }

  /// The message `id` in this lexicon's words, as a document of its own.
  public func render(_ id: String, _ arguments: MessageArguments = [:]) -> RenderedMessage {
    var document = RenderedDocument()
    return render(id, arguments, in: &document)
  }

  /// The message `id` in this lexicon's words, as part of `document`, with the arguments in a
  /// dictionary.
  @_disfavoredOverload
  public func render(
    _ id: String,
    _ arguments: [String: MessageArgument],
    in document: inout RenderedDocument
  ) -> RenderedMessage {
    guard let program = storage.program(id) else { return unknown(id) }
    return program._withUnsafeGuaranteedRef { program in
      let printed = PlacedArguments.of(arguments, program.names) {
        print(program, $0, .dictionary(arguments), &document)
      }
      return printed ?? evaluated(program.number, arguments, &document)
    }
  }

  /// The message `id` in this lexicon's words, as a document of its own, with the arguments in a
  /// dictionary.
  @_disfavoredOverload
  public func render(_ id: String, _ arguments: [String: MessageArgument]) -> RenderedMessage {
    var document = RenderedDocument()
    return render(id, arguments, in: &document)
  }

  /// The message `id` in this lexicon's words, as part of `document`.
  public func render(
    _ id: MessageID,
    _ arguments: MessageArguments = [:],
    in document: inout RenderedDocument
  ) -> RenderedMessage {
    render(id.description, arguments, in: &document)
  }

  /// The message `id` in this lexicon's words, as a document of its own.
  public func render(_ id: MessageID, _ arguments: MessageArguments = [:]) -> RenderedMessage {
    render(id.description, arguments)
  }

  /// The message `id` in this lexicon's words, as part of `document`, with the arguments in a
  /// dictionary.
  @_disfavoredOverload
  public func render(
    _ id: MessageID,
    _ arguments: [String: MessageArgument],
    in document: inout RenderedDocument
  ) -> RenderedMessage {
    render(id.description, arguments, in: &document)
  }

  /// The message `id` in this lexicon's words, as a document of its own, with the arguments in a
  /// dictionary.
  @_disfavoredOverload
  public func render(_ id: MessageID, _ arguments: [String: MessageArgument]) -> RenderedMessage {
    render(id.description, arguments)
  }

  /// The message `id` with the examples of its parameters; values in `overriding` win.
  public func preview(
    _ id: MessageID,
    overriding: [String: MessageArgument] = [:],
    in document: inout RenderedDocument
  ) -> RenderedMessage {
    guard let message = storage.messages[id] else { return unknown(id.description) }
    let examples = message.definition.exampleArguments
    return render(id, examples.merging(overriding) { _, new in new }, in: &document)
  }

  /// What remains of the message `id` when its words are known; `nil` where there is no such
  /// message, or what remains cannot be said without the arguments.
  ///
  /// Links the message, at each call.
  public func residue(of id: MessageID) -> MessageResidue? {
    guard let definition = storage.messages[id]?.definition else { return nil }
    return ResidueBuilder(Linker(words: storage.words).link(definition), storage.words).residue()
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

  func unknown(_ id: String) -> RenderedMessage {
    if let fault = storage.messages.indexed(MessageID(unchecked: id))?.definition.fault {
      return RenderedMessage(parts: [.fallback(source: id)], problems: [fault])
    }
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
  /// The message by its program; `nil` where only an evaluation can print it.
  @inline(__always)
  func print(
    _ program: MessageProgram,
    _ source: PlacedArguments,
    _ arguments: KeptArguments,
    _ document: inout RenderedDocument
  ) -> RenderedMessage? {
    let read = document.read
    if let constant = program.constant {
      return RenderedMessage(
        text: constant.string,
        from: root.hold,
        number: program.number,
        arguments,
        read
      )
    }
    guard let steps = program.steps else { return nil }
    let text = UTF8Buffer.withTemporary { output -> String? in
      guard let introduced = steps.run(source, read, into: &output) else { return nil }
      document.add(introduced, of: steps.reader)
      return output.string
    }
    guard let text else { return nil }
    return RenderedMessage(
      text: text,
      from: root.hold,
      number: program.number,
      arguments,
      read
    )
  }

  /// The message by the evaluation, with everything that is wrong.
  @inline(never)
  func evaluated(
    _ number: Int,
    _ arguments: [String: MessageArgument],
    _ document: inout RenderedDocument
  ) -> RenderedMessage {
    guard let message = storage.message(number) else {
      return RenderedMessage(parts: [], problems: [])
    }
    return render(message, arguments, in: &document)
  }

  /// A message that is linked, by the evaluation.
  package func render(
    _ message: LinkedMessage,
    _ arguments: [String: MessageArgument],
    in document: inout RenderedDocument
  ) -> RenderedMessage {
    let unknown = storage.unknownArguments(arguments, of: message)
    let (parts, problems) = storage.evaluate(message, arguments, in: &document)
    return RenderedMessage(parts: parts, problems: unknown + problems)
  }
}

extension Lexicon.Storage {
  /// The parts of the message of that number and what went wrong.
  func evaluate(
    _ number: Int,
    _ arguments: [String: MessageArgument],
    in document: inout RenderedDocument
  ) -> (parts: [MessagePart], problems: [Diagnostic])? {
    message(number).map { evaluate($0, arguments, in: &document) }
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
      context: words.context,
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
      let part = term.parts[number.pluralCategory(in: key.locale)]
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
    let assembler = PatternAssembler(grammar: words.inflector.grammar)
    assembler.introduce(&parts, in: key, &document)
    var pieces = parts.map(PatternAssembler.Piece.part)
    assembler.capitaliseLeadingArticle(&pieces)
    assembler.decideArticles(&pieces)
    parts = pieces.compactMap { if case .part(let part) = $0 { part } else { nil } }
    assembler.applyCasing(casing, to: &parts)
  }

  fileprivate func unknownArguments(
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
