/// A file as it is packed, and how a ZIP file tells of it.
struct ZipPacking {
  let size: Int
  let checksum: UInt32
  let data: [UInt8]
  let method: ZipEntry.Method

  init(size: Int, checksum: UInt32, data: [UInt8], method: ZipEntry.Method) {
    (self.size, self.checksum, self.data, self.method) = (size, checksum, data, method)
  }

  init(_ content: [UInt8], _ method: ZipEntry.Method, part: String) throws(OfficeFault) {
    let data: [UInt8]? =
      switch method {
      case .stored: content
      case .deflated: Deflate.deflated(content)
      }
    guard let data else { throw OfficeFault("there is no memory to pack it", part: part) }
    self.init(
      size: content.count,
      checksum: Deflate.checksum(content),
      data: data,
      method: method
    )
  }

  /// The flag by which sizes stand behind the data.
  private static let sizesBehind = 0x08

  /// The flag by which a name is UTF-8.
  private static let isUTF8 = 0x0800

  /// The version of the format that is needed to read it.
  private static let version = 20

  /// Midnight of the first day that a ZIP file can name, so that the same document gives the same
  /// file.
  private static let day = 0x0021

  /// The header of `entry` for this content.
  func header(like entry: ZipEntry, in bytes: [UInt8]) -> [UInt8] {
    let start = entry.start
    let nameEnd = start + ZipEntry.headerSize + bytes.number16(at: start + 26)
    let extra = withoutLargeSizes(bytes[nameEnd..<entry.data.lowerBound])
    var header = Array(bytes[start..<start + 6])
    header.append16(bytes.number16(at: start + 6) & ~Self.sizesBehind)
    header += bytes[start + 8..<start + 14]
    appendSizes(to: &header)
    header += bytes[start + 26..<start + 28]
    header.append16(extra.count)
    return header + bytes[start + ZipEntry.headerSize..<nameEnd] + extra
  }

  /// The record of `entry` for this content, with the header at `start`.
  func record(
    like entry: ZipEntry,
    in bytes: [UInt8],
    at start: Int,
    keepingFlags: Bool = false
  ) -> [UInt8] {
    let old = entry.record.lowerBound
    let nameEnd = old + ZipEntry.recordSize + bytes.number16(at: old + 28)
    let extraEnd = nameEnd + bytes.number16(at: old + 30)
    let extra = withoutLargeSizes(bytes[nameEnd..<extraEnd])
    var record = Array(bytes[old..<old + 8])
    let flags = bytes.number16(at: old + 8)
    record.append16(keepingFlags ? flags : flags & ~Self.sizesBehind)
    record += bytes[old + 10..<old + 16]
    appendSizes(to: &record)
    record += bytes[old + 28..<old + 30]
    record.append16(extra.count)
    record += bytes[old + 32..<old + 42]
    record.append32(start)
    return record + bytes[old + ZipEntry.recordSize..<nameEnd] + extra
      + bytes[extraEnd..<entry.record.upperBound]
  }

  /// The header of a new file.
  func header(named name: String) -> [UInt8] {
    var header: [UInt8] = [0x50, 0x4B, 3, 4]
    appendFacts(to: &header)
    header.append16(name.utf8.count)
    header.append16(0)
    return header + name.utf8
  }

  /// The record of a new file whose header is at `start`.
  func record(named name: String, at start: Int) -> [UInt8] {
    var record: [UInt8] = [0x50, 0x4B, 1, 2]
    record.append16(Self.version)
    appendFacts(to: &record)
    record.append16(name.utf8.count)
    // No extra field, no remark, the first disk, no attributes.
    for _ in 0..<4 { record.append16(0) }
    record.append32(0)
    record.append32(start)
    return record + name.utf8
  }

  private func appendFacts(to bytes: inout [UInt8]) {
    bytes.append16(Self.version)
    bytes.append16(Self.isUTF8)
    bytes.append16(method.rawValue)
    bytes.append16(0)
    bytes.append16(Self.day)
    appendSizes(to: &bytes)
  }

  private func appendSizes(to bytes: inout [UInt8]) {
    bytes.append32(Int(checksum))
    bytes.append32(data.count)
    bytes.append32(size)
  }

  private func withoutLargeSizes(_ extra: ArraySlice<UInt8>) -> [UInt8] {
    let extra = Array(extra)
    var kept: [UInt8] = []
    var place = 0
    while place + 4 <= extra.count {
      let next = min(extra.count, place + 4 + extra.number16(at: place + 2))
      if extra.number16(at: place) != ZipLargeSizes.kind { kept += extra[place..<next] }
      place = next
    }
    return kept + extra[place...]
  }
}
