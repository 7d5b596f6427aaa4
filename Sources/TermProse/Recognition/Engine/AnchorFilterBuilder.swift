/// Collects the anchors of phrases for an ``AnchorFilter``.
struct AnchorFilterBuilder {
  private var anchors: [UInt64: AnchorFilter.Anchor] = [:]

  /// The anchors as they are written.
  private var words: Set<[UInt8]> = []

  /// The length of the shortest anchor in bytes.
  private(set) var shortest = Int.max

  /// The greatest number of words before an anchor.
  private(set) var reach = 0

  /// Anchors are sought among so many words at the beginning of a phrase.
  static let longestReach = 8

  /// With more anchors than this, or with less of their beginnings to go by, so many words of a
  /// text begin like an anchor that ``PairScan`` is faster.
  private static let limit = 300
  private static let leastByteCount = 4

  /// Whether there are few enough phrases.
  var isSelective: Bool { anchors.count <= Self.limit && byteCount >= Self.leastByteCount }

  /// Adds the anchor of `phrase`.
  mutating func add(_ phrase: CompiledPhrase) {
    guard anchors.count <= Self.limit else { return }
    let words = phrase.words
    let sought = words.prefix(Self.longestReach).enumerated()
    // Of words of one length the first.
    guard let anchor = sought.max(by: { ($0.1.bytes.count, -$0.0) < ($1.1.bytes.count, -$1.0) })
    else { return }
    let (distance, word) = (anchor.offset, anchor.element)
    reach = max(reach, distance)
    shortest = min(shortest, word.bytes.count)
    self.words.insert(word.bytes)
    var known = anchors[word.lane] ?? AnchorFilter.Anchor(lane: word.lane)
    known.distances |= 1 << UInt32(distance)
    let hasNext = distance + 1 < words.count
    if words.count == 1
      || !CompiledPhrase.isJoint(phrase.separators[hasNext ? distance + 1 : distance])
    {
      known.followers = .max
    } else if hasNext {
      known.followers |= AnchorFilter.bit(of: words[distance + 1].lane)
    } else {
      known.predecessors |= AnchorFilter.bit(of: words[distance - 1].tail)
    }
    anchors[word.lane] = known
  }

  // MARK: Freezing

  /// The bytes of a beginning: as many as can be told in a table of which one bit of thirty two is
  /// set.
  var byteCount: Int {
    let count = (1...8).last { count in
      words.reduce(0) { $0 + Self.beginningCount(of: $1, count) } <= Self.tableLimit
    }
    return count ?? 1
  }

  /// The bits of all beginnings of `byteCount` bytes.
  func table(_ byteCount: Int) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: AnchorFilter.tableSize / 64)
    for word in words {
      for beginning in Self.beginnings(of: word, byteCount) {
        let place = AnchorFilter.place(of: beginning)
        bits[place >> 6] |= 1 << UInt64(place & 63)
      }
    }
    return bits
  }

  private static let tableLimit = AnchorFilter.tableSize / 32

  /// The first `count` bytes of `word`, with all that may be behind a short one.
  private static func beginnings(of word: [UInt8], _ count: Int) -> [UInt64] {
    var beginnings: [UInt64] = [0]
    for place in 0..<count {
      let next = place < word.count ? [word[place]] : place == word.count ? ends : all
      beginnings = beginnings.flatMap { known in
        next.map { known | UInt64($0) << UInt64(8 * place) }
      }
    }
    return beginnings
  }

  /// How many they are.
  private static func beginningCount(of word: [UInt8], _ count: Int) -> Int {
    guard word.count < count else { return 1 }
    return (word.count + 1..<count).reduce(ends.count) { number, _ in
      number > tableLimit ? number : number * all.count
    }
  }

  /// The ASCII that may be behind a word, and anywhere, with the bit set that makes letters
  /// small.
  private static let ends = folded { !FoldingTable.shared.wordClass(of: UInt32($0)).startsWord }
  private static let all = folded { _ in true }

  private static func folded(_ isWanted: (UInt8) -> Bool) -> [UInt8] {
    Set((0x00..<0x80 as Range<UInt8>).filter(isWanted).map { $0 | 0x20 }).sorted()
  }

  /// The bits of all lanes.
  func lanes() -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: AnchorFilter.laneTableSize / 64)
    for lane in anchors.keys {
      let place = AnchorFilter.lanePlace(of: lane)
      bits[place >> 6] |= 1 << UInt64(place & 63)
    }
    return bits
  }

  /// The anchors by the hash of their lane.
  func entries() -> [AnchorFilter.Anchor] {
    let entries = anchors.map { ($1, AnchorFilter.hash($0)) }
    return PhraseTables.hashed(entries, .init()) { $0.distances == 0 }
  }
}
