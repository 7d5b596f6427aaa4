/// The changes that findings offer, made in the texts that they are about.
///
/// Of each finding the first change is taken that is sure enough. A change is made as a whole or
/// not at all: one that meets a change made before it waits for another time, when the texts have
/// been looked at anew.
public struct FixApplication: Sendable {
  /// The texts that are changed, each with what it reads now, in the order in which findings name
  /// them.
  public let texts: [FixedText]

  /// The findings whose change was made.
  public var fixed: [Diagnostic] { fixes.map(\.finding) }

  /// The changes that were made, in the order of their findings.
  let fixes: [AppliedFix]

  /// Where places of a changed text are now.
  let moves: [ObjectIdentifier: TextMove]

  /// Makes the changes that `findings` offer.
  ///
  /// Costs O(*n* log *n*) in the changes, and the length of the texts.
  ///
  /// - Parameters:
  ///   - findings: The findings, which win in this order.
  ///   - certainty: `.certain` for changes that need nobody to look, `.guess` for the likely ones
  ///     too.
  ///   - isWritable: Whether a text may be changed.
  public init(
    of findings: some Sequence<Diagnostic>,
    atLeast certainty: Diagnostic.Certainty = .certain,
    where isWritable: (SourceText) -> Bool = { _ in true }
  ) {
    self.init(of: findings, atLeast: certainty, where: isWritable, refusing: [])
  }

  /// The same, but for the changes that are `refused`.
  init(
    of findings: some Sequence<Diagnostic>,
    atLeast certainty: Diagnostic.Certainty,
    where isWritable: (SourceText) -> Bool,
    refusing refused: Set<FixIdentity>
  ) {
    var drafts = TextDrafts()
    var fixes: [AppliedFix] = []
    for finding in findings {
      let fixIt = finding.fixIts.first { fixIt in
        fixIt.isAsSure(as: certainty) && !fixIt.replacements.isEmpty
          && fixIt.replacements.allSatisfy { isWritable($0.span.source) }
          && (refused.isEmpty || !refused.contains(FixIdentity(finding, fixIt)))
      }
      guard let fixIt, drafts.make(fixIt) else { continue }
      fixes.append(AppliedFix(finding: finding, fixIt: fixIt))
    }
    self.fixes = fixes
    (texts, moves) = drafts.made
  }
}

/// A change that was made.
struct AppliedFix: Sendable {
  /// What it takes away.
  let finding: Diagnostic

  /// The change.
  let fixIt: Diagnostic.FixIt

  /// Whether nobody knows that it is what the author means.
  var isGuess: Bool { !fixIt.isAsSure(as: .certain) }
}

/// A text before and after changes.
public struct FixedText: Sendable, Equatable {
  /// The text as it was.
  public let before: SourceText

  /// The text as it is now, under the same name.
  public let after: SourceText

  /// Makes the pair.
  public init(before: SourceText, after: SourceText) {
    self.before = before
    self.after = after
  }
}

extension Diagnostic.FixIt {
  func isAsSure(as least: Diagnostic.Certainty) -> Bool {
    switch (certainty, least) {
    case (.certain, _), (.guess, .guess): true
    case (.guess, .certain): false
    }
  }
}
