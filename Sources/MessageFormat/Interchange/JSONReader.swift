/// Reads JSON.
///
/// - Source: RFC 8259.
struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0

  /// How deep arrays and objects may nest; a message needs eight levels.
  private static let greatestDepth = 64

  /// Reads `text`.
  static func read(_ text: String) throws(InterchangeError) -> JSONValue {
    var reader = JSONReader(bytes: Array(text.utf8))
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.position == reader.bytes.count else { throw reader.expected("the end") }
    return value
  }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func expected(_ what: String) -> InterchangeError {
    InterchangeError("expected \(what)", path: "", offset: position)
  }

  private mutating func skipSpace() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    skipSpace()
    guard byte == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  private mutating func value(depth: Int) throws(InterchangeError) -> JSONValue {
    guard depth < Self.greatestDepth else { throw expected("fewer levels") }
    skipSpace()
    switch byte {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try array(depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw expected("an object, an array, a string, true, false or null")
    }
  }

  private mutating func word(
    _ word: String,
    _ value: JSONValue
  ) throws(InterchangeError) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else { throw expected("'\(word)'") }
    position += word.utf8.count
    return value
  }

  private mutating func array(_ depth: Int) throws(InterchangeError) -> JSONValue {
    position += 1
    var items: [JSONValue] = []
    if skip("]") { return .array(items) }
    repeat { items.append(try value(depth: depth + 1)) } while skip(",")
    guard skip("]") else { throw expected("',' or ']'") }
    return .array(items)
  }

  private mutating func object(_ depth: Int) throws(InterchangeError) -> JSONValue {
    position += 1
    var members: [(name: String, value: JSONValue)] = []
    if skip("}") { return .object(members) }
    repeat {
      skipSpace()
      guard byte == UInt8(ascii: "\"") else { throw expected("a name in quotes") }
      let name = try string()
      guard skip(":") else { throw expected("':'") }
      members.append((name, try value(depth: depth + 1)))
    } while skip(",")
    guard skip("}") else { throw expected("',' or '}'") }
    return .object(members)
  }

  private mutating func string() throws(InterchangeError) -> String {
    position += 1
    var text: [UInt8] = []
    while let byte {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escape()
      case 0..<0x20: throw expected("no control character in a string")
      default: text.append(byte)
      }
    }
    throw expected("'\"'")
  }

  private mutating func escape() throws(InterchangeError) -> [UInt8] {
    guard let byte else { throw expected("an escape") }
    position += 1
    switch byte {
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "u"): return Array(String(Character(try scalar())).utf8)
    default: throw expected("an escape")
    }
  }

  /// A code point by its number, in two halves where it is beyond U+FFFF; U+FFFD for half of one.
  private mutating func scalar() throws(InterchangeError) -> Unicode.Scalar {
    let unit = try hexadecimal()
    if 0xD800..<0xDC00 ~= unit, bytes[position...].starts(with: "\\u".utf8) {
      let start = position
      position += 2
      let low = try hexadecimal()
      if 0xDC00..<0xE000 ~= low {
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
      }
      position = start
    }
    return Unicode.Scalar(unit) ?? "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(InterchangeError) -> UInt32 {
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ $0 != 0x2B && $0 != 0x2D }),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw expected("four hexadecimal digits") }
    position += 4
    return value
  }
}
