import TextBytes

/// A tag of HTML or XML.
struct MarkupTag: Sendable {
  /// The name, in small letters for HTML's sake.
  let name: String

  /// The whole tag.
  let range: Range<Int>

  /// Whether it is an end tag.
  let isClosing: Bool

  /// Whether it ends with `/>`.
  let isEmpty: Bool

  /// Longer tags are text: nobody looks farther than that for an end.
  private static let longest = 1 << 16

  /// Reads the tag at `start`, where a `<` is; `nil` where it is none.
  init?(at start: Int, in bytes: [UInt8], end: Int) {
    var lookedTo = 0
    self.init(at: start, in: bytes, end: end, lookedTo: &lookedTo)
  }

  /// The same; where it is none, `lookedTo` is the end of what was looked at, behind `end` where
  /// more would have been.
  init?(at start: Int, in bytes: [UInt8], end: Int, lookedTo: inout Int) {
    let limit = min(end, start + Self.longest)
    lookedTo = limit == end ? end + 1 : limit
    guard let name = Self.name(at: start, in: bytes, end: limit) else {
      lookedTo = start
      return nil
    }
    var offset = name.end
    var isEmpty = false
    while offset < limit {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: ">"):
        self.name = name.text
        range = start..<offset + 1
        isClosing = name.isClosing
        self.isEmpty = isEmpty
        return
      case UInt8(ascii: "<"):
        lookedTo = offset + 1
        return nil
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        // Only a value that follows `=` is quoted.
        guard Self.followsEquals(offset, name.end, bytes) else {
          lookedTo = offset + 1
          return nil
        }
        let close = Bytes.first(byte, in: bytes, offset + 1..<limit)
        guard close < limit else { return nil }
        offset = close + 1
        isEmpty = false
      default:
        isEmpty = byte == UInt8(ascii: "/")
        offset += 1
      }
    }
    return nil
  }

  private static func followsEquals(_ offset: Int, _ start: Int, _ bytes: [UInt8]) -> Bool {
    var place = offset - 1
    while place >= start, Bytes.isSpace(bytes[place]) { place -= 1 }
    return place >= start && bytes[place] == UInt8(ascii: "=")
  }

  /// The value of the attribute `name`, as written; `nil` where the tag has none.
  func attribute(_ name: String, in bytes: [UInt8]) -> String? {
    let pattern = Array(name.utf8)
    var offset = range.lowerBound + 1
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        offset = Bytes.first(byte, in: bytes, offset + 1..<range.upperBound) + 1
        continue
      }
      guard Bytes.isSpace(byte), Bytes.has(pattern, in: bytes, at: offset + 1) else {
        offset += 1
        continue
      }
      offset += 1 + pattern.count
      while offset < range.upperBound, Bytes.isSpace(bytes[offset]) { offset += 1 }
      guard offset < range.upperBound, bytes[offset] == UInt8(ascii: "=") else { continue }
      offset += 1
      while offset < range.upperBound, Bytes.isSpace(bytes[offset]) { offset += 1 }
      guard offset < range.upperBound else { return nil }
      let quote = bytes[offset]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
        let end = bytes[offset..<range.upperBound].firstIndex {
          Bytes.isSpace($0) || $0 == UInt8(ascii: ">")
        }
        return String(decoding: bytes[offset..<(end ?? range.upperBound)], as: UTF8.self)
      }
      let end = Bytes.first(quote, in: bytes, offset + 1..<range.upperBound)
      return String(decoding: bytes[offset + 1..<end], as: UTF8.self)
    }
    return nil
  }
}

extension MarkupTag {
  /// The name that a tag at `start` would have.
  struct Name {
    var text: String
    var end: Int
    var isClosing: Bool
  }

  /// The name after the `<` at `start`; `nil` where there is none.
  static func name(at start: Int, in bytes: [UInt8], end limit: Int) -> Name? {
    var offset = start + 1
    let isClosing = offset < limit && bytes[offset] == UInt8(ascii: "/")
    if isClosing { offset += 1 }
    let nameStart = offset
    guard offset < limit, isNameStart(bytes[offset]) else { return nil }
    while offset < limit, isNameByte(bytes[offset]) { offset += 1 }
    guard offset - nameStart <= 64 else { return nil }
    guard
      offset == limit || Bytes.isSpace(bytes[offset]) || "/>".utf8.contains(bytes[offset])
    else { return nil }
    let small = bytes[nameStart..<offset].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return Name(
      text: String(decoding: small, as: UTF8.self),
      end: offset,
      isClosing: isClosing
    )
  }

  /// The offset of the end tag `close`, given as `</name`, whatever its letter case.
  static func closing(_ close: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    while offset + close.count <= range.upperBound {
      offset = Bytes.first(UInt8(ascii: "<"), in: bytes, offset..<range.upperBound)
      guard offset + close.count <= range.upperBound else { return nil }
      let isSame = zip(bytes[offset..<offset + close.count], close).allSatisfy {
        $0 == $1 || ((0x41...0x5A).contains($0) && $0 | 0x20 == $1)
      }
      let after = offset + close.count
      if isSame, after == range.upperBound || !isNameByte(bytes[after]) { return offset }
      offset += 1
    }
    return nil
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    Bytes.isLetter(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    Bytes.isAlphanumeric(byte) || "-_:.".utf8.contains(byte) || byte >= 0x80
  }
}
