extension Escaping {
  /// `text` in a line of Markdown, where it means nothing but itself: in a paragraph behind other text, in a
  /// heading, in a cell of a table.
  ///
  /// A line break is `<br>`. `<` and `&` are references, which a block of raw HTML reads as well.
  ///
  /// - Source: CommonMark 0.31.2 §2.4 (backslashes), §2.5 (references), §2.3 (NUL); GitHub Flavored Markdown §4.10
  ///   (tables), §6.5 (strikethrough).
  public static func markdown(_ text: String) -> String {
    replacing(markdownSpecial, in: withLineFeeds(text)) { byte in
      switch byte {
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: "&"): "&amp;"
      case 0: "\u{FFFD}"
      case 0x0A: "<br>"
      default: "\\" + character(byte)
      }
    }
  }

  /// `text` as the start of a paragraph of Markdown, where it neither means anything but itself nor begins
  /// another kind of block.
  ///
  /// - Source: CommonMark 0.31.2 §4 and §5: what may stand at the start of a line.
  public static func markdownParagraph(_ text: String) -> String {
    let written = markdown(text)
    let bytes = written.utf8
    guard let first = bytes.first else { return written }
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ">"), UInt8(ascii: "="):
      return "\\" + written
    case 0x20, 0x09:
      return "&#\(first);" + String(Substring(bytes.dropFirst()))
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let digits = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      let mark = bytes[digits.endIndex...].first
      guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else { return written }
      return String(Substring(digits)) + "\\" + String(Substring(bytes[digits.endIndex...]))
    default:
      return written
    }
  }

  private static let markdownSpecial = ASCIISet("\\`*_[]|#~<&\n\0")

  /// `text` with a line feed for each CR LF and each CR.
  private static func withLineFeeds(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var bytes: [UInt8] = []
    var isBehindReturn = false
    for byte in text.utf8 {
      if byte != 0x0A || !isBehindReturn { bytes.append(byte == 0x0D ? 0x0A : byte) }
      isBehindReturn = byte == 0x0D
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
