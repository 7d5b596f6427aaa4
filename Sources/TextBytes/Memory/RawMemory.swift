import CWordBits

// The one place of this module with unsafe code.
//
// Scanning looks at every word of a text, a few nanoseconds each. Arrays of Swift are retained and
// checked at every use, which costs as much as the work. So what scanning touches lies in memory
// without reference counts:
//
// - A `RawText` is the text, which the caller keeps for as long as the scan runs.
// - A `RawArray` is a table of a compiled matcher. The matcher's `RawStore` owns it, and every scan
//   keeps the store alive until it is done.
// - A `RawBuffer` is room for one scan, in memory that is there until its closure returns.
//
// None of them leaves the engine. Every index is checked in debug builds, in which the property tests
// and the fuzzer run; tables are indexed by masks and by what the tables themselves hold.

/// The bytes of a text.
package struct RawText: BitwiseCopyable {
  private let start: UnsafePointer<UInt8>
  package let count: Int

  /// Calls `body` with the bytes of `span`.
  @inline(__always)
  package static func with<Result>(_ span: Span<UInt8>, _ body: (RawText) -> Result) -> Result? {
    span.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { body(RawText(start: $0, count: bytes.count)) }
    }
  }

  fileprivate init(start: UnsafePointer<UInt8>, count: Int) {
    self.start = start
    self.count = count
  }

  /// The byte at `index`.
  @inline(__always)
  package subscript(index: Int) -> UInt8 {
    assert(index >= 0 && index < count, "the index is inside the text")
    return start[index]
  }

  /// The eight bytes from `index` on, the first in the low bits; zero beyond the end.
  @inline(__always)
  package func word(at index: Int) -> UInt64 {
    index &+ 8 <= count ? word(in: index) : lastWord(at: index)
  }

  /// The same of eight bytes that are there.
  @inline(__always)
  package func word(in index: Int) -> UInt64 {
    assert(index >= 0 && index &+ 8 <= count, "the index is inside the text")
    return UInt64(
      littleEndian: UnsafeRawPointer(start).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    )
  }

  /// Which of the 64 bytes from `index` on, which are there, are in words of ASCII and which are not ASCII.
  @inline(__always)
  package func bits(in index: Int) -> cword_bits {
    assert(index >= 0 && index &+ 64 <= count, "the index is inside the text")
    return cword_bits_of_64(start + index)
  }

  @inline(never)
  private func lastWord(at index: Int) -> UInt64 {
    var word: UInt64 = 0
    var place = count
    while place > index {
      place -= 1
      word = word << 8 | UInt64(self[place])
    }
    return word
  }
}

/// A table that never changes, with the life of its store.
package struct RawArray<Element: BitwiseCopyable>: BitwiseCopyable, @unchecked Sendable {
  private let start: UnsafePointer<Element>
  package let count: Int

  fileprivate init(start: UnsafePointer<Element>, count: Int) {
    self.start = start
    self.count = count
  }

  /// The element at `index`.
  @inline(__always)
  package subscript(index: Int) -> Element {
    assert(index >= 0 && index < count, "the index is inside the table")
    return start[index]
  }
}

extension RawArray where Element == UInt8 {
  /// The bytes as a text.
  package var text: RawText { RawText(start: start, count: count) }
}

/// Owns the tables of a matcher, each of which is frozen when it is made.
package final class RawStore: @unchecked Sendable {
  private var blocks: [UnsafeMutableRawPointer] = []

  /// The bytes of all tables.
  package private(set) var byteCount = 0

  /// Makes an empty store; filled by one thread, before it is shared.
  package init() {}

  deinit { for block in blocks { block.deallocate() } }

  /// Freezes `elements`.
  package func array<Element: BitwiseCopyable>(_ elements: [Element]) -> RawArray<Element> {
    let size = MemoryLayout<Element>.stride * max(elements.count, 1)
    let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    blocks.append(block)
    byteCount += size
    let start = block.bindMemory(to: Element.self, capacity: elements.count)
    start.initialize(from: elements, count: elements.count)
    return RawArray(start: start, count: elements.count)
  }
}

/// Room for plain values, for as long as a closure runs; what was not written may not be read.
package struct RawBuffer<Element: BitwiseCopyable>: BitwiseCopyable {
  private let start: UnsafeMutablePointer<Element>
  package let count: Int

  /// Calls `body` with room for `count` values.
  @inline(__always)
  package static func with<Result>(_ count: Int, _ body: (RawBuffer) -> Result) -> Result? {
    withUnsafeTemporaryAllocation(of: Element.self, capacity: max(count, 1)) { memory in
      memory.baseAddress.map { body(RawBuffer(start: $0, count: memory.count)) }
    }
  }

  /// The same room without its first `count` values.
  subscript(from count: Int) -> RawBuffer {
    assert(count >= 0 && count <= self.count, "the index is inside the buffer")
    return RawBuffer(start: start + count, count: self.count - count)
  }

  /// The indices that there are.
  package var indices: Range<Int> { 0..<count }

  /// The value at `index`.
  @inline(__always)
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
  package var text: RawText { RawText(start: start, count: count) }
}
