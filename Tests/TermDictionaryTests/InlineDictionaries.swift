import Diagnostics
import MessageFormat
import Testing

@testable import TermDictionary

/// A dictionary file that a test writes down itself.
struct InlineFile {
  let source: SourceText

  /// A dictionary of `pointOfView` in `locale` that holds `entries`.
  static func dictionary(
    _ pointOfView: String,
    in locale: String = "en",
    extends: String? = nil,
    named name: String? = nil,
    _ entries: String
  ) -> InlineFile {
    let extends = extends.map { " extends=\"\($0)\"" } ?? ""
    let root = """
      <dictionary xmlns="urn:termdictionary:1" point-of-view="\(pointOfView)"\(extends) \
      xml:lang="\(locale)">
      """
    let text = root + "\n" + entries + "\n</dictionary>\n"
    return InlineFile(SourceText(name: name ?? "\(locale)/\(pointOfView).xml", text: text))
  }

  /// A file that declares points of view.
  static func pointsOfView(_ declarations: String) -> InlineFile {
    let root = "<points-of-view xmlns=\"urn:termdictionary:1\">"
    let text = root + "\n" + declarations + "\n</points-of-view>\n"
    return InlineFile(SourceText(name: "points-of-view.xml", text: text))
  }

  private init(_ source: SourceText) { self.source = source }
}

extension DictionarySet {
  init(_ files: InlineFile...) { self.init(files.map(\.source)) }
}

/// A message that no dictionary has, as a test writes it.
struct InlineMessage {
  var text: String
  var casing: Casing = .none
  var parameters: [InlineParameter] = []

  init(_ text: String, casing: Casing = .none, _ parameters: [InlineParameter] = []) {
    self.text = text
    self.casing = casing
    self.parameters = parameters
  }

  /// The message in a file of its own.
  ///
  /// It is CDATA, so that the text needs no escape.
  private var file: SourceText {
    let casing = casing == .none ? "" : " casing=\"\(casing.rawValue)\""
    let parameters = parameters.map(\.element).joined()
    let message = """
      <message id="inline"\(casing)>\(parameters)\
      <text xml:space="preserve"><![CDATA[\(text)]]></text></message>
      """
    return InlineFile.dictionary("base", named: "inline.xml", message).source
  }

  /// The message, and what reading found.
  func read() -> (definition: MessageDefinition?, findings: [Diagnostic]) {
    let document = DictionaryParser.read(file)
    guard case .dictionary(let entries) = document.content else {
      return (nil, document.diagnostics)
    }
    return (entries.messages.first, document.diagnostics)
  }
}

/// A parameter of an ``InlineMessage``, with the value that it is rendered with.
struct InlineParameter: Decodable {
  var name: String
  var type: String
  var example: String

  init(_ name: String, _ type: MessageParameterType, _ example: String) {
    self.name = name
    self.type = type.rawValue
    self.example = example
  }

  var element: String {
    "<parameter name=\"\(name)\" type=\"\(type)\" example=\"\(Escaping.html(example))\"/>"
  }
}

/// What a reader of one lexicon gets for an ``InlineMessage``.
struct InlineResult {
  /// The text, rendered with the examples.
  var text: String

  /// What reading and linking found, as `code at ‘source’: message`.
  var findings: [String]

  /// What went wrong while it was rendered, likewise.
  var problems: [String]

  /// The pieces.
  var parts: [MessagePart]
}

extension Lexicon {
  /// Links and renders `message` in this lexicon's words.
  func result(
    _ message: InlineMessage,
    _ arguments: [String: MessageArgument]? = nil,
    in document: inout RenderedDocument
  ) -> InlineResult {
    let (definition, read) = message.read()
    guard let definition, !definition.isFaulty else {
      return InlineResult(text: "", findings: read.map(\.summary), problems: [], parts: [])
    }
    let linker = Linker(words: storage.words)
    let validated = linker.validate(definition, from: DictionaryKey(pointOfView, locale))
    let linked = linker.link(definition)
    let before = document
    let rendered = render(linked, arguments ?? definition.exampleArguments, in: &document)
    // The program prints it, too, where it can.
    var other = before
    var text: String?
    if let program = compiled(linked) {
      text = printed(program, arguments ?? definition.exampleArguments, &other)?.text
    }
    if text != nil { document = other }
    return InlineResult(
      text: text ?? rendered.text,
      findings: (read + validated.diagnostics).map(\.summary),
      problems: rendered.problems.map(\.summary),
      parts: rendered.parts
    )
  }

