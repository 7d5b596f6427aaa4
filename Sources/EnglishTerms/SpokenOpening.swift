import TermGrammar

/// The start of a text, up to the first thing that is read aloud: a number, a symbol or a word.
///
/// It works on the bytes of UTF-8, reads no further than it must, and allocates nothing before
/// letters of English and of its neighbours.
package enum SpokenOpening {
  /// How far before a word quotation marks, brackets and markup may reach, in bytes.
  private static let longestMarkup = 512

  /// How `text` starts, where `reading` is what the author says of the first word.
  package static func onset(of text: Span<UInt8>, reading: Pronunciation?) -> KnownOnset {
    guard let start = start(of: text), let first = text.scalar(at: start) else {
      return KnownOnset(.unread, by: .none)
    }
    if let number = SpokenNumber.onset(in: text, at: start) { return number }
    if let symbol = onset(ofSymbol: first.value) { return KnownOnset(symbol, by: .symbol) }
    guard let word = SpokenWord(in: text, at: start) else { return KnownOnset(.unread, by: .none) }
    return word.onset(reading: reading)
  }

  /// Where the first thing is that is read.
  ///
  /// Quotation marks, brackets, emphasis, tags, references, white space and invisible characters
  /// are passed over.
  private static func start(of text: Span<UInt8>) -> Int? {
    var index = 0
    while index <= longestMarkup, let (scalar, end) = text.scalar(at: index) {
      if let markup = endOfMarkup(in: text, at: index, scalar) {
        index = markup
      } else if isRead(scalar, before: text.scalar(at: end)?.value)
        || scalar.isMinus && CurrencyLetters(in: text, at: end) != nil
      {
        return index
      } else {
        index = end
      }
    }
    return nil
  }
}

extension SpokenOpening {
  /// The symbols that stand for a word.
  private static func onset(ofSymbol scalar: Unicode.Scalar) -> Onset? {
    switch scalar {
    case "&": .vowel  // and
    case "@": .vowel  // at
    case "=": .vowel  // equals
    case "≈": .vowel  // about, approximately
    case "∞": .vowel  // infinite
    case "%", "‰": .consonant  // per cent
    case "#", "№": .consonant  // number
    case "§": .consonant  // section
    case "¶": .consonant  // paragraph
    case "°": .consonant  // degree
    case "+", "±": .consonant  // plus
    case "<", "≤": .consonant  // less than
    case ">", "≥": .consonant  // more than
    case ".": .consonant  // point, dot
    default: scalar.isCurrencySymbol ? .consonant : nil
    }
  }

  private static func isRead(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    switch scalar {
    case ".":  // point, dot
      return next.map { $0.isLetter || $0.isNumeric } ?? false
    case _ where scalar.isMinus:  // a dash, unless a number follows
      return next.map { $0.isNumeric || $0.isCurrencySymbol || $0 == "." } ?? false
    default:
      return scalar.isLetter || scalar.isNumeric || onset(ofSymbol: scalar) != nil
    }
  }
}

extension SpokenOpening {
  /// Where the tag or the character reference ends that starts at `index`: `<em>`, `&ldquo;`.
  private static func endOfMarkup(
    in text: Span<UInt8>,
    at index: Int,
    _ scalar: Unicode.Scalar
  ) -> Int? {
    switch scalar {
    case "<": endOfTag(in: text, at: index + 1)
    case "&": endOfReference(in: text, at: index + 1)
    default: nil
    }
  }

  private static func endOfTag(in text: Span<UInt8>, at start: Int) -> Int? {
    guard let first = text.scalar(at: start)?.value, first.isLetter || first == "/" else {
      return nil
    }
    let end = (start..<min(text.count, longestMarkup)).first { text[$0] == UInt8(ascii: ">") }
    return end.map { $0 + 1 }
  }

  /// `&amp;` is read; others are taken for marks and spaces.
  private static func endOfReference(in text: Span<UInt8>, at start: Int) -> Int? {
    var end = start
    while end - start < 10, let (scalar, next) = text.scalar(at: end),
      scalar.isASCII, scalar.isLetter || scalar.isNumeric || scalar == "#"
    {
      end = next
    }
    guard end > start, end < text.count, text[end] == UInt8(ascii: ";") else { return nil }
    let isAmpersand = end - start == 3 && text[start] == UInt8(ascii: "a")
    return isAmpersand ? nil : end + 1
  }
}
