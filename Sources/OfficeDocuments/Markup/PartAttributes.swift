import TextBytes

/// The attributes of a tag, in order.
struct PartAttributes: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var offset: Int
  private let end: Int

  /// An attribute, as places in the part.
  struct Attribute {
    var name: Range<Int>

    /// Its value, between the quotes.
    var value: Range<Int>
  }

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    (offset, end) = (range.lowerBound, range.upperBound)
  }

  mutating func next() -> Attribute? {
    while offset < end, Bytes.isSpace(bytes[offset]) { offset += 1 }
    let start = offset
    while offset < end, bytes[offset] != UInt8(ascii: "="), !Bytes.isSpace(bytes[offset]),
      bytes[offset] != UInt8(ascii: ">"), bytes[offset] != UInt8(ascii: "/")
    { offset += 1 }
    let name = start..<offset
    while offset < end, Bytes.isSpace(bytes[offset]) || bytes[offset] == UInt8(ascii: "=") {
      offset += 1
    }
    guard !name.isEmpty, offset < end else { return nil }
    let quote = bytes[offset]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    let close = Bytes.first(quote, in: bytes, offset + 1..<end)
    let value = offset + 1..<close
    offset = close < end ? close + 1 : end
    return Attribute(name: name, value: value)
  }
}
