import TermDictionary

extension Linter {
  /// What is wrong in `document`, as ``findings(in:)``, and the market in whose words it is
  /// written.
  ///
  /// The market is `nil` where the document has the words of the reader's own, or says too little.
  /// Costs one pass over the prose for both.
  public func review(
    _ document: ProseDocument
  ) -> (findings: [ProseFinding], market: MarketReading?) {
    let linted = LintedDocument(document, vocabulary, MarketTally(vocabulary.markets))
    guard let place = linted.tree.place(at: 0) else { return ([], nil) }
    return (findings(in: linted), place.section.linted.tally?.reading)
  }
}

extension TermConverter {
  /// The market in whose words `document` is written; `nil` where that is the source's, or nobody
  /// can tell.
  ///
  /// Looks at the first 256 kB of prose.
  public func market(of document: ProseDocument) -> MarketReading? {
    words.markets.reading(of: document, words.recogniser.matcher)
  }
}

extension MessageExtractor {
  /// The market in whose words `document` is written; `nil` where that is the lexicon's, or nobody
  /// can tell.
  ///
  /// Looks at the first 256 kB of prose.
  public func market(of document: ProseDocument) -> MarketReading? {
    words.markets.reading(of: document, words.recogniser.matcher)
  }
}
