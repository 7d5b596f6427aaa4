import LocaleData
import TermGrammar

/// The rules of English.
///
/// Two numbers, no cases, no genders; an indefinite article that follows the sound of the next
/// word. One value serves every English locale: where markets differ (*an herb*, *a herb*) both are
/// right.
public struct EnglishGrammar: Grammar {
  /// What titles do to words behind a hyphen.
  private let behindHyphen: HyphenCasing

  /// Makes the grammar of English.
  ///
  /// - Parameter behindHyphen: What titles do to words behind a hyphen.
  public init(behindHyphen: HyphenCasing = .small) { self.behindHyphen = behindHyphen }

  /// `en`.
  public var language: String { "en" }

  /// One and other.
  public var pluralCategories: [PluralCategory] { [.one, .other] }

  /// None.
  public var grammaticalCases: [String] { [] }

  /// None.
  public var genders: [String] { [] }

  /// The last one: *prime contract **change order***.
  public func headIndex(amongReferences count: Int) -> Int { max(count - 1, 0) }

  /// The definite article: always *the*.
  public func definiteArticle(before text: String) -> String? { "the" }

  /// *a* or *an*; where either is right, the one that is written more often.
  ///
  /// Numbers and money are heard as they are read aloud: *an 8% fee*, *a $1,100 variation*.
  /// Quotation marks, brackets and emphasis at the start are skipped.
  public func indefiniteArticle(
    before text: String,
    sound: Sound?,
    reading: Pronunciation?
  ) -> String? {
    indefiniteArticle(before: text.utf8.span, sound: sound, reading: reading)
  }

  /// The same before the bytes of a text.
  public func indefiniteArticle(
    before text: Span<UInt8>,
    sound: Sound?,
    reading: Pronunciation?
  ) -> String? {
    switch sound ?? SpokenOpening.onset(of: text, reading: reading).onset.usual {
    case .vowel: "an"
    case .consonant: "a"
    }
  }

  /// *a* or *an* as a word of its own; with a capital only where a sentence starts.
  public func writtenArticle(atEndOf text: String) -> Range<Int>? { text.writtenArticle }

  /// The sound with which `text` starts, or `nil` where good English has both (*herb*, *SQL*) or
  /// where nothing is read aloud.
  public func sound(of text: String, reading: Pronunciation?) -> Sound? {
    onset(of: text, reading: reading).sound
  }

  /// The text with letter case changed, fixed runs excepted.
  ///
  /// Words with a capital inside (*iPhone*, *SSOVs*) keep it in sentences and titles. In titles,
  /// small words stay small except first, and so does what follows a hyphen, *Owner-developer*,
  /// unless the house writes *One-Day*.
  public func cased(_ text: StyledText, as casing: Casing, isFirst: Bool) -> StyledText {
    switch casing {
    case .none: text
    case .sentence: text.withFirstLetterRaised()
    case .title: text.inEnglishTitleCase(isFirst: isFirst, behindHyphen)
    case .upper: text.withAllLettersUpper()
    case .lower: text.withAllLettersLower()
    }
  }

  /// The form with an apostrophe (U+2019) and, where one is heard or usual, an *s*.
  ///
  /// A singular whose last word also ends its plural takes the bare apostrophe after an *s*:
  /// *schedule of values’*, since *values* is a plural; *series’*; but *boss’s*. A name that is a
  /// possessive stays: *St Mary’s*, *St Thomas’*. Pronouns have their own: *its*.
  public func possessive(
    of form: String,
    number: GrammaticalNumber,
    plural: String?
  ) -> String {
    guard let last = form.last else { return form }
    if ["\u{2019}s", "'s", "s\u{2019}", "s'"].contains(where: form.hasSuffix) { return form }
    if let own = Self.pronouns[form] { return own }
    let endsInS = last == "s" || last == "S"
    let isBare: Bool =
      switch number {
      case .plural: endsInS
      case .singular: endsInS && form.lastWord == plural?.lastWord
      }
    return form + (isBare ? "\u{2019}" : "\u{2019}s")
  }

  private static let pronouns = ["it": "its", "who": "whose"]

  /// The initials: *SSOV* for *subcontractor schedule of values*.
  ///
  /// Small words count.
  public func initials(of text: String) -> String { text.initials }

  /// The abbreviation with a small *s*: *RFIs*.
  public func plural(ofAbbreviation abbreviation: String) -> String { abbreviation + "s" }

  /// The singular comes first: *is/are*.
  public func agreementIndex(for number: GrammaticalNumber, among count: Int) -> Int? {
    number.index(among: count)
  }

  /// Singular for one, plural for all others: *0 claims*, *1.5 claims*.
  public func number(for category: PluralCategory) -> GrammaticalNumber {
    category == .one ? .singular : .plural
  }

  /// A noun behind articles and determiners; a pronoun as it is.
  public func objectOpening(atStartOf text: String) -> ObjectOpening? { VerbObject.opening(text) }

  /// Before *of*, *who*, *and* and their like, and inside a word.
  public func continuesObject(_ text: String) -> Bool { VerbObject.goesOn(in: text) }

  private func onset(of text: String, reading: Pronunciation?) -> Onset {
    SpokenOpening.onset(of: text.utf8.span, reading: reading).onset
  }
}

extension String {
  /// What follows the last white space.
  fileprivate var lastWord: Substring? {
    split(whereSeparator: \.isWhitespace).last
  }
}
