extension Escaping {
  /// `text` in one line of a terminal, without a character that steers the terminal or turns the
  /// order of letters.
  ///
  /// Control characters of ASCII are shown by their pictures (`␛` for ESC), all others that are
  /// hidden by their number: `<U+202E>`. Marks of direction (U+200E, U+200F, U+061C) stay: they are
  /// letters that are not seen, and what ICU prints for readers of Arabic and Hebrew has them.
  ///
  /// - Source: ECMA-48 §5 (C0 and C1); UAX #9 §2 (embeddings, overrides, isolates).
  public static func terminalLine(_ text: String) -> String {
    guard hasHidden(text, but: []) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      result += scalar.isHidden ? scalar.visible : String(scalar)
    }
  }

  /// `text` in lines of a terminal: as ``terminalLine(_:)``, but line feeds stay, CR LF is one, and
  /// tabs are four spaces.
  public static func terminalLines(_ text: String) -> String {
    guard hasHidden(text, but: [0x0A]) else { return text }
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.reduce(into: "") { result, index in
      switch scalars[index] {
      case "\n": result += "\n"
      case "\t": result += "    "
      case "\r" where index + 1 < scalars.count && scalars[index + 1] == "\n": break
      case let scalar: result += scalar.isHidden ? scalar.visible : String(scalar)
      }
    }
  }

  /// `bytes` of a document on a terminal: lines and tabs stay as they are, whatever steers the
  /// terminal is made visible; what is no UTF-8 reads U+FFFD.
  public static func terminalData(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    guard hasHidden(text, but: [0x09, 0x0A, 0x0D]) else { return Array(text.utf8) }
    let scalars = Array(text.unicodeScalars)
    let shown = scalars.indices.reduce(into: "") { result, index in
      let scalar = scalars[index]
      let isLineEnd = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      let stays = scalar == "\n" || scalar == "\t" || isLineEnd || !scalar.isHidden
      result += stays ? String(scalar) : scalar.visible
    }
    return Array(shown.utf8)
  }

  /// Whether a character of `text` is hidden and, where it is ASCII, none of `allowed`.
  static func hasHidden(_ text: String, but allowed: [UInt8]) -> Bool {
    var before: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0x7F {
        if !allowed.contains(byte) { return true }
      } else if byte < 0xC0, byte >= 0x80 {
        // C1 is C2 80 to C2 9F; separators, embeddings and isolates are E2 80 A8 to AE and E2 81 A6
        // to A9.
        if before.1 == 0xC2, byte < 0xA0 { return true }
        if before.0 == 0xE2, before.1 == 0x80, (0xA8...0xAE).contains(byte) { return true }
        if before.0 == 0xE2, before.1 == 0x81, (0xA6...0xA9).contains(byte) { return true }
      }
      before = (before.1, byte)
    }
    return false
  }
}

extension Unicode.Scalar {
  /// Whether it steers a terminal, parts lines, or turns the order of the letters behind it.
  var isHidden: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// How people are shown a code point that is hidden.
  var visible: String {
    switch value {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + value).map(String.init) ?? "?"
    case 0x7F: "\u{2421}"
    case _ where isHidden: "<U+" + Hexadecimal.text(value) + ">"
    default: String(self)
    }
  }
}
