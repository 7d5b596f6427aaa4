extension String {
  /// The place of *a* or *an* at the end, white space behind it, in bytes of UTF-8.
  ///
  /// A capital counts only at the start of a sentence: *Appendix A* ends with a letter.
  var writtenArticle: Range<Int>? {
    guard mayEndWithArticle else { return nil }
    let trimmed = self[..<(lastIndex { !$0.isWhitespace }.map(index(after:)) ?? startIndex)]
    guard trimmed.endIndex < endIndex else { return nil }
    let word = trimmed.suffix { $0.isLetter || $0.isNumber || "-’'".contains($0) }
    let before = self[..<word.startIndex].last { !$0.isWhitespace }
    let startsSentence = before.map { ".!?:“‘\"'(".contains($0) } ?? true
    guard ["a", "an"].contains(word) || (startsSentence && ["A", "An"].contains(word)) else {
      return nil
    }
    let start = utf8.distance(from: startIndex, to: word.startIndex)
    return start..<start + word.utf8.count
  }

  /// Whether the last bytes may be those of an article and of white space; most texts are passed
  /// over by them.
  private var mayEndWithArticle: Bool {
    let utf8 = utf8
    guard let end = utf8.last, end <= UInt8(ascii: " ") || end >= 0x80 else { return false }
    guard let letter = utf8.last(where: { $0 > UInt8(ascii: " ") }) else { return false }
    return letter >= 0x80 || "aAn".utf8.contains(letter)
  }
}

extension BidirectionalCollection {
  /// The elements at the end that satisfy `predicate`.
  fileprivate func suffix(_ predicate: (Element) -> Bool) -> SubSequence {
    let start = lastIndex { !predicate($0) }.map(index(after:)) ?? startIndex
    return self[start...]
  }
}
