// What vector instructions would do, for words that are looked at one by one.
extension EightBytes {
  /// The bit of each byte that tells small letters of ASCII from capitals.
  @inlinable package static var caseBits: UInt64 { 0x2020_2020_2020_2020 }

  /// Which of `bytes` are ASCII letters, digits or `_`.
  ///
  /// Below 0x80, adding 0x80 less a number sets the high bit of what is not less than that number.
  @inlinable @inline(__always)
  package static func inWords(_ bytes: UInt64) -> UInt64 {
    let ascii = bytes & ~highBits
    let small = ascii | ones &* 0x20
    let letters = (small &+ ones &* (0x80 - 0x61)) ^ (small &+ ones &* (0x80 - 0x7B))
    let digits = (ascii &+ ones &* (0x80 - 0x30)) ^ (ascii &+ ones &* (0x80 - 0x3A))
    let notLowLine = (ascii ^ ones &* 0x5F) &+ ones &* 0x7F
    return (letters | digits | ~notLowLine) & ~bytes & highBits
  }

  /// The bytes of the word of ASCII that begins with `bytes`, in small letters; zero behind its
  /// end.
  @inlinable @inline(__always)
  package static func wordAtStart(_ bytes: UInt64) -> UInt64 {
    let others = ~inWords(bytes) & highBits
    // All bits below the first byte that is in no word; all of them where there is none.
    let mask = ((others & (0 &- others)) &>> 7) &- 1
    return (bytes | caseBits) & mask
  }

  /// The bytes of the word of ASCII that ends with `bytes`, in small letters; zero before its
  /// start.
  @inlinable @inline(__always)
  package static func wordAtEnd(_ bytes: UInt64) -> UInt64 {
    let others = ~inWords(bytes) & highBits
    // All bits above the last byte that is in no word; all of them where there is none.
    let mask = ~(UInt64.max >> UInt64(others.leadingZeroBitCount))
    return (bytes | caseBits) & mask
  }
}
