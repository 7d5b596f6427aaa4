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

  /// What is fixed in "one two three" until nothing is left, and what it reads then.
  private static func fixed(
    certainty: Diagnostic.Certainty = .certain,
    find: (SourceText, String) -> [Diagnostic]
  ) -> (text: String, fixed: [String]) {
    let loop = FixLoop([source], atLeast: certainty) { texts in
      texts.flatMap { find($0, String(decoding: $0.bytes, as: UTF8.self)) }
    }
    let after = loop.texts.first?.after ?? source
    return (String(decoding: after.bytes, as: UTF8.self), loop.fixed.map(\.message))
  }

  /// A finding that offers nothing.
  private static func fault(
    _ range: Range<Int>,
    _ severity: Severity,
    in source: SourceText
  ) -> Diagnostic {
    Diagnostic(DiagnosticCode("harm", severity), "harm", at: SourceSpan(source, range))
  }

  @Test func `of rules that undo each other none is followed`() {
    let result = Self.fixed { source, text in
      [Self.finding(text.hasPrefix("one") ? "ONE" : "one", 0..<3, in: source)]
    }
    #expect(result == ("one two three", []))
  }

  @Test func `a change that takes nothing away is not made, others are`() {
    let result = Self.fixed { source, text in
      let good = text.hasSuffix("three") ? [Self.finding("3", 8..<13, in: source)] : []
      let shown = text.hasPrefix("one") ? [Self.finding("two", 0..<3, in: source)] : []
      let again = text.hasPrefix("two") ? [Self.finding("two", 0..<3, in: source)] : []
      return good + shown + again
    }
    #expect(result == ("one two 3", ["3"]))
  }

  @Test func `what a later round has fixed is no harm`() {
    let result = Self.fixed { source, text in
      if text.hasPrefix("one") { return [Self.finding("ONE", 0..<3, in: source)] }
      return text.hasPrefix("ONE") ? [Self.finding("1", 0..<3, in: source)] : []
    }
    #expect(result == ("1 two three", ["ONE", "1"]))
  }

  @Test func `a change whose last heir does harm is not made`() {
    let result = Self.fixed { source, text in
      if text.hasPrefix("one") { return [Self.finding("ONE", 0..<3, in: source)] }
      if text.hasPrefix("ONE") { return [Self.finding("1", 0..<3, in: source)] }
      return [Self.fault(0..<1, .warning, in: source)]
    }
    #expect(result == ("one two three", []))
  }

  @Test func `a change that brings something less grave is made`() {
    let result = Self.fixed { source, text in
      text.hasPrefix("one")
        ? [Self.finding("1", 0..<3, in: source)] : [Self.fault(0..<1, .info, in: source)]
    }
    #expect(result == ("1 two three", ["1"]))
  }

  @Test func `what a warning brings on its line is harm, an error may have hidden it`() {
    func fixed(_ severity: Severity) -> String {
      Self.fixed { source, text in
        text.hasPrefix("one")
          ? [
            Self.finding("1", 0..<3, in: source).graded(severity),
            Self.fault(8..<13, .error, in: source),
          ]
          : [
            Self.fault(2..<5, .error, in: source), Self.fault(6..<11, .error, in: source),
          ]
      }.text
    }
    #expect(fixed(.warning) == "one two three")
    #expect(fixed(.error) == "1 two three")
  }

  @Test func `what was found before and has moved is no harm`() {
    let result = Self.fixed { source, text in
      text.hasPrefix("one")
        ? [Self.finding("1", 0..<3, in: source), Self.fault(3..<7, .warning, in: source)]
        : [Self.fault(1..<5, .warning, in: source)]
    }
    #expect(result == ("1 two three", ["1"]))
  }

  @Test func `the second change is made where the first does harm`() {
    let result = Self.fixed { source, text in
      if text.hasPrefix("1") { return [] }
      let span = SourceSpan(source, 0..<3)
      let fixIts = ["two", "1"].map {
        Diagnostic.FixIt("write \($0)", replacing: span, with: $0, .certain)
      }
      return [Diagnostic(Self.code, "x", at: span, fixIts: fixIts)]
    }
    #expect(result == ("1 two three", ["x"]))
  }

  @Test func `a guess answers for all of its text, what is certain for its place`() {
    func fixed(_ certainty: Diagnostic.Certainty) -> String {
      let source = SourceText(name: "a.txt", text: "one\ntwo\nthree")
      let loop = FixLoop([source], atLeast: .guess) { texts in
        texts.flatMap { text in
          text.bytes.first == UInt8(ascii: "o")
            ? [
              Self.finding("1", 0..<3, in: text, certainty: certainty).graded(.error)
            ]
            : [Self.fault(6..<11, .error, in: text)]
        }
      }
      return loop.texts.isEmpty ? "as it was" : "changed"
    }
    #expect(fixed(.guess) == "as it was")
    #expect(fixed(.certain) == "changed")
  }

  @Test func `errors are fixed before what may come of them`() {
    let result = Self.fixed { source, text in
      text.hasPrefix("one")
        ? [
          Self.finding("3", 8..<13, in: source),
          Self.finding("1", 0..<3, in: source).graded(.error),
        ] : []
    }
    #expect(result == ("1 two three", ["1"]))
  }

  @Test func `what did harm beside another change is made without it`() {
    // "1" is found fault with only as long as "3" is written beside it in the same round.
    let result = Self.fixed { source, text in
      switch text {
      case "one two three":
        [Self.finding("3", 8..<13, in: source), Self.finding("1", 0..<3, in: source)]
      case "1 two 3": [Self.fault(0..<1, .warning, in: source)]
      case "one two 3": [Self.finding("I", 0..<3, in: source)]
      default: []
      }
    }
    #expect(result == ("I two 3", ["3", "I"]))
  }

  @Test func `a change never makes the first error of a text`() {
    let source = SourceText(name: "a.txt", text: "one\ntwo")
    let loop = FixLoop([source]) { texts in
      texts.map {
        $0.bytes.first == UInt8(ascii: "o")
          ? Self.finding("1", 0..<3, in: $0) : Self.fault(2..<5, .error, in: $0)
      }
    }
    #expect(loop.texts.isEmpty)
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
