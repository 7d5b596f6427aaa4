import TermDictionary

/// A word or phrase as it may be in a text, with all that it may be.
///
/// What cannot be told apart in a text is one surface form: *Claim* on a screen and *claim* in a
/// sentence.
public struct SurfaceForm: Sendable, Equatable {
  /// The form as inside a sentence; of several spellings the one with the fewest capitals.
  public let text: String

  /// All spellings in which lexicons print it, each once.
  public let spellings: [String]

  /// What it may be, in the order of the lexicons; never empty.
  public let readings: [Sense]

  /// The form in title case, for telling whether a small word is rightly small.
  let title: String

  /// The spellings of ``text`` that dictionaries advise against; none where nobody spells it in
  /// another way.
  var discouraged: [DiscouragedSpelling] = []

  /// The index of the form without the apostrophe at its end, if it has one and if that is a form.
  var withoutApostrophe: Int?

  /// A form of a term, and who says so.
  public struct Sense: Sendable, Equatable {
    /// The form of the term.
    public let form: TermForm

    /// The lexicons in which the form has this text: point of view and locale.
    public internal(set) var lexicons: [DictionaryKey]

    /// Whether the lexicon of `key` has the form.
    public func isOf(_ key: DictionaryKey) -> Bool { lexicons.contains(key) }
  }
}
