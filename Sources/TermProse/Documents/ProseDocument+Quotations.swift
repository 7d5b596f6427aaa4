import TextBytes

extension ProseDocument {
  /// What is quoted inside `block`: the text between quotation marks, in bytes of ``text``.
  ///
  /// A screen's label is quoted so: *click 'Create & Email'*. An apostrophe is no quotation mark,
  /// and what is longer than 120 bytes is somebody's speech. Costs one pass over the block.
  public func quotations(in block: ProseBlock) -> [Range<Int>] {
    var marks = QuotationMarks(text, block.range)
    return marks.pairs()
  }
}

extension [Range<Int>] {
  /// Whether one of these quotations, in order and none longer than a label, holds `range`.
  func hold(_ range: Range<Int>) -> Bool {
    var low = partitioningIndex { $0.lowerBound > range.lowerBound }
    while low > 0, self[low - 1].lowerBound + QuotationMarks.longest >= range.upperBound {
      low -= 1
      if self[low].upperBound >= range.upperBound { return true }
    }
    return false
  }
}

private struct QuotationMarks {
  private let text: [UInt8]
  private let range: Range<Int>

  /// Where the content of an open quotation starts, by its kind.
  private var open: [Kind: Int] = [:]
  private var found: [Range<Int>] = []

  static let longest = 120
  private static let candidates = ByteClass([0x22, 0x27, 0xE2])

  private enum Kind: Hashable { case double, single, curlyDouble, curlySingle }

  init(_ text: [UInt8], _ range: Range<Int>) {
    self.text = text
    self.range = range
  }

  mutating func pairs() -> [Range<Int>] {
    var offset = range.lowerBound
    while offset < range.upperBound {
      offset = Self.candidates.first(in: text, offset..<range.upperBound)
      guard offset < range.upperBound else { break }
      offset = read(at: offset)
    }
    return found.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  private mutating func read(at offset: Int) -> Int {
    switch text[offset] {
    case 0x22: return readStraight(.double, offset)
    case 0x27: return readStraight(.single, offset)
    default: return readCurly(offset)
    }
  }

  private mutating func readStraight(_ kind: Kind, _ offset: Int) -> Int {
    let next = offset + 1
    let opens =
      isGap(before: offset) && next < range.upperBound && !Bytes.isSpace(text[next])
    if opens {
      open[kind] = next
    } else {
      close(kind, offset, next)
    }
    return next
  }

  private mutating func readCurly(_ offset: Int) -> Int {
    guard offset + 2 < range.upperBound, text[offset + 1] == 0x80 else { return offset + 1 }
    let next = offset + 3
    switch text[offset + 2] {
    case 0x98: open[.curlySingle] = next
    case 0x99: close(.curlySingle, offset, next)
    case 0x9C: open[.curlyDouble] = next
    case 0x9D: close(.curlyDouble, offset, next)
    default: break
    }
    return next
  }

  private mutating func close(_ kind: Kind, _ end: Int, _ next: Int) {
    guard let start = open[kind] else { return }
    if next < range.upperBound, isWord(text[next]) { return }
    open[kind] = nil
    if start < end, end - start <= Self.longest { found.append(start..<end) }
  }

  private func isGap(before offset: Int) -> Bool {
    guard offset > range.lowerBound else { return true }
    let byte = text[offset - 1]
    if byte >= 0x80 {
      // A dash, a bracket or an opening mark of the block U+2000; the mark of something that is not
      // read.
      return offset >= range.lowerBound + 3 && text[offset - 3] >= 0xE2
    }
    return Bytes.isSpace(byte) || "([{-/\"'=:".utf8.contains(byte)
  }

  private func isWord(_ byte: UInt8) -> Bool { Bytes.isAlphanumeric(byte) }
}
