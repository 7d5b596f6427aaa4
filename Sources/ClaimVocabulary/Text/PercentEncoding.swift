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
      encoded += isKept ? String(scalar) : "%" + hexadecimal(byte)
    }
    return encoded
  }

  /// Two digits, with capital letters.
  static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }
}
