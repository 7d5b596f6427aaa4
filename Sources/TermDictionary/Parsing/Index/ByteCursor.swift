import CWordBits
import Glibc
import TextBytes

/// What the index does not take for granted, such as an attribute that the format does
/// not have.
///
/// It is no finding: what is set aside is read in full, by ``ElementParser``, which says what is
/// wrong, if anything.
struct NotPlain: Error {}

/// A place in the bytes of a file, from which a scan goes on.
///
/// This is the one place of the index with unchecked access: every step looks first
/// whether the file goes on. The bytes must outlive the cursor.
struct ByteCursor {
  private let base: UnsafePointer<UInt8>

  /// The number of bytes of the file.
  let count: Int

  /// The offset of the next byte.
  private(set) var position: Int

  /// Stands at `position` of `bytes`; `nil` where there are none.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) {
    guard let base = bytes.baseAddress, (0...bytes.count).contains(position) else { return nil }
    self.base = base
    count = bytes.count
    self.position = position
  }

  /// The next byte; 0 at the end of the file.
  var byte: UInt8 { position < count ? base[position] : 0 }

  /// The bytes `range`, which is cut to the file.
  func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    let range = range.clamped(to: 0..<count)
    return UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  /// Steps over `length` bytes.
  mutating func skip(_ length: Int) { position = min(position + length, count) }

  mutating func move(to offset: Int) { position = min(max(offset, 0), count) }

  /// Steps over `expected`, which must come next.
  mutating func expect(_ expected: UInt8) throws(NotPlain) {
    guard byte == expected else { throw NotPlain() }
    position += 1
  }

  /// Steps over `expected` where it comes next.
  mutating func skip(_ expected: UInt8) -> Bool {
    guard byte == expected else { return false }
    position += 1
    return true
  }

  /// Steps over the bytes that are at `range`, which must come next.
  mutating func expect(sameAs range: Range<Int>) throws(NotPlain) {
    guard range.upperBound <= count, position + range.count <= count,
      memcmp(base + position, base + range.lowerBound, range.count) == 0
    else { throw NotPlain() }
    position += range.count
  }

  /// Whether the file goes on with `text`.
  func isAt(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    return position + length <= count && memcmp(base + position, text.utf8Start, length) == 0
  }

  /// Whether the same bytes are in both ranges.
  func areEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    one.count == other.count && max(one.upperBound, other.upperBound) <= count
      && memcmp(base + one.lowerBound, base + other.lowerBound, one.count) == 0
  }

  /// Whether the bytes `range` are those of `text`.
  func areEqual(_ range: Range<Int>, _ text: StaticString) -> Bool {
    range.count == text.utf8CodeUnitCount && range.upperBound <= count
      && memcmp(base + range.lowerBound, text.utf8Start, range.count) == 0
  }

  /// Steps over bytes up to the next of four, or to the end of the file.
  mutating func skip(to marks: ByteMarks) {
    position += cfirst_of(base + position, count - position, marks.bytes)
  }

  /// Steps over all members of `set`, and says how many there were.
  @discardableResult
  mutating func skip(_ set: ByteSet) -> Int {
    let start = position
    while position < count, set.contains(base[position]) { position += 1 }
    return position - start
  }

  /// `range` without the members of `set` at its ends.
  func trimmed(_ range: Range<Int>, of set: ByteSet) -> Range<Int> {
    var (low, high) = (range.lowerBound, min(range.upperBound, count))
    while low < high, set.contains(base[low]) { low += 1 }
    while high > low, set.contains(base[high - 1]) { high -= 1 }
    return low..<max(low, high)
  }

  /// The first eight bytes of `range` as a number, those that are not there as zeros.
  func head(_ range: Range<Int>) -> UInt64 {
    guard range.lowerBound + 8 <= count else {
      return bytes(range).prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    let word = UnsafeRawPointer(base + range.lowerBound).loadUnaligned(as: UInt64.self).littleEndian
    return range.count < 8 ? word & ((1 << UInt64(range.count * 8)) - 1) : word
  }
}

/// Four bytes that are looked for, sixteen bytes at once.
struct ByteMarks: Sendable {
  fileprivate let bytes: cfirst_marks

  /// The four bytes of `text`.
  init(_ text: StaticString) {
    precondition(text.utf8CodeUnitCount == 4, "there are four marks")
    let start = text.utf8Start
    bytes = cfirst_marks(a: start[0], b: start[1], c: start[2], d: start[3])
  }
}
