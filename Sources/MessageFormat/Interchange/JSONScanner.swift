/// Reads JSON piece by piece, so that a caller keeps only what it needs.
///
/// ```swift
/// var scanner = JSONScanner(bytes)
/// try scanner.readMembers { (scanner, name) throws(InterchangeError) in
///   if name == "src" { source = try scanner.readString() } else { try scanner.skipValue() }
/// }
/// ```
///
/// - Source: RFC 8259.
package struct JSONScanner {
  private let bytes: [UInt8]
  private let start: Int
  private let end: Int

  /// Where the scanner is, in `bytes`.
  private var position: Int

  /// Where the scanner is, counted from the first of all bytes.
  package var offset: Int { position }

  /// Where the name of the member is whose value comes next, as ``offset`` counts.
  package private(set) var nameRange = 0..<0

  /// How deep arrays and objects may nest; a message needs eight levels.
  private static let greatestDepth = 64
  private var depth = 0

  /// Reads all of `bytes`.
  package init(_ bytes: [UInt8]) { self.init(bytes, in: bytes.startIndex..<bytes.endIndex) }

  /// Reads the bytes in `range`, which are not copied.
  package init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    start = range.lowerBound
    end = range.upperBound
    position = start
  }

  /// The kind of value that comes next, as its first byte tells.
  package enum Kind {
    case object
    case array
    case string
    case number
    case boolean
    case null
  }

  /// The kind of the value that comes next; `nil` where none does.
  package mutating func kind() -> Kind? {
    skipSpace()
    switch byte {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    case let byte? where byte == UInt8(ascii: "-") || Self.isDigit(byte): return .number
    default: return nil
    }
  }

  /// The error that something else was expected here; places count from the first byte.
  package func expected(_ what: String) -> InterchangeError {
    InterchangeError("expected \(what)", path: "", offset: position - start)
  }

  /// Fails where anything but white space is left.
  package mutating func readEnd() throws(InterchangeError) {
    skipSpace()
    guard position == end else { throw expected("the end") }
  }

  private var byte: UInt8? { position < end ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    skipSpace()
    guard byte == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  private func starts(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard end - position >= count else { return false }
    return text.withUTF8Buffer { $0.elementsEqual(bytes[position..<position + count]) }
  }
}

// MARK: Values

extension JSONScanner {
  /// Reads an object; `read` reads the value of each member.
  package mutating func readMembers(
    _ read: (inout JSONScanner, String) throws(InterchangeError) -> Void
  ) throws(InterchangeError) {
    try enter("{", "an object")
    if !skip("}") {
      repeat {
        skipSpace()
        guard byte == UInt8(ascii: "\"") else { throw expected("a name in quotes") }
        let first = position
        let name = try readString()
        nameRange = first..<position
        guard skip(":") else { throw expected("':'") }
        try read(&self, name)
      } while skip(",")
      guard skip("}") else { throw expected("',' or '}'") }
    }
    depth -= 1
  }

  /// Reads an array; `read` reads each element.
  package mutating func readElements(
    _ read: (inout JSONScanner) throws(InterchangeError) -> Void
  ) throws(InterchangeError) {
    try enter("[", "an array")
    if !skip("]") {
      repeat { try read(&self) } while skip(",")
      guard skip("]") else { throw expected("',' or ']'") }
    }
    depth -= 1
  }

  private mutating func enter(
    _ bracket: Unicode.Scalar,
    _ what: String
  ) throws(InterchangeError) {
    guard depth < Self.greatestDepth else { throw expected("fewer levels") }
    guard skip(bracket) else { throw expected(what) }
    depth += 1
  }

  /// Reads `true` or `false`.
  package mutating func readBoolean() throws(InterchangeError) -> Bool {
    skipSpace()
    if starts("true") {
      position += 4
      return true
    }
    guard starts("false") else { throw expected("true or false") }
    position += 5
    return false
  }

  package mutating func readNull() throws(InterchangeError) {
    skipSpace()
    guard starts("null") else { throw expected("null") }
    position += 4
  }

  /// Reads a number, as it is written.
  package mutating func readNumber() throws(InterchangeError) -> String {
    skipSpace()
    let first = position
    if byte == UInt8(ascii: "-") { position += 1 }
    let leading = position
    try skipDigits()
    if bytes[leading] == UInt8(ascii: "0"), position > leading + 1 {
      position = leading + 1
      throw expected("no digit after a leading zero")
    }
    if byte == UInt8(ascii: ".") {
      position += 1
      try skipDigits()
    }
    if let byte, byte | 0x20 == UInt8(ascii: "e") {
      position += 1
      if self.byte == UInt8(ascii: "+") || self.byte == UInt8(ascii: "-") { position += 1 }
      try skipDigits()
    }
    return String(decoding: bytes[first..<position], as: UTF8.self)
  }

  private mutating func skipDigits() throws(InterchangeError) {
    let first = position
    while let byte, Self.isDigit(byte) { position += 1 }
    guard position > first else { throw expected("a digit") }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  /// Reads a value of any kind, and keeps nothing of it.
  package mutating func skipValue() throws(InterchangeError) {
    switch kind() {
    case .object:
      try readMembers { (scanner, _) throws(InterchangeError) in try scanner.skipValue() }
    case .array:
      try readElements { scanner throws(InterchangeError) in try scanner.skipValue() }
    case .string: _ = try readString()
    case .number: _ = try readNumber()
    case .boolean: _ = try readBoolean()
    case .null: try readNull()
    case nil: throw expected("a value")
    }
  }
}

// MARK: Strings

extension JSONScanner {
  package mutating func readString() throws(InterchangeError) -> String {
    skipSpace()
    guard byte == UInt8(ascii: "\"") else { throw expected("a string") }
    position += 1
    let first = position
    while position < end {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        let text = try text(bytes[first..<position])
        position += 1
        return text
      }
      if byte == UInt8(ascii: "\\") { return try readEscaped(from: first) }
      guard byte >= 0x20 else { throw expected("no control character in a string") }
      position += 1
    }
    throw expected("'\"'")
  }

  /// Reads the rest of a string that starts at `first` and has an escape here.
  private mutating func readEscaped(from first: Int) throws(InterchangeError) -> String {
    var text = Array(bytes[first..<position])
    while let byte {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return try self.text(text[...])
      case UInt8(ascii: "\\"): try readEscape(into: &text)
      case 0..<0x20:
        position -= 1
        throw expected("no control character in a string")
      default: text.append(byte)
      }
    }
    throw expected("'\"'")
  }

  private func text(_ bytes: ArraySlice<UInt8>) throws(InterchangeError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw expected("UTF-8 in the string before this place")
    }
    return text
  }

  private mutating func readEscape(into text: inout [UInt8]) throws(InterchangeError) {
    guard let byte else { throw expected("an escape") }
    switch byte {
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "u"):
      position += 1
      text += Array(String(Character(try readScalar())).utf8)
      return
    default: throw expected("an escape")
    }
    position += 1
  }

  /// A code point by its number, in two halves where it is beyond U+FFFF; U+FFFD for half of one.
  private mutating func readScalar() throws(InterchangeError) -> Unicode.Scalar {
    let unit = try readHexadecimal()
    if 0xD800..<0xDC00 ~= unit, starts("\\u") {
      let first = position
      position += 2
      let low = try readHexadecimal()
      if 0xDC00..<0xE000 ~= low {
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
      }
      position = first
    }
    return Unicode.Scalar(unit) ?? "\u{FFFD}"
  }

  private mutating func readHexadecimal() throws(InterchangeError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw expected("four hexadecimal digits")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}
