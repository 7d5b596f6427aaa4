// The one place with unsafe code besides the calls of C.
//
// Rendering copies bytes. Arrays and strings of Swift are retained and released at every use, which
// costs more than the copying, and which makes two threads that share a message slower than one.
// So what rendering reads lies in memory without reference counts:
//
// - a `FrozenStore` owns it, and frees it when it goes. Whoever keeps a `FrozenText` or a
//   `FrozenArray` keeps its store, too; none of them leaves the module.
// - nothing is written after it was frozen, so threads may share it.
// - every index is checked in debug builds; the tables that hold indices are built from counts.

/// UTF-8 that never changes, with the life of its store.
package struct FrozenText: BitwiseCopyable, @unchecked Sendable {
  fileprivate let start: UnsafePointer<UInt8>
  package let count: Int

  /// The text as a string.
  package var string: String {
    String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// The byte at `index`.
  @inline(__always)
  package subscript(index: Int) -> UInt8 {
    assert(index >= 0 && index < count, "the index is inside the text")
    return start[index]
  }

  /// A part of it.
  @inline(__always)
  package func slice(_ offset: Int, _ count: Int) -> FrozenText {
    assert(offset >= 0 && offset + count <= self.count, "the slice is inside the text")
    return FrozenText(start: start + offset, count: count)
  }

  /// Whether it is `text`, which is ASCII.
  @inline(__always)
  package func equals(_ text: StaticString) -> Bool {
    guard text.utf8CodeUnitCount == count else { return false }
    for index in 0..<count where text.utf8Start[index] != start[index] { return false }
    return true
  }

  /// Whether both have the same bytes.
  package func equals(_ other: FrozenText) -> Bool {
    guard other.count == count else { return false }
    for index in 0..<count where other.start[index] != start[index] { return false }
    return true
  }

  /// Whether `text` has the same bytes.
  @inline(__always)
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
      while index < count {
        if bytes[index] != start[index] { return false }
        index += 1
      }
      return true
    }
  }

  /// A hash of the bytes: eight at a time, multiplied and folded.
  @inline(__always)
  package static func hash(of text: String) -> UInt64 {
    let bytes = text.utf8.span
    return bytes.withUnsafeBytes { bytes in
      var hash = UInt64(truncatingIfNeeded: bytes.count) &* 0x9E37_79B9_7F4A_7C15
      var index = 0
      while index + 8 <= bytes.count {
        hash = folded(hash ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        index += 8
      }
      var rest: UInt64 = 0
      while index < bytes.count {
        rest = rest << 8 | UInt64(bytes[index])
        index += 1
      }
      return folded(hash ^ rest)
    }
  }

  @inline(__always)
  private static func folded(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }
}

extension FrozenText {
  private static let none = FrozenStore().text("")

  /// No text.
  package static var empty: FrozenText { none }
}

/// Plain values that never change, with the life of their store.
package struct FrozenArray<Element: BitwiseCopyable>: BitwiseCopyable, @unchecked Sendable {
  fileprivate let start: UnsafePointer<Element>?
  package let count: Int

  /// No values.
  package static var empty: FrozenArray { FrozenArray(start: nil, count: 0) }

  /// The value at `index`.
  @inline(__always)
  package subscript(index: Int) -> Element {
    unsafeAddress {
      assert(index >= 0 && index < count, "the index is inside the array")
      return start.unsafelyUnwrapped + index
    }
  }
}

