import EnglishTerms
import TermGrammar
import TextBytes

/// Whether letters are names of things in a text, *a* among them: *b if a is less, a otherwise*.
enum LetterVariables {
  /// How far to look, in bytes.
  private static let reach = 60

  /// Whether other letters stand alone near `article`, or *a* does where no article can.
  static func surround(_ article: WrittenIndefiniteArticle, in text: Span<UInt8>) -> Bool {
    guard article.sound == .consonant, !article.isCapital else { return false }
    var start = article.range.lowerBound
    var end = article.next
    while start > 0, article.range.lowerBound - start < reach, !isBoundary(start - 1, text) {
      start -= 1
    }
    while end < text.count, end - article.next < reach, !isBoundary(end, text) { end += 1 }
    let before = weight(of: start..<article.range.lowerBound, text)
    return before + weight(of: article.next..<end, text) > 1
  }

  private static func isBoundary(_ place: Int, _ text: Span<UInt8>) -> Bool {
    text[place] == Bytes.blockBoundary
  }

  private static func weight(of range: Range<Int>, _ text: Span<UInt8>) -> Int {
    var weight = 0
    for place in range where Bytes.isLetter(text[place]) && isAlone(place, text) {
      switch text[place] {
      case ..<0x61, UInt8(ascii: "i"): continue
      case UInt8(ascii: "a"): weight += isNoArticle(place, text) ? 2 : 0
      case UInt8(ascii: "b"): weight += 2
      default: weight += 1
      }
    }
    return weight
  }

  private static func isAlone(_ place: Int, _ text: Span<UInt8>) -> Bool {
    let before = place > 0 ? text[place - 1] : 0x20
    let behind = place + 1 < text.count ? text[place + 1] : 0x20
    // *n-ary*, *don’t*, *e.g.*, *C++*, and the labels of lists.
    if Bytes.isAlphanumeric(before) || before >= 0x80 || "-'._\\/".utf8.contains(before) {
      return false
    }
    if behind == UInt8(ascii: ")") { return !Bytes.isSpace(before) }
    return !Bytes.isAlphanumeric(behind) && behind < 0x80 && !"-'._+#/\\".utf8.contains(behind)
  }

  /// Whether an operator, another letter or a word that no article precedes is behind the
  /// letter at `place`.
  private static func isNoArticle(_ place: Int, _ text: Span<UInt8>) -> Bool {
    var next = place + 1
    while next < text.count, text[next] == 0x20 { next += 1 }
    guard next < text.count else { return false }
    if "-=<>],;|+*^".utf8.contains(text[next]) { return true }
    guard Bytes.isLetter(text[next]) else { return false }
    let word = WordInText(at: next, text)
    return word.whole.count == 1 || FunctionWords.neverAfterArticle.contains(word.lowercased)
  }
}
