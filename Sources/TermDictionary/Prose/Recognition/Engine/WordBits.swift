/// Which of 64 bytes are in words.
struct WordBits: BitwiseCopyable {
  /// The bytes in words, the first the lowest bit.
  var words: UInt64 = 0

  /// Those of them that are not ASCII.
  var foreign: UInt64 = 0
}

/// Finds the bytes in words, 64 at a time.
///
/// Only what a block ended with is carried over to the next, so that a word or a character may lie across both.
struct WordBitReader {
  private let reader: WordReader

  /// Whether the last byte of the block before is in a word.
  private var endsInWord: UInt64 = 0

  /// The bytes at the start of the next block that belong to a character of the block before, and
  /// those of them that are in a word.
  private var spilledCount = 0
  private var spilledBits: UInt64 = 0

  init(_ reader: WordReader) { self.reader = reader }

  /// The bits of the block at `start`; none beyond the end of the text.
  @inline(__always)
  mutating func next(at start: Int) -> WordBits {
    var bits: WordBits
    var others: UInt64
    if start &+ 64 <= reader.text.count {
      (bits, others) = Self.bits(reader.text, start)
    } else {
      (bits, others) = lastBits(start)
    }
    if others != 0 { refine(&bits, others, start) }
    endsInWord = bits.words &>> 63
    return bits
  }

  /// The bytes of ASCII words, and the bytes that are not ASCII, in the block at `start`.
  @inline(__always)
  private static func bits(_ text: RawText, _ start: Int) -> (bits: WordBits, others: UInt64) {
    var words: UInt64 = 0
    var all: UInt64 = 0
    for part in 0..<8 {
      let bytes = text.word(at: start &+ 8 &* part)
      words |= EightBytes.gathered(EightBytes.inWords(bytes)) &<< UInt64(8 &* part)
      all |= bytes
    }
    guard all & EightBytes.highBits != 0 else { return (WordBits(words: words), 0) }
    var others: UInt64 = 0
    for part in 0..<8 {
      let bytes = text.word(at: start &+ 8 &* part)
      others |= EightBytes.gathered(bytes & EightBytes.highBits) &<< UInt64(8 &* part)
    }
    return (WordBits(words: words), others)
  }

  /// The same for a block that goes beyond the end of the text.
  @inline(never)
  private func lastBits(_ start: Int) -> (bits: WordBits, others: UInt64) {
    var bits = WordBits()
    var others: UInt64 = 0
    guard start < reader.text.count else { return (bits, 0) }
    for index in start..<reader.text.count {
      let bit: UInt64 = 1 << UInt64(index - start)
      if reader.text[index] >= 0x80 {
        others |= bit
      } else if reader.isASCIIWordByte(at: index) {
        bits.words |= bit
      }
    }
    return (bits, others)
  }

  // MARK: Characters that are not ASCII

  /// Adds the bits of the characters in words that `others` belong to.
  @inline(never)
  private mutating func refine(_ bits: inout WordBits, _ others: UInt64, _ start: Int) {
    bits.words |= spilledBits
    bits.foreign |= spilledBits
    var rest = others & (UInt64.max << UInt64(spilledCount))
    (spilledCount, spilledBits) = (0, 0)
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      let (wordClass, scalar) = reader.character(at: start + place)
      let places: UInt64 = ((1 << UInt64(scalar.length)) - 1) << UInt64(place)
      rest &= ~places
      let isAfterWord = place == 0 ? endsInWord == 1 : bits.words >> UInt64(place - 1) & 1 == 1
      let isInWord = wordClass.startsWord || (wordClass.continuesWord && isAfterWord)
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

/// Tests of eight bytes at once, in the bits of one integer: each answer is the high bit of its byte.
///
/// This is what vector instructions would do, in arithmetic that every processor and every compiler does alike.
enum EightBytes {
  static let highBits: UInt64 = 0x8080_8080_8080_8080

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Which of `bytes` are ASCII letters, digits or `_`.
  ///
  /// Below 0x80, adding 0x80 less a number sets the high bit of what is not less than that number.
  @inline(__always)
  static func inWords(_ bytes: UInt64) -> UInt64 {
    let ascii = bytes & ~highBits
    let small = ascii | ones &* 0x20
    let letters = (small &+ ones &* (0x80 - 0x61)) ^ (small &+ ones &* (0x80 - 0x7B))
    let digits = (ascii &+ ones &* (0x80 - 0x30)) ^ (ascii &+ ones &* (0x80 - 0x3A))
    let notLowLine = (ascii ^ ones &* 0x5F) &+ ones &* 0x7F
    return (letters | digits | ~notLowLine) & ~bytes & highBits
  }

  /// The high bits of eight bytes, the first the lowest: the product brings each of them to its place.
  @inline(__always)
  static func gathered(_ highBits: UInt64) -> UInt64 {
    (highBits &* 0x0002_0408_1020_4081) &>> 56
  }
}
