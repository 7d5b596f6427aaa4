import Diagnostics

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

  /// `text` for a header: as it is where it is short ASCII, else in encoded words.
  ///
  /// Line ends and other control characters become spaces, so that no text can add a header.
  static func encoded(_ text: String) -> String {
    let flat = flat(text)
    let isPlain = flat.isPrintableASCII && !flat.contains("=?") && flat == flat.withoutOuterBlanks
    return isPlain && flat.utf8.count <= 60 ? flat : encodedWords(flat)
  }

  /// `text` as the name before an address: quoted where it is short ASCII, else in encoded words.
  static func phrase(_ text: String) -> String {
    let flat = flat(text).withoutOuterBlanks
    guard !flat.isEmpty else { return "" }
    let isPlain =
      flat.isPrintableASCII && !flat.contains("=?") && !flat.contains { "\"\\".contains($0) }
    return isPlain && flat.utf8.count <= 60 ? "\"\(flat)\"" : encodedWords(flat)
  }

  /// A parameter with the value `text`, after a `;`: quoted where it is short ASCII, else in pieces
  /// that are percent-encoded.
  ///
  /// - Source: RFC 2231.
  static func parameter(_ name: String, _ text: String) -> String {
    let flat = flat(text)
    if flat.isPrintableASCII, flat.utf8.count <= 50, !flat.contains(where: { "\"\\".contains($0) })
    {
      return "; \(name)=\"\(flat)\""
    }
    var pieces: [String] = [""]
    for scalar in flat.unicodeScalars {
      let encoded = PercentEncoding.encoded(String(scalar), keeping: ".")
      if pieces[pieces.count - 1].utf8.count + encoded.utf8.count > 50 { pieces.append("") }
      pieces[pieces.count - 1] += encoded
    }
    if pieces.count == 1 { return ";\r\n \(name)*=utf-8''\(pieces[0])" }
    return pieces.enumerated().map { index, piece in
      ";\r\n \(name)*\(index)*=" + (index == 0 ? "utf-8''" : "") + piece
    }.joined()
  }

  /// `text` without what a token cannot have.
  static func token(_ text: String) -> String {
    String(text.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) })
  }

  /// `text` in one line, without control characters.
  private static func flat(_ text: String) -> String {
    let line = String(text.map { $0.isNewline ? " " : $0 })
    let scalars = line.unicodeScalars.map { scalar -> UnicodeScalar in
      let isControl = [.control, .lineSeparator, .paragraphSeparator]
        .contains(scalar.properties.generalCategory)
      return isControl ? " " : scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// A line with an encoded word has at most 76 bytes: 39 of the text become 52, 12 are around
  /// them, and the name of the header before them.
  private static func encodedWords(_ flat: String) -> String {
    var words: [[UInt8]] = [[]]
    for scalar in flat.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if (words.last?.count ?? 0) + bytes.count > 39 { words.append([]) }
      words[words.count - 1] += bytes
    }
    return words.map { "=?utf-8?B?\(Base64.encoded($0))?=" }.joined(separator: "\r\n ")
  }
}

extension String {
  fileprivate var isPrintableASCII: Bool { utf8.allSatisfy { (0x20..<0x7F).contains($0) } }

  fileprivate var withoutOuterBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

/// The encoding of bytes in letters.
///
/// - Source: RFC 2045, 6.8.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
  )

  static func encoded(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: letters(Array(bytes)[...]), as: UTF8.self)
  }

  /// `bytes` in lines of 76 letters.
  static func lines(_ bytes: [UInt8]) -> String {
    let lines = stride(from: 0, to: bytes.count, by: 57).map { start in
      letters(bytes[start..<min(start + 57, bytes.count)])
    }
    return String(decoding: Array(lines.joined(separator: Array("\r\n".utf8))), as: UTF8.self)
  }

  private static func letters(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: bytes.startIndex, to: bytes.endIndex, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.endIndex)]
      var word = group.reduce(0) { $0 << 8 | Int($1) }
      word <<= 8 * (3 - group.count)
      for index in 0..<4 {
        let isPadding = index > group.count
        text.append(isPadding ? UInt8(ascii: "=") : alphabet[word >> (18 - 6 * index) & 63])
      }
    }
    return text
  }
}

/// The encoding of bodies that keeps most of a text readable.
///
/// - Source: RFC 2045, 6.7.
enum QuotedPrintable {
  /// `text` in lines of at most 76 bytes that end with CRLF, whatever ends them in `text`.
  static func encoded(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
      .map { encodedLine(Array($0.utf8)) }
      .joined(separator: "\r\n")
  }

  private static func encodedLine(_ bytes: [UInt8]) -> String {
    var lines: [String] = []
    var line = ""
    for (index, byte) in bytes.enumerated() {
      let isBlankAtEnd = (byte == 0x20 || byte == 0x09) && index == bytes.count - 1
      let isPlain = (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "=") && !isBlankAtEnd
      if line.utf8.count + (isPlain ? 1 : 3) > 75 {
        lines.append(line + "=")
        line = ""
      }
      // Programs that keep or send mails line by line change lines that begin so.
      let isRisky =
        line.isEmpty && (byte == UInt8(ascii: ".") || bytes[index...].starts(with: "From ".utf8))
      line +=
        isPlain && !isRisky
        ? String(UnicodeScalar(byte)) : "=" + Hexadecimal.text(byte, digits: 2)
    }
    lines.append(line)
    return lines.joined(separator: "\r\n")
  }
}
