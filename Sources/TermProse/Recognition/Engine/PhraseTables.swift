import TextBytes

/// Phrases as a trie of words, in tables that are only read.
///
/// Words have numbers; so has what is between two words where it is not a plain space or
/// hyphen. A node is reached from another by a number, all in one hash table.
struct PhraseTables: BitwiseCopyable, Sendable {
  /// Words by their hash: at the hash or, where others took the place, after it.
  let words: FrozenArray<WordEntry>

  /// The bytes of all words, each filled up with zeros to a multiple of eight.
  let wordBytes: FrozenArray<UInt8>

  /// What is between words, by its hash.
  let separators: FrozenArray<SeparatorEntry>

  /// The characters of all separators, each after their number.
  let separatorUnits: FrozenArray<UInt32>

  /// Ways from node to node, by the hash of node and number.
  let edges: FrozenArray<Edge>

  let nodes: FrozenArray<Node>

  /// Tells which words cannot start a phrase.
  let filter: Filter

  enum Filter: BitwiseCopyable, Sendable {
    case anchors(AnchorFilter)
    case pairs(PairFilter)
  }

  /// Whether a phrase has letters that are words by themselves, as ideographs are.
  let hasLoneLetters: Bool

  /// The longest word, in bytes.
  let longestWord: Int

  /// The longest separator, in characters.
  let longestSeparator: Int

  /// The longest separator that a phrase starts with.
  let longestLeading: Int

  static let root: UInt32 = 0

  /// A place in the table of words; free where the number is 0.
  struct WordEntry: BitwiseCopyable {
    /// The first eight bytes.
    var lane: UInt64 = 0

    /// The length in bytes.
    var count: UInt32 = 0

    /// One more than the place of the word in ``wordBytes``, in multiples of eight.
    var number: UInt32 = 0
  }

  /// A place in the table of separators; free where the number is 0.
  struct SeparatorEntry: BitwiseCopyable {
    var hash: UInt32 = 0

    /// One more than the place of the separator in ``separatorUnits``.
    var number: UInt32 = 0
  }

  /// A way to a node; the place is free where the child is 0, to which no way leads.
  struct Edge: BitwiseCopyable {
    var node: UInt32 = 0
    var number: UInt32 = 0
    var child: UInt32 = 0
  }

  /// What is known at a node: the phrase that ends there, and how phrases go on.
  struct Node: BitwiseCopyable {
    private(set) var bits: UInt32 = 0

    /// The phrase that ends here.
    var phrase: Int? {
      let number = bits & 0x3FFF_FFFF
      return number == 0 ? nil : Int(number) - 1
    }

    /// Whether something else than a space or a hyphen follows.
    var hasSeparators: Bool { bits >> 30 & 1 == 1 }

    /// Whether anything follows.
    var isInner: Bool { bits >> 30 != 0 }

    mutating func end(phrase: Int) { bits |= UInt32(phrase + 1) & 0x3FFF_FFFF }
    mutating func addWords() { bits |= 1 << 31 }
    mutating func addSeparators() { bits |= 1 << 30 }
  }
}

extension PhraseTables {
  /// The number of `word`, or 0.
  @inline(__always)
  func number(of word: FoldedWord) -> UInt32 {
    let lane = word.lane(0)
    let mask = words.count &- 1
    var place = Int(word.hash) & mask
    while true {
      let entry = words[place]
      if entry.number == 0 { return 0 }
      if entry.lane == lane, Int(entry.count) == word.count, isWord(entry, word) {
        return entry.number
      }
      place = (place &+ 1) & mask
    }
  }

  /// Whether `word`, whose first bytes and length are those of `entry`, has the same rest.
  @inline(__always)
  private func isWord(_ entry: WordEntry, _ word: FoldedWord) -> Bool {
    let start = Int(entry.number &- 1) &* 8
    var offset = 8
    while offset < word.count {
      if wordBytes.text.word(at: start &+ offset) != word.lane(offset) { return false }
      offset &+= 8
    }
    return true
  }

  /// The node that `number` leads to from `node`, or 0.
  @inline(__always)
  func child(of node: UInt32, _ number: UInt32) -> UInt32 {
    let mask = edges.count &- 1
    var place = Int(Self.hash(node, number)) & mask
    while true {
      let edge = edges[place]
      if edge.child == 0 || (edge.node == node && edge.number == number) { return edge.child }
      place = (place &+ 1) & mask
    }
  }

  @inline(__always)
  static func hash(_ node: UInt32, _ number: UInt32) -> UInt32 {
    let key = UInt64(node) << 32 | UInt64(number)
    return UInt32(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  /// The node that the separator of `units` leads to from `node`, or 0.
  func child(of node: UInt32, separator units: RawBuffer<UInt32>, _ range: Range<Int>) -> UInt32 {
    var hash = SeparatorHash()
    for index in range { hash.append(units[index]) }
    let mask = separators.count - 1
    var place = Int(hash.value) & mask
    while true {
      let entry = separators[place]
      if entry.number == 0 { return 0 }
      if entry.hash == hash.value, isSeparator(entry, units, range) {
        return child(of: node, entry.number | Self.separatorBit)
      }
      place = (place + 1) & mask
    }
  }

  private func isSeparator(
    _ entry: SeparatorEntry,
    _ units: RawBuffer<UInt32>,
    _ range: Range<Int>
  ) -> Bool {
    let start = Int(entry.number) - 1
    guard Int(separatorUnits[start]) == range.count else { return false }
    for offset in 0..<range.count
    where separatorUnits[start + 1 + offset] != units[range.lowerBound + offset] {
      return false
    }
    return true
  }

  /// A table of `entries` by their hash, at least a third of it free.
  static func hashed<Entry>(
    _ entries: [(Entry, UInt32)],
    _ free: Entry,
    isFree: (Entry) -> Bool
  ) -> [Entry] {
    var count = 4
    while count * 2 < entries.count * 3 { count *= 2 }
    var table = Array(repeating: free, count: count)
    for (entry, hash) in entries {
      var place = Int(hash) & (count - 1)
      while !isFree(table[place]) { place = (place + 1) & (count - 1) }
      table[place] = entry
    }
    return table
  }

  /// Tells numbers of separators from those of words.
  static let separatorBit: UInt32 = 1 << 31
}

/// A hash of the characters of a separator.
struct SeparatorHash {
  private(set) var value: UInt32 = 0x811C_9DC5

  mutating func append(_ unit: UInt32) {
    let product = UInt64(value ^ unit) &* 0x9E37_79B9_7F4A_7C15
    value = UInt32(truncatingIfNeeded: product >> 29)
  }
}
