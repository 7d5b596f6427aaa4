/// A place of a text at which a term is.
public struct TermMatch: Sendable, Equatable {
  /// Where it is: bytes of UTF-8, counted from 0.
  public let range: Range<Int>

  /// What is there, and what it may be.
  public let surfaceForm: SurfaceForm

  /// The letter case in which it is written.
  public let casing: WrittenCasing

  /// Whether its letters are those of one of the spellings, capitals included.
  public let isAsSpelled: Bool
}

/// The letter case of a phrase as somebody wrote it.
public enum WrittenCasing: String, Sendable, CaseIterable {
  /// All letters are small: *progress claim*.
  case lower

  /// The first letter is capital and no other; also that of a single word: *Progress claim*,
  /// *Claim*.
  case sentence

  /// Every word starts with a capital and has no other, except words that titles keep small:
  /// *Schedule of Values*. At least two words have a capital.
  case title

  /// All letters are capital, and there are at least two: *SOV*.
  case upper

  /// Anything else: *SOVs*, *Progress claim Contact*.
  case mixed
}
