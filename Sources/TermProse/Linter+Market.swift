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
    let section = place.section.linted
    let isOther = section.subject.isAbout == false
    let defined = vocabulary.usage?.definedNames(in: document.text.span) ?? []
    let findings = findings(in: linted).filter { finding in
      !(isOther && isWide(finding) || isOwnElsewhere(finding, section)
        || isDefined(finding, defined))
    }
    return (findings, section.tally?.reading)
  }

  /// Whether the finding is about a word of others that is wide: in a document about something else
  /// it is no term.
  private func isWide(_ finding: ProseFinding) -> Bool {
    let code = finding.diagnostic.code
    guard code == .commonWord || code == .foreignTerm else { return false }
    let words = finding.match.split { $0 == " " || $0 == "-" }
    return words.count == 1
      && vocabulary.usage?.isWideWord(finding.match.withoutPossessive) ?? false
  }

  /// Whether a document that has the reader's own word for something means something else by a word
  /// of common language: *subcontract* and *contract*.
  private func isOwnElsewhere(_ finding: ProseFinding, _ section: LintedSection) -> Bool {
    guard isWide(finding), let term = finding.term, section.ownTerms.contains(term) else {
      return false
    }
    return vocabulary.isCommon(finding.match)
  }

  /// Whether the document defines the word as the name of a party.
  private func isDefined(_ finding: ProseFinding, _ names: Set<String>) -> Bool {
    guard !names.isEmpty, finding.diagnostic.code == .foreignTerm else { return false }
    return names.contains(finding.match.withoutPossessive.lowercased())
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
