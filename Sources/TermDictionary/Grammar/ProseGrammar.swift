import MessageFormat

/// What a checker of prose must know of a language besides its forms.
///
/// One conformance for each language that can be checked so; a language without one is checked for terms only.
protocol ProseGrammar: Sendable {
  /// Whether everybody knows the word: it may mean what it means in any text.
  func isCommonWord(_ word: String) -> Bool

  /// The words that are spelt in another way in `locale`.
  func spellings(in locale: LocaleIdentifier) -> [SpellingVariant]

  /// What the word before a noun or a verb tells of it; `nil` for a word that tells nothing.
  func announcement(of word: String) -> Announcement?

  /// Calls `body` for each indefinite article that is written in `text` and that can be judged: one that is
  /// the letter *a*, or stands before what nobody can read, is passed over.
  func forEachWrittenArticle(in text: Span<UInt8>, _ body: (WrittenIndefiniteArticle) -> Void)

  /// The indefinite article that ends before `offset`, white space between; `nil` where there is none.
  func writtenArticle(before offset: Int, in text: Span<UInt8>) -> WrittenIndefiniteArticle?

  /// Whether the word after `article` is of a kind of which the sound can be certain.
  func isJudgeable(_ article: WrittenIndefiniteArticle, in text: Span<UInt8>) -> Bool

  /// Whether `article`, which does not fit the sound of the next word, is an article for certain, with nothing wrong but its
  /// sound. Looks no farther than its block.
  func isSlip(_ article: WrittenIndefiniteArticle, in text: Span<UInt8>) -> Bool

  /// Whether what stands around `offset` is likely to be of this language.
  func isOwnLanguage(around offset: Int, in text: Span<UInt8>) -> Bool

  /// The article for `sound` with the capitals of `written`: *An* for *A*.
  func article(for sound: Sound, like written: WrittenIndefiniteArticle) -> String
}

/// A word whose spelling differs between markets.
struct SpellingVariant: Sendable, Equatable {
  /// How others spell it.
  var other: String

  /// How this market does.
  var own: String
}

/// What a word announces.
enum Announcement: Sendable {
  /// A noun follows: *the*, *of*.
  case noun

  /// A verb follows: *to*, *must*, *they*.
  case verb
}

/// An indefinite article that stands in a text.
struct WrittenIndefiniteArticle: Sendable, Equatable {
  /// Its place.
  var range: Range<Int>

  /// The sound for which it is right.
  var sound: Sound

  /// Whether its first letter is a capital.
  var isCapital: Bool

  /// Where the word after it starts.
  var next: Int
}

extension Grammars {
  /// What is known of prose in the language of `locale`.
  static func prose(for locale: LocaleIdentifier) -> (any ProseGrammar)? {
    switch locale.language {
    case "en": EnglishProse()
    default: nil
    }
  }
}
