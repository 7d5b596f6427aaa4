/// UTF-8 that never changes, with the life of its store.
@usableFromInline
package struct FrozenText: BitwiseCopyable, @unchecked Sendable {
  @usableFromInline let start: UnsafePointer<UInt8>
  @usableFromInline package let count: Int

  @inlinable
  init(start: UnsafePointer<UInt8>, count: Int) {
    self.start = start
    self.count = count
  }

  /// The text as a string.
  @inlinable
  package var string: String {
    String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// The bytes, for a reader that checks each index; they live as long as the store.
  package var buffer: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: start, count: count)
  }

  /// The byte at `index`.
  @inlinable @inline(__always)
  package subscript(index: Int) -> UInt8 {
    assert(index >= 0 && index < count, "the index is inside the text")
    return start[index]
  }

  /// A part of it.
  @inlinable @inline(__always)
  package func slice(_ offset: Int, _ count: Int) -> FrozenText {
    assert(offset >= 0 && offset + count <= self.count, "the slice is inside the text")
    return FrozenText(start: start + offset, count: count)
  }

  /// Whether it is `text`, which is ASCII.
  @inlinable @inline(__always)
  package func equals(_ text: StaticString) -> Bool {
    guard text.utf8CodeUnitCount == count else { return false }
    for index in 0..<count where text.utf8Start[index] != start[index] { return false }
    return true
  }

  /// Whether both have the same bytes.
  @inlinable
  package func equals(_ other: FrozenText) -> Bool {
    guard other.count == count else { return false }
    for index in 0..<count where other.start[index] != start[index] { return false }
    return true
  }

  /// Whether `text` has the same bytes.
  @inlinable @inline(__always)
  package func hasBytes(of text: String) -> Bool {
    let bytes = text.utf8.span
    guard bytes.count == count else { return false }
    return bytes.withUnsafeBytes { bytes in
      var index = 0
      while index + 8 <= count {
        let word = UnsafeRawPointer(start).loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) != word { return false }
        index += 8
      }
      if index == count { return true }
      if count >= 8 {
        // The last eight, some of them again.
        let word = UnsafeRawPointer(start).loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
        return bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self) == word
      }
      while index < count {
        if bytes[index] != start[index] { return false }
        index += 1
      }
      return true
    }
  }

  /// A hash of the bytes: eight at a time, multiplied and folded.
  @inlinable @inline(__always)
  package static func hash(of text: String) -> UInt64 {
    let bytes = text.utf8.span
    return bytes.withUnsafeBytes { bytes in
      var hash = UInt64(truncatingIfNeeded: bytes.count) &* 0x9E37_79B9_7F4A_7C15
      var index = 0
      while index + 8 <= bytes.count {
        hash = folded(hash ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        index += 8
      }
      if index == bytes.count { return folded(hash) }
      if bytes.count >= 8 {
        // The last eight, some of them again.
        let last = bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
        return folded(hash ^ last)
      }
      var rest: UInt64 = 0
      while index < bytes.count {
        rest = rest << 8 | UInt64(bytes[index])
        index += 1
      }
      return folded(hash ^ rest)
    }
  }

  @inlinable @inline(__always)
  static func folded(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }
}

extension FrozenText {
  @usableFromInline static let none = FrozenStore().text("")

  /// No text.
  @inlinable
  package static var empty: FrozenText { none }
}
