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
}

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

/// A text whose runs know what may be done to them.
public struct StyledText: Sendable, Equatable {
  /// The runs, in order.
  public var runs: [Run]

  /// Makes a text of `runs`.
  public init(_ runs: [Run] = []) { self.runs = runs }

  /// Makes a text of one plain run.
  public init(_ text: String) { runs = text.isEmpty ? [] : [Run(text)] }

  /// The plain text.
  public var string: String { runs.reduce(into: "") { $0 += $1.text } }

  /// Appends the runs of `other`.
  public static func += (text: inout StyledText, other: StyledText) { text.runs += other.runs }

  /// A piece of a text.
  public struct Run: Sendable, Equatable {
    /// The text.
    public var text: String

    /// Whether letter case may not be changed: abbreviations, tool names, stated titles, arguments.
    public var isFixed: Bool

    /// The sound with which it starts, where the author states it.
    public var sound: Sound?

    /// How it is read, where the author states it.
    public var reading: Pronunciation?

    /// Makes a run.
    public init(
      _ text: String,
      isFixed: Bool = false,
      sound: Sound? = nil,
      reading: Pronunciation? = nil
    ) {
      self.text = text
      self.isFixed = isFixed
      self.sound = sound
      self.reading = reading
    }
  }
}
