import CWordBits

/// A set of bytes, for the loops that look for the next one that matters.
///
/// Its access is unchecked; its ranges are cut to the array first.
@usableFromInline
package struct ByteClass: Sendable {
  @usableFromInline let members: [Bool]

  /// The members that are ASCII.
  @usableFromInline let rows: cword_class

  @inlinable
  package init(_ bytes: some Sequence<UInt8>) {
    var members = [Bool](repeating: false, count: 256)
    var rows = InlineArray<16, UInt8>(repeating: 0)
    for byte in bytes {
      members[Int(byte)] = true
      if byte < 0x80 { rows[Int(byte & 0x0F)] |= 1 << (byte >> 4) }
    }
    self.members = members
    self.rows = unsafeBitCast(rows, to: cword_class.self)
  }

  @inlinable
  package init(_ characters: String) { self.init(characters.utf8) }

  /// Whether `byte` is a member.
  @inlinable
  package func contains(_ byte: UInt8) -> Bool { members[Int(byte)] }

  /// The offset of the first member of `range`, or its end.
  @inlinable
  package func first(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    let range = range.clamped(to: 0..<bytes.count)
    return bytes.withUnsafeBufferPointer { bytes in
      members.withUnsafeBufferPointer { members in
        var offset = range.lowerBound
        while offset < range.upperBound, !members[Int(bytes[offset])] { offset += 1 }
        return offset
      }
    }
  }

  /// A bit for each of the 64 bytes from `start` on that is a member of ASCII; none beyond the end.
  @inlinable
  func bits(in bytes: [UInt8], at start: Int) -> UInt64 {
    bytes.withUnsafeBufferPointer { bytes in
      guard start >= 0, let base = bytes.baseAddress else { return 0 }
      if start &+ 64 <= bytes.count {
        return withUnsafePointer(to: rows) { cword_bits_of_class($0, base + start) }
      }
      return (start..<max(start, bytes.count)).reduce(0) { bits, offset in
        let isMember = bytes[offset] < 0x80 && contains(bytes[offset])
        return bits | (isMember ? 1 << UInt64(offset - start) : 0)
      }
    }
  }
}
