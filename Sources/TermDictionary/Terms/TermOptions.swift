import TermGrammar

/// How a term is to be printed: the literal options of `td:term` and `td:verb`, parsed.
public struct TermOptions: Sendable, Equatable {
  /// Which article is before it.
  public var article: TermArticle = .none

  /// The number; `nil` for the term's own.
  public var number: GrammaticalNumber?

  /// Whether the slot needs single things: a mass noun uses its counted phrase.
  public var isCountable = false

  /// Whether it is before the word it describes: the attributive form, which governs nothing.
  public var isModifier = false

  /// The grammatical case; `nil` for the language's citation form.
  public var grammaticalCase: String?

  /// The letter case.
  public var casing: Casing = .none

  /// Full form or abbreviation.
  public var style: TermStyle = .full

  /// Whether it owns what follows.
  public var isPossessive = false

  /// The form of a verb.
  public var verbForm: VerbForm = .base

  /// The part of a verb that its object splits.
  public var verbPart: VerbPart = .whole

  /// Makes the options of a plain `{term :td:term}`.
  public init() {}
}

/// The article before a term.
public enum TermArticle: String, Sendable, CaseIterable {
  /// No article.
  case none

  /// *a*, *an*; none before what cannot be counted.
  case indefinite

  /// *the*
  case definite
}

/// Whether a term is printed in full.
public enum TermStyle: String, Sendable, CaseIterable {
  /// *schedule of values*
  case full

  /// The shortest there is: the abbreviation, or the full form where there is none.
  case short

  /// *SOV*; an error where there is none.
  case abbreviation

  /// *schedule of values (SOV)* the first time in a document, *SOV* afterwards; the full form where
  /// there is no abbreviation.
  case introduce
}
