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
    if context?.index != index { context = BlockContext(self, index, usage) }
    return context.map { TermOccurrence(match, in: self, $0, usage) }
  }

  /// The terms inside `occurrence`, which is none of those that it may be as a whole: *retainage*
  /// in *total retainage*.
  func occurrences(
    inside occurrence: TermOccurrence,
    foundBy recogniser: TermRecogniser,
    _ usage: (any LanguageUsage)?
  ) -> [TermOccurrence] {
    let matches = recogniser.matches(inside: occurrence.match.range, of: text.span)
    guard !matches.isEmpty, let index = blockIndex(at: occurrence.match.range.lowerBound) else {
      return []
    }
    let context = BlockContext(self, index, usage)
    return matches.map { TermOccurrence($0, in: self, context, usage) }
  }

  /// Whether markup of its own is around `range`: `**Owner**`, `<b>Owner</b>`.
  func isMarked(_ range: Range<Int>) -> Bool {
    isMarkup(before: range.lowerBound) && isMarkup(before: range.upperBound)
  }

  /// Whether something that is not read is in the source before the byte at `offset`, and it is not
  /// the edge of a block.
  private func isMarkup(before offset: Int) -> Bool {
    guard let index = blockIndex(at: max(offset - 1, 0)) ?? blockIndex(at: offset) else {
      return false
    }
    let block = blocks[index].range
    let source = map.source(at: offset)
    if offset == block.lowerBound {
      return source > 0 && "*_>`".utf8.contains(self.source.bytes[source - 1])
    }
    let before = map.source(at: offset - 1)
    return source - before > 1 && "*_<".utf8.contains(self.source.bytes[before + 1])
  }
}

/// What all terms of one block share.
struct BlockContext {
  let index: Int
  let block: ProseBlock
  let neighbourhood: Neighbourhood
  let quotations: [Range<Int>]

  /// The quotations that say what somebody said.
  let speeches: [Range<Int>]

  let isTitle: Bool

  /// Names of laws, offices, companies and places.
  let names: [Range<Int>]

  init(_ document: ProseDocument, _ index: Int, _ usage: (any LanguageUsage)?) {
    self.index = index
    block = document.blocks[index]
    neighbourhood = Neighbourhood(document, block: block.range)
    let quotations = document.quotations(in: block)
    self.quotations = quotations
    isTitle = neighbourhood.isTitle
    let text = document.text.span
    speeches = quotations.filter { usage?.isSpeech($0, in: text) ?? false }
    names = usage?.properNames(in: block.range, of: text) ?? []
  }
}
