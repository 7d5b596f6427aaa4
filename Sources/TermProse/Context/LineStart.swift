import TextBytes

/// What numbers or marks a line: *3.2*, *(a)*, *[ ]*, *>*.
enum LineStart {
  /// Whether nothing but such marks is between the start of the line, or `first`, and `offset`.
  static func isNumbering(before offset: Int, in text: [UInt8], from first: Int) -> Bool {
    var start = offset
    while start > first, offset - start < longest, text[start - 1] != 0x0A,
      text[start - 1] != Bytes.blockBoundary
    {
      start -= 1
    }
    guard start < offset, start == first || isEnd(text[start - 1]), Bytes.isSpace(text[offset - 1])
    else { return false }
    let words = text[start..<offset].split(whereSeparator: Bytes.isSpace)
    return words.allSatisfy(isMark)
  }

  /// No numbering has so many bytes.
  private static let longest = 24

  private static func isEnd(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == Bytes.blockBoundary
  }

  /// Whether the word counts or marks, and says nothing.
  private static func isMark(_ word: ArraySlice<UInt8>) -> Bool {
    if word.allSatisfy({ !Bytes.isLetter($0) }) { return true }
    // A letter or a Roman number with a bracket or a full stop: (a), iv.
    guard let last = word.last, last == 0x29 || last == 0x2E else { return false }
    let letters = word.filter(Bytes.isLetter)
    return letters.count == 1 || letters.allSatisfy { "ivxIVX".utf8.contains($0) }
  }
}
