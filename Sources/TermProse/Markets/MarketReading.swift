import LocaleData

/// In which market's words a document is written, where that is not its reader's.
public struct MarketReading: Sendable, Hashable {
  /// The locale of the words: `en-AU`.
  public let locale: LocaleIdentifier

  /// Words of the document that this market prints and the reader's does not; those first that no
  /// other market prints, then those that are there most often.
  public let words: [String]

  /// Makes a reading.
  package init(locale: LocaleIdentifier, words: [String]) {
    (self.locale, self.words) = (locale, words)
  }
}
