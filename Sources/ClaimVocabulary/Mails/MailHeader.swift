/// A line of the head of a mail.
struct MailHeader {
  let name: String
  let value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  var line: String { "\(name): \(value)\r\n" }

  /// The names of months by RFC 5322, which are the same in all languages.
  static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `text` for a header: as it stands where it is short ASCII, else in encoded words.
  ///
  /// Line ends become spaces, so that no text can add a header.
  static func encoded(_ text: String) -> String {
    let flat = String(text.map { $0.isNewline ? " " : $0 })
    return isShortASCII(flat) ? flat : encodedWords(flat)
  }

  /// The name of somebody beside an address: a quoted string where it is short ASCII, else encoded words.
  static func name(_ text: String) -> String {
    let isPlain = isShortASCII(text) && !text.utf8.contains { $0 == 0x22 || $0 == 0x5C }
    return isPlain ? "\"\(text)\"" : encodedWords(String(text.map { $0.isNewline ? " " : $0 }))
  }

  /// Whether the text fits into a line as it is, and nobody decodes it.
  private static func isShortASCII(_ text: String) -> Bool {
    text.utf8.count <= 60 && text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
      && !text.contains("=?")
  }

  private static func encodedWords(_ text: String) -> String {
    // A line with an encoded word has at most 76 bytes: 39 of the text become 52, 12 stand around them, and
    // the name of the header before them.
    var words: [[UInt8]] = [[]]
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if (words.last?.count ?? 0) + bytes.count > 39 { words.append([]) }
      words[words.count - 1] += bytes
    }
    return words.map { "=?utf-8?B?\(base64($0))?=" }.joined(separator: "\r\n ")
  }

  /// `text` without what ends an address or a line.
  static func token(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          $0.value > 0x20 && $0.value < 0x7F && !"<>()\",;:\\".unicodeScalars.contains($0)
        }
      )
    )
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
  )

  private static func base64(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var word = group.reduce(0) { $0 << 8 | Int($1) }
      word <<= 8 * (3 - group.count)
      for index in 0..<4 {
        let isPadding = index > group.count
        text.append(isPadding ? UInt8(ascii: "=") : alphabet[word >> (18 - 6 * index) & 63])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// The encoding of bodies that keeps most of a text readable.
///
/// - Source: RFC 2045, 6.7.
enum QuotedPrintable {
  /// `text` in lines of at most 76 bytes that end with CRLF.
  static func encoded(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      encodedLine(Array(line.utf8))
    }.joined(separator: "\r\n")
  }

  private static func encodedLine(_ bytes: [UInt8]) -> String {
    var lines: [String] = []
    var line = ""
    for (index, byte) in bytes.enumerated() {
      let isBlankAtEnd = (byte == 0x20 || byte == 0x09) && index == bytes.count - 1
      let isPlain = (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "=") && !isBlankAtEnd
      let piece = isPlain ? String(UnicodeScalar(byte)) : "=" + hexadecimal(byte)
      if line.utf8.count + piece.utf8.count > 75 {
        lines.append(line + "=")
        line = ""
      }
      line += piece
    }
    lines.append(line)
    return lines.joined(separator: "\r\n")
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }
}
