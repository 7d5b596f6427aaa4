import TextBytes

/// A file in a ZIP file.
struct ZipEntry: Sendable {
  /// Its name, with the folders: `word/document.xml`.
  let name: String

  /// How it is packed.
  let method: Method

  /// The CRC-32 of what it holds.
  let checksum: UInt32

  /// How many bytes it holds.
  let size: Int

  /// Where its header begins.
  let start: Int

  /// Where its data are, as packed.
  let data: Range<Int>

  /// Where its record in the directory is.
  let record: Range<Int>

  /// How a file is packed.
  enum Method: Int, Sendable {
    case stored = 0
    case deflated = 8
  }

  /// The bytes of a record without names.
  static let recordSize = 46

  /// The bytes of a header without names.
  static let headerSize = 30

  /// Reads the record at `offset` of the directory, and the header that it points to, which must
  /// lie before `directory`.
  init(in bytes: [UInt8], at offset: Int, before directory: Range<Int>) throws(OfficeFault) {
    guard offset + Self.recordSize <= directory.upperBound,
      Bytes.has([0x50, 0x4B, 1, 2], in: bytes, at: offset)
    else { throw OfficeFault("its directory is broken") }
    let nameEnd = offset + Self.recordSize + bytes.number16(at: offset + 28)
    let extraEnd = nameEnd + bytes.number16(at: offset + 30)
    record = offset..<extraEnd + bytes.number16(at: offset + 32)
    guard record.upperBound <= directory.upperBound else {
      throw OfficeFault("its directory is broken")
    }
    let nameBytes = bytes[offset + Self.recordSize..<nameEnd]
    name = String(decoding: nameBytes, as: UTF8.self)
    guard bytes.number16(at: offset + 8) & 1 == 0 else {
      throw OfficeFault("it is encrypted; remove the password first", part: name)
    }
    let way = bytes.number16(at: offset + 10)
    guard let method = Method(rawValue: way) else {
      throw OfficeFault("it is packed by method \(way); expected deflate", part: name)
    }
    self.method = method
    checksum = UInt32(truncatingIfNeeded: bytes.number32(at: offset + 16))
    var large = ZipLargeSizes(in: bytes, nameEnd..<extraEnd)
    guard let size = large.size(bytes.number32(at: offset + 24)),
      let packed = large.size(bytes.number32(at: offset + 20)),
      let start = large.size(bytes.number32(at: offset + 42))
    else { throw OfficeFault("its sizes are missing", part: name) }
    guard start <= directory.lowerBound - Self.headerSize,
      Bytes.has([0x50, 0x4B, 3, 4], in: bytes, at: start)
    else { throw OfficeFault("it is not where the directory says", part: name) }
    let nameStart = start + Self.headerSize
    let ownNameEnd = nameStart + bytes.number16(at: start + 26)
    let dataStart = ownNameEnd + bytes.number16(at: start + 28)
    guard packed <= directory.lowerBound, dataStart <= directory.lowerBound - packed,
      bytes[nameStart..<ownNameEnd].elementsEqual(nameBytes)
    else { throw OfficeFault("it is not where the directory says", part: name) }
    (self.size, self.start) = (size, start)
    data = dataStart..<dataStart + packed
  }
}

/// Sizes that have no room in a record stand in its extra field, in a fixed order.
struct ZipLargeSizes {
  private let bytes: [UInt8]
  private var offset: Int
  private let end: Int

  /// What a field says that has its size elsewhere.
  private static let elsewhere = 0xFFFF_FFFF

  /// The kind of extra field in which they stand.
  static let kind = 1

  init(in bytes: [UInt8], _ extra: Range<Int>) {
    self.bytes = bytes
    var place = extra.lowerBound
    while place + 4 <= extra.upperBound {
      let next = place + 4 + bytes.number16(at: place + 2)
      if bytes.number16(at: place) == Self.kind, next <= extra.upperBound {
        (offset, end) = (place + 4, next)
        return
      }
      place = next
    }
    (offset, end) = (0, 0)
  }

  /// The size that a field says, or the next one that stands elsewhere.
  mutating func size(_ field: Int) -> Int? {
    guard field == Self.elsewhere else { return field }
    guard offset + 8 <= end else { return nil }
    defer { offset += 8 }
    return bytes.number64(at: offset)
  }
}
