import Glibc

/// A set of bytes, for the loops that look for the next one that matters.
///
/// This is the one place of the document readers with unchecked access; its ranges are cut to the array first.
struct ByteClass: Sendable {
  private let members: [Bool]

  init(_ bytes: some Sequence<UInt8>) {
    var members = [Bool](repeating: false, count: 256)
    for byte in bytes { members[Int(byte)] = true }
    self.members = members
  }

  init(_ characters: String) { self.init(characters.utf8) }

  /// Whether `byte` is a member.
  func contains(_ byte: UInt8) -> Bool { members[Int(byte)] }

  /// The offset of the first member of `range`, or its end.
  func first(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    let range = range.clamped(to: 0..<bytes.count)
    return bytes.withUnsafeBufferPointer { bytes in
      members.withUnsafeBufferPointer { members in
        var offset = range.lowerBound
        while offset < range.upperBound, !members[Int(bytes[offset])] { offset += 1 }
        return offset
      }
    }
  }
}

/// Looks for bytes.
enum Bytes {
  /// The offset of the first `byte` in `range`, or its end.
  static func first(_ byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int {
    let range = range.clamped(to: 0..<bytes.count)
    return bytes.withUnsafeBytes { buffer in
      guard !range.isEmpty, let base = buffer.baseAddress else { return range.upperBound }
      let start = base + range.lowerBound
      guard let found = memchr(start, Int32(byte), range.count) else { return range.upperBound }
      return range.lowerBound + (UnsafeRawPointer(found) - start)
    }
  }

  /// The offset of the first `pattern` in `range`; `nil` where there is none.
  static func first(_ pattern: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Int? {
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

  /// Whether `bytes` has `pattern` at `offset`.
  static func has(_ pattern: [UInt8], in bytes: [UInt8], at offset: Int) -> Bool {
    offset >= 0 && offset + pattern.count <= bytes.count
      && bytes[offset..<offset + pattern.count].elementsEqual(pattern)
  }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }
}
