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
      guard let index = blockIndex(at: match.range.lowerBound) else { return }
      if context?.index != index { context = BlockContext(self, index) }
      guard let context else { return }
      occurrences.append(
        TermOccurrence(
          match,
          in: context.block,
          context.neighbourhood,
          isQuoted: context.quotations.contains(match.range),
          isInTitle: context.isTitle,
          usage
        )
      )
    }
    return occurrences
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
