/// The start of a text, up to the first thing that is read aloud: a number, a symbol or a word.
struct SpokenOpening {
  private let rest: Substring.UnicodeScalarView

  /// Finds what is read first in `text`.
  ///
  /// Quotation marks, brackets, emphasis, white space and invisible characters are passed over.
  init(_ text: String) {
    var rest = text[...].unicodeScalars
    while let first = rest.first, !Self.isRead(first, before: rest.dropFirst().first) {
      rest.removeFirst()
    }
    self.rest = rest
  }

  /// How the text starts, where `reading` is what the author says of the first word.
  func onset(reading: Reading?) -> Onset {
    guard let first = rest.first else { return .unknown }
    if let number = SpokenNumber(at: rest) { return number.onset }
    if let symbol = Self.symbols[first] { return symbol }
    if first == "." || first.isCurrencySymbol { return .consonant }
    return SpokenWord(at: rest)?.onset(reading: reading) ?? .unknown
  }

  /// How the text starts, and by what that is known.
  func evidence(reading: Reading?) -> ArticleEvidence {
    let onset = onset(reading: reading)
    guard let first = rest.first else { return onset.evidence(by: .none) }
    if SpokenNumber(at: rest) != nil {
      return onset.evidence(
        by: rest.prefix(4).contains(where: \.isCurrencySymbol) ? .money : .number
      )
    }
    if Self.symbols[first] != nil || first == "." || first.isCurrencySymbol {
      return onset.evidence(by: .symbol)
    }
    guard let word = SpokenWord(at: rest) else { return onset.evidence(by: .none) }
    return word.evidence(onset: onset, reading: reading)
  }
}

extension SpokenOpening {
  /// The symbols that stand for a word.
  private static let symbols: [Unicode.Scalar: Onset] = [
    "&": .vowel,  // and
    "@": .vowel,  // at
    "=": .vowel,  // equals
    "≈": .vowel,  // about, approximately
    "∞": .vowel,  // infinite
    "%": .consonant,  // per cent
    "#": .consonant,  // number
    "№": .consonant,  // number
    "§": .consonant,  // section
    "¶": .consonant,  // paragraph
    "°": .consonant,  // degree
    "+": .consonant,  // plus
    "±": .consonant,  // plus or minus
    "<": .consonant,  // less than
    ">": .consonant,  // more than
    "≤": .consonant,
    "≥": .consonant,
  ]

  private static func isRead(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    switch scalar {
    case ".":  // point, dot
      return next.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
    case _ where scalar.isMinus:  // a dash, unless a number follows
      return next.map { $0.properties.numericType != nil || $0.isCurrencySymbol || $0 == "." }
        ?? false
    default:
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.isCurrencySymbol || symbols[scalar] != nil
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is the sign of a currency.
  var isCurrencySymbol: Bool { properties.generalCategory == .currencySymbol }

  /// Whether people use it as a minus: the hyphen of the keyboard, the sign, the dash.
  var isMinus: Bool { self == "-" || self == "\u{2212}" || self == "\u{2013}" }
}
