import TermGrammar
import TextBytes

/// A word as it stands in a text, with the parts that hyphens join to it.
package struct WordInText {
  /// The letters up to the first hyphen.
  let letters: Range<Int>

  package let whole: Range<Int>

  /// The letters in small ones.
  package let lowercased: String

  /// How many of them are capitals.
  let capitals: Int

  /// Reads the letters that start at `start`.
  package init(at start: Int, _ text: Span<UInt8>) {
    var end = start
    var small: [UInt8] = []
    var capitals = 0
    while end < text.count, Bytes.isLetter(text[end]) {
      small.append(text[end] | 0x20)
      if text[end] & 0x20 == 0 { capitals += 1 }
      end += 1
    }
    letters = start..<end
    lowercased = String(decoding: small, as: UTF8.self)
    self.capitals = capitals
    while end < text.count, Bytes.isAlphanumeric(text[end]) || text[end] == 0x2D { end += 1 }
    whole = start..<end
  }

  /// Reads the word that ends before `offset`, white space between; `nil` where there is none.
  package init?(before offset: Int, _ text: Span<UInt8>) {
    var end = offset
    while end > 0, text[end - 1] == 0x20 || text[end - 1] == 0x0A { end -= 1 }
    var start = end
    while start > 0, Bytes.isLetter(text[start - 1]) { start -= 1 }
    guard start < end, end < offset else { return nil }
    self.init(at: start, text)
  }

  /// Reads the word that starts behind `offset`, white space between; `nil` where there is none.
  package init?(after offset: Int, _ text: Span<UInt8>) {
    var start = offset
    while start < text.count, text[start] == 0x20 || text[start] == 0x0A { start += 1 }
    guard start > offset, start < text.count, Bytes.isLetter(text[start]) else { return nil }
    self.init(at: start, text)
  }

  /// Whether no hyphen or digit follows the letters.
  package var isWhole: Bool { letters == whole }

  /// Whether all letters are capitals.
  package var isInCapitals: Bool { capitals == letters.count && capitals > 1 }

  /// Whether one letter, the first of several, is a capital.
  package var isCapitalized: Bool { capitals == 1 && letters.count > 1 }

  /// Whether the letters, in small ones, end in `ending`.
  package func hasEnding(_ ending: String) -> Bool { lowercased.hasSuffix(ending) }

  /// Whether it is in capitals and a word of every day, which may be an operator or be said as a
  /// word: *a IS NULL*, *a NO-OP*.
  package var isUncertainCapitals: Bool {
    isInCapitals && Self.wordsInCapitals.contains(lowercased)
  }

  private static let wordsInCapitals: Set<String> = [
    "and", "as", "else", "he", "if", "in", "is", "lo", "me", "my", "no", "not", "of", "on", "or",
    "row",
    "so", "soc",
  ]
}
