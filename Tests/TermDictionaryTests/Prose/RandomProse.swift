import TestSupport

/// Phrases and texts made to be hard to search: few letters, many beginnings in common, every
/// variant of spaces, hyphens and apostrophes, letters that fold to others, bytes that are not
/// UTF-8.
struct RandomProse {
  let phrases: [String]
  let text: [UInt8]

  /// Makes the same for the same `seed`.
  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let words = Self.choose(1...5, of: Self.words, &random)
    let gaps = Self.choose(1...4, of: Self.gaps, &random) + [" "]
    phrases = (0..<Int.random(in: 1...12, using: &random)).map { _ in
      Self.phrase(words, gaps, &random)
    }
    var bytes = Self.filling(&random)
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      switch Int.random(in: 0..<10, using: &random) {
      case 0..<4: bytes += Self.varied(phrases.randomElement(using: &random) ?? "", &random)
      case 4..<8: bytes += Array((words.randomElement(using: &random) ?? "").utf8)
      case 8: bytes += Self.broken.randomElement(using: &random) ?? []
      default: bytes += Self.filling(&random)
      }
      bytes += Array((gaps.randomElement(using: &random) ?? "").utf8)
    }
    text = bytes
  }

  private static let words = [
    "a", "b", "ab", "aa", "ba", "A", "c", "abcdefg", "abcdefgh", "abcdefghi", "abcdefgh1234567",
    "abcdefgh12345678", "abcdefgh12345679", "abcdefgh123456789", "1", "22", "_", "a_1", "s", "ss",
    "é", "e\u{301}", "É", "ß", "ẞ", "i", "İ", "i\u{307}", "ı", "σ", "ς", "Σ", "ệ",
    "e\u{302}\u{323}",
    "e\u{323}\u{302}", "ﬃ", "ffi", "K", "k", "合", "變", "合變", "ख", "ひ", "カ", "계", "ไ",
    "a\u{AD}b", "a\u{200D}", "a\u{301}", "𐐀", "𐐨", "ᾳ", "abcdefghé", "ééééé", "ΐ",
  ]

  private static let gaps = [
    " ", " ", "  ", "\t", "\n", "\r\n", "\n\n", "\r\n\r\n", " \n \n ", "\u{2028}", "\u{2029}",
    "\u{A0}",
    "\u{202F}", "\u{200B}", "-", "\u{2010}", "\u{2011}", "--", " - ", "–", "—", "'", "’", "ʼ", "’ ",
    ".",
    ". ", ":", ",", ", ", "·", "/", " & ", "(", ")", " (", ") ", "?", "? ", "“", "”", "", "",
    "\u{AD}",
    "\u{2068}", "\u{2069} \u{2068}", "\0", "\u{301}", " \u{301}", "👍🏽",
  ]

  private static let broken: [[UInt8]] = [
    [0xFF], [0xC3], [0xE2, 0x80], [0x80], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x91], [0xC0, 0xAF],
    [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80, 0x61],
  ]

  private static func choose(
    _ count: ClosedRange<Int>,
    of pieces: [String],
    _ random: inout SeededGenerator
  ) -> [String] {
    (0..<Int.random(in: count, using: &random)).compactMap { _ in
      pieces.randomElement(using: &random)
    }
  }

  private static func phrase(
    _ words: [String],
    _ gaps: [String],
    _ random: inout SeededGenerator
  ) -> String {
    var phrase =
      Int.random(in: 0..<8, using: &random) == 0 ? gaps.randomElement(using: &random) : ""
    for place in 0..<Int.random(in: 1...4, using: &random) {
      if place > 0 { phrase? += gaps.randomElement(using: &random) ?? "" }
      phrase? += words.randomElement(using: &random) ?? ""
    }
    if Int.random(in: 0..<6, using: &random) == 0 {
      phrase? += gaps.randomElement(using: &random) ?? ""
    }
    return phrase ?? ""
  }

  /// `phrase` as somebody else may write it.
  private static func varied(_ phrase: String, _ random: inout SeededGenerator) -> [UInt8] {
    var text = phrase
    if Bool.random(using: &random) { text = text.uppercased() }
    if Int.random(in: 0..<3, using: &random) == 0 {
      text = text.replacing(
        " ",
        with: ["-", "\n", "\u{A0}", "  "].randomElement(using: &random) ?? ""
      )
    }
    if Int.random(in: 0..<3, using: &random) == 0 { text = text.replacing("’", with: "'") }
    return Array(text.utf8)
  }

  /// Something short or long, so that what follows is at any place of a block.
  private static func filling(_ random: inout SeededGenerator) -> [UInt8] {
    let count = Int.random(in: 0...(Bool.random(using: &random) ? 70 : 200), using: &random)
    return Array(repeating: Bool.random(using: &random) ? 0x20 : 0x78, count: count)
  }
}
