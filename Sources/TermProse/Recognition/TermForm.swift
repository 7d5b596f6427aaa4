import LocaleData
import TermDictionary

/// One of the forms in which a term can be in a text.
public struct TermForm: Sendable, Hashable {
  /// The term.
  public let term: TermID

  /// Which form.
  public let kind: Kind

  /// Whether it owns what follows: *claim’s*.
  public let isPossessive: Bool

  /// The grammatical case; `nil` for the language's citation form.
  public let grammaticalCase: String?

  /// The standing of the word among the names of its concept.
  public let status: TermStatus

  /// What kind of form of a term there is.
  public enum Kind: Sendable, Hashable {
    /// The noun in full: *progress claims*. The category is that of the count in languages that
    /// have more than one plural, else `nil`.
    case noun(GrammaticalNumber, PluralCategory? = nil)

    /// The phrase that counts a noun which has no number of its own: *funding agreements*.
    case counted(GrammaticalNumber, PluralCategory? = nil)

    /// The noun before the word that it describes, where that form differs.
    case modifier

    /// The form in titles, where the dictionary states one.
    case title(GrammaticalNumber)

    /// The short form: *SOVs*.
    case abbreviation(GrammaticalNumber)

    /// A form of a verb.
    case verb(VerbForm)

    /// A text on a screen.
    case label

    /// Another name of the concept than this lexicon's word, of which no more than its number is
    /// known.
    case synonym(GrammaticalNumber)
  }

  /// What prints the form; `nil` for a synonym, which a lexicon knows and never prints.
  public var options: TermOptions? {
    var options = TermOptions()
    options.isPossessive = isPossessive
    options.grammaticalCase = grammaticalCase
    switch kind {
    case .noun(let number, _): options.number = number
    case .counted(let number, _):
      options.number = number
      options.isCountable = true
    case .modifier: options.isModifier = true
    case .title(let number):
      options.number = number
      options.casing = .title
    case .abbreviation(let number):
      options.number = number
      options.style = .abbreviation
    case .verb(let form): options.verbForm = form
    case .label: break
    case .synonym: return nil
    }
    return options
  }

  /// The grammatical number; `nil` for verbs, labels and modifiers.
  public var number: GrammaticalNumber? {
    switch kind {
    case .noun(let number, _), .counted(let number, _), .title(let number),
      .abbreviation(let number), .synonym(let number):
      number
    case .modifier, .verb, .label: nil
    }
  }

  /// Makes a form.
  public init(
    _ term: TermID,
    _ kind: Kind,
    isPossessive: Bool = false,
    grammaticalCase: String? = nil,
    status: TermStatus = .preferred
  ) {
    self.term = term
    self.kind = kind
    self.isPossessive = isPossessive
    self.grammaticalCase = grammaticalCase
    self.status = status
  }
}
