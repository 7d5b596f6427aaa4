import LocaleData

/// The grammar of a language of which nothing is known.
///
/// It has no articles, derives no forms and asks for none but `other`. A dictionary in such a
/// language still renders: every form is then printed as its author states it.
public struct NeutralGrammar: Grammar {
  /// The language, as a BCP 47 primary subtag: `fr`.
  public let language: String

  /// Makes the grammar of `language`, a BCP 47 primary subtag.
  public init(language: String) { self.language = language }

  /// Other, the category that every language has.
  public var pluralCategories: [PluralCategory] { [.other] }

  /// None that are known.
  public var grammaticalCases: [String] { [] }

  /// None that are known.
  public var genders: [String] { [] }

  /// The last one.
  public func headIndex(amongReferences count: Int) -> Int { max(count - 1, 0) }

  /// `nil`.
  public func indefiniteArticle(
    before text: String,
    sound: Sound?,
    reading: Pronunciation?
  ) -> String? {
    nil
  }

  /// `nil`.
  public func writtenArticle(atEndOf text: String) -> Range<Int>? { nil }

  /// `nil`.
  public func definiteArticle(before text: String) -> String? { nil }

  /// `nil`.
  public func sound(of text: String, reading: Pronunciation?) -> Sound? { nil }

  /// The text with the plain mappings of Unicode.
  ///
  /// Titles differ too much between languages to be guessed: only the first letter is raised, and
  /// only where it is first.
  public func cased(_ text: StyledText, as casing: Casing, isFirst: Bool) -> StyledText {
    switch casing {
    case .none: text
    case .sentence: text.withFirstLetterRaised()
    case .title: isFirst ? text.withFirstLetterRaised() : text
    case .upper: text.withAllLettersUpper()
    case .lower: text.withAllLettersLower()
    }
  }

  /// `form`, unchanged.
  public func possessive(
    of form: String,
    number: GrammaticalNumber,
    plural: String?
  ) -> String { form }

  /// The first letter of each word.
  public func initials(of text: String) -> String { text.initials }

  /// `abbreviation`, unchanged.
  public func plural(ofAbbreviation abbreviation: String) -> String { abbreviation }

  /// The first alternative for the singular, the second for the plural, the only one for both.
  public func agreementIndex(for number: GrammaticalNumber, among count: Int) -> Int? {
    number.index(among: count)
  }

  /// Singular for one, plural for all others.
  public func number(for category: PluralCategory) -> GrammaticalNumber {
    category == .one ? .singular : .plural
  }
}

extension GrammaticalNumber {
  /// The index of the alternative for this number, as most languages have it.
  package func index(among count: Int) -> Int? {
    switch (count, self) {
    case (1, _), (2, .singular): 0
    case (2, .plural): 1
    default: nil
    }
  }
}
