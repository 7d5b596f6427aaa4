import TextBytes

/// A phrase as its words and what is between them.
struct CompiledPhrase {
  private(set) var words: [Word] = []

  /// What is before each word and after the last, white space at both ends left out.
  private(set) var separators: [[UInt32]] = []

  struct Word {
    var bytes: [UInt8]

    /// The first eight of them.
    var lane: UInt64

    /// The last eight, at the high end.
    var tail: UInt64 {
      bytes.suffix(8).reversed().enumerated().reduce(0) {
        $0 | UInt64($1.1) << UInt64(56 - 8 * $1.0)
      }
    }

    var hash: UInt32
    var prefixHash: UInt32

    /// Whether its first letter is a word by itself, as an ideograph is.
    var isLone: Bool
  }

  init(_ phrase: String) {
    let bytes = phrase.utf8.span
    // A code point folds to four at most, of four bytes each.
    let limit = 16 * bytes.count + 16
    _ = RawText.with(bytes) { text in
      WordScanner.with(text, limit: limit) { scanner in
        Gap.with(bytes.count + 1) { gap in
          var gap = gap
          read(scanner, &gap)
        }
      }
    }
    trim()
  }

  private mutating func read(_ scanner: WordScanner, _ gap: inout Gap) {
    scanner.read(&gap, at: 0)
    append(gap)
    while gap.end < scanner.text.count {
      let word = scanner.word(at: gap.end)
      let isLone = scanner.character(at: gap.end).wordClass == .alone
      if let folded = word.folded { words.append(Word(folded, isLone: isLone)) }
      scanner.read(&gap, at: word.end)
      append(gap)
    }
  }

  private mutating func append(_ gap: Gap) {
    separators.append((0..<gap.keptCount).map { gap.units[$0] })
  }

  private mutating func trim() {
    guard let first = separators.first?.first else { return trimEnd() }
    if Self.isSpace(first) { separators[0].removeFirst() }
    trimEnd()
  }

  private mutating func trimEnd() {
    guard let last = separators.last?.last, Self.isSpace(last) else { return }
    separators[separators.count - 1].removeLast()
  }

  private static func isSpace(_ unit: UInt32) -> Bool {
    unit == Gap.space || unit == Gap.blankLine
  }

  /// Whether `separator` joins two words as a space or a hyphen does.
  static func isJoint(_ separator: [UInt32]) -> Bool {
    separator == [Gap.space] || separator == [Gap.hyphen]
  }
}

extension CompiledPhrase.Word {
  init(_ word: FoldedWord, isLone: Bool) {
    self.isLone = isLone
    bytes = (0..<word.count).map { UInt8(truncatingIfNeeded: word.lane($0 & ~7) >> (8 * ($0 & 7))) }
    lane = word.lane(0)
    hash = word.hash
    prefixHash = word.prefixHash
  }
}
