import LocaleData
import TermDictionary

/// The nouns of all dictionaries of a set: a message may write out a word that is another reader's.
struct WordsElsewhere {
  private var phrases: [String: PhraseIndex<Owner>] = [:]

  /// The single words of which the forms of each dictionary are made, with how many terms use them.
  private var tokens: [DictionaryKey: Set<String>] = [:]

  /// A term and the dictionary that calls it so.
  struct Owner: Sendable {
    var word: WordOwner
    var dictionary: DictionaryKey
  }

  /// Adds the words that the dictionary `key` of `merged` states.
  mutating func add(
    _ key: DictionaryKey,
    of merged: MergedDictionaries,
    sharing stated: StatedWords
  ) {
    guard let dictionary = merged.dictionaries[key] else { return }
    let words = LexiconWords(merged, key, formattingLocale: key.locale)
    let vocabulary = Vocabulary(words, sharing: stated)
    var own: Set<String> = []
    for id in dictionary.termOrder {
      guard let term = dictionary.terms[id], !term.isFaulty else { continue }
      for token in term.forms.flatMap(\.tokens) { own.insert(token.folded) }
      guard let words = vocabulary[id], words.partOfSpeech == .noun else { continue }
      for surface in words.surfaces { insert(surface, of: id, in: key) }
    }
    tokens[key] = own
  }

  private mutating func insert(_ surface: Surface, of id: TermID, in key: DictionaryKey) {
    let isAbbreviation = if case .abbreviation = surface.kind { true } else { false }
    let owner = Owner(word: WordOwner(term: id, kind: surface.kind), dictionary: key)
    phrases[key.locale.language, default: PhraseIndex()]
      .insert(surface.text, owner, isExact: isAbbreviation)
  }

  /// The words of readers of `language` in `tokens`.
  func matches(in tokens: [WordToken], language: String) -> [PhraseIndex<Owner>.Match] {
    phrases[language]?.matches(in: tokens) ?? []
  }

  /// Whether `word` is one of which the forms of the dictionaries `keys` are made: their readers
  /// know it.
  func isKnown(_ word: String, to keys: [DictionaryKey]) -> Bool {
    keys.contains { tokens[$0]?.contains(word) ?? false }
  }
}

extension Form {
  /// The words that the form writes itself; their places are bytes of the file.
  var tokens: [WordToken] {
    let range = span.range.clamped(to: 0..<span.source.bytes.count)
    return WordToken.words(inForm: span.source.bytes[range]).map { token in
      var token = token
      token.range =
        token.range.lowerBound + range.lowerBound..<token.range.upperBound + range.lowerBound
      token.end += range.lowerBound
      return token
    }
  }
}