/// Owns frozen memory.
package final class FrozenStore: @unchecked Sendable {
  /// The newest block; each begins with the address of the one before it.
  private var newest: UnsafeMutableRawPointer?

  /// What is left of the newest block.
  private var free: UnsafeMutableRawPointer?
  private var freeCount = 0

  /// Makes an empty store; filled by one thread, before it is shared.
  package init() {}

  deinit {
    var block = newest
    while let current = block {
      block = current.load(as: UnsafeMutableRawPointer?.self)
      current.deallocate()
    }
  }

  /// Makes room for that many bytes in one block.
  package func reserve(_ count: Int) {
    let block = UnsafeMutableRawPointer.allocate(byteCount: count + 16, alignment: 16)
    block.storeBytes(of: newest, as: UnsafeMutableRawPointer?.self)
    newest = block
    free = block + 16
    freeCount = count
  }

  /// The bytes that an array of that many elements takes, gaps included.
  package static func size<Element: BitwiseCopyable>(of _: Element.Type, _ count: Int) -> Int {
    (MemoryLayout<Element>.stride * count + 15) & ~15
  }

  /// How often a byte occurs in a string.
  package static func count(_ byte: UInt8, in text: String) -> Int {
    text.utf8.span.withUnsafeBufferPointer { bytes in
      var count = 0
      for candidate in bytes { count &+= candidate == byte ? 1 : 0 }
      return count
    }
  }

  private func take(_ count: Int) -> UnsafeMutableRawPointer {
    let count = max(count + 15, 16) & ~15
    if freeCount < count { reserve(max(count, 512)) }
    let start = free.unsafelyUnwrapped
    free = start + count
    freeCount -= count
    return start
  }

  /// An array to be filled, with room for that many values.
  package func vector<Element: BitwiseCopyable>(
    of _: Element.Type,
    capacity: Int
  ) -> FrozenVector<Element> {
    let start = take(MemoryLayout<Element>.stride * max(capacity, 1))
      .bindMemory(to: Element.self, capacity: max(capacity, 1))
    return FrozenVector(start: start, capacity: capacity)
  }

  /// Freezes bytes.
  package func text(_ bytes: some Collection<UInt8>) -> FrozenText {
    let frozen = array(Array(bytes))
    return FrozenText(start: frozen.start.unsafelyUnwrapped, count: frozen.count)
  }

  /// Freezes a string.
  package func text(_ string: String) -> FrozenText { text(Array(string.utf8)) }

  /// Freezes values.
  package func array<Element: BitwiseCopyable>(_ elements: [Element]) -> FrozenArray<Element> {
    let start = take(MemoryLayout<Element>.stride * elements.count)
      .bindMemory(to: Element.self, capacity: elements.count)
    start.initialize(from: elements, count: elements.count)
    return FrozenArray(start: UnsafePointer(start), count: elements.count)
  }

  /// Freezes the bytes of a string.
  package func copy(_ string: String) -> FrozenText {
    let start = take(string.utf8.count).assumingMemoryBound(to: UInt8.self)
    let bytes = string.utf8.span
    bytes.withUnsafeBufferPointer { bytes in
      if let source = bytes.baseAddress { start.initialize(from: source, count: bytes.count) }
    }
    return FrozenText(start: UnsafePointer(start), count: bytes.count)
  }
}

/// Plain values that are being put together in frozen memory.
package struct FrozenVector<Element: BitwiseCopyable> {
  fileprivate let start: UnsafeMutablePointer<Element>
  private let capacity: Int
  package private(set) var count = 0

  fileprivate init(start: UnsafeMutablePointer<Element>, capacity: Int) {
    self.start = start
    self.capacity = capacity
  }

  /// Appends a value, for which there is room.
  package mutating func append(_ element: Element) {
    precondition(count < capacity, "room was made for all values")
    (start + count).initialize(to: element)
    count += 1
  }

  /// The values, from now on for reading.
  package var frozen: FrozenArray<Element> {
    FrozenArray(start: UnsafePointer(start), count: count)
  }
}

