/// The names of the letters: *an SSOV* starts with *ess*.
enum LetterNames {
  /// How the name of the first letter starts.
  ///
  /// *H* is *aitch*.
  static func onset(of letters: String) -> Onset {
    guard let first = letters.first else { return .unknown }
    return "AEFHILMNORSXaefhilmnorsx".contains(first) ? .vowel : .consonant
  }
}
