import TextBytes

/// One pass over a text, for many phrases: from bytes to words, from words to candidates, from
/// candidates to matches.
///
/// Words are found and hashed without a branch that cannot be foreseen; those that the filter lets
/// pass are kept in a buffer. The walk along the trie sees few of them, and checks each byte by
/// byte.
struct PairScan {
  private let filter: PairFilter
  private let scanner: WordScanner

  /// Where the words start that may start a phrase, and in the lowest bit whether it may have a
  /// second word.
  private let candidates: RawBuffer<Int>

  private var bits: WordBitScanner
  private var walk: PhraseWalk

  /// The candidates in the buffer.
  private var count = 0

  /// The last word, which waits for the hash of its neighbour; at first one before the text.
  private var last = Word(start: -1, hash: 0)

  private struct Word: BitwiseCopyable {
    var start: Int
    var hash: UInt32
  }

  /// The candidates that are kept until the walk looks at them.
  private static let capacity = 512

  /// Calls `body` with a scan that has not begun.
  static func with(
    _ filter: PairFilter,
    _ bits: WordBitScanner,
    _ walk: PhraseWalk,
    _ body: (inout PairScan) -> Void
  ) {
    _ = RawBuffer<Int>.with(capacity) { candidates in
      var scan = PairScan(filter, bits, walk, candidates)
      body(&scan)
    }
  }

  private init(
    _ filter: PairFilter,
    _ bits: WordBitScanner,
    _ walk: PhraseWalk,
    _ candidates: RawBuffer<Int>
  ) {
    self.filter = filter
    self.bits = bits
    self.walk = walk
    self.candidates = candidates
    scanner = bits.scanner
  }

  /// Calls `body` for every match.
  mutating func run(_ body: (PhraseMatch) -> Void) {
    var isInWord: UInt64 = 0
    var block = bits.next(at: 0)
    var place = 0
    while place < scanner.text.count {
      let next = bits.next(at: place &+ 64)
      let starts = block.words & ~(block.words &<< 1 | isInWord)
      isInWord = block.words &>> 63
      if block.foreign | next.foreign == 0 {
        pass(starts, block.words, next.words, place, body)
      } else {
        passForeign(starts, block, next, place, body)
      }
      if count &+ 64 > Self.capacity { lookAtCandidates(body) }
      block = next
      place &+= 64
    }
    // The last word has no neighbour.
    pass(Word(start: scanner.text.count, hash: 0))
    lookAtCandidates(body)
  }

  // MARK: Words

  /// Hashes the words of ASCII that start at `starts` of the block at `place`.
  ///
  /// One that goes on beyond the next block may have other letters there.
  @inline(__always)
  private mutating func pass(
    _ starts: UInt64,
    _ words: UInt64,
    _ next: UInt64,
    _ place: Int,
    _ body: (PhraseMatch) -> Void
  ) {
    var starts = starts
    var last = last
    var count = count
    while starts != 0 {
      let offset = starts.trailingZeroBitCount
      starts &= starts &- 1
      let length = WordBits.length(words, next, offset)
      let start = place &+ offset
      guard length < 64 else {
        self.last = last
        self.count = count
        return passForeignWords(at: start, body)
      }
      let lane = (scanner.text.word(at: start) | FoldedWord.caseBits) & FoldedWord.mask(length)
      let hash = FoldedWord.hash(lane, length)
      let may = filter.mayStart(last.hash, hash)
      candidates[count] = last.start &<< 1 | Int(truncatingIfNeeded: may.pair)
      count &+= Int(truncatingIfNeeded: may.word | may.pair)
      last = Word(start: start, hash: hash)
    }
    self.last = last
    self.count = count
  }

  /// The same where words may have other letters.
  @inline(never)
  private mutating func passForeign(
    _ starts: UInt64,
    _ block: WordBits,
    _ next: WordBits,
    _ place: Int,
    _ body: (PhraseMatch) -> Void
  ) {
    var starts = starts
    while starts != 0 {
      let offset = starts.trailingZeroBitCount
      let start = starts & (0 &- starts)
      starts ^= start
      let length = WordBits.length(block.words, next.words, offset)
      let rest = UInt64(offset)
      let foreign = block.foreign >> rest | (next.foreign << 1) << (63 - rest)
      if length < 64, foreign & ((1 << UInt64(length)) - 1) == 0 {
        pass(start, block.words, next.words, place, body)
      } else {
        passForeignWords(at: place + offset, body)
      }
    }
  }

  /// Hashes words from `start` on as long as one directly follows the other, as ideographs do.
  private mutating func passForeignWords(at start: Int, _ body: (PhraseMatch) -> Void) {
    var place = start
    repeat {
      let word = scanner.word(at: place)
      pass(Word(start: place, hash: word.folded?.prefixHash ?? 0))
      place = word.end
      if count + 64 > Self.capacity { lookAtCandidates(body) }
    } while bits.hasWord(directlyAt: place)
  }

  @inline(__always)
  private mutating func pass(_ word: Word) {
    let may = filter.mayStart(last.hash, word.hash)
    candidates[count] = last.start &<< 1 | Int(truncatingIfNeeded: may.pair)
    count &+= Int(truncatingIfNeeded: may.word | may.pair)
    last = word
  }

  // MARK: Candidates

  /// Walks along the trie from each candidate.
  @inline(never)
  private mutating func lookAtCandidates(_ body: (PhraseMatch) -> Void) {
    for index in 0..<count {
      let candidate = candidates[index]
      if let match = walk.match(at: candidate &>> 1, mayGoOn: candidate & 1 == 1) { body(match) }
    }
    count = 0
  }
}