  /// What a program prints; `nil` where it leaves the message to the evaluation.
  func printed(
    _ program: MessageProgram,
    _ arguments: [String: MessageArgument],
    _ document: inout RenderedDocument
  ) -> RenderedMessage? {
    PlacedArguments.of(arguments, program.names) {
      print(program, $0, .dictionary(arguments), &document)
    }
  }

  /// The program of a message that no lexicon has.
  func compiled(_ linked: LinkedMessage) -> MessageProgram? {
    ResidueBuilder(linked, storage.words).residue().flatMap {
      MessageProgramBuilder.program($0, of: 0, in: storage.programs.table)
    }
  }

  func result(
    _ message: InlineMessage,
    _ arguments: [String: MessageArgument]? = nil
  ) -> InlineResult {
    var document = RenderedDocument()
    return result(message, arguments, in: &document)
  }

  /// The text of a message without parameters.
  func text(_ text: String) -> String { result(InlineMessage(text)).text }
}

extension Diagnostic {
  /// `code at ‘source’: message`.
  var summary: String {
    let place = span.map { " at ‘\($0.text)’" } ?? ""
    return "\(code)\(place): \(message)"
  }

  /// `file:line:column: severity: message [code]`.
  var line: String {
    guard let span else { return "\(severity.rawValue): \(message) [\(code)]" }
    let place = "\(span.source.name):\(span.start.line):\(span.start.column)"
    return "\(place): \(severity.rawValue): \(message) [\(code)]"
  }
}

/// Who reads, as tests write it: `owner@en-AU`, or `owner@en/de-DE` where numbers follow another
/// locale.
struct Reader: Hashable, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  func lexicon(of set: DictionarySet) throws -> Lexicon {
    let parts = description.split(separator: "@", maxSplits: 1)
    let locales = parts.last?.split(separator: "/") ?? []
    return try set.lexicon(
      for: String(parts.first ?? ""),
      locale: String(locales.first ?? ""),
      formattingLocale: locales.count > 1 ? locales.last.map(String.init) : nil
    )
  }
}

extension Reader: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self.init(value) }
}

/// A row that states what readers get for one message: the shape of `acceptance.json` and
/// `slots.json`.
struct MessageRow: Decodable, CustomTestStringConvertible {
  let name: String
  let text: String
  let casing: String?
  let parameters: [InlineParameter]?

  /// The parameters for which no argument is passed.
  let without: [String]?

  /// The text, by reader.
  let reads: [String: String]

  /// What linking finds, for each of the readers.
  let findings: [String]?

  /// What rendering reports, for each of the readers.
  let problems: [String]?

  var testDescription: String { name }

  var message: InlineMessage {
    InlineMessage(text, casing: casing.flatMap(Casing.init) ?? .none, parameters ?? [])
  }

  /// What the row says of `reader`, and what is so.
  func expectation(for reader: String) -> [String] {
    [reads[reader] ?? "", "findings"] + (findings ?? []) + ["problems"] + (problems ?? [])
  }

  func outcome(for reader: String, of set: DictionarySet) throws -> [String] {
    let lexicon = try Reader(reader).lexicon(of: set)
    var arguments = message.read().definition?.exampleArguments ?? [:]
    for name in without ?? [] { arguments[name] = nil }
    let result = lexicon.result(message, arguments)
    return [result.text, "findings"] + result.findings + ["problems"] + result.problems
  }

  static func all(in file: String) -> [MessageRow] { (try? Fixtures.decode(file)) ?? [] }
}
