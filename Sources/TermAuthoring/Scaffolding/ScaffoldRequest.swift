import TermDictionary

/// What a dictionary that is to be begun is for.
public struct ScaffoldRequest: Sendable {
  /// Whose words in which locale; the point of view may be new.
  public var key: DictionaryKey

  /// The point of view that a new one extends; `nil` for one that exists.
  public var extends: PointOfViewID?

  /// Which terms are offered.
  public var terms: Terms

  /// Words that are known already.
  public var words: [Word]

  /// Where an editor finds the schema: an address relative to the file; `nil` to say nothing.
  public var schema: String?

  /// Whether words may be for terms that no dictionary has yet.
  package var definesTerms = false

  /// Words that are left as comments, with the reason.
  package var refused: [TermID: String] = [:]

  /// Which terms are offered.
  public enum Terms: Sendable {
    /// Those that more than one dictionary of the set has, since these are what readers differ in.
    case usuallyDifferent

    /// All that the dictionary would inherit.
    case all

    /// Those of the words that are given.
    case given
  }

  /// A word for a term.
  public struct Word: Sendable, Equatable {
    /// The term.
    public var term: TermID

    /// The word as inside a sentence, in the singular.
    public var text: String

    /// Makes a word for `term`.
    public init(_ term: TermID, _ text: String) {
      self.term = term
      self.text = text
    }
  }

  /// Asks for a dictionary of `key`.
  public init(
    _ key: DictionaryKey,
    extends: PointOfViewID? = nil,
    terms: Terms = .usuallyDifferent,
    words: [Word] = [],
    schema: String? = nil
  ) {
    self.key = key
    self.extends = extends
    self.terms = terms
    self.words = words
    self.schema = schema
  }
}

/// Why a dictionary cannot be begun.
public enum ScaffoldFailure: Error, Sendable, Equatable {
  /// There is a dictionary of that point of view and locale, in these files.
  case exists(files: [String])

  /// There is a point of view of that name, so it cannot extend another.
  case pointOfViewExists

  /// No point of view has that name.
  case unknownPointOfView(PointOfViewID, nearest: String?)

  /// There are no words that it would inherit.
  case nothingInherited

  /// No dictionary that it would inherit from has the term.
  case unknownTerm(TermID, nearest: String?)

  /// No rule of the language derives the forms of such a term: of a verb, or of a noun where the
  /// language derives no plural.
  case noRule(TermID)
}
