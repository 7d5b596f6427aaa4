import EnglishTerms
import LocaleData
import TermGrammar

/// How English is written.
public struct EnglishUsage: LanguageUsage {
  /// Makes what is known of English.
  public init() {}

  /// By numbers, symbols, letter names, lists and the sounds of words.
  ///
  /// A name or a foreign word that starts with a letter that has two sounds is not certain.
  public func articleEvidence(before text: Span<UInt8>, reading: Reading?) -> ArticleEvidence? {
    SpokenOpening.onset(of: text, reading: reading).evidence
  }

  /// The plural of a noun, of a compound by its head, of a name, an abbreviation or a number.
  public func pluralDerivation(of singular: String) -> DerivedForm? {
    EnglishPlural.plural(of: singular)
  }

  /// The singular of a plural; `nil` where `plural` is not read as one.
  public func singularDerivation(of plural: String) -> DerivedForm? {
    EnglishSingular.singular(of: plural)
  }

  /// Articles, determiners, prepositions, modals, pronouns and conjunctions.
  public func role(of word: String) -> WordRole? { EnglishWordRoles.role(of: word) }

  /// Auxiliaries, and verbs that cannot be read as nouns: *are* for *is*, *contain* for *contains*.
  public func agreeing(_ word: String, with number: GrammaticalNumber) -> String? {
    EnglishWordRoles.agreeing(word, with: number)
  }

  /// *each*, *every*, *another*, *one of the*, *many*, *fewer*, *these* and their like; a common
  /// adjective may stand between: *every new*.
  public func countingDeterminer(atEndOf text: String) -> Range<Int>? { text.countingDeterminer }

  /// The British spelling where the American one differs.
  public func spellingFamily(of word: String) -> String? { EnglishSpelling.family(of: word) }

  public func isCommonWord(_ word: String) -> Bool {
    CommonWords.all.contains(word.lowercased()[...])
  }

  public func spellings(in locale: LocaleIdentifier) -> [SpellingVariant] {
    SpellingVariants.pairs(for: locale)
  }

  public func announcement(of word: String) -> Announcement? {
    guard let role = EnglishWordRoles.role(of: word) else { return nil }
    if role.announcesNoun { return .noun }
    return role.announcesVerb ? .verb : nil
  }

  public func forEachWrittenArticle(
    in text: Span<UInt8>,
    _ body: (WrittenIndefiniteArticle) -> Void
  ) {
    ArticleScan.forEach(in: text, body)
  }

  public func writtenArticle(before offset: Int, in text: Span<UInt8>) -> WrittenIndefiniteArticle?
  {
    ArticleScan.article(before: offset, in: text)
  }

  public func isJudgeable(_ article: WrittenIndefiniteArticle, in text: Span<UInt8>) -> Bool {
    ArticleScan.isJudgeable(article, in: text)
  }

  public func isSlip(_ article: WrittenIndefiniteArticle, in text: Span<UInt8>) -> Bool {
    ArticleSlip.isCertain(article, in: text)
  }

  public func isOwnLanguage(around offset: Int, in text: Span<UInt8>) -> Bool {
    EnglishEvidence.isEnglish(around: offset, in: text)
  }

  public func article(for sound: Sound, like written: WrittenIndefiniteArticle) -> String {
    switch (sound, written.isCapital) {
    case (.vowel, true): "An"
    case (.vowel, false): "an"
    case (.consonant, true): "A"
    case (.consonant, false): "a"
    }
  }
}

/// The words that everybody knows.
enum CommonWords {
  static let all: Set<Substring> = Set(list.split { $0 == " " || $0 == "\n" })
}

/// The words that are spelt in several ways.
enum SpellingVariants {
  /// The pairs of `locale`: how others spell a word, and how it does.
  static func pairs(for locale: LocaleIdentifier) -> [SpellingVariant] {
    let market = market(of: locale)
    return list.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ")
      guard parts.count > 2 else { return nil }
      let (american, other) = (String(parts[0]), String(parts[1]))
      if parts[2...].contains(market[...]) { return SpellingVariant(other: american, own: other) }
      guard parts[2...].contains("-" + market) else { return nil }
      return SpellingVariant(other: other, own: american)
    }
  }

  /// The market whose spelling `locale` shares: that of its parent in the locale data.
  private static func market(of locale: LocaleIdentifier) -> String {
    let names = ["en-AU": "au", "en-NZ": "au", "en-CA": "ca", "en-GB": "gb", "en-001": "gb"]
    return locale.lineage.lazy.compactMap { names[$0.description] }.first ?? "us"
  }
}

/// Words that hold sentences together.
enum FunctionWords {
  /// No noun phrase starts with one of these: an article before it is none, or is no slip of sound.
  static let neverAfterArticle: Set<String> = [
    "a", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "could",
    "did",
    "do", "does", "each", "equals", "every", "exists", "for", "from", "had", "has", "have", "he",
    "her",
    "him", "his", "how", "i", "if", "in", "into", "is", "it", "its", "itself", "may", "me", "might",
    "must", "my", "no", "nor", "not", "of", "on", "onto", "or", "our", "ours", "out", "over",
    "shall",
    "she", "should", "so", "than", "that", "the", "their", "them", "then", "there", "these", "they",
    "this", "those", "to", "too", "until", "unless", "upon", "us", "was", "we", "were", "what",
    "when",
    "where", "which", "while", "who", "whose", "why", "will", "with", "would", "you", "your", "all",
    "also", "both", "does", "some", "such", "because", "instead", "after", "again", "against",
    "according", "across", "along", "another", "anybody", "anyone", "anything", "cannot", "either",
    "else", "except",
    "forth",
    "hence", "iff", "isn", "many", "others", "own", "up", "using", "within",
  ]
}
