import Diagnostics
import Testing

@testable import TermDictionary

/// What is said about a file that is refused, and where.
struct XMLFaultTests {
  @Test(arguments: XMLFaultRow.document)
  func `says what is wrong with a document`(row: XMLFaultRow) { row.check() }

  @Test(arguments: XMLFaultRow.tag)
  func `says what is wrong with a tag`(row: XMLFaultRow) { row.check() }

  @Test(arguments: XMLFaultRow.attribute)
  func `says what is wrong with an attribute`(row: XMLFaultRow) { row.check() }

  @Test(arguments: XMLFaultRow.namespace)
  func `says what is wrong with a namespace`(row: XMLFaultRow) { row.check() }

  @Test(arguments: XMLFaultRow.text)
  func `says what is wrong with a text`(row: XMLFaultRow) { row.check() }

  @Test(arguments: XMLFaultRow.refused)
  func `says what is refused`(row: XMLFaultRow) { row.check() }
}

/// A file, and all that is said about it.
struct XMLFaultRow: Sendable, CustomTestStringConvertible {
  let name: String
  let file: String
  let findings: String

  init(_ name: String, _ file: String, _ findings: String) {
    self.name = name
    self.file = file
    self.findings = findings
  }

  var testDescription: String { name }

  func check() {
    let content = XMLContentParser.read(SourceText(name: "f.xml", text: file))
    #expect(content.diagnostics.renderedWithPlaces == findings)
    #expect(content.root == nil)
    #expect(content.root == nil)
  }
}

extension Sequence<Diagnostic> {
  /// All that is said, with its places: `line:column-column`.
  var renderedWithPlaces: String { map(\.renderedWithPlaces).joined(separator: "\n") }
}

extension Diagnostic {
  fileprivate var renderedWithPlaces: String {
    let notes = notes.map { "\n  note: " + ($0.span.map(Self.place) ?? "") + $0.message }
    let fixIts = fixIts.map { "\n  fix: " + $0.message }
    return (span.map(Self.place) ?? "") + message + " [\(code)]" + notes.joined() + fixIts.joined()
  }

  private static func place(_ span: SourceSpan) -> String {
    let (start, end) = (span.start, span.end)
    let tail = start.line == end.line ? "\(end.column)" : "\(end.line):\(end.column)"
    return "\(start.line):\(start.column)-\(tail): "
  }
}
