import Testing

@testable import TermDictionary

struct MappedTextTests {
  /// `a&amp;b` at 10, and `c` + CR LF at 30: the text is `a&bc\n`.
  private var text: MappedText {
    var text = MappedText(at: 10)
    text.append(Array("a".utf8), from: 10..<11)
    text.append(Array("&".utf8), from: 11..<16)
    text.append(Array("b".utf8), from: 16..<17)
    text.append(Array("c".utf8), from: 30..<31)
    text.append(Array("\n".utf8), from: 31..<33)
    return text
  }

  @Test(arguments: [
    (0..<0, 10..<10), (0..<1, 10..<11), (1..<1, 11..<11), (1..<2, 11..<16), (2..<2, 16..<16),
    (1..<3, 11..<17), (2..<4, 16..<31), (3..<3, 30..<30), (4..<5, 31..<33), (5..<5, 33..<33),
    (0..<5, 10..<33), (-3..<99, 10..<33), (98..<99, 33..<33),
  ])
  func `maps ranges`(range: Range<Int>, expected: Range<Int>) {
    #expect(text.sourceRange(for: range) == expected)
  }

  @Test(arguments: [
    (0..<5, "a&bc\n", 10..<33), (1..<4, "&bc", 11..<31), (3..<3, "", 30..<30),
    (5..<9, "", 33..<33),
  ])
  func `slices`(range: Range<Int>, expected: String, source: Range<Int>) {
    #expect(text[range].string == expected)
    #expect(text[range].sourceRange == source)
  }

  @Test func `a slice of a slice maps as the whole does`() {
    let slice = text[1..<5][1..<3]
    #expect(slice.string == "bc")
    #expect(slice.sourceRange(for: 0..<1) == 16..<17)
    #expect(slice.sourceRange(for: 1..<2) == 30..<31)
  }

  @Test func `a part of a character maps to the whole reference`() {
    var text = MappedText(at: 0)
    text.append(Array("ä".utf8), from: 4..<10)
    #expect(text.sourceRange(for: 1..<2) == 4..<10)
    #expect(text[1..<2].sourceRange == 4..<10)
    #expect(text.sourceRange(for: 1..<1) == 4..<4)
  }

  @Test func `puts texts together`() {
    var whole = text[0..<2]
    whole.append(MappedText(at: 20))
    whole.append(text[3..<4])
    #expect(whole.string == "a&c")
    #expect(whole.sourceRange(for: 1..<3) == 11..<31)
    var behindNothing = MappedText(at: 5)
    behindNothing.append(text)
    #expect(behindNothing.anchor == 10)
    var halves = text[0..<2]
    halves.append(text[2..<5])
    #expect(halves == text)
  }

  @Test func `trims space at the ends, but no other`() {
    var text = MappedText(at: 0)
    text.append(Array(" \t\n\u{A0}a b\r ".utf8), from: 0..<10)
    #expect(text.trimmed().string == "\u{A0}a b")
    #expect(text.trimmed().sourceRange == 3..<8)
  }
}
