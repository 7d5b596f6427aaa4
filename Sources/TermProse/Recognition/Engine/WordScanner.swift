import TextBytes

/// Reads the words of a text one after the other, and what is between them.
struct WordScanner: BitwiseCopyable {
  let text: RawText
  let table: FoldingTable

  /// Letters of a word that is not ASCII: the code point and above it the combining class.
  fileprivate let letters: RawBuffer<UInt32>

  /// The same word in bytes.
  fileprivate let bytes: RawBuffer<UInt8>

  /// The longest word that is read to its end, in bytes.
  fileprivate let limit: Int

  /// A word of the text.
  struct Word {
    /// Without case and normalisation; `nil` for a word that is longer than any of a phrase.
    var folded: FoldedWord?

    /// Where the next character starts.
    var end: Int

    /// Where the last character ends that a reader sees.
    var visibleEnd: Int
  }

  /// Calls `body` with a scanner of `text` that reads words of up to `limit` bytes.
  static func with<Result>(
    _ text: RawText,
    limit: Int,
    _ body: (WordScanner) -> Result
  ) -> Result? {
    // A code point folds to four at most, of four bytes each.
    RawBuffer<UInt32>.with(limit + 4) { letters in
      RawBuffer<UInt8>.with(4 * (limit + 4) + 8) { bytes in
        body(
          WordScanner(text: text, table: .shared, letters: letters, bytes: bytes, limit: limit)
        )
      }
    }.flatMap(\.self)
  }

  /// What the code point at `index` is to words, and its length.
  @inline(__always)
  func character(at index: Int) -> (wordClass: WordClass, scalar: ScannedScalar) {
    let scalar = text.scalar(at: index)
    return (table.wordClass(of: scalar.value), scalar)
  }

  /// The same of the code point that ends before `end`.
  func character(before end: Int) -> (wordClass: WordClass, scalar: ScannedScalar) {
    let scalar = text.scalar(before: end)
    return (table.wordClass(of: scalar.value), scalar)
  }

  /// Whether the byte at `index` is an ASCII letter, digit or `_`.
  @inline(__always)
  func isASCIIWordByte(at index: Int) -> Bool {
    let byte = text[index]
    return byte < 0x80 && table.wordClass(of: UInt32(byte)).startsWord
  }

  @inline(__always)
  func word(at start: Int) -> Word {
    var end = start
    while true {
      let bytes = text.word(at: end)
      let others = ~EightBytes.inWords(bytes) & EightBytes.highBits
      guard others != 0 else {
        end &+= 8
        continue
      }
      let count = others.trailingZeroBitCount &>> 3
      end &+= count
      let isASCII = bytes &>> UInt64(truncatingIfNeeded: 8 &* count) & 0x80 == 0
      guard isASCII, end > start else { break }
      return Word(folded: FoldedWord(ascii: text, start, end), end: end, visibleEnd: end)
    }
    guard end > start, !character(at: end).wordClass.continuesWord else {
      return foreignWord(at: start)
    }
    return Word(folded: FoldedWord(ascii: text, start, end), end: end, visibleEnd: end)
  }

  // MARK: Words that are not ASCII

  /// The word that starts at `start`, folded.
  @inline(never)
  func foreignWord(at start: Int) -> Word {
    let first = character(at: start)
    let end = start + first.scalar.length
    let goesOn = end < text.count && text[end] >= 0x80 && character(at: end).wordClass.continuesWord
    if first.wordClass == .alone, !goesOn,
      table.letter(of: first.scalar.value) == first.scalar.value
    {
      // Ideographs are in the text as they are.
      let folded = FoldedWord(folded: text, start, first.scalar.length)
      return Word(folded: folded, end: end, visibleEnd: end)
    }
    return foldedWord(at: start, first.wordClass)
  }

  /// The word that starts at `start`, folded into the buffers.
  private func foldedWord(at start: Int, _ first: WordClass) -> Word {
    var count = 0
    var end = start
    var visibleEnd = start
    while end < text.count {
      let (wordClass, scalar) = character(at: end)
      if end > start {
        guard wordClass.continuesWord, first != .alone || !wordClass.startsWord else { break }
      }
      end += scalar.length
      guard wordClass != .ignorable else { continue }
      visibleEnd = end
      if count <= limit { count = append(scalar.value, at: count) }
    }
    let folded = count <= limit ? encoded(count) : nil
    return Word(folded: folded, end: end, visibleEnd: visibleEnd)
  }

  /// Puts what `scalar` folds to after the first `count` letters; marks in canonical order.
  ///
  /// - Returns: The new number of letters.
  @inline(__always)
  private func append(_ scalar: UInt32, at count: Int) -> Int {
    guard let letter = table.letter(of: scalar) else {
      return appendExpansion(of: scalar, at: count)
    }
    letters[count] = letter
    return count &+ 1
  }

  private func appendExpansion(of scalar: UInt32, at count: Int) -> Int {
    let expansion = table.expansion(of: scalar)
    for index in 0..<expansion.count {
      let letter = expansion.letters[index]
      var place = count + index
      while letter >> 24 > 0, place > 0, letters[place - 1] >> 24 > letter >> 24 {
        letters[place] = letters[place - 1]
        place -= 1
      }
      letters[place] = letter
    }
    return count + expansion.count
  }

  /// The first `count` letters as UTF-8, with the bits of ``FoldedWord`` set in ASCII.
  private func encoded(_ count: Int) -> FoldedWord? {
    var length = 0
    for index in 0..<count {
      let letter = letters[index] & 0xFF_FFFF
      if letter < 0x80 {
        bytes[length] = UInt8(truncatingIfNeeded: letter) | 0x20
        length &+= 1
      } else {
        length = encode(letter, at: length)
      }
    }
    return length <= limit ? FoldedWord(folded: bytes.text, 0, length) : nil
  }

  /// Writes `letter`, which is not ASCII, as UTF-8 at `place`.
  ///
  /// - Returns: Where the next one goes.
  private func encode(_ letter: UInt32, at place: Int) -> Int {
    let count = letter < 0x800 ? 2 : letter < 0x1_0000 ? 3 : 4
    let lead: UInt32 = 0xFF00 >> UInt32(count) & 0xFF
    bytes[place] = UInt8(truncatingIfNeeded: lead | letter >> UInt32(6 * (count - 1)))
    for index in 1..<count {
      let bits = letter >> UInt32(6 * (count - 1 - index)) & 0x3F
      bytes[place + index] = UInt8(truncatingIfNeeded: 0x80 | bits)
    }
    return place + count
  }
}
