/// Words that say how what is behind them can be counted.
enum EnglishDeterminers {
  /// Those that want single things: *each funding* is no English.
  static let ofSingleThings: Set<String> = [
    "each", "every", "another", "either", "neither", "both", "this", "these", "those", "many",
    "several", "few", "fewer",
  ]

  /// Words that may be between *one of* and the things.
  static let definite: Set<String> = ["the", "these", "those", "my", "our", "your", "their", "its"]

  /// Adjectives that may be between a determiner and a noun; any other word may be a noun
  /// itself.
  static let adjectives: Set<String> = [
    "new", "further", "additional", "separate", "single", "different", "other", "open", "closed",
    "existing", "first", "second", "third", "last", "next", "latest", "previous", "whole", "old",
  ]
}

extension String {
  /// The place of a determiner of single things at the end, white space behind it, in bytes of
  /// UTF-8.
  ///
  /// *a* and *an* count only with an adjective behind them: without one, they are articles.
  var countingDeterminer: Range<Int>? {
    guard last?.isWhitespace == true else { return nil }
    var words = self[...].wordsAtEnd(4)
    guard let final = words.last else { return nil }
    let hasAdjective = EnglishDeterminers.adjectives.contains(final.lowercased())
    if hasAdjective { words.removeLast() }
    guard let word = words.last?.lowercased() else { return nil }
    if hasAdjective, word == "a" || word == "an" { return place(words.suffix(1)) }
    if EnglishDeterminers.ofSingleThings.contains(word), word != "this" || !hasAdjective {
      return place(words.suffix(1))
    }
    if EnglishDeterminers.definite.contains(word) { words.removeLast() }
    let phrase = words.suffix(2)
    guard phrase.map({ $0.lowercased() }) == ["one", "of"] else { return nil }
    return place(phrase)
  }

  private func place(_ words: ArraySlice<Substring>) -> Range<Int>? {
    guard let first = words.first, let last = words.last else { return nil }
    let start = utf8.distance(from: startIndex, to: first.startIndex)
    return start..<utf8.distance(from: startIndex, to: last.endIndex)
  }
}

extension Substring {
  /// The last words, at most `count`, which nothing but spaces parts.
  fileprivate func wordsAtEnd(_ count: Int) -> [Substring] {
    var words: [Substring] = []
    var rest = self
    while words.count < count {
      while rest.last?.isWhitespace == true { rest.removeLast() }
      var start = rest.endIndex
      while start > rest.startIndex, rest[rest.index(before: start)].isLetter {
        start = rest.index(before: start)
      }
      guard start < rest.endIndex else { break }
      // What is behind a hyphen or an apostrophe is the end of a longer word.
      if start > rest.startIndex, "-’'".contains(rest[rest.index(before: start)]) { break }
      words.insert(rest[start...], at: 0)
      rest = rest[..<start]
    }
    return words
  }
}
