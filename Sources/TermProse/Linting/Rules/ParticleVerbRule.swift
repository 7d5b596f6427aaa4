import Diagnostics
import TermDictionary

extension LintPass {
  /// Whether the match is written as a verb and its particle, though the noun `form` is what the
  /// dictionary advises against, and nothing tells that it is the noun.
  func mayBeParticleVerb(_ match: PhraseMatch, _ form: TermForm) -> Bool {
    isParticleVerb(match, form) && particleRole(match) != .noun
  }

  private func isParticleVerb(_ match: PhraseMatch, _ form: TermForm) -> Bool {
    form.mayBeParticleVerb(words(match.range), vocabulary.usage)
  }

  private func particleRole(_ match: PhraseMatch) -> Announcement? {
    vocabulary.usage?.partOfSpeech(ofVerb: .base, at: match.range, in: text.span)
  }

  /// Notes that the match is a verb where it is one: *You check in*, not *the check in*.
  ///
  /// - Returns: Whether it is one; then nothing else is to be said of it.
  mutating func noteParticleVerb(_ match: PhraseMatch, _ form: TermForm) -> Bool {
    guard isParticleVerb(match, form), particleRole(match) == .verb else { return false }
    let written = words(match.range)
    let noun = vocabulary.print(form, .none).map { "'\($0.text.string)'" } ?? "in another way"
    findings.append(
      ProseFinding(
        Diagnostic(
          .commonWord,
          "'\(written)' may be a verb here; the noun is written \(noun)",
          at: document.span(of: match.range)
        ),
        match: written,
        term: form.term,
        pointOfView: vocabulary.reader.pointOfView
      )
    )
    return true
  }
}
