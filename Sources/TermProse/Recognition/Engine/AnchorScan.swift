import TextBytes

/// One pass over a text, for few phrases: from bytes to words, from words to anchors, from anchors
/// back to where their phrases would start.
///
/// Nearly no word of a text is an anchor. So of each that is long enough the first bytes are looked
/// at, without asking where it ends; hardly a branch is foreseen wrongly until they are those of an
/// anchor.
struct AnchorScan {
  private let filter: AnchorFilter
  private let scanner: WordScanner

  /// Where words start that begin like an anchor.
  private let hits: RawBuffer<Int>
  private var hitCount = 0

  private var candidates: PhraseStarts
  private var bits: WordBitScanner
  private var walk: PhraseWalk

  /// The hits that are kept until they are looked at.
  private static let capacity = 256

  /// The words of a block that are looked at without asking whether there are so many: rubbish,
  /// which counts for a hit at worst, costs less than a loop whose end is foreseen wrongly.
  private static let usualCount = 9

  /// Calls `body` with a scan that has not begun.
  static func with(
    _ filter: AnchorFilter,
    _ bits: WordBitScanner,
    _ walk: PhraseWalk,
    _ body: (inout AnchorScan) -> Void
  ) {
    _ = RawBuffer<Int>.with(capacity) { hits in
      PhraseStarts.with { candidates in
        var scan = AnchorScan(filter, bits, walk, hits, candidates)
        body(&scan)
      }
    }
  }

  private init(
    _ filter: AnchorFilter,
    _ bits: WordBitScanner,
    _ walk: PhraseWalk,
    _ hits: RawBuffer<Int>,
    _ candidates: PhraseStarts
  ) {
    self.filter = filter
    self.bits = bits
    self.walk = walk
    self.hits = hits
    self.candidates = candidates
    scanner = bits.scanner
  }

  /// Calls `body` for every match.
  mutating func run(_ body: (PhraseMatch) -> Void) {
    let (text, filter) = (scanner.text, filter)
    var isInWord: UInt64 = 0
    var block = bits.next(at: 0)
    var place = 0
    while place < text.count {
      let next = bits.next(at: place &+ 64)
      let starts = block.words & ~(block.words &<< 1 | isInWord)
      isInWord = block.words &>> 63
      // A word that fills the next block may go on, with other letters.
      let isLong = isInWord != 0 && next.words == .max
      if block.foreign | next.foreign != 0 || isLong {
        lookAtForeignWords(starts, place, body)
      } else {
        let long = starts & block.following(next, min(filter.shortest, 4) &- 1)
        if place &+ 64 &+ 8 > text.count || block.others | next.others != 0 {
          seek(long, place) { filter.mayBeForeignAnchor(text.word(at: $0)) }
        } else {
          seek(long, place) { filter.mayBeAnchor(text.word(in: $0)) }
        }
      }
      if hitCount > Self.capacity &- 64 { lookAtHits(body) }
      block = next
      place &+= 64
    }
    lookAtHits(body)
    walkAlong(before: scanner.text.count, body)
  }

  // MARK: Anchors

  /// Keeps those of the words at `starts` of the block at `place` for which `isHit` gives 1.
  @inline(__always)
  private mutating func seek(_ starts: UInt64, _ place: Int, _ isHit: (Int) -> UInt64) {
    var rest = starts
    var count = hitCount
    for _ in 0..<Self.usualCount {
      let start = place &+ rest.trailingZeroBitCount
      rest &= rest &- 1
      hits[count] = start
      count &+= Int(truncatingIfNeeded: isHit(start))
    }
    while rest != 0 {
      let start = place &+ rest.trailingZeroBitCount
      rest &= rest &- 1
      hits[count] = start
      count &+= Int(truncatingIfNeeded: isHit(start))
    }
    hitCount = count
  }

  /// Looks at the words that begin like an anchor.
  @inline(never)
  private mutating func lookAtHits(_ body: (PhraseMatch) -> Void) {
    for index in 0..<countOfLikelyHits() {
      let start = hits[index]
      let lane = EightBytes.wordAtStart(scanner.text.word(at: start))
      if let anchor = filter.anchor(lane), filter.mayStand(anchor, at: start, scanner) {
        addCandidates(anchor.distances, start, body)
      }
    }
    hitCount = 0
  }

  /// Puts those hits first whose words begin with the eight letters of an anchor, and tells how
  /// many they are.
  ///
  /// Nearly all hits fall out here, without a branch.
  @inline(__always)
  private func countOfLikelyHits() -> Int {
    var count = 0
    for index in 0..<hitCount {
      let start = hits[index]
      let lane = EightBytes.wordAtStart(scanner.text.word(at: start))
      hits[count] = start
      count &+= Int(truncatingIfNeeded: filter.mayHaveAnchor(lane))
    }
    return count
  }

  /// Looks at the words that start at `starts` of the block at `place`, of which some are not
  /// ASCII.
  @inline(never)
  private mutating func lookAtForeignWords(
    _ starts: UInt64,
    _ place: Int,
    _ body: (PhraseMatch) -> Void
  ) {
    lookAtHits(body)
    var starts = starts
    while starts != 0 {
      var start = place + starts.trailingZeroBitCount
      starts &= starts - 1
      // One may directly follow the other, as ideographs do.
      repeat {
        let word = scanner.word(at: start)
        if let folded = word.folded, let anchor = filter.anchor(folded.lane(0)) {
          addCandidates(anchor.distances, start, body)
        }
        start = word.end
      } while bits.hasWord(directlyAt: start)
    }
  }

  /// Goes back from the anchor at `start` to where phrases would start, so many words before.
  @inline(never)
  private mutating func addCandidates(
    _ distances: UInt32,
    _ start: Int,
    _ body: (PhraseMatch) -> Void
  ) {
    var (distances, distance, first) = (distances, 0, start)
    while distances != 0 {
      while distance < distances.trailingZeroBitCount {
        guard let previous = scanner.startOfWord(before: first) else { return }
        first = previous
        distance += 1
      }
      candidates.insert(first)
      distances &= distances - 1
    }
    if candidates.isFull { walkAlong(before: scanner.start(of: filter.reach, before: start), body) }
  }

  // MARK: Candidates

  /// Walks along the trie from each candidate before `end`, where no more are to come.
  private mutating func walkAlong(before end: Int, _ body: (PhraseMatch) -> Void) {
    var index = 0
    while index < candidates.count, candidates[index] < end {
      if let match = walk.match(at: candidates[index], mayGoOn: true) { body(match) }
      index += 1
    }
    candidates.removeFirst(index)
  }
}
