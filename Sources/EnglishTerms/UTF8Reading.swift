/// Reads a text that somebody else holds, scalar by scalar.
extension Span<UInt8> {
  /// The scalar that starts at `index`, and where it ends; `nil` at the end.
  ///
  /// What is not well-formed is U+FFFD, one byte long.
  package func scalar(at index: Int) -> (value: Unicode.Scalar, end: Int)? {
    guard index < count else { return nil }
    let first = self[index]
    if first < 0x80 { return (Unicode.Scalar(first), index + 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    let malformed = (Unicode.Scalar(0xFFFD as UInt16) ?? " ", index + 1)
    guard first >= 0xC2, index + length <= count else { return malformed }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for place in index + 1..<index + length {
      guard self[place] & 0xC0 == 0x80 else { return malformed }
      value = value << 6 | UInt32(self[place] & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, index + length) } ?? malformed
  }
}

extension Unicode.Scalar {
  /// Whether it is an apostrophe, curved or of the keyboard.
  var isApostrophe: Bool { self == "\u{2019}" || self == "'" }

  /// Whether it is the sign of a currency.
  package var isCurrencySymbol: Bool {
    // Of Latin-1, ¢ £ ¤ ¥ are.
    value < 0x100
      ? self == "$" || 0xA2...0xA5 ~= value : properties.generalCategory == .currencySymbol
  }

  /// Whether it is white space.
  var isSpace: Bool {
    // Of Latin-1, the no-break space and NEL are, too.
    value < 0x100
      ? value == 0x20 || 0x09...0x0D ~= value || value == 0x85 || value == 0xA0
      : properties.isWhitespace
  }

  /// Whether people use it as a minus: the hyphen of the keyboard, the sign, the dash.
  var isMinus: Bool { self == "-" || self == "\u{2212}" || self == "\u{2013}" }

  /// Whether it is a letter of any script.
  var isLetter: Bool {
    isASCII ? "a"..."z" ~= self || "A"..."Z" ~= self : properties.isAlphabetic
  }

  /// Whether it stands for a number.
  var isNumeric: Bool { isASCII ? "0"..."9" ~= self : properties.numericType != nil }

  /// Whether it is a decimal digit of any script.
  var isDigit: Bool { isASCII ? "0"..."9" ~= self : properties.numericType == .decimal }

  /// The whole number that it stands for.
  var wholeNumber: Int? { isASCII ? Int(value) - 48 : Character(self).wholeNumberValue }
}
