import LocaleData

/// The rules of one language, as far as terms in sentences need them.
///
/// One conformance for each language; nothing outside its folder may assume what it knows. What an
/// author states always comes first: a grammar is asked only where the dictionary is silent.
public protocol Grammar: Sendable {
  /// The language, as a BCP 47 primary subtag: `en`.
  var language: String { get }

  /// The plural categories whose forms a countable noun must state, in the order of dictionaries.
  var pluralCategories: [PluralCategory] { get }

  /// The grammatical cases that forms may name; empty where nouns have none.
  var grammaticalCases: [String] { get }

  /// The genders that nouns may name; empty where nouns have none.
  var genders: [String] { get }

  /// Which of the references of a compound is its head: the one that gives number, case,
  /// possessive and countability. `count` is at least 1.
  func headIndex(amongReferences count: Int) -> Int

  /// The indefinite article before `text`, which starts with the word that is read next.
  ///
  /// - Parameters:
  ///   - text: What follows the article, as printed: `"8% fee"`, `"SSOV"`, `"‘hour’ sheet"`.
  ///   - sound: The sound with which it starts, where the author states it.
  ///   - reading: How the first word is read, where the author states it.
  /// - Returns: The article in lower case, or `nil` where the language has none.
  func indefiniteArticle(before text: String, sound: Sound?, reading: Pronunciation?) -> String?

  /// The same before the bytes of a text, which is not copied.
  func indefiniteArticle(
    before text: Span<UInt8>,
    sound: Sound?,
    reading: Pronunciation?
  ) -> String?

  /// The indefinite article with which `text` ends, followed by white space: what an author wrote
  /// by hand before the word that comes next.
  ///
  /// - Returns: Its place in `text`, in bytes of UTF-8; `nil` where `text` ends with none.
  func writtenArticle(atEndOf text: String) -> Range<Int>?

  /// The definite article before `text`, in lower case, or `nil` where the language has none.
  func definiteArticle(before text: String) -> String?

  /// The sound with which `text` starts; `nil` where it may start with either.
  func sound(of text: String, reading: Pronunciation?) -> Sound?

  /// `text` with the letter case of `casing`. Fixed runs stay as they are.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - casing: The letter case.
  ///   - isFirst: Whether the text starts a title: a small word that starts a title is capital too.
  /// - Returns: The text with as many runs; fixed ones as they were.
  func cased(_ text: StyledText, as casing: Casing, isFirst: Bool) -> StyledText

  /// The possessive of `form`.
  ///
  /// - Parameters:
  ///   - form: The form as it is printed.
  ///   - number: Its grammatical number.
  ///   - plural: The plural of the same noun where `form` is a singular that has one: it tells
  ///     whether the last word is the head (*schedule of values*, *schedules of values*).
  /// - Returns: The form with its ending, or another form.
  func possessive(of form: String, number: GrammaticalNumber, plural: String?) -> String

  /// The initials of `text`: the first letter of each word, in capitals.
  func initials(of text: String) -> String

  /// The plural of an abbreviation: *SSOVs*.
  func plural(ofAbbreviation abbreviation: String) -> String

  /// Which of `count` alternatives (as *is/are*) agrees with a form of `number`; `nil` where the
  /// language has no use for that many.
  func agreementIndex(for number: GrammaticalNumber, among count: Int) -> Int?

  /// The number of the form that goes with a count of the plural category `category`.
  func number(for category: PluralCategory) -> GrammaticalNumber

  /// What `text`, which is directly behind a verb, tells of the object of that verb.
  ///
  /// - Returns: `nil` where the object cannot be told, or verbs do not split in the language.
  func objectOpening(atStartOf text: String) -> ObjectOpening?

  /// Whether the object goes on in `text`, which is behind its noun: with *of* or *who*, or inside
  /// a word.
  func continuesObject(_ text: String) -> Bool
}

/// How the object of a verb begins.
public enum ObjectOpening: Sendable, Equatable {
  /// With nothing or with articles and determiners, so that its noun comes next.
  case noun

  /// With a pronoun, which is all of it; where it ends in the text, in bytes of UTF-8.
  case pronoun(end: Int)
}

extension Grammar {
  /// What is said of the text that the bytes are.
  public func indefiniteArticle(
    before text: Span<UInt8>,
    sound: Sound?,
    reading: Pronunciation?
  ) -> String? {
    let string = text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    return indefiniteArticle(before: string, sound: sound, reading: reading)
  }

  /// `nil`: verbs do not split.
  public func objectOpening(atStartOf text: String) -> ObjectOpening? { nil }

  /// Always, where verbs do not split.
  public func continuesObject(_ text: String) -> Bool { true }
}
