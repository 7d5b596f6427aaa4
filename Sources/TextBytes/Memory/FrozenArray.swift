/// Plain values that never change, with the life of their store.
@usableFromInline
package struct FrozenArray<Element: BitwiseCopyable>: BitwiseCopyable, @unchecked Sendable {
  @usableFromInline let start: UnsafePointer<Element>?
  @usableFromInline package let count: Int

  @inlinable
  init(start: UnsafePointer<Element>?, count: Int) {
    self.start = start
    self.count = count
  }

  /// No values.
  @inlinable
  package static var empty: FrozenArray { FrozenArray(start: nil, count: 0) }

  /// The value at `index`.
  @inlinable @inline(__always)
  package subscript(index: Int) -> Element {
    unsafeAddress {
      assert(index >= 0 && index < count, "the index is inside the array")
      return start.unsafelyUnwrapped + index
    }
  }
}

/// Plain values that are being put together in frozen memory.
@usableFromInline
package struct FrozenVector<Element: BitwiseCopyable> {
  @usableFromInline let start: UnsafeMutablePointer<Element>
  @usableFromInline let capacity: Int
  @usableFromInline package var count = 0

  @inlinable
  init(start: UnsafeMutablePointer<Element>, capacity: Int) {
    self.start = start
    self.capacity = capacity
  }

  /// Appends a value, for which there is room.
  @inlinable
  package mutating func append(_ element: Element) {
    precondition(count < capacity, "room was made for all values")
    (start + count).initialize(to: element)
    count += 1
  }

  /// The values, from now on for reading.
  @inlinable
  package var frozen: FrozenArray<Element> {
    FrozenArray(start: UnsafePointer(start), count: count)
  }
}
