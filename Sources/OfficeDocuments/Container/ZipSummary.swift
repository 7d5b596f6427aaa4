import TextBytes

/// What the end of a ZIP file says of its directory.
struct ZipSummary {
  /// How many files there are.
  let count: Int

  /// Where the directory is.
  let directory: Range<Int>

  /// Reads the record at `end`, and that for large files before it.
  init(in bytes: [UInt8], end: Int) throws(OfficeFault) {
    guard bytes.number16(at: end + 4) == 0, bytes.number16(at: end + 6) == 0 else {
      throw OfficeFault("it is one of several parts of an archive")
    }
    var count: Int? = bytes.number16(at: end + 10)
    var size: Int? = bytes.number32(at: end + 12)
    var start: Int? = bytes.number32(at: end + 16)
    let locator = end - 20
    if Bytes.has([0x50, 0x4B, 6, 7], in: bytes, at: locator) {
      let large = bytes.number64(at: locator + 8) ?? -1
      guard large <= locator - 56, Bytes.has([0x50, 0x4B, 6, 6], in: bytes, at: large) else {
        throw OfficeFault("its directory is not where its end says")
      }
      count = bytes.number64(at: large + 32)
      size = bytes.number64(at: large + 40)
      start = bytes.number64(at: large + 48)
    }
    guard let count, let size, let start, size <= end, start <= end - size,
      count <= size / ZipEntry.recordSize
    else { throw OfficeFault("its directory is not where its end says") }
    self.count = count
    directory = start..<start + size
  }
}
