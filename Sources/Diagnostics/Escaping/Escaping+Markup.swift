import TextBytes

extension Escaping {
  /// `text` in HTML, between tags or in an attribute with quotes of either kind.
  ///
  /// - Source: HTML Living Standard §13.3, "escaping a string", and `'` beside it. NUL, which no
  ///   parser keeps, is U+FFFD as in §13.2.5.
  public static func html(_ text: String) -> String {
    replacing(htmlSpecial, in: text) { byte in
      switch byte {
      case UInt8(ascii: "\""): "&quot;"
      case UInt8(ascii: "'"): "&#39;"
      case 0: "\u{FFFD}"
      default: reference(byte)
      }
    }
  }

  /// `text` between the tags of XML, or of HTML where its quotes are to stay.
  ///
  /// `>` is always a reference, so that `]]>` cannot be. A carriage return is one too, since a
  /// parser takes it for a line feed otherwise. What XML cannot hold reads U+FFFD.
  ///
  /// - Source: XML 1.0 §2.4 (text), §2.2 (characters), §2.11 (line ends).
  public static func xmlText(_ text: String) -> String {
    withoutNoncharacters(replacing(xmlSpecial, in: text, by: reference))
  }

  /// `text` as a value between double quotes in XML.
  ///
  /// Tabs and line ends are references, since a reader takes them for spaces otherwise.
  ///
  /// - Source: XML 1.0 §3.3.3 (values of attributes).
  public static func xmlAttribute(_ text: String) -> String {
    withoutNoncharacters(replacing(xmlSpecial.union(ByteSet("\"\t\n")), in: text, by: reference))
  }

  /// `text` inside of a comment of XML, where two hyphens must not meet.
  ///
  /// A reference to a hyphen means the same where the comment is taken away around markup. Whoever
  /// writes the comment puts white space before its end.
  ///
  /// - Source: XML 1.0 §2.5.
  public static func xmlComment(_ text: String) -> String {
    let hyphen = UInt8(ascii: "-")
    var bytes: [UInt8] = []
    for byte in replacing(xmlForbidden, in: text, by: reference).utf8 {
      if byte == hyphen, bytes.last == hyphen { bytes += "&#45;".utf8 } else { bytes.append(byte) }
    }
    return withoutNoncharacters(String(decoding: bytes, as: UTF8.self))
  }

  /// `text` in a message, where braces and backslashes stand for themselves.
  ///
  /// - Source: Unicode MessageFormat 2, "escape sequences".
  public static func messageText(_ text: String) -> String {
    replacing(messageSpecial, in: text) { "\\" + character($0) }
  }

  /// `text` as a form of a dictionary in its file: that of a message, in XML.
  public static func form(_ text: String) -> String { xmlText(messageText(text)) }

  private static let htmlSpecial = ByteSet("&<>\"'\0")
  private static let messageSpecial = ByteSet("\\{}")

  /// The control characters that XML cannot hold.
  private static let xmlForbidden = ByteSet.controls.subtracting(ByteSet("\t\n\r\u{7F}"))
  private static let xmlSpecial = xmlForbidden.union(ByteSet("&<>\r"))

  /// The reference to an ASCII character.
  private static func reference(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case 0x09, 0x0A, 0x0D: "&#\(byte);"
    default: "\u{FFFD}"
    }
  }

  static func character(_ byte: UInt8) -> String { String(Unicode.Scalar(byte)) }

  /// `text` with U+FFFD for U+FFFE and U+FFFF, which XML cannot hold either.
  private static func withoutNoncharacters(_ text: String) -> String {
    // Their first byte is rare, but for wide letters.
    guard text.utf8.contains(0xEF),
      text.unicodeScalars.contains(where: { $0.value == 0xFFFE || $0.value == 0xFFFF })
    else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      let isForbidden = scalar.value == 0xFFFE || scalar.value == 0xFFFF
      result.unicodeScalars.append(isForbidden ? "\u{FFFD}" : scalar)
    }
  }
}
