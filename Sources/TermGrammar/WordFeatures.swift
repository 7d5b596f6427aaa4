/// The sound with which a text starts when it is read aloud.
public enum Sound: String, Sendable, CaseIterable {
  /// A vowel: *hour*, *SSOV* read by letters.
  case vowel

  /// A consonant: *user*, *CSOV*.
  case consonant
}

/// How an abbreviation is read aloud.
public enum Pronunciation: String, Sendable, CaseIterable {
  /// By the names of its letters: *an SSOV*.
  case letters

  /// As a word: *a NATO member*, *an OSHA rule*.
  case word
}

/// The number of a printed form.
///
/// A mass noun is singular.
public enum GrammaticalNumber: String, Sendable, CaseIterable {
  /// One, or a mass.
  case singular

  /// More than one, or a noun that has only a plural.
  case plural
}

/// A letter case.
public enum Casing: String, Sendable, CaseIterable {
  /// As the dictionary writes it.
  case none

  /// The first letter is capital.
  case sentence

  /// Every word is capital except small ones.
  case title

  /// All letters are capital.
  case upper

  /// All letters are small.
  case lower
}
