/// How a text starts when it is read aloud, and by what that is known.
///
/// It is what a checker asks before it calls an article wrong: only ``Opening-swift.enum/vowel``
/// and ``Opening-swift.enum/consonant`` are certain.
public struct ArticleEvidence: Sendable, Hashable {
  /// How the text starts.
  public var opening: Opening

  /// The sound to write for: where ``opening-swift.property`` is not certain, what most people
  /// write.
  public var usual: Sound

  /// By what it is known.
  public var rule: ArticleRule

  /// Makes evidence.
  public init(opening: Opening, usual: Sound, rule: ArticleRule) {
    self.opening = opening
    self.usual = usual
    self.rule = rule
  }

  /// The answers there are.
  public enum Opening: String, Sendable, CaseIterable {
    /// With a vowel, certainly: *hour*, *8%*.
    case vowel

    /// With a consonant, certainly: *unit*, *$1,100*.
    case consonant

    /// Both are good language: *herb*, *SQL*, *1800*.
    case either

    /// Nothing is certain: nothing is read aloud, or the word is one of those that are not said as
    /// they are spelt and that no rule knows, as a foreign name.
    case unknown
  }

  /// Whether an article for `sound` is wrong beyond doubt.
  public func excludes(_ sound: Sound) -> Bool {
    switch opening {
    case .vowel: sound != .vowel
    case .consonant: sound != .consonant
    case .either, .unknown: false
    }
  }
}

/// By what it is known how a text starts.
public enum ArticleRule: String, Sendable, CaseIterable {
  /// The author states it.
  case stated

  /// A number as it is read aloud: *an 11th-hour change*.
  case number

  /// A sum of money, read from its number: *an $8,000 variation*.
  case money

  /// A sign that stands for a word: *an & sign*, *a #8 rebar*.
  case symbol

  /// The names of letters: *an RFI*.
  case initialism

  /// An abbreviation of a list, said as a word or in full: *a NATO member*, *a Mr Smith*.
  case abbreviation

  /// A table learnt from a pronouncing dictionary.
  case pronunciation

  /// The first letter.
  case spelling

  /// Nothing that is read aloud.
  case none
}

extension LanguageUsage {
  /// How `text` starts, where `sound` and `reading` are what the author states of the first word.
  ///
  /// - Returns: The evidence; `nil` where the language has no article that follows a sound.
  public func articleEvidence(
    before text: String,
    sound: Sound? = nil,
    reading: Pronunciation? = nil
  ) -> ArticleEvidence? {
    let evidence = articleEvidence(before: text.utf8.span, reading: reading)
    guard let sound, evidence != nil else { return evidence }
    let opening: ArticleEvidence.Opening =
      switch sound {
      case .vowel: .vowel
      case .consonant: .consonant
      }
    return ArticleEvidence(opening: opening, usual: sound, rule: .stated)
  }
}