/// A buffer of UTF-8 that is filled again and again, so that rendering allocates nothing.
///
/// ```swift
/// var output = UTF8Buffer()
/// message.render(["name": "Ada"], into: &output)
/// output.string  // "Hello, Ada!"
/// output.removeAll()
/// ```
public struct UTF8Buffer: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>

  /// Whether the memory is the buffer's own, not a stretch of the stack.
  private var isOwner = true

  /// The bytes in it.
  public private(set) var count = 0

  /// The bytes that fit without a new allocation.
  public private(set) var capacity: Int

  /// Makes an empty buffer with room for that many bytes.
  public init(minimumCapacity: Int = 256) {
    capacity = max(minimumCapacity, 16)
    start = .allocate(capacity: capacity)
  }

  private init(start: UnsafeMutablePointer<UInt8>, capacity: Int) {
    self.start = start
    self.capacity = capacity
    isOwner = false
  }

  deinit { if isOwner { start.deallocate() } }

  /// Calls `body` with a buffer on the stack, which moves to memory of its own where it grows.
  @inline(__always)
  package static func withTemporary<Result>(_ body: (inout UTF8Buffer) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 512) { memory in
      var buffer =
        memory.baseAddress.map { UTF8Buffer(start: $0, capacity: memory.count) }
        ?? UTF8Buffer()
      return body(&buffer)
    }
  }

  /// Whether nothing is in it.
  public var isEmpty: Bool { count == 0 }

  /// Empties it; the memory stays.
  public mutating func removeAll() { count = 0 }

  /// Drops everything after the first `length` bytes.
  public mutating func truncate(to length: Int) {
    precondition(length >= 0 && length <= count, "a buffer is cut inside what it holds")
    count = length
  }

  /// The contents as a string; bytes that are not UTF-8, which only a caller can append, are
  /// repaired.
  public var string: String {
    String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// Calls `body` with the contents, which are not copied.
  public func withBytes<Result>(_ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
    try body(Span(_unsafeStart: start, count: count))
  }

  /// Appends a string.
  @inline(__always)
  public mutating func append(_ string: String) {
    let isDone: Void? = string.utf8.withContiguousStorageIfAvailable { bytes in
      if let source = bytes.baseAddress { append(from: source, bytes.count) }
    }
    if isDone == nil { append(string.utf8.span) }
  }

  /// Appends bytes, which should be whole characters.
  @inline(__always)
  public mutating func append(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { bytes in
      guard let source = bytes.baseAddress else { return }
      append(from: source, bytes.count)
    }
  }

  /// Appends a byte.
  @inline(__always)
  public mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    start[count] = byte
    count += 1
  }

  /// Appends frozen text.
  @inline(__always)
  package mutating func append(_ text: FrozenText) { append(from: text.start, text.count) }

  /// Makes room, so that ``appendReserved(_:)`` may be called that many times.
  @inline(__always)
  package mutating func reserve(_ room: Int) {
    if capacity - count < room { grow(by: room) }
  }

  /// Appends a byte for which there is room.
  @inline(__always)
  package mutating func appendReserved(_ byte: UInt8) {
    assert(count < capacity, "room was made")
    start[count] = byte
    count &+= 1
  }

  /// Fills bytes for which there is room with the last digits of `value`, and goes past them.
  @inline(__always)
  package mutating func appendReserved(digitsOf value: UInt64, count digits: Int) {
    assert(capacity - count >= digits, "room was made")
    var rest = value
    var index = count + digits
    while index > count {
      index &-= 1
      let quotient = rest / 10
      start[index] = 0x30 | UInt8(truncatingIfNeeded: rest &- quotient &* 10)
      rest = quotient
    }
    count &+= digits
  }

  /// Appends a number below 1000, for which there is room, without zeros in front.
  @inline(__always)
  package mutating func appendReserved(upTo3DigitsOf value: UInt32) {
    if value < 10 {
      start[count] = 0x30 | UInt8(truncatingIfNeeded: value)
      count &+= 1
    } else if value < 100 {
      let tens = value / 10
      start[count] = 0x30 | UInt8(truncatingIfNeeded: tens)
      start[count &+ 1] = 0x30 | UInt8(truncatingIfNeeded: value &- tens &* 10)
      count &+= 2
    } else {
      appendReserved(threeDigitsOf: value)
    }
  }

  /// Appends the last three digits of a number, for which there is room.
  @inline(__always)
  package mutating func appendReserved(threeDigitsOf value: UInt32) {
    let hundreds = value / 100
    let rest = value &- hundreds &* 100
    let tens = rest / 10
    start[count] = 0x30 | UInt8(truncatingIfNeeded: hundreds)
    start[count &+ 1] = 0x30 | UInt8(truncatingIfNeeded: tens)
    start[count &+ 2] = 0x30 | UInt8(truncatingIfNeeded: rest &- tens &* 10)
    count &+= 3
  }

  @inline(__always)
  private mutating func append(from source: UnsafePointer<UInt8>, _ length: Int) {
    if capacity - count < length { grow(by: length) }
    // Most texts are short; the library's copy costs more than a few words.
    let target = start + count
    if length <= 16 {
      Self.copyShort(source, target, length)
    } else if length <= 64 {
      Self.copyMedium(source, target, length)
    } else {
      target.update(from: source, count: length)
    }
    count &+= length
  }

  /// Copies at most 16 bytes as two words that may overlap.
  @inline(__always)
  private static func copyShort(
    _ source: UnsafePointer<UInt8>,
    _ target: UnsafeMutablePointer<UInt8>,
    _ length: Int
  ) {
    let from = UnsafeRawPointer(source)
    let to = UnsafeMutableRawPointer(target)
    if length >= 8 {
      let head = from.loadUnaligned(as: UInt64.self)
      let tail = from.loadUnaligned(fromByteOffset: length - 8, as: UInt64.self)
      to.storeBytes(of: head, as: UInt64.self)
      to.storeBytes(of: tail, toByteOffset: length - 8, as: UInt64.self)
    } else if length >= 4 {
      let head = from.loadUnaligned(as: UInt32.self)
      let tail = from.loadUnaligned(fromByteOffset: length - 4, as: UInt32.self)
      to.storeBytes(of: head, as: UInt32.self)
      to.storeBytes(of: tail, toByteOffset: length - 4, as: UInt32.self)
    } else if length > 0 {
      target[0] = source[0]
      target[length / 2] = source[length / 2]
      target[length - 1] = source[length - 1]
    }
  }

  /// Copies 17 to 64 bytes as vectors that may overlap.
  @inline(__always)
  private static func copyMedium(
    _ source: UnsafePointer<UInt8>,
    _ target: UnsafeMutablePointer<UInt8>,
    _ length: Int
  ) {
    let from = UnsafeRawPointer(source)
    let to = UnsafeMutableRawPointer(target)
    let tail = from.loadUnaligned(fromByteOffset: length &- 16, as: SIMD2<UInt64>.self)
    var offset = 0
    while offset < length &- 16 {
      let vector = from.loadUnaligned(fromByteOffset: offset, as: SIMD2<UInt64>.self)
      to.storeBytes(of: vector, toByteOffset: offset, as: SIMD2<UInt64>.self)
      offset &+= 16
    }
    to.storeBytes(of: tail, toByteOffset: length &- 16, as: SIMD2<UInt64>.self)
  }

  @inline(never)
  private mutating func grow(by room: Int) {
    let larger = max(capacity * 2, count + room)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    moved.update(from: start, count: count)
    if isOwner { start.deallocate() }
    isOwner = true
    start = moved
    capacity = larger
  }
}
