import Diagnostics
import TermDictionary

extension LintPass {
  /// A name of which the reader's dictionaries say that it is forbidden or no longer used.
  mutating func checkAdvice(_ match: PhraseMatch, _ word: OwnWord, _ status: TermStatus) {
    if let noun = word.readings.first, noteParticleVerb(match, noun) { return }
    let mayBeVerb = word.readings.contains { mayBeParticleVerb(match, $0) }
    let replacements = Replacements(word.readings, of: match, in: self)
    let written = words(match.range)
    let isForbidden = status == .forbidden
    let diagnostic = Diagnostic(
      isForbidden ? .forbiddenTerm : .deprecatedTerm,
      "'\(written)' is \(status.rawValue) for \(readerName); expected \(replacements.offer)",
      at: document.span(of: match.range),
      fixIts: replacements.fixIts(certain: !mayBeVerb)
    )
    findings.append(
      ProseFinding(
        diagnostic,
        match: written,
        term: word.readings.first?.term,
        pointOfView: vocabulary.reader.pointOfView
      )
    )
  }

  /// What replacing letters inside a word has left.
  mutating func checkBroken(_ match: PhraseMatch, _ form: TermForm?) {
    let replacements = Replacements(form.map { [$0] } ?? [], of: match, in: self)
    let written = words(match.range)
    let diagnostic = Diagnostic(
      .brokenTerm,
      "'\(written)' is what a replacement left inside a word; expected \(replacements.offer)",
      at: document.span(of: match.range),
      fixIts: replacements.fixIts(certain: true)
    )
    findings.append(ProseFinding(diagnostic, match: written, term: form?.term))
  }
}
