import CDeflate

/// Deflate data without head and tail, as ZIP files hold them.
///
/// - Source: RFC 1951; zlib does the work.
enum Deflate {
  /// What `data` hold, which must be `count` bytes; `nil` where they are others, or broken.
  static func inflated(_ data: ArraySlice<UInt8>, count: Int) -> [UInt8]? {
    var isRight = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { room, used in
      isRight = data.withUnsafeBufferPointer { data in
        cdeflate_inflate(data.baseAddress, data.count, room.baseAddress, count, &used) == 0
      }
    }
    return isRight && bytes.count == count ? bytes : nil
  }

  /// Deflate data that hold `bytes`; `nil` where memory is missing.
  static func deflated(_ bytes: [UInt8]) -> [UInt8]? {
    let bound = cdeflate_bound(bytes.count)
    var isRight = false
    let data = [UInt8](unsafeUninitializedCapacity: bound) { room, used in
      isRight = cdeflate_deflate(bytes, bytes.count, room.baseAddress, bound, &used) == 0
    }
    return isRight ? data : nil
  }

  /// The CRC-32 of `bytes`.
  static func checksum(_ bytes: some Collection<UInt8>) -> UInt32 {
    bytes.withContiguousStorageIfAvailable { cdeflate_crc32($0.baseAddress, $0.count) }
      ?? checksum(Array(bytes))
  }
}
