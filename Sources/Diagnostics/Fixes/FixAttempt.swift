/// Texts that are fixed round by round, without the changes that are refused, and which of the
/// changes did harm.
///
/// A change does harm where ``FixHarm`` says that something came of it, and that is left when all
/// rounds are done. What a later round has fixed is no harm.
struct FixAttempt {
  /// The texts as they are now.
  private(set) var texts: [SourceText]

  /// The findings that were fixed.
  private(set) var fixed: [Diagnostic] = []

  /// What is found in the texts as they are now.
  private(set) var findings: [Diagnostic]

  /// The changes that did harm.
  private(set) var harmful: Set<FixIdentity> = []

  /// What came of changes, and is still there.
  private var aftermath: [Aftermath] = []

  /// Fixes `texts`, in which there are `findings`.
  ///
  /// - Parameters:
  ///   - texts: The texts.
  ///   - findings: What is wrong with them, which may point into other texts too.
  ///   - certainty: How sure a change must be.
  ///   - isChangeable: Whether the text at an index may be changed.
  ///   - refused: Changes that are not made.
  ///   - find: What is wrong with changed texts.
  init(
    _ texts: [SourceText],
    with findings: [Diagnostic],
    atLeast certainty: Diagnostic.Certainty,
    where isChangeable: [Bool],
    refusing refused: Set<FixIdentity>,
    find: ([SourceText]) throws -> [Diagnostic]
  ) rethrows {
    self.texts = texts
    self.findings = findings
    for round in 1...FixLoop.mostRounds {
      let changeable = Set(
        zip(self.texts, isChangeable).filter(\.1).map { ObjectIdentifier($0.0) }
      )
      let application = Self.application(of: self.findings) {
        FixApplication(
          of: $0,
          atLeast: certainty,
          where: { changeable.contains(ObjectIdentifier($0)) },
          refusing: refused
        )
      }
      guard !application.texts.isEmpty else { break }
      let after = Dictionary(application.texts.map { (ObjectIdentifier($0.before), $0.after) }) {
        $1
      }
      self.texts = self.texts.map { after[ObjectIdentifier($0)] ?? $0 }
      fixed += application.fixed
      let found = try find(self.texts)
      let roots = application.fixes.map(roots)
      if round == FixLoop.mostRounds { harmful.formUnion(roots.joined()) }
      aftermath = Self.aftermath(
        of: application,
        made: roots,
        in: ChangedFindings(before: self.findings, after: found, by: application),
        beside: aftermath
      )
      self.findings = found
    }
    harmful.formUnion(aftermath.flatMap(\.roots))
  }

  /// The changes that led to `fix`: itself, or those of whose aftermath it is.
  private func roots(_ fix: AppliedFix) -> Set<FixIdentity> {
    let known = aftermath.filter { $0.isAbout(fix.finding) }
    guard known.isEmpty else { return known.reduce(into: []) { $0.formUnion($1.roots) } }
    return [FixIdentity(fix.finding, fix.fixIt)]
  }

  /// The changes of a round: those of the gravest findings that can be fixed, because what is less
  /// grave may come of them.
  private static func application(
    of findings: [Diagnostic],
    _ make: ([Diagnostic]) -> FixApplication
  ) -> FixApplication {
    let errors = make(findings.filter { $0.severity == .error })
    return errors.texts.isEmpty ? make(findings) : errors
  }

  /// What the changes of a round have brought, and what earlier ones had brought that is left.
  private static func aftermath(
    of application: FixApplication,
    made roots: [Set<FixIdentity>],
    in findings: ChangedFindings,
    beside earlier: [Aftermath]
  ) -> [Aftermath] {
    let left = findings.kept.flatMap { kept in
      earlier.filter { $0.isAbout(kept.before) }.map {
        Aftermath(finding: kept.after, roots: $0.roots)
      }
    }
    guard !findings.new.isEmpty else { return left }
    let harm = FixHarm(of: application)
    let came = findings.new.compactMap { finding -> Aftermath? in
      let causes = harm.causes(of: finding, among: findings)
      guard !causes.isEmpty else { return nil }
      return Aftermath(
        finding: finding,
        roots: causes.reduce(into: []) { $0.formUnion(roots[$1]) }
      )
    }
    return left + came
  }
}

/// A finding that came of changes.
private struct Aftermath {
  let finding: Diagnostic

  /// The changes that it came of.
  let roots: Set<FixIdentity>

  /// Whether it is `other`.
  func isAbout(_ other: Diagnostic) -> Bool {
    finding.code == other.code && finding.span?.range == other.span?.range
      && finding.span?.source === other.span?.source
  }
}
