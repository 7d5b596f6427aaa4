import TextBytes

/// The letters of a currency at the start of a sum of money: *US* in `US$8`, *NZ* in `NZ$1`, `USD
/// 8`.
///
/// They are read first, each by its name: *a US$8,000 claim*, *an A$1,100 claim*, *an NZ$1,100
/// claim*, *a GBP 8,000 claim*.
package struct CurrencyLetters {
  private let letters: FirstLetters

  /// Reads the letters at `start` of `text`; `nil` where no sum starts with letters there.
  ///
  /// Letters belong to a currency where its symbol follows them, `HK$8`, where they are between
  /// the symbol and the number, `$NZ8`, and where they are a code and a number follows, `AED 8`: an
  /// `RFI 8` is none.
  package init?(in text: Span<UInt8>, at start: Int) {
    let symbol = Self.endOfSymbol(in: text, at: start)
    var letters = FirstLetters()
    var end = symbol
    while letters.count < Self.longest, end < text.count, Bytes.isLetter(text[end]) {
      letters.append(text[end] | 0x20, isCapital: text[end] & 0x20 == 0)
      end += 1
    }
    guard letters.count > 0 else { return nil }
    self.letters = letters
    let inCapitals = letters.leadingCapitals == letters.count
    if symbol > start {
      guard inCapitals, Self.isNumber(in: text, at: end) else { return nil }
    } else if Self.endOfSymbol(in: text, at: end) > end {
      guard inCapitals else { return nil }
    } else {
      guard isCode(inCapitals), Self.isNumber(in: text, at: end) else { return nil }
    }
  }

  /// How they start, by the name of the first.
  var onset: Onset { LetterNames.onset(of: letters[0]) }

  /// Whether everybody reads them by their letters: *EUR* is said as *euro* by many.
  package var areSurelySpelt: Bool { !Abbreviations.currenciesSaidAsWords.contains(letters.packed) }

  /// A code of ISO 4217 has three letters; the longest before a symbol is `FCFA`.
  private static let longest = 4

  /// Whether they are a code; in small letters, one that is no word: *all 8*, *try 8*.
  private func isCode(_ inCapitals: Bool) -> Bool {
    guard Abbreviations.currencies.contains(letters.packed) else { return false }
    return inCapitals || letters.leadingCapitals == 0 && areSurelySpelt
  }

  private static func endOfSymbol(in text: Span<UInt8>, at start: Int) -> Int {
    guard let (symbol, end) = text.scalar(at: start), symbol.isCurrencySymbol else { return start }
    return end
  }

  /// Whether a number is at `start`, behind spaces and a sign.
  private static func isNumber(in text: Span<UInt8>, at start: Int) -> Bool {
    let space = SpokenNumber.endOfSpace(in: text, at: start)
    let sign = SpokenNumber.endOfSign(in: text, at: space)
    guard let (first, end) = text.scalar(at: sign) else { return false }
    return first.isNumeric || first == "." && text.scalar(at: end)?.value.isNumeric == true
  }
}
