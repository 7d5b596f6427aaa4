import Diagnostics

/// What is wrong with a lexicon, in source order, found once and kept.
final class LexiconFindings: Sendable {
  let inOrder: [Diagnostic]

  init(inOrder: [Diagnostic]) { self.inOrder = inOrder }
}
