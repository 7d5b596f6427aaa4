import Diagnostics
import TermDictionary

extension LintPass {
  /// A word in the spelling of another market.
  mutating func checkSpelling(_ match: PhraseMatch, _ variant: SpellingVariant) {
    let written = words(match.range)
    report(match, variant, written, right: variant.own.cased(like: written), term: nil, owner: nil)
  }

  /// A term that only its spelling tells from the reader's.
  mutating func checkSpelledTerm(
    _ match: PhraseMatch,
    _ word: ForeignWord,
    _ variant: SpellingVariant
  ) {
    let replacements = Replacements(word.readings.map(\.form), of: match, in: self)
    guard let right = replacements.texts.first, let reading = word.readings.first else { return }
    report(
      match,
      variant,
      words(match.range),
      right: right,
      term: reading.form.term,
      owner: reading.lexicons.first?.pointOfView
    )
  }

  private mutating func report(
    _ match: PhraseMatch,
    _ variant: SpellingVariant,
    _ written: String,
    right: String,
    term: TermID?,
    owner: PointOfViewID?
  ) {
    note(.spelling(variant, isOwn: false), match.range)
    let changes = document.replacements(of: match.range, with: right)
    let diagnostic = Diagnostic(
      .localeSpelling,
      "'\(written)' is not spelt so in '\(vocabulary.reader.locale)'; expected '\(right)'",
      at: document.span(of: match.range),
      fixIts: changes.isEmpty
        ? []
        : [Diagnostic.FixIt("write '\(right)'", changes, mayBeName(at: match) ? .guess : .certain)]
    )
    findings.append(
      ProseFinding(
        diagnostic,
        match: written,
        term: term,
        pointOfView: owner
      )
    )
  }
}

extension LintPass {
  /// Whether the word may be a part of a name, or of code: a capital inside a sentence, *color:*,
  /// *text-align: center*.
  fileprivate func mayBeName(at match: PhraseMatch) -> Bool {
    let range = match.range
    if casing(match) != .lower, !startsSentence(at: range.lowerBound),
      !isNumbered(at: range.lowerBound)
    {
      return true
    }
    if range.upperBound < text.count, ":-;".utf8.contains(text[range.upperBound]) { return true }
    guard range.lowerBound > 1 else { return false }
    let isBehindColon = text[range.lowerBound - 1] == 0x20 && text[range.lowerBound - 2] == 0x3A
    return text[range.lowerBound - 1] == 0x2D || isBehindColon
  }
}

extension String {
  /// The word with the capitals of `other`: none, the first, or all.
  fileprivate func cased(like other: String) -> String {
    guard let first = other.first, first.isUppercase else { return self }
    if other.count > 1, other.allSatisfy({ !$0.isLowercase }) { return uppercased() }
    return prefix(1).uppercased() + dropFirst()
  }
}
