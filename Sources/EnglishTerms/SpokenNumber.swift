import TermGrammar

/// A number or a sum of money at the start of a text, as it is read aloud.
///
/// Only the first group of digits matters, since groups are read from the left: *1,100* starts with
/// *one*, *11,000* with *eleven*. What separates the groups (comma, point, apostrophe, any space)
/// makes no difference.
package enum SpokenNumber {
  /// How the number at `start` of `text` starts; `nil` where there is none.
  ///
  /// What is first is read first: a sign, *minus*; the letters of a currency, *a US$8 fee*, *an
  /// A$1 fee* (``CurrencyLetters``). A symbol without letters is passed over: *an $8 fee* starts
  /// with *eight*.
  static func onset(in text: Span<UInt8>, at start: Int) -> KnownOnset? {
    let sign = endOfSign(in: text, at: start)
    if let letters = CurrencyLetters(in: text, at: sign) {
      return KnownOnset(sign > start ? .consonant : letters.onset, by: .money)
    }
    let currency = endOfSymbol(in: text, at: sign)
    let number = endOfSign(in: text, at: currency)
    let isSigned = sign > start || number > currency
    let rule: ArticleRule = currency > sign ? .money : .number
    guard let (first, end) = text.scalar(at: number) else { return nil }
    if first == "." {
      guard text.scalar(at: end)?.value.isNumeric == true else { return nil }
      return KnownOnset(.consonant, by: rule)
    }
    guard first.isNumeric else { return nil }
    if isSigned { return KnownOnset(.consonant, by: rule) }
    guard first.isDigit else { return KnownOnset(onset(ofSingleCharacter: first), by: rule) }
    return KnownOnset(onset(ofDigitsIn: text, at: number), by: rule)
  }

  private static func onset(ofDigitsIn text: Span<UInt8>, at start: Int) -> Onset {
    var end = start
    var count = 0
    while let (scalar, next) = text.scalar(at: end), scalar.isDigit {
      end = next
      count += 1
    }
    let isDecade = end < text.count && text[end] == UInt8(ascii: "s")
    if count == 4, isDecade || !isQuantity(text, at: end) {
      if let onset = onset(ofHundreds: value(of: text, at: start, digits: 2), isDecade) {
        return onset
      }
    }
    if value(of: text, at: start, digits: 1) == 0 { return .consonant }
    // More than a quintillion is read digit by digit.
    return onset(of: value(of: text, at: start, digits: count > 18 ? 1 : (count - 1) % 3 + 1))
  }

  /// Four digits may be read in hundreds, *eleven hundred*, *eighteen fifty*; decades always are,
  /// *the 1800s*.
  private static func onset(ofHundreds hundreds: Int, _ isDecade: Bool) -> Onset? {
    guard hundreds == 11 || hundreds == 18 else { return nil }
    return isDecade ? .vowel : .either(mostly: .consonant)
  }

  /// Whether decimals or a per cent sign follow, so that it is no year.
  private static func isQuantity(_ text: Span<UInt8>, at end: Int) -> Bool {
    guard let (scalar, next) = text.scalar(at: end) else { return false }
    if scalar == "%" { return true }
    return (scalar == "." || scalar == ",") && text.scalar(at: next)?.value.isDigit == true
  }

  /// The value of the first `count` digits.
  private static func value(of text: Span<UInt8>, at start: Int, digits count: Int) -> Int {
    var index = start
    var value = 0
    for _ in 0..<count {
      guard let (scalar, next) = text.scalar(at: index) else { break }
      value = value * 10 + (scalar.wholeNumber ?? 0)
      index = next
    }
    return value
  }

  /// *Eight*, *eleven*, *eighteen*, *eighty* and *eight hundred* are the only ones with a vowel.
  static func onset(of value: Int) -> Onset {
    switch value {
    case 8, 11, 18, 80...89, 800...899: .vowel
    default: .consonant
    }
  }

  /// A fraction, *a ⅛* as *one eighth*, or a number inside a circle.
  private static func onset(ofSingleCharacter scalar: Unicode.Scalar) -> Onset {
    scalar.wholeNumber.map(onset(of:)) ?? .consonant
  }
}

extension SpokenNumber {
  /// Where the minus or plus at `start` ends; `start` where there is none.
  package static func endOfSign(in text: Span<UInt8>, at start: Int) -> Int {
    guard let (scalar, end) = text.scalar(at: start),
      scalar.isMinus || scalar == "+" || scalar == "±"
    else { return start }
    return end
  }

  /// Where the symbol of a currency at `start` ends, and the space after it.
  private static func endOfSymbol(in text: Span<UInt8>, at start: Int) -> Int {
    guard let (symbol, end) = text.scalar(at: start), symbol.isCurrencySymbol else { return start }
    return endOfSpace(in: text, at: end)
  }

  /// Where the white space at `start` ends, a no-break space too.
  static func endOfSpace(in text: Span<UInt8>, at start: Int) -> Int {
    var index = start
    while let (scalar, end) = text.scalar(at: index), scalar.isSpace { index = end }
    return index
  }
}
