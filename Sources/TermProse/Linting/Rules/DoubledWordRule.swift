import Diagnostics
import TermDictionary
import TextBytes

extension LintPass {
  /// A word that is twice because a term was put in beside it: *progress claim claim*.
  ///
  /// Whole terms side by side are cells of a table more often than a slip.
  mutating func checkDoubling(_ match: PhraseMatch, _ meaning: PhraseMeaning) {
    guard meaning.isTerm, match.range.lowerBound >= doublingEnd,
      !match.range.isEmpty
    else { return }
    let last = lastWord(match.range)
    let isPhrase = last != match.range
    if let next = word(after: match.range.upperBound, like: last) {
      guard isPhrase || !hasCapital(match.range) else { return }
      reportDoubling(last, next, match, removing: last.upperBound..<next.upperBound)
    } else if isPhrase, let before = word(before: match.range.lowerBound) {
      let first = firstWord(match.range)
      guard isSame(before, first) else { return }
      reportDoubling(before, first, match, removing: before.lowerBound..<first.lowerBound)
    }
  }

  /// The word behind `offset` if it is the same as `word`; nearly always its first letter tells
  /// that it is not.
  private func word(after offset: Int, like word: Range<Int>) -> Range<Int>? {
    var start = offset
    while start < text.count, text[start] == 0x20 || text[start] == 0x0A { start += 1 }
    guard start > offset, start < text.count, text[start] | 0x20 == text[word.lowerBound] | 0x20,
      let next = self.word(at: start), isSame(word, next)
    else { return nil }
    return next
  }

  private func hasCapital(_ range: Range<Int>) -> Bool {
    text[range].contains { (0x41...0x5A).contains($0) }
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
        term: vocabulary.meanings[match.phrase].term
      )
    )
  }

  /// Whether nothing but letters and spaces of one stretch is removed.
  private func isPlain(_ range: Range<Int>) -> Bool {
    document.map.pieces(of: range, textCount: text.count).count == 1
  }

  /// Whether both are one word; a capital one at the end of a line may be that of another cell or
  /// heading.
  private func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count > 1, one.count == other.count else { return false }
    let hasBreak = text[one.upperBound..<other.lowerBound].contains(0x0A)
    guard !hasBreak || text[other.lowerBound] & 0x20 != 0 else { return false }
    return zip(text[one], text[other]).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  private func lastWord(_ range: Range<Int>) -> Range<Int> {
    var start = range.upperBound
    while start > range.lowerBound, !Bytes.isSpace(text[start - 1]) { start -= 1 }
    return start..<range.upperBound
  }

  private func firstWord(_ range: Range<Int>) -> Range<Int> {
    var end = range.lowerBound
    while end < range.upperBound, !Bytes.isSpace(text[end]) { end += 1 }
    return range.lowerBound..<end
  }
}

extension PhraseMeaning {
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
