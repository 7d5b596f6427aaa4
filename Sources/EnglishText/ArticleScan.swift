import EnglishTerms
import TermGrammar
import TextBytes

/// Finds *a* and *an* where they are articles.
///
/// A letter of the alphabet, a variable, a point of a list and a word of another language look the
/// same; each condition here keeps one kind of them out.
enum ArticleScan {
  /// Calls `body` for each article in `text`.
  static func forEach(in text: Span<UInt8>, _ body: (WrittenIndefiniteArticle) -> Void) {
    // No article has more than two letters, and few words have as few.
    var least = 0
    ShortWords.forEachStart(in: text) { start in
      guard text[start] | 0x20 == 0x61, start >= least, start < text.count - 2,
        start == 0 || isGap(before: start, text), let article = article(at: start, text)
      else { return }
      body(article)
      least = article.next
    }
  }

  /// The article before the word at `offset`.
  static func article(before offset: Int, in text: Span<UInt8>) -> WrittenIndefiniteArticle? {
    var end = min(offset, text.count)
    while end > 0, isOpening(text[end - 1]) { end -= 1 }
    var start = end
    while start > 0, isSpace(text[start - 1]), end - start < longestGap { start -= 1 }
    guard start < end else { return nil }
    var word = start
    while word > 0, Bytes.isLetter(text[word - 1]), start - word < 3 { word -= 1 }
    guard start > word, word == 0 || isGap(before: word, text) else { return nil }
    guard let article = article(at: word, text), article.range.upperBound == start else {
      return nil
    }
    return article
  }

  /// The longest white space after an article, a line break with its indentation.
  private static let longestGap = 16

  private static func article(at start: Int, _ text: Span<UInt8>) -> WrittenIndefiniteArticle? {
    var end = start + 1
    let hasN = end < text.count && text[end] | 0x20 == 0x6E
    if hasN {
      guard text[end] == 0x6E else { return nil }
      end += 1
    }
    guard let next = wordStart(after: end, text) else { return nil }
    let isCapital = text[start] == 0x41
    if isCapital, !hasN, !startsSentence(start, text) { return nil }
    return WrittenIndefiniteArticle(
      range: start..<end,
      sound: hasN ? .vowel : .consonant,
      isCapital: isCapital,
      next: next
    )
  }

  /// Whether the word after `article` is of a kind of which the sound can be certain.
  static func isDecidable(_ article: WrittenIndefiniteArticle, in text: Span<UInt8>) -> Bool {
    NextWord(at: article.next, text).isDecidable
  }

  /// Where the next word starts: behind one space, or a line break with what indents the next line.
  private static func wordStart(after end: Int, _ text: Span<UInt8>) -> Int? {
    var next = end
    if next + 1 < text.count, text[next] == 0xC2, text[next + 1] == 0xA0 {
      next += 2
    } else {
      while next < text.count, isSpace(text[next]), next - end < longestGap { next += 1 }
    }
    guard next > end, next < text.count else { return nil }
    var hasBreak = false
    for place in end..<next where text[place] == 0x0A { hasBreak = true }
    guard hasBreak || next - end <= 2 else { return nil }
    while next < text.count {
      if isOpening(text[next]) {
        next += 1
      } else if isOpeningQuote(next, text) {
        next += 3
      } else {
        return next
      }
    }
    return nil
  }

  /// Whether a word may start at `offset`: after white space, an opening bracket or quote, or a
  /// dash.
  @inline(__always)
  private static func isGap(before offset: Int, _ text: Span<UInt8>) -> Bool {
    let byte = text[offset - 1]
    if byte == 0x20 || byte == 0x0A { return true }
    if byte < 0x80 {
      return isSpace(byte) || isOpening(byte) || byte == Bytes.blockBoundary
    }
    // “ ‘ – — of the block U+2010.
    guard offset >= 3, text[offset - 3] == 0xE2, text[offset - 2] == 0x80 else { return false }
    return byte == 0x9C || byte == 0x98 || byte == 0x93 || byte == 0x94
  }

  /// “ or ‘.
  private static func isOpeningQuote(_ offset: Int, _ text: Span<UInt8>) -> Bool {
    guard offset + 2 < text.count, text[offset] == 0xE2, text[offset + 1] == 0x80 else {
      return false
    }
    return text[offset + 2] == 0x9C || text[offset + 2] == 0x98
  }

  private static func startsSentence(_ start: Int, _ text: Span<UInt8>) -> Bool {
    var place = start
    while place > 0, isSpace(text[place - 1]) || isOpening(text[place - 1]) { place -= 1 }
    guard place > 0 else { return true }
    let byte = text[place - 1]
    return byte == Bytes.blockBoundary || ".!?:".utf8.contains(byte)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { Bytes.isSpace(byte) }

  private static func isOpening(_ byte: UInt8) -> Bool {
    byte == 0x28 || byte == 0x5B || byte == 0x22 || byte == 0x27
  }
}

/// The word after an article, as far as it tells whether the article can be checked.
private struct NextWord {
  let isDecidable: Bool

