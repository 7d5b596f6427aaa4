import EnglishTerms
import TermGrammar
import TextBytes

/// Tells a slip of the article from what only looks like one.
///
/// Looks at the surroundings of an article that does not fit the sound of the next word. Each
/// condition was met in real documentation: a variable or a label *a*, code inside a text, *an* for
/// *and* (``ArticlePhrase``), and words that their authors spell out, of which nobody can be sure,
/// *an slist* (``SpeltOut``).
enum ArticleSlip {
  /// Whether the words around `article` leave no doubt that it is one, and that only its sound is
  /// wrong.
  static func isCertain(_ article: WrittenIndefiniteArticle, in text: Span<UInt8>) -> Bool {
    guard !isLetterInCode(article, text), !hasLooseBrackets(article, text) else { return false }
    guard Bytes.isLetter(text[article.next]), CurrencyLetters(in: text, at: article.next) == nil
    else { return true }
    let word = WordInText(at: article.next, text)
    guard !word.isUncertainCapitals, !isOperand(word, text),
      article.sound == .vowel ? SpeltOut.isWord(word) : !SpeltOut.isPairOfLetters(word)
    else { return false }
    return ArticlePhrase(article, in: text).hasNoun && !LetterVariables.surround(article, in: text)
  }
}

// MARK: - Letters and code

extension ArticleSlip {
  /// Whether a quotation mark of code or the arrow of a signature is before the article: `'a`,
  /// `-> a`.
  private static func isLetterInCode(
    _ article: WrittenIndefiniteArticle,
    _ text: Span<UInt8>
  ) -> Bool {
    let start = article.range.lowerBound
    guard start > 0 else { return false }
    let mark = text[start - 1]
    if mark == UInt8(ascii: "'") || mark == UInt8(ascii: "\"") {
      if start > 1, !mayPrecedeQuotation(text[start - 2]) { return true }
      return mark == UInt8(ascii: "'") && !hasClosingApostrophe(after: article.next, text)
    }
    var end = start
    while end > 0, Bytes.isSpace(text[end - 1]) { end -= 1 }
    guard end > 1 else { return false }
    switch (text[end - 2], text[end - 1]) {
    case (UInt8(ascii: "-"), UInt8(ascii: ">")), (UInt8(ascii: "="), UInt8(ascii: ">")),
      (UInt8(ascii: ":"), UInt8(ascii: ":")):
      return true
    default: return false
    }
  }

  private static func mayPrecedeQuotation(_ byte: UInt8) -> Bool {
    Bytes.isSpace(byte) || byte == Bytes.blockBoundary || byte >= 0x80
      || "([-/|*:".utf8.contains(byte)
  }

  private static func hasClosingApostrophe(after start: Int, _ text: Span<UInt8>) -> Bool {
    for place in start..<min(text.count, start + longestAside) {
      if text[place] == Bytes.blockBoundary { return false }
      guard text[place] == UInt8(ascii: "'"), place > start else { continue }
      let isInside = place + 1 < text.count && Bytes.isAlphanumeric(text[place + 1])
      if !isInside { return true }
    }
    return false
  }

  /// How far a bracket or a quotation may reach, in bytes.
  private static let longestAside = 120

  /// Whether a bracket opens before the next word and no word follows where it closes, *r, g, b and
  /// a (alpha)*; or one is on both sides: `[a (list)`.
  private static func hasLooseBrackets(
    _ article: WrittenIndefiniteArticle,
    _ text: Span<UInt8>
  ) -> Bool {
    var opens = false
    for place in article.range.upperBound..<article.next
    where text[place] == UInt8(ascii: "(") || text[place] == UInt8(ascii: "[") {
      opens = true
    }
    let start = article.range.lowerBound
    if start > 0, "([".utf8.contains(text[start - 1]) {
      if opens || (start > 1 && "#'=".utf8.contains(text[start - 2])) { return true }
    }
    guard opens else { return false }
    var end = article.next
    let limit = min(text.count, article.next + longestAside)
    while end < limit, !")]".utf8.contains(text[end]), text[end] != Bytes.blockBoundary {
      end += 1
    }
    guard end < limit, text[end] != Bytes.blockBoundary else { return true }
    end += 1
    while end < text.count, text[end] == 0x20 || text[end] == 0x0A { end += 1 }
    guard end < text.count, (0x61...0x7A).contains(text[end]) else { return true }
    return FunctionWords.neverAfterArticle.contains(WordInText(at: end, text).lowercased)
  }

  /// Whether the next word is an operator or a name that is defined: `a OR b`, *a exp :: Float*.
  private static func isOperand(_ word: WordInText, _ text: Span<UInt8>) -> Bool {
    var place = word.whole.upperBound
    while place < text.count, text[place] == 0x20 { place += 1 }
    guard place + 1 < text.count, place > word.whole.upperBound else { return false }
    let (first, second) = (text[place], text[place + 1])
    switch first {
    case UInt8(ascii: "="): return true
    case UInt8(ascii: ":"): return second == first
    case UInt8(ascii: "-"): return second == UInt8(ascii: ">")
    case UInt8(ascii: "b"), UInt8(ascii: "B"):
      return !Bytes.isAlphanumeric(second) && second != 0x2D
    default: return false
    }
  }
}
