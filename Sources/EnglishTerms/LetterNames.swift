/// The names of the letters: *an SSOV* starts with *ess*.
enum LetterNames {
  /// How the name of `letter`, a to z, starts.
  ///
  /// *H* is *aitch*.
  static func onset(of letter: UInt8) -> Onset {
    switch Unicode.Scalar(letter) {
    case "a", "e", "f", "h", "i", "l", "m", "n", "o", "r", "s", "x": .vowel
    default: .consonant
    }
  }
}
