/// How ordinary words start, by their spelling.
///
/// The longest known prefix decides; where none is known, the first letter does. A richer table, as
/// one learnt from a pronouncing dictionary, is only another value of this type.
struct WordSounds: Sendable {
  /// The end of a word, so that a prefix may be a whole word: `one$` is not *onerous*.
  private static let end: Character = "$"

  private let onsets: [String: Onset]
  private let longestPrefix: Int

  /// Makes a table of prefixes in small letters of a to z; `$` stands for the end of the word.
  ///
  /// A prefix that is given twice has the sound that is given last.
  init(_ groups: [(onset: Onset, prefixes: [String])]) {
    var onsets: [String: Onset] = [:]
    for group in groups {
      for prefix in group.prefixes { onsets[prefix] = group.onset }
    }
    self.onsets = onsets
    longestPrefix = onsets.keys.lazy.map(\.count).max() ?? 0
  }

  /// How `word`, in small letters of a to z, starts.
  func onset(of word: String) -> Onset {
    var prefix = (word + String(Self.end)).prefix(longestPrefix)
    while !prefix.isEmpty {
      if let onset = onsets[String(prefix)] { return onset }
      prefix.removeLast()
    }
    return Self.onset(byFirstLetterOf: word)
  }

  /// Vowel letters are vowels; *y* is one before a consonant: *Yvonne*, *yttrium*.
  private static func onset(byFirstLetterOf word: String) -> Onset {
    guard let first = word.first else { return .unknown }
    guard first == "y", let second = word.dropFirst().first else {
      return "aeiou".contains(first) ? .vowel : .consonant
    }
    return "aeiou".contains(second) ? .consonant : .vowel
  }
}
