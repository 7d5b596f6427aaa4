/// Which letters English can say at the start of a word.
enum Phonotactics {
  /// Whether `word` can only be read letter by letter: it has no vowel (*rpm*, *nth*), or starts as
  /// no English word does (*rfi*, *xbox*).
  ///
  /// The start is judged only where it is written small, since names come from everywhere
  /// (*Mladen*), and only for letters whose name starts unlike the letter itself.
  static func isUnsayable(_ word: String) -> Bool {
    if !word.contains(where: "aeiouyAEIOUY".contains) { return true }
    guard let first = word.first, let second = word.dropFirst().first,
      let followers = followers[first]
    else { return false }
    return !("aeiouy".contains(second) || followers.contains(second))
  }

  /// The consonants that may come second, by the first letter.
  private static let followers: [Character: String] = [
    "f": "ljr",
    "h": "r",
    "l": "hl",
    "m": "cn",
    "n": "g",
    "r": "hw",
    "s": "cfghjklmnpqrtvwz",
    "x": "h",
    "X": "h",
  ]
}
