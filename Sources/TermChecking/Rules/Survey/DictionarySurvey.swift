import LocaleData
import TermDictionary
import TermLanguages

/// One dictionary with the words that it sees itself: what its authors read while they write.
struct DictionarySurvey {
  let key: DictionaryKey
  let dictionary: MergedDictionary
  let merged: MergedDictionaries

  /// The locales of which the set has words, in the order of their names.
  ///
  /// Costs a look at all dictionaries of the set.
  var locales: [LocaleIdentifier] {
    Set(merged.dictionaries.keys.map(\.locale)).sorted { $0.description < $1.description }
  }

  /// The words of the dictionary's own point of view and locale.
  let vocabulary: Vocabulary

  /// The forms of the nouns and verbs among these words.
  let phrases: PhraseIndex<WordOwner>

  /// The points of view of the set that people read from.
  let readers: [PointOfView]

  /// The dictionaries whose words it sees, itself the first.
  var resolution: [DictionaryKey] { vocabulary.words.resolution }

  var grammar: any Grammar { vocabulary.words.inflector.grammar }

  let usage: (any LanguageUsage)?

  /// The patterns of the messages that print terms, each with its placeholders.
  let patterns: [SlottedPattern]

  /// The terms that the dictionary states, in its order, without those in which reading found a
  /// fault.
  var terms: [Term] {
    dictionary.termOrder.compactMap { dictionary.terms[$0] }.filter { !$0.isFaulty }
  }

  /// The messages that the dictionary states, in its order, without those in which reading found a
  /// fault.
  let messages: [MessageDefinition]

  /// Surveys the dictionary `key`; `nil` where there is none.
  init?(_ merged: MergedDictionaries, _ key: DictionaryKey, sharing stated: StatedWords) {
    guard let dictionary = merged.dictionaries[key] else { return nil }
    self.key = key
    self.merged = merged
    usage = Languages.usage(for: key.locale)
    self.dictionary = dictionary
    messages = dictionary.messageOrder.compactMap { dictionary.messages[$0] }.filter {
      !$0.isFaulty
    }
    patterns = SlottedPattern.all(in: messages)
    let words = LexiconWords(merged, key, formattingLocale: key.locale)
    let vocabulary = Vocabulary(words, sharing: stated)
    self.vocabulary = vocabulary
    readers = merged.pointsOfView.declared.filter { !$0.isAbstract }
    var phrases = PhraseIndex<WordOwner>()
    for id in merged.termOrder {
      guard let words = vocabulary[id], words.partOfSpeech != .label else { continue }
      phrases.insert(words, of: id)
    }
    self.phrases = phrases
  }
}

/// A term and the form in which it is written.
struct WordOwner: Sendable {
  var term: TermID
  var kind: Surface.Kind
}

extension PhraseIndex<WordOwner> {
  /// Adds all forms of the term `id`.
  mutating func insert(_ words: TermWords, of id: TermID) {
    for surface in words.surfaces {
      let isAbbreviation = if case .abbreviation = surface.kind { true } else { false }
      insert(surface.text, WordOwner(term: id, kind: surface.kind), isExact: isAbbreviation)
    }
  }
}
