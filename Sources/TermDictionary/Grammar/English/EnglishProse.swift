import MessageFormat

/// What a checker knows of English prose.
struct EnglishProse: ProseGrammar {
  func isCommonWord(_ word: String) -> Bool { CommonWords.all.contains(word.lowercased()[...]) }

  func spellings(in locale: LocaleIdentifier) -> [SpellingVariant] {
    SpellingVariants.pairs(for: locale)
  }

  func announcement(of word: String) -> Announcement? {
    guard let role = EnglishWordRoles.role(of: word) else { return nil }
    if role.announcesNoun { return .noun }
    return role.announcesVerb ? .verb : nil
  }

  func forEachWrittenArticle(in text: Span<UInt8>, _ body: (WrittenIndefiniteArticle) -> Void) {
    ArticleScan.forEach(in: text, body)
  }

  func writtenArticle(before offset: Int, in text: Span<UInt8>) -> WrittenIndefiniteArticle? {
    ArticleScan.article(before: offset, in: text)
  }

  func isOwnLanguage(around offset: Int, in text: Span<UInt8>) -> Bool {
    EnglishEvidence.isEnglish(around: offset, in: text)
  }

  func article(for sound: Sound, like written: WrittenIndefiniteArticle) -> String {
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
  static let all = Set(list.split { $0 == " " || $0 == "\n" })
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
  ]
}

/// Tells English from other languages of the same letters.
enum EnglishEvidence {
  private static let own: Set<String> = [
    "the", "of", "and", "to", "that", "with", "this", "from", "are", "was", "were", "which", "by",
    "for", "be", "it", "you", "will", "can", "not", "if", "has", "have", "should", "when", "is",
    "your", "may", "must", "use", "used", "or", "see", "as", "when", "all", "on", "in",
  ]

  private static let other: Set<String> = [
    "der", "das", "und", "ist", "nicht", "ein", "eine", "einen", "dem", "den", "auf", "mit", "von",
    "le", "la", "les", "des", "du", "et", "est", "une", "dans", "pour", "que", "qui", "sur", "pas",
    "el", "los", "las", "del", "para", "por", "con", "una", "es", "il", "di", "che", "della", "per",
    "os", "um", "uma", "da", "dos", "em", "com", "ao", "het", "een", "van", "voor", "och", "att",
    "det", "som", "og", "er", "til", "w", "si", "se", "ne", "je", "na", "az", "egy", "ve", "bir",
  ]

  /// Looks at the twenty words before and behind, as far as 240 bytes.
  static func isEnglish(around offset: Int, in text: Span<UInt8>) -> Bool {
    let start = max(0, offset - 240)
    let end = min(text.count, offset + 240)
    var (words, english, foreign) = (0, 0, 0)
    var word: [UInt8] = []
    for place in start..<end {
      let byte = text[place]
      if Bytes.isLetter(byte) || byte >= 0x80 {
        word.append(byte | (byte < 0x80 ? 0x20 : 0))
        continue
      }
      guard !word.isEmpty else { continue }
      let found = String(decoding: word, as: UTF8.self)
      word.removeAll(keepingCapacity: true)
      words += 1
      if own.contains(found) { english += 1 }
      if other.contains(found) { foreign += 1 }
    }
    return foreign == 0 ? english > 0 || words < 12 : english > 2 * foreign
  }
}
