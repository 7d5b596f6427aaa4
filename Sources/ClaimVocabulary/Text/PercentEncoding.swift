import Diagnostics

/// Percent-encoding of what an identifier or a part of a URL may not have.
///
/// - Source: RFC 3986, 2.1.
enum PercentEncoding {
  /// `text` with all bytes but ASCII letters, digits, `-`, `_` and `others` as `%` and two digits.
  static func encoded(_ text: String, keeping others: String = "") -> String {
    var encoded = ""
    for byte in text.utf8 {
      let scalar = UnicodeScalar(byte)
      let isKept =
        byte < 0x80
        && (scalar.properties.isAlphabetic || (0x30...0x39).contains(byte)
          || "-_".unicodeScalars.contains(scalar) || others.unicodeScalars.contains(scalar))
      encoded += isKept ? String(scalar) : Escaping.percentEncoded(byte)
    }
    return encoded
  }
}
