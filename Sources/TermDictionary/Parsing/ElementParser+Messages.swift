import Diagnostics
import MessageFormat
import TermGrammar

extension ElementParser {
  // MARK: Concepts

  mutating func concept(_ element: XMLElement) -> ConceptEntry? {
    checkAttributes(of: element, .concept)
    let area = optional("area", of: element).flatMap { attribute in
      identifier(attribute) { IdentifierSyntax.isWellFormed($0) ? $0 : nil }
    }
    let reference = identifier("ref", of: element) { TermID($0) }
    var definition: String?
    var note: String?
    var synonyms: [Synonym] = []
    var examples: [Form] = []
    for child in parts(of: element, .concept) {
      switch child.name {
      case "definition":
        checkAttributes(of: child, .definition)
        if definition != nil { refuseRepeated(child) }
        definition = text(of: child, .definition)?.string.withJoinedLines ?? definition
      case "note":
        checkAttributes(of: child, .note)
        if note != nil { refuseRepeated(child) }
        note = text(of: child, .note)?.string.withJoinedLines ?? note
      case "synonym":
        if let synonym = synonym(child) { synonyms.append(synonym) }
      default:
        checkAttributes(of: child, .useExample)
        if let example = form(of: child, .useExample) { examples.append(example) }
      }
    }
    readAcceptances(in: element)
    guard let reference else { return nil }
    let details = ConceptEntry.Details(
      definition: definition,
      note: note,
      area: area?.id,
      synonyms: synonyms,
      examples: examples
    )
    return ConceptEntry(term: reference.id, span: reference.span, details: details)
  }

  private mutating func synonym(_ element: XMLElement) -> Synonym? {
    checkAttributes(of: element, .synonym)
    let plural = optional("plural", of: element)
    if let plural, plural.mappedValue.trimmed().isEmpty { refuse(plural, "'plural' needs a text") }
    let name = text(of: element, .synonym)
    guard let attribute = required("status", of: element) else { return nil }
    let choices = TermStatus.ofSynonyms.map { ($0.rawValue, $0) }
    guard let status = choice(attribute, among: choices), let name else { return nil }
    return Synonym(name: name.string.withJoinedLines, plural: plural?.value, status: status)
  }

  // MARK: Messages

  mutating func message(_ element: XMLElement) -> MessageDefinition? {
    checkAttributes(of: element, .message)
    let id = identifier("id", of: element) { MessageID($0) }
    var draft = MessageDraft()
    var examples: [MessageExample] = []
    let isFaulty = isFaulty { parser in
      draft.casing = parser.choice("casing", of: element, MessageCasing.self)?.casing ?? .none
      for child in parser.parts(of: element, .message) {
        parser.read(child, into: &draft)
      }
      if draft.text == nil, !element.elements.contains(where: { $0.name == "text" }),
        !parser.isMisspelt("text", in: element)
      {
        parser.missing("a 'text'", in: element)
      }
      // An example may be before the parameters whose values it gives.
      examples = parser.messageExamples(draft.examples, draft.parameters)
    }
    readAcceptances(in: element)
    guard let id else { return nil }
    let text = draft.text ?? MappedText(at: element.tagRange.lowerBound)
    let details = MessageDefinition.Details(
      description: draft.description,
      parameters: draft.parameters,
      examples: examples,
      casing: draft.casing,
      message: draft.message ?? MessageModel(body: .pattern([])),
      text: MessageText(map: text, source: source),
      firstSyntaxError: draft.firstSyntaxError
    )
    return MessageDefinition(
      id: id.id,
      idSpan: id.span,
      details: details,
      isFaulty: isFaulty || draft.message == nil
    )
  }

  private mutating func read(_ child: XMLElement, into draft: inout MessageDraft) {
    switch child.name {
    case "description":
      checkAttributes(of: child, .description)
      if draft.description != nil { refuseRepeated(child) }
      draft.description = text(of: child, .description)?.string.withJoinedLines ?? draft.description
    case "example":
      draft.examples.append(child)
    case "parameter":
      guard let parameter = parameter(child) else { return }
      if draft.parameterNames.insert(parameter.name).inserted {
        draft.parameters.append(parameter)
      } else {
        refuseRepeated(child)
      }
    default:
      readText(child, into: &draft)
    }
  }

  private mutating func readText(_ child: XMLElement, into draft: inout MessageDraft) {
    checkAttributes(of: child, .text)
    _ = choice("xml:space", of: child, WhiteSpace.self)
    guard draft.text == nil else {
      refuseRepeated(child)
      return
    }
    guard let text = text(of: child, .text) else { return }
    draft.text = text
    let parsed = MessageModel.parse(text.utf8)
    draft.message = parsed.message
    let place = MessageText(map: text, source: source)
    draft.firstSyntaxError = parsed.syntaxErrors.map(\.range.bytes.lowerBound).min()
    if let first = draft.firstSyntaxError,
      let slip = WholeMessageSlip(at: first, in: text.utf8)
    {
      report(Diagnostic(slip, in: place))
      return
    }
    // Past some number, errors tell an author nothing more.
    for error in parsed.errors.prefix(Self.mostErrors) { report(Diagnostic(error, in: place)) }
  }

