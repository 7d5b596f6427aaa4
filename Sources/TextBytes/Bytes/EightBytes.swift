/// Eight bytes of a text at once, in the bits of one integer: an answer is the high bit of its
/// byte.
@usableFromInline
package struct EightBytes {
  @usableFromInline let bytes: UInt64

  @inlinable
  init(bytes: UInt64) { self.bytes = bytes }

  @inlinable static var ones: UInt64 { 0x0101_0101_0101_0101 }

  /// The high bit of each byte.
  @inlinable package static var highBits: UInt64 { 0x8080_8080_8080_8080 }

  /// Calls `body` for the bytes of `range`, eight by eight, with the offset of the first; behind
  /// the last there are zeros.
  @inlinable @inline(__always)
  package static func forEach(
    in bytes: [UInt8],
    _ range: Range<Int>,
    _ body: (EightBytes, Int) -> Void
  ) {
    bytes.withUnsafeBytes { buffer in
      var offset = range.lowerBound
      while offset + 8 <= range.upperBound {
        let word = buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        body(EightBytes(bytes: UInt64(littleEndian: word)), offset)
        offset += 8
      }
      guard offset < range.upperBound else { return }
      let rest = buffer[offset..<range.upperBound].reversed().reduce(0) { $0 << 8 | UInt64($1) }
      body(EightBytes(bytes: rest), offset)
    }
  }

  /// The bytes that are `byte`, which is ASCII.
  @inlinable @inline(__always)
  package func places(of byte: UInt8) -> UInt64 {
    let others = bytes ^ Self.ones &* UInt64(byte)
    // A byte that is not 0 has its high bit, or gets it when 0x7F is added to the others.
    return ~((others & ~Self.highBits &+ ~Self.highBits) | others) & Self.highBits
  }

  /// How many go on with a character of UTF-8.
  @inlinable @inline(__always)
  package var continuationCount: Int {
    let continuations = bytes & ~(bytes << 1) & Self.highBits
    return Int(truncatingIfNeeded: (continuations >> 7 &* Self.ones) >> 56)
  }
}
