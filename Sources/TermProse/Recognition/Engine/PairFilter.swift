import TextBytes

/// Tells in a few instructions that no phrase starts with a word; for many phrases.
///
/// In prose, every second word is the first word of one of ten thousand phrases. So the filter
/// looks two words deep: at words that are a phrase by themselves, and at pairs with which a longer
/// one starts. Each has two bits in one integer of a table; bits that happen to be shared cost a
/// look at the trie, never a match.
struct PairFilter: BitwiseCopyable, Sendable {
  private let words: FrozenArray<UInt64>
  private let pairs: FrozenArray<UInt64>

  /// The filter of phrases with these hashes: those of one word, and the first two words of the
  /// others.
  init(words: [UInt32], pairs: [UInt32], in store: FrozenStore) {
    self.words = store.array(Self.table(words))
    self.pairs = store.array(Self.table(pairs))
  }

  /// The word of hash `first` and the word of hash `second` after it: whether the first may be a
  /// phrase, and whether both may start a longer one; 1 or 0.
  @inline(__always)
  func mayStart(_ first: UInt32, _ second: UInt32) -> (word: UInt64, pair: UInt64) {
    (Self.bit(words, first), Self.bit(pairs, Self.pair(first, second)))
  }

  /// The hash of two words.
  @inline(__always)
  static func pair(_ first: UInt32, _ second: UInt32) -> UInt32 {
    let product = UInt64(first ^ (second << 16 | second >> 16)) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: product >> 32) ^ second
  }

  @inline(__always)
  private static func bit(_ table: FrozenArray<UInt64>, _ hash: UInt32) -> UInt64 {
    let integer = table[index(hash, table.count)]
    return (integer &>> UInt64(hash)) & (integer &>> UInt64(hash >> 6)) & 1
  }

  /// The integer of a table of `count`, a power of two, in which the bits of `hash` are.
  @inline(__always)
  private static func index(_ hash: UInt32, _ count: Int) -> Int {
    Int(hash >> 12) & (count &- 1)
  }

  /// The table of `hashes`: 32 bits or more for each.
  private static func table(_ hashes: [UInt32]) -> [UInt64] {
    var count = 256
    while count * 2 < hashes.count { count *= 2 }
    var table = [UInt64](repeating: 0, count: count)
    for hash in hashes {
      table[index(hash, count)] |= 1 << UInt64(hash & 63) | 1 << UInt64(hash >> 6 & 63)
    }
    return table
  }
}
