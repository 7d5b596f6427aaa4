import TermDictionary

extension DictionarySet {
  /// The set with adversarial words: sounds are flipped, countable nouns cannot be counted, words
  /// are very long or written from right to left.
  ///
  /// Messages are as they were. One that reads wrong with these words has grammar in it that
  /// belongs to a term: an article, a plural, a verb; it would read wrong for the next reader who
  /// has other words. It is what pseudolocalization is for layouts, for grammar.
  ///
  /// Costs a copy of the terms.
  public func pseudolocalized() -> DictionarySet { pseudolocalized(by: nil) }

  /// The set with words of which each has met `adversity`, as ``pseudolocalized()``.
  public func pseudolocalized(with adversity: PseudoAdversity) -> DictionarySet {
    pseudolocalized(by: adversity)
  }

  private func pseudolocalized(by adversity: PseudoAdversity?) -> DictionarySet {
    DictionarySet(
      storage.documents.map { document in
        guard case .dictionary(var entries) = document.content else { return document }
        let localizer = Pseudolocalizer(
          Grammars.grammar(for: entries.key.locale),
          adversity
        )
        entries.terms = entries.terms.map { localizer.changed($0) }
        var result = document
        result.content = .dictionary(entries)
        return result
      }
    )
  }
}