  init(at start: Int, _ text: Span<UInt8>) {
    let first = text[start]
    if Bytes.isDigit(first) {
      isDecidable = Self.isPlainNumber(start, text)
    } else if let currency = CurrencyLetters(in: text, at: start) {
      isDecidable = currency.areSurelySpelt
    } else if Bytes.isLetter(first) {
      isDecidable = Self.isPlainWord(start, text)
    } else {
      isDecidable = Self.isMoney(start, text)
    }
  }

  /// A sum with its sign: *$8*, *−€8*, *-A$8*.
  private static func isMoney(_ start: Int, _ text: Span<UInt8>) -> Bool {
    let sign = SpokenNumber.endOfSign(in: text, at: start)
    guard sign > start else { return isSymbol(start, text) }
    return isSymbol(sign, text) || CurrencyLetters(in: text, at: sign)?.areSurelySpelt == true
  }

  /// The symbol of a currency; a dollar sign only before a digit, else it is of mathematics or
  /// code.
  private static func isSymbol(_ start: Int, _ text: Span<UInt8>) -> Bool {
    guard let (symbol, end) = text.scalar(at: start), symbol.isCurrencySymbol else { return false }
    return !symbol.isASCII || end < text.count && Bytes.isDigit(text[end])
  }

  /// A nought is read in many ways, and digits with letters are names.
  private static func isPlainNumber(_ start: Int, _ text: Span<UInt8>) -> Bool {
    guard text[start] != 0x30 else { return false }
    var end = start
    while end < text.count, Bytes.isDigit(text[end]) || text[end] == 0x2C { end += 1 }
    guard end < text.count else { return true }
    let after = text[end]
    // Ordinals, decimals, and words joined by a hyphen; *8x8*, *2D*, *1.8.0*, *8:30* are not
    // certain enough.
    if Bytes.isLetter(after) { return isOrdinal(end, text) }
    if after == 0x2E {
      var fraction = end + 1
      while fraction < text.count, Bytes.isDigit(text[fraction]) { fraction += 1 }
      return fraction >= text.count || fraction == end + 1
        || !(text[fraction] == 0x2E || Bytes.isLetter(text[fraction]))
    }
    return !"_:/*#".utf8.contains(after)
  }

  private static func isOrdinal(_ start: Int, _ text: Span<UInt8>) -> Bool {
    guard start + 1 < text.count else { return false }
    switch (text[start] | 0x20, text[start + 1] | 0x20) {
    case (0x74, 0x68), (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64):
      return start + 2 >= text.count || !Bytes.isAlphanumeric(text[start + 2])
    default:
      return false
    }
  }

  /// A word that a reader reads: no variable, no name out of code, no word that no article
  /// precedes.
  private static func isPlainWord(_ start: Int, _ text: Span<UInt8>) -> Bool {
    var end = start
    var capitals = 0
    var innerCapitals = 0
    while end < text.count, Bytes.isLetter(text[end]) {
      if text[end] & 0x20 == 0 {
        capitals += 1
        if end > start { innerCapitals += 1 }
      }
      end += 1
    }
    let length = end - start
    let after = end < text.count ? text[end] : 0x20
    let endsQuote = isClosingQuote(end, text)
    if Bytes.isDigit(after) || (after >= 0x80 && !endsQuote) || "_(=[/\\@#$&*".utf8.contains(after)
    {
      return false
    }
    let follows = end + 1 < text.count ? text[end + 1] : 0x20
    if after == 0x2E || after == 0x3A || after == 0x27,
      Bytes.isAlphanumeric(follows) || follows == 0x3A
    {
      // Names of files and of code; *l'heure*, but *owner's*.
      if after != 0x27 || length < 3 { return false }
    }
    if length == 1 { return after == 0x2D && Bytes.isLetter(follows) }
    if capitals == length || (capitals == length - 1 && text[end - 1] == 0x73) {
      return isInitialism(start, end, text)
    }
    if innerCapitals > 0 { return false }
    if length <= 9, after != 0x2D {
      let word = lowercased(start, end, text)
      if FunctionWords.neverAfterArticle.contains(word) { return false }
    }
    return true
  }

  /// Capitals that are no numeral; how they are said, the grammar knows.
  private static func isInitialism(_ start: Int, _ end: Int, _ text: Span<UInt8>) -> Bool {
    !lowercased(start, end, text).allSatisfy { "ivxlcdm".contains($0) }
  }

  /// ” or ’.
  private static func isClosingQuote(_ offset: Int, _ text: Span<UInt8>) -> Bool {
    guard offset + 2 < text.count, text[offset] == 0xE2, text[offset + 1] == 0x80 else {
      return false
    }
    let follows = offset + 3 < text.count ? text[offset + 3] : 0x20
    return text[offset + 2] == 0x9D || (text[offset + 2] == 0x99 && !Bytes.isLetter(follows))
  }

  private static func lowercased(_ start: Int, _ end: Int, _ text: Span<UInt8>) -> String {
    var bytes: [UInt8] = []
    for place in start..<end { bytes.append(text[place] | 0x20) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
