/// Goes from one member of a class of ASCII to the next, in a text that is read from its start to
/// its end.
///
/// 64 bytes are asked at a time, and the answers are kept.
@usableFromInline
package struct ByteSearch: Sendable {
  @usableFromInline let members: ByteClass

  /// Where the 64 bytes start that are known.
  @usableFromInline var block = 0

  /// A bit for each member among them from ``next`` on.
  @usableFromInline var bits: UInt64 = 0

  /// From where on ``bits`` answers.
  @usableFromInline var next = Int.max

  /// Makes a search for `members`, which are ASCII.
  @inlinable
  package init(_ members: ByteClass) { self.members = members }

  /// The offset of the first member of `range`, or its end.
  @inlinable @inline(__always)
  package mutating func first(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    let range = range.clamped(to: 0..<bytes.count)
    if range.lowerBound < next || range.lowerBound >= block &+ 64 {
      look(at: range.lowerBound, bytes)
    }
    bits &= .max &<< UInt64(truncatingIfNeeded: range.lowerBound &- block)
    while bits == 0, block &+ 64 < range.upperBound { look(at: block &+ 64, bytes) }
    let place = min(block &+ bits.trailingZeroBitCount, range.upperBound)
    next = max(block, place)
    return place
  }

  @inlinable @inline(__always)
  mutating func look(at start: Int, _ bytes: [UInt8]) {
    block = start
    bits = members.bits(in: bytes, at: start)
  }
}
