import Diagnostics
import Testing

struct SourceTextTests {
  @Test(arguments: [
    ("", 0, 1, 1),
    ("ab", 1, 1, 2),
    ("ab", 2, 1, 3),
    ("ab", 99, 1, 3),
    ("a\nb", 2, 2, 1),
    ("a\r\nb", 3, 2, 1),
    ("a\rb", 2, 2, 1),
    ("a\n\nb", 2, 2, 1),
    // Two bytes, one code point.
    ("é=1", 2, 1, 2),
    // A letter and a combining mark are two code points.
    ("e\u{301}=1", 3, 1, 3),
    // Four bytes, one code point.
    ("😀!", 4, 1, 2),
    // A byte order mark has no width.
    ("\u{FEFF}ab", 4, 1, 2),
  ])
  func `a place counts lines and code points from 1`(
    text: String,
    offset: Int,
    line: Int,
    column: Int
  ) {
    let source = SourceText(name: "test", text: text)
    #expect(source.place(at: offset) == SourcePlace(line: line, column: column))
  }

  @Test(arguments: [
    ("a\nb\n", ["a", "b", ""]),
    ("a\r\nb", ["a", "b"]),
    ("a\rb", ["a", "b"]),
    ("", [""]),
  ])
  func `lines come without their breaks`(text: String, lines: [String]) {
    let source = SourceText(name: "test", text: text)
    #expect(
      (1...source.lineCount).map { String(decoding: source.line($0), as: UTF8.self) } == lines
    )
    #expect(source.line(0) == [])
    #expect(source.line(source.lineCount + 1) == [])
  }

  @Test func `a text in a range that does not exist is what exists of it`() {
    let source = SourceText(name: "test", text: "claim")
    #expect(source.text(in: 3..<99) == "im")
    #expect(source.text(in: 50..<99) == "")
  }

  @Test func `bytes that are no UTF-8 read as replacement characters`() {
    let source = SourceText(name: "test", bytes: [0x61, 0xFF, 0x62])
    #expect(source.text(in: 0..<3) == "a\u{FFFD}b")
    #expect(source.place(at: 2) == SourcePlace(line: 1, column: 3))
  }
}
