import TermGrammar

/// How words start, by their first letters.
///
/// The longest known prefix decides. Looking up takes one step for each letter and allocates
/// nothing.
struct PrefixTable: Sendable {
  /// Letters a to z, and the end of the word.
  private static let symbols = 27

  /// The node after each letter, by node; 0 where there is none, since nothing leads to the root.
  private var next = [UInt16](repeating: 0, count: symbols)

  /// What a prefix says, by node.
  private var onsets: [Onset?] = [nil]

  /// Makes a table of prefixes in small letters, with spaces between them; `$` is the end of the
  /// word, so that a prefix may be a whole word: `once$`.
  ///
  /// Prefixes that are in `doubtful` too are only probable.
  init(
    vowel: String,
    consonant: String,
    eitherMostlyVowel: String,
    eitherMostlyConsonant: String,
    doubtful: String
  ) {
    let groups: [(String, Onset)] = [
      (vowel, .vowel), (consonant, .consonant), (eitherMostlyVowel, .either(mostly: .vowel)),
      (eitherMostlyConsonant, .either(mostly: .consonant)),
    ]
    for (prefixes, onset) in groups {
      for node in makeNodes(of: prefixes) { onsets[node] = onset }
    }
    for node in makeNodes(of: doubtful) { onsets[node] = onsets[node]?.irregular }
  }

  /// What the longest known prefix of `word` says; `nil` where none is known.
  func onset(of word: FirstLetters) -> Onset? {
    var node = 0
    var found: Onset?
    for index in 0...word.count {
      // A word that is longer than what is kept of it has no end.
      guard index < word.count || word.isWhole else { break }
      let symbol = index < word.count ? Self.symbol(of: word[index]) : Self.symbols - 1
      node = Int(next[node * Self.symbols + symbol])
      guard node > 0 else { break }
      found = onsets[node] ?? found
    }
    return found
  }

  private mutating func makeNodes(of prefixes: String) -> [Int] {
    prefixes.utf8.split(separator: UInt8(ascii: " ")).map { prefix in
      var node = 0
      for letter in prefix { node = makeNode(after: node, letter) }
      return node
    }
  }

  private mutating func makeNode(after node: Int, _ letter: UInt8) -> Int {
    let symbol = letter == UInt8(ascii: "$") ? Self.symbols - 1 : Self.symbol(of: letter)
    let place = node * Self.symbols + symbol
    if next[place] == 0 {
      next[place] = UInt16(onsets.count)
      onsets.append(nil)
      next += [UInt16](repeating: 0, count: Self.symbols)
    }
    return Int(next[place])
  }

  private static func symbol(of letter: UInt8) -> Int { Int(letter - UInt8(ascii: "a")) }
}
