import TermGrammar

/// How titles end.
extension [StyledText.Piece] {
  /// The index behind the last word, where nothing but marks that close is behind that; 0 where
  /// more may follow.
  var endOfLastWord: Int {
    guard let last = lastIndex(where: \.isInsideWord) else { return 0 }
    return self[(last + 1)...].allSatisfy { $0.isOne(of: TitleEnds.closing) } ? last + 1 : 0
  }

  /// Whether the small word at `range`, the second of two, ties an object to the first that may be
  /// printed elsewhere: *Apply for*, *Created on*; but *What For*, *Days Off*, *Vitamin A*.
  func mayHaveObject(_ range: Range<Int>, behind first: Range<Int>) -> Bool {
    guard let word = smallLetters(range), TitleEnds.prepositions.contains(word),
      let first = smallLetters(first)
    else { return false }
    return !TitleEnds.withoutObject.contains(first)
  }
}

private enum TitleEnds {
  static let prepositions: Set<String> = [
    "as", "at", "by", "for", "in", "into", "of", "on", "onto", "over", "per", "to", "via", "with",
  ]

  /// Words behind which no object follows a preposition: those of questions, and what has a
  /// particle.
  static let withoutObject: Set<String> = [
    "always", "how", "lay", "lie", "stand", "walk", "way", "ways", "what", "when", "where", "which",
    "who", "whom", "why",
  ]

  static let closing = Set(".,:;?!…)]}”’\"'»*`".unicodeScalars)
}
