import Diagnostics

extension LintPass {
  /// A word that stands twice because a term was put in beside it: *progress claim claim*.
  ///
  /// Whole terms side by side are cells of a table more often than a slip.
  mutating func judgeDoubling(_ match: PhraseMatch) {
    guard vocabulary.judgements[match.phrase].isTerm, match.range.lowerBound >= doublingEnd,
      !match.range.isEmpty
    else { return }
    let bytes = text[match.range]
    let isPhrase = bytes.contains { ProseDocument.isSpace($0) }
    guard isPhrase || bytes.allSatisfy({ !(0x41...0x5A).contains($0) }) else { return }
    if let next = word(after: match.range.upperBound), let last = lastWord(match.range),
      isSame(last, next)
    {
      reportDoubling(last, next, match, removing: last.upperBound..<next.upperBound)
    } else if isPhrase, let before = word(before: match.range.lowerBound),
      let first = firstWord(match.range), isSame(before, first)
    {
      reportDoubling(before, first, match, removing: before.lowerBound..<first.lowerBound)
    }
  }

  private mutating func reportDoubling(
    _ one: Range<Int>,
    _ other: Range<Int>,
    _ match: PhraseMatch,
    removing range: Range<Int>
  ) {
    let place = one.lowerBound..<other.upperBound
    doublingEnd = max(place.upperBound, match.range.upperBound)
    let changes = document.replacements(of: range, with: "")
    let diagnostic = Diagnostic(
      .doubledWord,
      "'\(string(other))' stands twice beside '\(words(match.range))'; expected it once",
      at: document.span(of: place),
      fixIts: [
        Diagnostic.FixIt(
          "remove one '\(string(other))'",
          changes,
          isPlain(range) ? .certain : .guess
        )
      ]
    )
    findings.append(
      ProseFinding(
        diagnostic,
        match: words(place),
        term: vocabulary.judgements[match.phrase].term
      )
    )
  }

  /// Whether nothing but letters and spaces of one stretch is removed.
  private func isPlain(_ range: Range<Int>) -> Bool {
    document.map.pieces(of: range, textCount: text.count).count == 1
  }

  /// Whether both are one word; a capital one at the end of a line may be that of another cell or heading.
  private func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count > 1, one.count == other.count else { return false }
    let hasBreak = text[one.upperBound..<other.lowerBound].contains(0x0A)
    guard !hasBreak || text[other.lowerBound] & 0x20 != 0 else { return false }
    return zip(text[one], text[other]).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  private func lastWord(_ range: Range<Int>) -> Range<Int>? {
    let start = text[range].lastIndex(where: ProseDocument.isSpace).map { $0 + 1 }
    return (start ?? range.lowerBound)..<range.upperBound
  }

  private func firstWord(_ range: Range<Int>) -> Range<Int>? {
    let end = text[range].firstIndex(where: ProseDocument.isSpace)
    return range.lowerBound..<(end ?? range.upperBound)
  }
}

extension Judgement {
  fileprivate var isTerm: Bool {
    switch self {
    case .own, .foreign, .advisedAgainst: true
    case .silent, .spelling, .ownSpelling, .broken: false
    }
  }

  fileprivate var term: TermID? {
    switch self {
    case .own(let word), .advisedAgainst(let word, _): word.readings.first?.term
    case .foreign(let word): word.readings.first?.form.term
    case .silent, .spelling, .ownSpelling, .broken: nil
    }
  }
}
