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

/// What a title does to words behind a hyphen.
public enum HyphenCasing: String, Sendable, CaseIterable {
  /// They stay as they are: *One-day Stay*.
  case small

  /// They start with a capital: *One-Day Stay*.
  case capital
}

/// A part of a form of a verb that its object splits: *send the patient home*.
public enum VerbPart: String, Sendable, CaseIterable {
  /// The form as it is without an object: *sent home*.
  case whole

  /// What is before the object: *send*; the whole form of a verb that does not split.
  case start

  /// What is behind the object: *home*; nothing of a verb that does not split.
  case end
}

/// A form of a verb.
public enum VerbForm: String, Sendable, CaseIterable {
  /// *bill*
  case base

  /// *bills*
  case third

  /// *billed* (she billed)
  case past

  /// *billed* (it was billed)
  case participle

  /// *billing*
  case ing

  /// *applied-for*, before a noun; the participle where the dictionary states none.
  case attributive
}
