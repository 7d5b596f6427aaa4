// Unsafe code is here, in `ByteClass`, `Bytes` and `EightBytes`, in the cursor that reads
// dictionaries, and where C is called.
//
// Rendering copies bytes, and scanning looks at every word of a text, a few nanoseconds each.
// Arrays and strings of Swift are retained, released and checked at every use, which costs more
// than the work, and which makes two threads that share a message slower than one. So what both
// read lies in memory without reference counts:
//
// - a `FrozenStore` owns it, and frees it when it goes. Whoever keeps a `FrozenText` or a
//   `FrozenArray` keeps its store, too. Nothing is written after it was frozen, so threads may
//   share it.
// - a `RawText` is the text that is scanned, which the caller keeps for as long as the scan runs.
// - a `RawBuffer` is room for one scan, in memory that is there until its closure returns.
//
// Every index is checked in debug builds, in which the property tests and the fuzzers run; tables
// are indexed by masks and by what the tables themselves hold, and are built from counts.
//
// All of it is `@inlinable`: the loops are in other modules, which must see what a step does.

/// Owns frozen memory.
@usableFromInline
package final class FrozenStore: @unchecked Sendable {
  // One thread fills a store, and no call of another is under way: what other modules inline need
  // not check that.

  /// The newest block; each begins with the address of the one before it.
  @exclusivity(unchecked) @usableFromInline var newest: UnsafeMutableRawPointer?

  /// What is left of the newest block.
  @exclusivity(unchecked) @usableFromInline var free: UnsafeMutableRawPointer?
  @exclusivity(unchecked) @usableFromInline var freeCount = 0
  @exclusivity(unchecked) @usableFromInline var takenCount = 0

  /// The bytes of all that was frozen.
  package var byteCount: Int { takenCount }

  /// Makes an empty store; filled by one thread, before it is shared.
  @inlinable
  package init() {}

  deinit {
    var block = newest
    while let current = block {
      block = current.load(as: UnsafeMutableRawPointer?.self)
      current.deallocate()
    }
  }

  /// Makes room for that many bytes in one block.
  @inlinable
  package func reserve(_ count: Int) {
    let block = UnsafeMutableRawPointer.allocate(byteCount: count + 16, alignment: 16)
    block.storeBytes(of: newest, as: UnsafeMutableRawPointer?.self)
    newest = block
    free = block + 16
    freeCount = count
  }

  /// The bytes that an array of that many elements takes, gaps included.
  @inlinable
  package static func size<Element: BitwiseCopyable>(of _: Element.Type, _ count: Int) -> Int {
    (MemoryLayout<Element>.stride * count + 15) & ~15
  }

  /// How often a byte occurs in a string.
  @inlinable
  package static func count(_ byte: UInt8, in text: String) -> Int {
    text.utf8.span.withUnsafeBufferPointer { bytes in
      var count = 0
      for candidate in bytes { count &+= candidate == byte ? 1 : 0 }
      return count
    }
  }

  @inlinable
  func take(_ count: Int) -> UnsafeMutableRawPointer {
    let count = max(count + 15, 16) & ~15
    // The more there is, the larger the next block.
    if freeCount < count { reserve(max(count, min(max(takenCount / 8, 512), 1 << 16))) }
    let start = free.unsafelyUnwrapped
    free = start + count
    freeCount -= count
    takenCount += count
    return start
  }

  /// An array to be filled, with room for that many values.
  @inlinable
  package func vector<Element: BitwiseCopyable>(
    of _: Element.Type,
    capacity: Int
  ) -> FrozenVector<Element> {
    let start = take(MemoryLayout<Element>.stride * max(capacity, 1))
      .bindMemory(to: Element.self, capacity: max(capacity, 1))
    return FrozenVector(start: start, capacity: capacity)
  }

  /// Freezes bytes.
  @inlinable
  package func text(_ bytes: some Collection<UInt8>) -> FrozenText {
    let frozen = array(Array(bytes))
    guard let start = frozen.start else { return copy("") }
    return FrozenText(start: start, count: frozen.count)
  }

  /// Freezes a string.
  @inlinable
  package func text(_ string: String) -> FrozenText { text(Array(string.utf8)) }

  /// Freezes values.
  @inlinable
  package func array<Element: BitwiseCopyable>(_ elements: [Element]) -> FrozenArray<Element> {
    if elements.isEmpty { return .empty }
    let start = take(MemoryLayout<Element>.stride * elements.count)
      .bindMemory(to: Element.self, capacity: elements.count)
    start.initialize(from: elements, count: elements.count)
    return FrozenArray(start: UnsafePointer(start), count: elements.count)
  }

  /// Freezes the bytes of a string.
  @inlinable
  package func copy(_ string: String) -> FrozenText {
    let start = take(string.utf8.count).assumingMemoryBound(to: UInt8.self)
    let bytes = string.utf8.span
    bytes.withUnsafeBufferPointer { bytes in
      if let source = bytes.baseAddress { start.initialize(from: source, count: bytes.count) }
    }
    return FrozenText(start: UnsafePointer(start), count: bytes.count)
  }
}
