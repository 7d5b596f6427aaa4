extension String {
  /// The place of *a* or *an* at the end, white space behind it, in bytes of UTF-8.
  ///
  /// *A/an* and *a(n)* are articles, too. A quotation mark or a bracket may be behind the white
  /// space.
  ///
  /// A capital counts only at the start of a sentence: *Appendix A* ends with a letter.
  var writtenArticle: Range<Int>? {
    guard mayEndWithArticle else { return nil }
    let text = last.map(Self.opening.contains) == true ? dropLast() : self[...]
    let trimmed = text[..<(text.lastIndex { !$0.isWhitespace }.map(index(after:)) ?? startIndex)]
    guard trimmed.endIndex < text.endIndex else { return nil }
    let word = trimmed.articleAtEnd
    let rest = self[..<word.startIndex]
    let before = rest.last { !$0.isWhitespace }
    let startsSentence = before.map { ".!?:“‘\"'(".contains($0) } ?? true
    switch word {
    case "a", "an": if rest.namesLetter { return nil }
    case "a/an", "a(n)", "AN", "A/AN", "A(N)": break
    case "A", "An", "A/an", "A(n)", "A/An": guard startsSentence else { return nil }
    default: return nil
    }
    let start = utf8.distance(from: startIndex, to: word.startIndex)
    return start..<start + word.utf8.count
  }

  private static let opening: Set<Character> = ["“", "‘", "\"", "("]

  /// Whether the last bytes may be those of an article and of white space; most texts are passed
  /// over by them.
  private var mayEndWithArticle: Bool {
    let utf8 = utf8
    guard let end = utf8.last, end <= UInt8(ascii: "(") || end >= 0x80 else { return false }
    guard let letter = utf8.last(where: { $0 > UInt8(ascii: "(") }) else { return false }
    return letter >= 0x80 || "aAnN)".utf8.contains(letter)
  }
}

extension Substring {
  /// The last word, or *a/an* and *a(n)*.
  fileprivate var articleAtEnd: Substring {
    let word = suffix { $0.isLetter || $0.isNumber || "-’'".contains($0) }
    for pair in ["a/an", "a(n)"] where lowercased().hasSuffix(pair) {
      let start = index(endIndex, offsetBy: -pair.count)
      let isWhole = start == startIndex || !self[index(before: start)].isLetter
      if isWhole { return self[start...] }
    }
    return word
  }

  /// Whether the last word has a letter behind it: *hepatitis a*.
  fileprivate var namesLetter: Bool {
    let word = self[..<(lastIndex { !$0.isWhitespace }.map(index(after:)) ?? startIndex)]
      .suffix(\.isLetter)
    return ["hepatitis", "vitamin", "vitamins", "influenza", "appendix", "annex", "annexe"]
      .contains(
        word.lowercased()
      )
  }
}

extension BidirectionalCollection {
  /// The elements at the end that satisfy `predicate`.
  fileprivate func suffix(_ predicate: (Element) -> Bool) -> SubSequence {
    let start = lastIndex { !predicate($0) }.map(index(after:)) ?? startIndex
    return self[start...]
  }
}
