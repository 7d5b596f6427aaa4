#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Looks for bytes.
@usableFromInline
package enum Bytes {
  /// The offset of the first `byte` in `range`, or its end.
  @inlinable
  package static func first(_ byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int {
    let range = range.clamped(to: 0..<bytes.count)
    return bytes.withUnsafeBytes { buffer in
      guard !range.isEmpty, let base = buffer.baseAddress else { return range.upperBound }
      let start = base + range.lowerBound
      guard let found = memchr(start, Int32(byte), range.count) else { return range.upperBound }
      return range.lowerBound + (UnsafeRawPointer(found) - start)
    }
  }

  @inlinable
  package static func append(_ bytes: [UInt8], _ range: Range<Int>, to text: inout [UInt8]) {
    let range = range.clamped(to: 0..<bytes.count)
    bytes.withUnsafeBufferPointer { text.append(contentsOf: $0[range]) }
  }

  /// The offset of the first byte from `start` on that is no printable ASCII, tab, CR or LF; the
  /// end where there is none.
  @inlinable
  package static func firstUnusual(in bytes: [UInt8], from start: Int) -> Int {
    let start = max(0, min(start, bytes.count))
    return bytes.withUnsafeBytes { buffer in
      var offset = start
      while offset + 8 <= buffer.count {
        let word = buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        // The high bit of each byte that is no ASCII, or below U+0020.
        let suspects = (word | (word &- 0x2020_2020_2020_2020) & ~word) & 0x8080_8080_8080_8080
        if suspects != 0, !(offset..<offset + 8).allSatisfy({ isUsual(buffer[$0]) }) { break }
        offset += 8
      }
      while offset < buffer.count, isUsual(buffer[offset]) { offset += 1 }
      return offset
    }
  }

  @inlinable
  static func isUsual(_ byte: UInt8) -> Bool {
    byte >= 0x20 ? byte < 0x80 : byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// Whether the same bytes are in both ranges.
  @inlinable
  package static func areEqual(_ bytes: [UInt8], _ one: Range<Int>, _ other: Range<Int>) -> Bool {
    let whole = 0..<bytes.count
    guard one.count == other.count, one.clamped(to: whole) == one, other.clamped(to: whole) == other
    else { return false }
    return bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return true }
      return memcmp(base + one.lowerBound, base + other.lowerBound, one.count) == 0
    }
  }

  /// The offset of the first `pattern` in `range`; `nil` where there is none.
  @inlinable
  package static func first(_ pattern: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard let head = pattern.first else { return nil }
    var start = range.lowerBound
    while start + pattern.count <= range.upperBound {
      start = first(head, in: bytes, start..<range.upperBound)
      guard start + pattern.count <= range.upperBound else { return nil }
      if bytes[start..<start + pattern.count].elementsEqual(pattern) { return start }
      start += 1
    }
    return nil
  }

  @inlinable
  package static func has(_ pattern: [UInt8], in bytes: [UInt8], at offset: Int) -> Bool {
    offset >= 0 && offset + pattern.count <= bytes.count
      && bytes[offset..<offset + pattern.count].elementsEqual(pattern)
  }

  /// The letters and digits of ASCII.
  package static let alphanumerics =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

  /// The byte after each block of a text in which blocks are told apart.
  @inlinable package static var blockBoundary: UInt8 { 0x1E }

  /// Whether it is a space, a tab or the end of a line.
  @inlinable
  package static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  @inlinable
  package static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  @inlinable
  package static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  @inlinable
  package static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  @inlinable
  package static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }
}
