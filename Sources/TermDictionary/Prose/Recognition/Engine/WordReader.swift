import MessageFormat

/// Reads the words of a text one after the other, and what stands between them.
struct WordReader: BitwiseCopyable {
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

  /// Calls `body` with a reader of `text` that reads words of up to `limit` bytes.
  static func with<Result>(
    _ text: RawText,
    limit: Int,
    _ body: (WordReader) -> Result
  ) -> Result? {
    // A code point folds to four at most, of four bytes each.
    RawBuffer<UInt32>.with(limit + 4) { letters in
      RawBuffer<UInt8>.with(4 * (limit + 4) + 8) { bytes in
        body(
          WordReader(text: text, table: .shared, letters: letters, bytes: bytes, limit: limit)
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

  /// The word that starts at `start`.
  @inline(__always)
  func word(at start: Int) -> Word {
    var end = start
    while end < text.count {
      if isASCIIWordByte(at: end) {
        end &+= 1
      } else if text[end] < 0x80 || !character(at: end).wordClass.continuesWord {
        break
      } else {
        return foreignWord(at: start)
      }
    }
    guard end > start else { return foreignWord(at: start) }
    return Word(folded: FoldedWord(ascii: text, start, end), end: end, visibleEnd: end)
  }

  // MARK: Words that are not ASCII

  /// The word that starts at `start`, folded into the buffers.
  @inline(never)
  func foreignWord(at start: Int) -> Word {
    let first = character(at: start)
    var count = append(first.scalar.value, at: 0)
    var end = start + first.scalar.length
    var visibleEnd = end
    while end < text.count {
      let (wordClass, scalar) = character(at: end)
      guard wordClass.continuesWord, first.wordClass != .alone || !wordClass.startsWord else {
        break
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
  private func append(_ scalar: UInt32, at count: Int) -> Int {
    if let folded = table.plainFolding(of: scalar) {
      letters[count] = folded
      return count + 1
    }
    let folding = ScalarFolding(of: scalar)
    for index in 0..<folding.count {
      let order = UInt32(folding.combiningClasses[index])
      var place = count + index
      while order > 0, place > 0, letters[place - 1] >> 24 > order {
        letters[place] = letters[place - 1]
        place -= 1
      }
      letters[place] = order << 24 | folding.scalars[index]
    }
    return count + folding.count
  }

  /// The first `count` letters as UTF-8, with the bits of ``FoldedWord`` set in ASCII.
  private func encoded(_ count: Int) -> FoldedWord? {
    var length = 0
    for index in 0..<count {
      let value = letters[index] & 0xFF_FFFF
      guard value >= 0x80, let scalar = Unicode.Scalar(value) else {
        bytes[length] = UInt8(truncatingIfNeeded: value) | 0x20
        length += 1
        continue
      }
      for byte in UTF8.encode(scalar).unsafelyUnwrapped {
        bytes[length] = byte
        length += 1
      }
    }
    return length <= limit ? FoldedWord(folded: bytes.text, 0, length) : nil
  }
}
