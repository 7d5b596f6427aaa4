import Diagnostics
import Testing

@testable import TermToolKit
@testable import termtool

struct ExcerptTests {
  private static let code = DiagnosticCode("some-code", .error)

  /// What is printed for the part of `text` between the marks « and ».
  private static func excerpt(_ text: String, width: Int = 60) -> String {
    let parts = text.split(separator: "«", maxSplits: 1).map(String.init)
    let inner = parts[parts.count - 1].split(separator: "»", omittingEmptySubsequences: false)
    let before = text.hasPrefix("«") ? "" : parts[0]
    let start = before.utf8.count
    let source = SourceText(name: "a.xml", text: before + inner.joined())
    let span = SourceSpan(source, start..<start + inner[0].utf8.count)
    return SourceExcerpt(span, width: width).text(.plain, .error)
  }

  @Test(arguments: [
    ("ascii", "one «two» three"),
    ("wide letters", "現場 «視察» wide"),
    ("combining marks", "cafe\u{301} «cle\u{301}» done"),
    ("tabs", "\t«one»\ttwo"),
    ("a tab inside", "a «b\tc» d"),
    ("control characters", "\u{1B}[31m«red\u{7}» x"),
    ("bidi controls", "\u{202E}«abc»"),
    ("emoji", "🏗️ «crane»"),
    ("an empty place", "one «»two"),
    ("the end of a line", "one«»\ntwo"),
    ("two lines", "<a>«\n  <b/>»\n</a>"),
    ("three lines", "x «one\n  two\n three» y"),
    ("many lines", "x «1\n2\n3\n4\n5\n6\n7» y"),
    ("to the start of the next line", "«<a>\n»<b>"),
    ("a byte order mark", "\u{FEFF}«<a>»"),
    (
      "a long line",
      String(repeating: "word ", count: 40) + "«here»" + String(repeating: " word", count: 40)
    ),
    (
      "a long line with wide letters",
      String(repeating: "視察", count: 40) + "«現場»" + String(repeating: "視", count: 90)
    ),
    ("a long place", "see «" + String(repeating: "long ", count: 40) + "» end"),
    ("the end of a long line", String(repeating: "word ", count: 40) + "«end»"),
  ])
  func `carets stand under what is meant`(name: String, text: String) throws {
    let slug = name.replacing(" ", with: "-")
    try expectSnapshot(Self.excerpt(text), named: "excerpt-\(slug).txt")
  }

  @Test func `bytes that are no UTF-8 are shown as such`() {
    let source = SourceText(name: "a.xml", bytes: [0x61, 0xFF, 0x62, 0x63])
    let text = SourceExcerpt(SourceSpan(source, 2..<4), width: 60).text(.plain, .error)
    #expect(text == "    1 | a\u{FFFD}bc\n      |   ^^\n")
  }
}
