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

  @Test func `columns of a long line count code points`() {
    let source = SourceText(name: "test", text: "x\n" + String(repeating: "é視a", count: 2000))
    for index in stride(from: 0, to: 2000, by: 7) {
      #expect(source.place(at: 2 + 6 * index) == SourcePlace(line: 2, column: 3 * index + 1))
    }
    #expect(source.place(at: .max) == SourcePlace(line: 2, column: 6001))
  }

  /// The index looks at eight bytes at a time; here each byte is looked at.
  @Test(arguments: [0, 4, 5, 6, 7])
  func `places are those that a look at each byte gives`(start: Int) {
    let alphabet: [UInt8] = [0x0A, 0x0D, 0x61, 0x80, 0xC3]
    var texts: [[UInt8]] = [Array(repeating: 0x61, count: start)]
    for _ in 0..<4 { texts += texts.flatMap { text in alphabet.map { text + [$0] } } }
    for text in texts {
      let source = SourceText(name: "test", bytes: text)
      var (line, column) = (1, 1)
      for (offset, byte) in text.enumerated() {
        #expect(source.place(at: offset) == SourcePlace(line: line, column: column), "\(text)")
        let isBreak = byte == 0x0A || (byte == 0x0D && text.dropFirst(offset + 1).first != 0x0A)
        if isBreak { line += 1 }
        column = isBreak ? 1 : column + (byte & 0xC0 == 0x80 ? 0 : 1)
      }
      #expect(source.lineCount == line, "\(text)")
    }
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
