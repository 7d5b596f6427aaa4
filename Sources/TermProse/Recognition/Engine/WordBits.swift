import TextBytes

/// Which of 64 bytes are in words.
struct WordBits: BitwiseCopyable {
  /// The bytes in words, the first the lowest bit.
  var words: UInt64 = 0

  /// The bytes that are not ASCII.
  var others: UInt64 = 0

  /// The bytes that are both.
  var foreign: UInt64 = 0

  /// The bytes of the word that starts at `offset` of a block with the bits `words`, up to 64;
  /// `next` are those of the block after it.
  @inline(__always)
  static func length(_ words: UInt64, _ next: UInt64, _ offset: Int) -> Int {
    let rest = UInt64(truncatingIfNeeded: offset)
    // Two shifts, because 64 would be taken for 0.
    let window = words &>> rest | (next &<< 1) &<< (63 &- rest)
    return (~window).trailingZeroBitCount
  }

  /// The bytes of this block after which `count` more are in words, at most 3, `next` being the
  /// block after it.
  @inline(__always)
  func following(_ next: WordBits, _ count: Int) -> UInt64 {
    var bits: UInt64 = .max
    if count > 0 { bits = words &>> 1 | next.words &<< 63 }
    if count > 1 { bits &= words &>> 2 | next.words &<< 62 }
    if count > 2 { bits &= words &>> 3 | next.words &<< 61 }
    return bits
  }
}

/// Finds the bytes in words, 64 at a time.
///
/// Only what a block ended with is carried over to the next, so that a word or a character may lie
/// across both.
struct WordBitScanner {
  let scanner: WordScanner

  /// Whether the last byte of the block before is in a word.
  private var endsInWord: UInt64 = 0

  /// The bytes at the start of the next block that belong to a character of the block before, and
  /// those of them that are in a word.
  private var spilledCount = 0
  private var spilledBits: UInt64 = 0

  /// Whether characters that are words by themselves are sought; if not they are taken for
  /// punctuation.
  private let seeksLoneLetters: Bool

  init(_ scanner: WordScanner, seeksLoneLetters: Bool) {
    self.scanner = scanner
    self.seeksLoneLetters = seeksLoneLetters
  }

  /// Whether a word starts at `place`, where another has ended: one that has no start of its own in
  /// the bits.
  func hasWord(directlyAt place: Int) -> Bool {
    guard place < scanner.text.count else { return false }
    let wordClass = scanner.character(at: place).wordClass
    return wordClass.startsWord && (wordClass != .alone || seeksLoneLetters)
  }

  /// The bits of the block at `start`; none beyond the end of the text.
  @inline(__always)
  mutating func next(at start: Int) -> WordBits {
    var bits = start &+ 64 <= scanner.text.count ? Self.bits(scanner.text, start) : lastBits(start)
    if bits.others != 0 { refine(&bits, start) }
    endsInWord = bits.words &>> 63
    return bits
  }

  /// The bytes of ASCII words, and the bytes that are not ASCII, in the block at `start`.
  @inline(__always)
  private static func bits(_ text: RawText, _ start: Int) -> WordBits {
    let bits = text.bits(in: start)
    return WordBits(words: bits.words, others: bits.others)
  }

  /// The same for a block that goes beyond the end of the text.
  @inline(never)
  private func lastBits(_ start: Int) -> WordBits {
    var bits = WordBits()
    guard start < scanner.text.count else { return bits }
    for index in start..<scanner.text.count {
      let bit: UInt64 = 1 << UInt64(index - start)
      if scanner.text[index] >= 0x80 {
        bits.others |= bit
      } else if scanner.isASCIIWordByte(at: index) {
        bits.words |= bit
      }
    }
    return bits
  }

  // MARK: Characters that are not ASCII

  /// Adds the bits of the characters in words that are not ASCII.
  @inline(never)
  private mutating func refine(_ bits: inout WordBits, _ start: Int) {
    bits.words |= spilledBits
    bits.foreign |= spilledBits
    var rest = bits.others & (UInt64.max << UInt64(spilledCount))
    (spilledCount, spilledBits) = (0, 0)
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      if !seeksLoneLetters, scanner.text.isIdeograph(at: start + place) {
        rest &= ~(0b111 << UInt64(place))
        spill(place + 3 - 64, false)
        continue
      }
      let (wordClass, scalar) = scanner.character(at: start + place)
      let places: UInt64 = ((1 << UInt64(scalar.length)) - 1) << UInt64(place)
      rest &= ~places
      let isAfterWord = place == 0 ? endsInWord == 1 : bits.words >> UInt64(place - 1) & 1 == 1
      let startsWord = wordClass.startsWord && (wordClass != .alone || seeksLoneLetters)
      let isInWord = startsWord || (wordClass.continuesWord && isAfterWord)
      if isInWord {
        bits.words |= places
        bits.foreign |= places
      }
      spill(place + scalar.length - 64, isInWord)
    }
  }

  private mutating func spill(_ count: Int, _ isInWord: Bool) {
    guard count > 0 else { return }
    spilledCount = count
    spilledBits = isInWord ? (1 << UInt64(count)) - 1 : 0
  }
}
