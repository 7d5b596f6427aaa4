/// Room for plain values, for as long as a closure runs; what was not written may not be read.
@usableFromInline
package struct RawBuffer<Element: BitwiseCopyable>: BitwiseCopyable {
  @usableFromInline let start: UnsafeMutablePointer<Element>
  @usableFromInline package let count: Int

  @inlinable
  init(start: UnsafeMutablePointer<Element>, count: Int) {
    self.start = start
    self.count = count
  }

  /// Calls `body` with room for `count` values.
  @inlinable @inline(__always)
  package static func with<Result>(_ count: Int, _ body: (RawBuffer) -> Result) -> Result? {
    withUnsafeTemporaryAllocation(of: Element.self, capacity: max(count, 1)) { memory in
      memory.baseAddress.map { body(RawBuffer(start: $0, count: memory.count)) }
    }
  }

  @inlinable
  package var indices: Range<Int> { 0..<count }

  /// The value at `index`.
  @inlinable @inline(__always)
  package subscript(index: Int) -> Element {
    get {
      assert(index >= 0 && index < count, "the index is inside the buffer")
      return start[index]
    }
    nonmutating set {
      assert(index >= 0 && index < count, "the index is inside the buffer")
      start[index] = newValue
    }
  }
}

extension RawBuffer where Element == UInt8 {
  /// The bytes as a text, which changes with them.
  @inlinable
  package var text: RawText { RawText(start: start, count: count) }
}
