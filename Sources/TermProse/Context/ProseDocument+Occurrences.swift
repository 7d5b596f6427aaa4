import TermGrammar

extension ProseDocument {
  /// The terms of the document, each with its surroundings, in order.
  ///
  /// Costs one scan, and a few words around each match.
  func occurrences(
    foundBy recogniser: TermRecogniser,
    _ usage: (any LanguageUsage)?
  ) -> [TermOccurrence] {
    var occurrences: [TermOccurrence] = []
    var context: BlockContext?
    recogniser.forEachMatch(in: text.span) { match in
      occurrence(of: match, in: &context, usage).map { occurrences.append($0) }
    }
    return occurrences
  }

  /// As ``occurrences(foundBy:_:)``, with the verbs that are around their objects, each at its
  /// start: what is a part of one is none by itself.
  func occurrencesWithSplitVerbs(
    foundBy recogniser: TermRecogniser,
    _ grammar: any Grammar,
    _ usage: (any LanguageUsage)?
  ) -> [TermOccurrence] {
    let whole = occurrences(foundBy: recogniser, usage)
    let splits = splitVerbs(foundBy: recogniser, grammar, usage)
    guard !splits.isEmpty else { return whole }
    let rest = whole.filter { occurrence in
      !splits.contains { $0.overlaps(occurrence.match.range) }
    }
    var context: BlockContext?
    let around = splits.compactMap { split -> TermOccurrence? in
      var occurrence = occurrence(of: split.match, in: &context, usage)
      occurrence?.split = split
      return occurrence
    }
    return (rest + around).sorted { $0.match.range.lowerBound < $1.match.range.lowerBound }
  }

  private func occurrence(
    of match: TermMatch,
    in context: inout BlockContext?,
    _ usage: (any LanguageUsage)?
  ) -> TermOccurrence? {
    guard let index = blockIndex(at: match.range.lowerBound) else { return nil }
    if context?.index != index { context = BlockContext(self, index) }
    return context.map { context in
      TermOccurrence(
        match,
        in: context.block,
        context.neighbourhood,
        isQuoted: context.quotations.contains(match.range),
        isInTitle: context.isTitle,
        usage
      )
    }
  }
}

/// What all terms of one block share.
private struct BlockContext {
  let index: Int
  let block: ProseBlock
  let neighbourhood: Neighbourhood
  let quotations: Set<Range<Int>>
  let isTitle: Bool

  init(_ document: ProseDocument, _ index: Int) {
    self.index = index
    block = document.blocks[index]
    neighbourhood = Neighbourhood(document, block: block.range)
    quotations = Set(document.quotations(in: block))
    isTitle = neighbourhood.isTitle
  }
}
