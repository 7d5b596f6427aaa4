/// A buffer of UTF-8 that is filled again and again, so that rendering allocates nothing.
///
/// ```swift
/// var output = UTF8Buffer()
/// message.render(["name": "Ada"], into: &output)
/// output.string  // "Hello, Ada!"
/// output.removeAll()
/// ```
public struct UTF8Buffer: ~Copyable {
  @usableFromInline var start: UnsafeMutablePointer<UInt8>

  /// Whether the memory is the buffer's own, not a stretch of the stack.
  @usableFromInline var isOwner = true

  @usableFromInline var length = 0
  @usableFromInline var room: Int

  /// The bytes in it.
  @inlinable public var count: Int { length }

  /// The bytes that fit without a new allocation.
  @inlinable public var capacity: Int { room }

  /// Makes an empty buffer with room for that many bytes.
  @inlinable
  public init(minimumCapacity: Int = 256) {
    room = max(minimumCapacity, 16)
    start = .allocate(capacity: room)
  }

  @inlinable
  init(start: UnsafeMutablePointer<UInt8>, capacity: Int) {
    self.start = start
    room = capacity
    isOwner = false
  }

  deinit { if isOwner { start.deallocate() } }

  /// Calls `body` with a buffer on the stack, which moves to memory of its own where it grows.
  @inlinable @inline(__always)
  package static func withTemporary<Result>(_ body: (inout UTF8Buffer) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1024) { memory in
      var buffer =
        memory.baseAddress.map { UTF8Buffer(start: $0, capacity: memory.count) }
        ?? UTF8Buffer()
      return body(&buffer)
    }
  }

  /// Whether nothing is in it.
  @inlinable
  public var isEmpty: Bool { count == 0 }

  /// Empties it; the memory stays.
  @inlinable
  public mutating func removeAll() { length = 0 }

  /// Drops everything after the first `length` bytes.
  @inlinable
  public mutating func truncate(to length: Int) {
    precondition(length >= 0 && length <= count, "a buffer is cut inside what it holds")
    self.length = length
  }

  /// The contents as a string; bytes that are not UTF-8, which only a caller can append, are
  /// repaired.
  @inlinable
  public var string: String {
    String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// Calls `body` with the contents, which are not copied.
  @inlinable
  public func withBytes<Result>(_ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
    try body(Span(_unsafeStart: start, count: count))
  }

  /// Appends a string.
  @inlinable @inline(__always)
  public mutating func append(_ string: String) {
    let isDone: Void? = string.utf8.withContiguousStorageIfAvailable { bytes in
      if let source = bytes.baseAddress { append(from: source, bytes.count) }
    }
    if isDone == nil { append(string.utf8.span) }
  }

  /// Appends bytes, which should be whole characters.
  @inlinable @inline(__always)
  public mutating func append(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { bytes in
      guard let source = bytes.baseAddress else { return }
      append(from: source, bytes.count)
    }
  }

  /// Appends a byte.
  @inlinable @inline(__always)
  public mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    start[count] = byte
    length += 1
  }

  @inlinable @inline(__always)
  package mutating func append(_ text: FrozenText) { append(from: text.start, text.count) }

  /// Puts a text in at `offset`.
  package mutating func insert(_ text: FrozenText, at offset: Int) {
    precondition(offset >= 0 && offset <= count, "a text goes inside what the buffer holds")
    reserve(text.count)
    let place = start + offset
    (place + text.count).update(from: place, count: count - offset)
    place.update(from: text.start, count: text.count)
    length += text.count
  }

  /// Takes that many bytes out at `offset`.
  package mutating func remove(_ removed: Int, at offset: Int) {
    precondition(removed >= 0 && offset >= 0 && offset + removed <= count, "bytes are inside")
    let place = start + offset
    place.update(from: place + removed, count: count - offset - removed)
    length -= removed
  }

  /// Makes room, so that ``appendReserved(_:)`` may be called that many times.
  @inlinable @inline(__always)
  package mutating func reserve(_ room: Int) {
    if capacity - count < room { grow(by: room) }
  }

  /// Appends a byte for which there is room.
  @inlinable @inline(__always)
  package mutating func appendReserved(_ byte: UInt8) {
    assert(count < capacity, "room was made")
    start[count] = byte
    length &+= 1
  }

  /// Fills bytes for which there is room with the last digits of `value`, and goes past them.
  @inlinable @inline(__always)
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
    length &+= digits
  }

  /// Appends a number below 1000, for which there is room, without zeros in front.
  @inlinable @inline(__always)
  package mutating func appendReserved(upTo3DigitsOf value: UInt32) {
    if value < 10 {
      start[count] = 0x30 | UInt8(truncatingIfNeeded: value)
      length &+= 1
    } else if value < 100 {
      let tens = value / 10
      start[count] = 0x30 | UInt8(truncatingIfNeeded: tens)
      start[count &+ 1] = 0x30 | UInt8(truncatingIfNeeded: value &- tens &* 10)
      length &+= 2
    } else {
      appendReserved(threeDigitsOf: value)
    }
  }

  /// Appends the last three digits of a number, for which there is room.
  @inlinable @inline(__always)
  package mutating func appendReserved(threeDigitsOf value: UInt32) {
    let hundreds = value / 100
    let rest = value &- hundreds &* 100
    let tens = rest / 10
    start[count] = 0x30 | UInt8(truncatingIfNeeded: hundreds)
    start[count &+ 1] = 0x30 | UInt8(truncatingIfNeeded: tens)
    start[count &+ 2] = 0x30 | UInt8(truncatingIfNeeded: rest &- tens &* 10)
    length &+= 3
  }

  @inlinable @inline(__always)
  mutating func append(from source: UnsafePointer<UInt8>, _ length: Int) {
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
    self.length &+= length
  }

  /// Copies at most 16 bytes as two words that may overlap.
  @inlinable @inline(__always)
  static func copyShort(
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
  @inlinable @inline(__always)
  static func copyMedium(
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

  @usableFromInline @inline(never)
  mutating func grow(by room: Int) {
    let larger = max(capacity * 2, count + room)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    moved.update(from: start, count: count)
    if isOwner { start.deallocate() }
    isOwner = true
    start = moved
    self.room = larger
  }
}
