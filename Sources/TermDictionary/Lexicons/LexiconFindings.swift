import Diagnostics

/// What is wrong with the words and the messages of a lexicon.
final class LexiconFindings: Sendable {
  /// All of it, in source order.
  let all: [Diagnostic]

  /// What is wrong with the terms, whoever asks for them.
  let ofTerms: [Diagnostic]

  init(_ proof: LexiconProof) {
    all = proof.diagnostics
    ofTerms = proof.termDiagnostics.inSourceOrder()
  }
}
