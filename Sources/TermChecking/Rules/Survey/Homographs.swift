import TermDictionary

/// The terms of one lexicon that are called the same.
struct Homographs {
  /// The terms by their word in small letters, nouns and labels; only words that several terms
  /// have.
  private(set) var groups: [(word: String, terms: [TermID])] = []

  /// Finds those among `terms`, in their order.
  ///
  /// Costs one look-up for each term. Verbs are compared with verbs only: grammar tells them apart
  /// from nouns.
  init(_ terms: [TermID], _ vocabulary: Vocabulary) {
    var byWord: [Word: [TermID]] = [:]
    var order: [Word] = []
    for id in terms {
      guard let words = vocabulary[id], let citation = words.citation else { continue }
      let word = Word(isVerb: words.partOfSpeech == .verb, text: citation.lowercased())
      let count = byWord[word]?.count ?? 0
      if count == 1 { order.append(word) }
      byWord[word, default: []].append(id)
    }
    groups = order.map { ($0.text, byWord[$0] ?? []) }
  }

  private struct Word: Hashable {
    var isVerb: Bool
    var text: String
  }
}
