/// Tells words from coinages whose first letter is said by its name: *an slist*, *an hrtimer*, *an
/// href*.
///
/// People who coin such a word write the article of the letter, and are right. Only the letters
/// whose names start with a vowel while they do not make a difference.
package enum SpeltOut {
  /// Whether the word behind *an* is surely read as a word.
  ///
  /// Sure is a word that starts as a word of the dictionary does: *milestone* as *mile*, *snapshot*
  /// as *snap*.
  package static func isWord(_ word: WordInText) -> Bool {
    let small = word.lowercased
    guard let first = small.utf8.first, "fhlmnrs".utf8.contains(first) else { return true }
    if word.capitals > 0, !word.isInCapitals {
      return small.utf8.count > 2 || titles.contains(small)
    }
    if word.isInCapitals, small.utf8.count < 5 { return true }
    switch small.utf8.count {
    case ..<3: return !word.isWhole && beforeHyphens.contains(small)
    default:
      return WordBeginnings.all.contains(small.prefix(4))
        || beginnings.contains { small.hasPrefix($0) }
    }
  }

  /// Whether the word is a pair of letters that is no word: *aa*, *ab*.
  package static func isPairOfLetters(_ word: WordInText) -> Bool {
    word.isWhole && word.letters.count == 2 && word.capitals == 0
      && !pairs.contains(word.lowercased)
  }

  private static let pairs: Set<String> = ["ad", "ax", "ex", "id", "ok", "op", "os", "ox"]

  private static let titles: Set<String> = ["mr", "ms", "mt", "st", "no"]

  /// Before a hyphen only: *an no-op*; else they are names of something.
  private static let beforeHyphens: Set<String> = ["no", "re", "so"]

  /// With which words are made.
  private static let beginnings = Set(
    words: """
      fore hex macro mega meta micro mid mini mis mono multi neo neuro nil non reg self semi sub
      super syn
      """
  )
}

/// How the words begin whose first letter has a name that starts with a vowel.
enum WordBeginnings {
  /// The words of three letters, and the first four letters of longer ones.
  static let all = Set(list.split { $0 == " " || $0 == "\n" })
}
