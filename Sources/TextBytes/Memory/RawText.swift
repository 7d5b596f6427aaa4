import CWordBits

/// The bytes of a text.
@usableFromInline
package struct RawText: BitwiseCopyable {
  @usableFromInline let start: UnsafePointer<UInt8>
  @usableFromInline package let count: Int

  /// Calls `body` with the bytes of `span`.
  @inlinable @inline(__always)
  package static func with<Result>(_ span: Span<UInt8>, _ body: (RawText) -> Result) -> Result? {
    span.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { body(RawText(start: $0, count: bytes.count)) }
    }
  }

  @inlinable
  init(start: UnsafePointer<UInt8>, count: Int) {
    self.start = start
    self.count = count
  }

  /// The byte at `index`.
  @inlinable @inline(__always)
  package subscript(index: Int) -> UInt8 {
    assert(index >= 0 && index < count, "the index is inside the text")
    return start[index]
  }

  /// The eight bytes from `index` on, the first in the low bits; zero beyond the end.
  @inlinable @inline(__always)
  package func word(at index: Int) -> UInt64 {
    index &+ 8 <= count ? word(in: index) : lastWord(at: index)
  }

  /// The same of eight bytes that are there.
  @inlinable @inline(__always)
  package func word(in index: Int) -> UInt64 {
    assert(index >= 0 && index &+ 8 <= count, "the index is inside the text")
    return UInt64(
      littleEndian: UnsafeRawPointer(start).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    )
  }

  /// Which of the 64 bytes from `index` on, which are there, are in words of ASCII and which are
  /// not ASCII.
  @inlinable @inline(__always)
  package func bits(in index: Int) -> cword_bits {
    assert(index >= 0 && index &+ 64 <= count, "the index is inside the text")
    return cword_bits_of_64(start + index)
  }

  @usableFromInline @inline(never)
  func lastWord(at index: Int) -> UInt64 {
    var word: UInt64 = 0
    var place = count
    while place > index {
      place -= 1
      word = word << 8 | UInt64(self[place])
    }
    return word
  }
}

extension FrozenArray where Element == UInt8 {
  /// The bytes as a text.
  @inlinable
  package var text: RawText { RawText(start: start.unsafelyUnwrapped, count: count) }
}
