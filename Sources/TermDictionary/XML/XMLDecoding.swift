import TextBytes

/// How a stretch of an XML file is read.
package enum XMLDecoding {
  /// Between tags: references, and CR LF or CR for LF.
  case text

  /// Inside a CDATA section: CR LF or CR for LF.
  case characterData

  /// Inside quotes: references, and a space for each tab and line break.
  ///
  /// - Source: XML 1.0 §3.3.3, for attributes without a declared type.
  case attributeValue
}

extension MappedText {
  /// Appends what the `range` of `bytes` means, which is known to be well-formed.
  package mutating func append(
    decoding range: Range<Int>,
    of bytes: [UInt8],
    as decoding: XMLDecoding
  ) {
    if isEmpty { self = MappedText(at: range.lowerBound) }
    var plain = range.lowerBound
    var index = plain
    while true {
      index = decoding.marks.first(in: bytes, index..<range.upperBound)
      guard index < range.upperBound else { break }
      let special = decoding.special(at: index, in: bytes, before: range.upperBound)
      guard let (utf8, length) = special else {
        index += 1
        continue
      }
      append(bytes[plain..<index], from: plain..<index)
      append(utf8, from: index..<index + length)
      index += length
      plain = index
    }
    append(bytes[plain..<index], from: plain..<index)
  }
}

extension XMLDecoding {
  /// Whether every byte of a range means itself.
  func isPlain(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
    marks.first(in: bytes, range) == range.upperBound
  }

  /// The bytes that may mean something else.
  fileprivate var marks: ByteClass {
    switch self {
    case .text: Self.textMarks
    case .characterData: Self.characterDataMarks
    case .attributeValue: Self.valueMarks
    }
  }

  private static let textMarks = ByteClass("&\r".utf8)
  private static let characterDataMarks = ByteClass("\r".utf8)
  private static let valueMarks = ByteClass("&\r\n\t".utf8)

  /// What the bytes at `offset` mean and how many they are, unless they mean themselves.
  fileprivate func special(
    at offset: Int,
    in bytes: [UInt8],
    before end: Int
  ) -> (utf8: [UInt8], length: Int)? {
    let space = self == .attributeValue
    switch bytes[offset] {
    case UInt8(ascii: "&") where self != .characterData:
      let reference = XMLReference(at: offset, in: bytes, before: end)
      guard case .character(let scalar) = reference.meaning else { return nil }
      return (Array(UTF8.encode(scalar) ?? .init()), reference.range.count)
    case 0x0D:
      let isPair = offset + 1 < end && bytes[offset + 1] == 0x0A
      return ([space ? 0x20 : 0x0A], isPair ? 2 : 1)
    case 0x09 where space, 0x0A where space:
      return ([0x20], 1)
    default:
      return nil
    }
  }
}
