import TextBytes

extension Escaping {
  /// `text` between the quotation marks of a string of JSON: what RFC 8259 demands is escaped, and
  /// nothing else.
  ///
  /// - Source: RFC 8259 §7.
  package static func json(_ text: String) -> String {
    replacing(jsonSpecial, in: text) { byte in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): "\\" + character(byte)
      case 0x09: "\\t"
      case 0x0A: "\\n"
      case 0x0D: "\\r"
      default: "\\u" + Hexadecimal.text(byte, digits: 4).lowercased()
      }
    }
  }

  private static let jsonSpecial = ByteSet(0..<0x20).union(ByteSet("\"\\"))
}