  /// How many errors of one message are told.
  private static let mostErrors = 50

  private mutating func parameter(_ element: XMLElement) -> MessageParameter? {
    checkAttributes(of: element, .parameter)
    for child in element.elements { refuse(child, in: element, ElementShape.parameter.childNames) }
    let name = required("name", of: element)
    let type = required("type", of: element)
    let example = required("example", of: element)
    let terms = terms(of: element)
    guard let name, let type, let example, checkName(name) else { return nil }
    guard let type = parameterType(type) else { return nil }
    let isTerm = type == .term || type == .terms || !terms.isEmpty
    let parameter = MessageParameter(
      name: name.value,
      type: type,
      example: example.value,
      terms: terms.map(\.id),
      termSpans: terms.map(\.span),
      span: name.valueSpan,
      exampleSpan: example.valueSpan,
      exampleWords: isTerm ? words(of: example).map(\.span) : []
    )
    if let oneOf = optional("one-of", of: element), type != .term, type != .terms {
      refuse(oneOf, "'one-of' is for parameters of type term and terms")
    }
    checkExample(of: parameter)
    return parameter
  }

  /// The type of a parameter; one that other formats call otherwise is told its name here.
  private mutating func parameterType(_ attribute: XMLElementAttribute) -> MessageParameterType? {
    guard let type = MessageParameterType(foreignName: attribute.value) else {
      return choice(attribute, among: Self.parameterTypes)
    }
    refuse(
      attribute,
      "attribute 'type' has no value '\(attribute.value)'; did you mean '\(type.rawValue)'?",
      nearest: type.rawValue
    )
    return nil
  }

  private static let parameterTypes = MessageParameterType.allCases.map { ($0.rawValue, $0) }

  /// Whether messages can write `$name`.
  private mutating func checkName(_ name: XMLElementAttribute) -> Bool {
    if name.isPlainName { return true }
    let variable = MessageModel.Expression(
      operand: .variable(MessageModel.VariableReference(name.value))
    )
    let parsed = MessageModel.parse("{$\(name.value)}")
    if parsed.errors.isEmpty, parsed.message.body == .pattern([.expression(variable)]) {
      return true
    }
    refuse(
      name,
      "'\(name.value)' is no name of a parameter; expected letters, digits, '-', '_' or '.'"
    )
    return false
  }

  /// The terms that a parameter may be, each with its place.
  private mutating func terms(of element: XMLElement) -> [(id: TermID, span: SourceSpan)] {
    guard let attribute = optional("one-of", of: element) else { return [] }
    let words = words(of: attribute)
    if words.isEmpty { refuse(attribute, "'one-of' needs the identifier of a term") }
    var terms: [(id: TermID, span: SourceSpan)] = []
    for word in words {
      if let id = TermID(word.text) {
        terms.append((id, word.span))
      } else {
        let message = IdentifierSyntax.refusal(of: word.text)
        report(Diagnostic(.badAttributeValue, message, at: word.span))
      }
    }
    return terms
  }

  /// The words of the value of `attribute`, each with its place.
  private func words(of attribute: XMLElementAttribute) -> [(text: String, span: SourceSpan)] {
    let value = attribute.mappedValue
    return value.utf8.split(separator: UInt8(ascii: " ")).map { word in
      let place = span(value.sourceRange(for: word.startIndex..<word.endIndex))
      return (String(decoding: word, as: UTF8.self), place)
    }
  }

  /// An example must be a value of its type, and one of the terms that the parameter may be.
  private mutating func checkExample(of parameter: MessageParameter) {
    guard parameter.argument(for: parameter.example) != nil else {
      report(
        Diagnostic(
          .badExample,
          "'\(parameter.example)' is no \(parameter.type.rawValue); expected \(parameter.type.shape)",
          at: parameter.exampleSpan
        )
      )
      return
    }
    guard !parameter.terms.isEmpty else { return }
    let known = parameter.terms.map(\.description)
    let words = zip(parameter.example.split(separator: " "), parameter.exampleWords)
    for (word, place) in words where !known.contains(String(word)) {
      report(
        Diagnostic(
          .badExample,
          "the example '\(word)' is none of the terms in 'one-of'"
            + NearestValue.hint(String(word), among: known),
          at: place
        )
      )
    }
  }
}

extension XMLElementAttribute {
  /// Whether the value is a name of ASCII letters: nearly all are, and no parser need be asked.
  fileprivate var isPlainName: Bool {
    !valueRange.isEmpty && content.source.bytes[valueRange].allSatisfy(Bytes.isLetter)
  }
}

/// A message while it is read.
private struct MessageDraft {
  var description: String?
  var parameters: [MessageParameter] = []
  var parameterNames: Set<String> = []
  var examples: [XMLElement] = []
  var casing: Casing = .none
  var text: MappedText?
  var message: MessageModel?
  var firstSyntaxError: Int?
}
