/// A number or a sum of money at the start of a text, as it is read aloud.
///
/// Only the first group of digits matters, since groups are read from the left: *1,100* starts with
/// *one*, *11,000* with *eleven*. What separates the groups (comma, point, apostrophe, any space)
/// makes no difference.
struct SpokenNumber {
  /// How it starts.
  let onset: Onset

  /// Reads the number that `scalars` starts with; `nil` where there is none.
  ///
  /// The name of a currency is passed over: *$8*, *US$8* and *USD 8* start with *eight*. A sign is
  /// read first: *minus*, *plus*.
  init?(at scalars: Substring.UnicodeScalarView) {
    var rest = scalars
    var isSigned = Self.dropSign(of: &rest)
    Self.dropCurrency(of: &rest)
    isSigned = Self.dropSign(of: &rest) || isSigned
    let isPoint = rest.first == "."
    if isPoint { rest.removeFirst() }

    guard let first = rest.first, first.properties.numericType != nil else { return nil }
    let digits = rest.prefix(while: \.isDigit)
    if isSigned || isPoint {
      onset = .consonant
    } else if digits.isEmpty {
      onset = Self.onset(ofSingleCharacter: first)
    } else {
      let isDecade = rest[digits.endIndex...].first == "s"
      onset = Self.onset(of: digits.compactMap(\.wholeNumber), isDecade: isDecade)
    }
  }

  /// Four digits may be read in hundreds, *eleven hundred*, and decades always are, *the 1800s*.
  ///
  /// More than a quintillion is read digit by digit.
  private static func onset(of digits: [Int], isDecade: Bool) -> Onset {
    guard let first = digits.first, first != 0 else { return .consonant }
    if digits.count == 4 && first == 1 && (digits[1] == 1 || digits[1] == 8) {
      return isDecade ? .vowel : .either(mostly: .consonant)
    }
    let leading = digits.count > 18 ? 1 : (digits.count - 1) % 3 + 1
    return onset(of: digits.prefix(leading).reduce(0) { $0 * 10 + $1 })
  }

  /// *Eight*, *eleven*, *eighteen*, *eighty* and *eight hundred* are the only ones with a vowel.
  private static func onset(of value: Int) -> Onset {
    switch value {
    case 8, 11, 18, 80...89, 800...899: .vowel
    default: .consonant
    }
  }

  /// A fraction, or a number inside a circle.
  ///
  /// *An eighth* is also *one eighth*.
  private static func onset(ofSingleCharacter scalar: Unicode.Scalar) -> Onset {
    if scalar == "⅛" { return .either(mostly: .consonant) }
    return scalar.wholeNumber.map(onset(of:)) ?? .consonant
  }
}

extension SpokenNumber {
  /// The ISO 4217 codes that stand before a sum in business letters.
  ///
  /// Only with a sum after it is such a code a currency; `RFI 8` is read from the *R*.
  private static let currencyCodes: Set<String> = [
    "AED", "ARS", "AUD", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "EGP", "EUR",
    "GBP", "HKD", "HUF", "IDR", "ILS", "INR", "JPY", "KRW", "KWD", "MXN", "MYR", "NGN", "NOK",
    "NZD", "PEN", "PHP", "PKR", "PLN", "QAR", "RON", "SAR", "SEK", "SGD", "THB", "TRY", "TWD",
    "UAH", "USD", "VND", "ZAR",
  ]

  private static func dropSign(of rest: inout Substring.UnicodeScalarView) -> Bool {
    guard let first = rest.first, first.isMinus || first == "+" || first == "±" else {
      return false
    }
    rest.removeFirst()
    return true
  }

  /// Drops `$`, `US$` or `USD`, and the space after it.
  private static func dropCurrency(of rest: inout Substring.UnicodeScalarView) {
    let letters = rest.prefix(4).prefix { "A"..."Z" ~= $0 }
    var sum = rest[letters.endIndex...]
    if let sign = sum.first, sign.isCurrencySymbol {
      sum.removeFirst()
    } else if !currencyCodes.contains(String(letters)) {
      return
    }
    rest = sum.drop(while: \.properties.isWhitespace)
  }
}

extension Unicode.Scalar {
  /// Whether it is a decimal digit of any script.
  fileprivate var isDigit: Bool { properties.numericType == .decimal }

  /// The whole number that it stands for.
  fileprivate var wholeNumber: Int? { Character(self).wholeNumberValue }
}
