import Diagnostics
import Testing

struct FixTests {
  private static let code = DiagnosticCode("typo", .warning)
  private static let source = SourceText(name: "a.txt", text: "one two three")

  /// A finding that offers to write `text` in the place of each of `ranges`.
  private static func finding(
    _ text: String,
    _ ranges: Range<Int>...,
    in source: SourceText = source,
    certainty: Diagnostic.Certainty = .certain
  ) -> Diagnostic {
    let replacements = ranges.map {
      Diagnostic.Replacement(span: SourceSpan(source, $0), text: text)
    }
    let fixIt = Diagnostic.FixIt("write '\(text)'", replacements, certainty)
    return Diagnostic(code, text, at: SourceSpan(source, ranges[0]), fixIts: [fixIt])
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let findings: [Diagnostic]
    var certainty = Diagnostic.Certainty.certain
    let text: String
    let fixed: [String]

    var testDescription: String { name }
  }

  static let rows: [Row] = [
    Row(name: "nothing", findings: [], text: "one two three", fixed: []),
    Row(
      name: "two changes, the later one first",
      findings: [finding("3", 8..<13), finding("1", 0..<3)],
      text: "1 two 3",
      fixed: ["3", "1"]
    ),
    Row(
      name: "changes that touch",
      findings: [finding("1", 0..<3), finding("-", 3..<4), finding("2", 4..<7)],
      text: "1-2 three",
      fixed: ["1", "-", "2"]
    ),
    Row(
      name: "of two changes that meet the first",
      findings: [finding("1 2", 0..<7), finding("2 3", 4..<13)],
      text: "1 2 three",
      fixed: ["1 2"]
    ),
    Row(
      name: "a change inside another",
      findings: [finding("all", 0..<13), finding("2", 4..<7)],
      text: "all",
      fixed: ["all"]
    ),
    Row(
      name: "two insertions at one place",
      findings: [finding("a ", 4..<4), finding("b ", 4..<4)],
      text: "one a two three",
      fixed: ["a "]
    ),
    Row(
      name: "a change of several places, as a whole or not at all",
      findings: [finding("2", 4..<7), finding("x", 0..<3, 4..<7), finding("y", 0..<3, 8..<13)],
      text: "y 2 y",
      fixed: ["2", "y"]
    ),
    Row(
      name: "a guess",
      findings: [finding("1", 0..<3, certainty: .guess), finding("2", 4..<7)],
      text: "one 2 three",
      fixed: ["2"]
    ),
    Row(
      name: "a guess that is asked for",
      findings: [finding("1", 0..<3, certainty: .guess), finding("2", 4..<7)],
      certainty: .guess,
      text: "1 2 three",
      fixed: ["1", "2"]
    ),
    Row(
      name: "a change of an end that is not there",
      findings: [finding("1", 8..<20)],
      text: "one two three",
      fixed: []
    ),
  ]

  @Test(arguments: rows)
  func `changes are made`(row: Row) {
    let application = FixApplication(of: row.findings, atLeast: row.certainty)
    let after = application.texts.first?.after ?? Self.source
    #expect(after.text(in: 0..<after.bytes.count) == row.text)
    #expect(application.fixed.map(\.message) == row.fixed)
  }

  @Test func `the second change is taken where the first is a guess`() {
    let span = SourceSpan(Self.source, 0..<3)
    let finding = Diagnostic(
      Self.code,
      "x",
      at: span,
      fixIts: [
        Diagnostic.FixIt("guess", replacing: span, with: "a"),
        Diagnostic.FixIt("know", replacing: span, with: "b", .certain),
      ]
    )
    #expect(FixApplication(of: [finding]).texts.map(\.after.bytes.first) == [UInt8(ascii: "b")])
  }

  @Test func `a text that must not be changed is left`() {
    let other = SourceText(name: "b.txt", text: "four")
    let findings = [Self.finding("1", 0..<3), Self.finding("4", 0..<4, in: other)]
    let application = FixApplication(of: findings) { $0 === other }
    #expect(application.texts.map(\.after.name) == ["b.txt"])
  }

  @Test func `texts are fixed until nothing is left`() {
    // Each round makes the first "aa" an "a".
    let loop = FixLoop([SourceText(name: "a.txt", text: "aaaa")]) { texts in
      texts.filter { $0.bytes.count > 1 }.map { Self.finding("a", 0..<2, in: $0) }
    }
    #expect(loop.texts.map(\.after.bytes) == [Array("a".utf8)])
    #expect(loop.fixed.count == 3)
    #expect(loop.findings == [])
  }

  @Test func `rules that undo each other end`() {
    let loop = FixLoop([SourceText(name: "a.txt", text: "a")]) { texts in
      texts.map { Self.finding($0.bytes == [UInt8(ascii: "a")] ? "b" : "a", 0..<1, in: $0) }
    }
    #expect(loop.fixed.count == FixLoop.mostRounds)
    #expect(loop.findings.count == 1)
  }

  @Test(arguments: [[0x61, 0x00], [0x61, 0xFF], [0xFF, 0xFE, 0x61, 0x00]] as [[UInt8]])
  func `what is no text in UTF-8 is left`(bytes: [UInt8]) {
    let loop = FixLoop([SourceText(name: "a.xml", bytes: bytes)]) { texts in
      texts.map { Self.finding("b", 0..<1, in: $0) }
    }
    #expect(loop.texts.isEmpty)
    #expect(loop.findings.count == 1)
  }
}
