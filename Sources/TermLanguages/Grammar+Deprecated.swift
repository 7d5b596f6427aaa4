import LocaleData
import TermGrammar

/// What a ``Grammar`` answered itself in version 0.1.0, and its ``LanguageUsage`` answers now.
extension Grammar {
  private var usage: (any LanguageUsage)? {
    LocaleIdentifier(language).flatMap(Languages.usage)
  }

  /// How `text` starts.
  @available(*, deprecated, message: "ask 'Languages.usage(for:)'")
  public func articleEvidence(before text: Span<UInt8>, reading: Pronunciation?) -> ArticleEvidence?
  {
    usage?.articleEvidence(before: text, reading: reading)
  }

  /// How `text` starts, where `sound` and `reading` are what the author states of the first word.
  @available(*, deprecated, message: "ask 'Languages.usage(for:)'")
  public func articleEvidence(
    before text: String,
    sound: Sound? = nil,
    reading: Pronunciation? = nil
  ) -> ArticleEvidence? {
    usage?.articleEvidence(before: text, sound: sound, reading: reading)
  }

  /// The plural that rules make of `singular`.
  @available(*, deprecated, message: "ask 'Languages.usage(for:)'")
  public func pluralDerivation(of singular: String) -> DerivedForm? {
    usage?.pluralDerivation(of: singular)
  }

  /// The singular that rules make of `plural`.
  @available(*, deprecated, message: "ask 'Languages.usage(for:)'")
  public func singularDerivation(of plural: String) -> DerivedForm? {
    usage?.singularDerivation(of: plural)
  }

  /// The plural that rules make of `singular`; `nil` where there is none.
  @available(*, deprecated, message: "ask 'Languages.usage(for:)'")
  public func derivedPlural(of singular: String) -> String? {
    usage?.derivedPlural(of: singular)
  }

  /// The singular that rules make of `plural`; `nil` where there is none.
  @available(*, deprecated, message: "ask 'Languages.usage(for:)'")
  public func derivedSingular(of plural: String) -> String? {
    usage?.derivedSingular(of: plural)
  }

  /// What the small word `word` tells of the words beside it.
  @available(*, deprecated, message: "ask 'Languages.usage(for:)'")
  public func role(of word: String) -> WordRole? { usage?.role(of: word) }

  /// The form of the verb `word` that agrees with a subject of `number`.
  @available(*, deprecated, message: "ask 'Languages.usage(for:)'")
  public func agreeing(_ word: String, with number: GrammaticalNumber) -> String? {
    usage?.agreeing(word, with: number)
  }

  /// The words with which `text` ends where they want single things behind them.
  @available(*, deprecated, message: "ask 'Languages.usage(for:)'")
  public func countingDeterminer(atEndOf text: String) -> Range<Int>? {
    usage?.countingPhrase(atEndOf: text)?.range
  }

  /// What the spellings of one word have in common.
  @available(*, deprecated, message: "ask 'Languages.usage(for:)'")
  public func spellingFamily(of word: String) -> String? { usage?.spellingFamily(of: word) }
}
