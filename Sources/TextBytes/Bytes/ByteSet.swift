/// A set of bytes that is looked up without a table in memory.
@usableFromInline
package struct ByteSet: Sendable, Equatable {
  /// A bit for each byte, 64 of them in each word.
  @usableFromInline var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  package static let all = ByteSet(0...0xFF)

  /// The control characters of ASCII.
  package static let controls = ByteSet(0..<0x20).union(ByteSet("\u{7F}"))

  package init() {}

  package init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { insert(byte) }
  }

  package init(_ characters: String) { self.init(characters.utf8) }

  package mutating func insert(_ byte: UInt8) {
    let bit: UInt64 = 1 << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  /// Whether `byte` is a member.
  @inlinable
  package func contains(_ byte: UInt8) -> Bool {
    let word = byte < 128 ? (byte < 64 ? words.0 : words.1) : (byte < 192 ? words.2 : words.3)
    return word >> UInt64(byte & 63) & 1 != 0
  }

  /// The bytes that are not in it.
  package var inverted: ByteSet { Self.all.subtracting(self) }

  /// The members of both sets.
  package func union(_ other: ByteSet) -> ByteSet { merged(other, |) }

  /// The members that are none of `other`.
  package func subtracting(_ other: ByteSet) -> ByteSet { merged(other) { $0 & ~$1 } }

  /// Its byte, where there is one only.
  package var onlyByte: UInt8? {
    let members = (UInt8(0)...0xFF).lazy.filter(contains)
    guard let first = members.first, self == ByteSet(CollectionOfOne(first)) else { return nil }
    return first
  }

  private func merged(_ other: ByteSet, _ merge: (UInt64, UInt64) -> UInt64) -> ByteSet {
    var set = self
    set.words.0 = merge(words.0, other.words.0)
    set.words.1 = merge(words.1, other.words.1)
    set.words.2 = merge(words.2, other.words.2)
    set.words.3 = merge(words.3, other.words.3)
    return set
  }

  @inlinable
  package static func == (one: ByteSet, other: ByteSet) -> Bool { one.words == other.words }
}
