import TextBytes

/// Text as XML escapes it.
enum EscapedText {
  /// A stretch of text: letters as they are, or a letter that is written in another way.
  enum Piece {
    case letters(Range<Int>)
    case escaped(Unicode.Scalar, Range<Int>)
  }

  /// Goes through `range`, stretch by stretch.
  ///
  /// A reference that is none is letters.
  static func forEachPiece(_ bytes: [UInt8], _ range: Range<Int>, _ body: (Piece) -> Void) {
    var start = range.lowerBound
    while start < range.upperBound {
      let mark = Bytes.first(UInt8(ascii: "&"), in: bytes, start..<range.upperBound)
      guard mark < range.upperBound else { return body(.letters(start..<range.upperBound)) }
      guard let (scalar, end) = reference(bytes, at: mark, range.upperBound) else {
        body(.letters(start..<mark + 1))
        start = mark + 1
        continue
      }
      if start < mark { body(.letters(start..<mark)) }
      body(.escaped(scalar, mark..<end))
      start = end
    }
  }

  /// What `range` says.
  static func string(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var text: [UInt8] = []
    forEachPiece(bytes, range) { piece in
      switch piece {
      case .letters(let range): text += bytes[range]
      case .escaped(let scalar, _): text += Array(String(scalar).utf8)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// `text` as it is written between tags.
  static func written(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  /// `text` as it is written between double quotes.
  static func attribute(_ text: String) -> String {
    String(decoding: written(text), as: UTF8.self).split(
      separator: "\"",
      omittingEmptySubsequences: false
    ).joined(separator: "&quot;")
  }

  private static func reference(
    _ bytes: [UInt8],
    at mark: Int,
    _ limit: Int
  ) -> (Unicode.Scalar, Int)? {
    let close = Bytes.first(UInt8(ascii: ";"), in: bytes, mark..<min(limit, mark + 12))
    guard close < min(limit, mark + 12) else { return nil }
    let name = String(decoding: bytes[mark + 1..<close], as: UTF8.self)
    guard let scalar = scalar(named: name) else { return nil }
    return (scalar, close + 1)
  }

  private static func scalar(named name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.hasPrefix("#") else { return nil }
      let digits = name.dropFirst()
      let number =
        digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return number.flatMap(Unicode.Scalar.init).flatMap { isCharacter($0) ? $0 : nil }
    }
  }

  /// Whether documents can have `scalar`.
  ///
  /// - Source: XML 1.0 §2.2.
  private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xFFFD, 0x10000...: true
    default: false
    }
  }
}
