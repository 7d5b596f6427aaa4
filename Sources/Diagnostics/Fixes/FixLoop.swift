/// Texts that are looked at and fixed until nothing is left to fix.
///
/// A change may lay open another fault, or two changes may meet, so one round is not enough. Each
/// change is checked before it counts: where the fault is found again, or another one that is as
/// grave has come of it, everything is done once more without that change. So a change that does
/// harm, that changes nothing or that never comes to rest is not made.
public struct FixLoop: Sendable {
  /// The texts that are changed, as they were and as they are now.
  public let texts: [FixedText]

  /// The findings that were fixed.
  public let fixed: [Diagnostic]

  /// What is found in the texts as they are now.
  public let findings: [Diagnostic]

  /// How many rounds there are at most.
  public static let mostRounds = 10

  /// How often harmful changes are left out one by one; after that, all those of a text are.
  private static let mostAttempts = 5

  /// Fixes `texts`, but for those that hold a zero byte or are no UTF-8, which are never written.
  ///
  /// Looks at the texts once more after each round, and again after each harmful change.
  ///
  /// - Parameters:
  ///   - texts: The texts that may be changed.
  ///   - certainty: How sure a change must be.
  ///   - find: What is wrong with the texts, which may point into other texts too.
  public init(
    _ texts: [SourceText],
    atLeast certainty: Diagnostic.Certainty = .certain,
    find: ([SourceText]) throws -> [Diagnostic]
  ) rethrows {
    var current = texts
    var fixed: [Diagnostic] = []
    var findings = try find(texts)
    for _ in 0..<Self.mostRounds {
      let (result, refused) = try Self.harmless(current, findings, certainty, find)
      current = result.texts
      fixed += result.fixed
      findings = result.findings
      // What did harm beside another change may do none without it.
      guard !refused.isEmpty, !result.fixed.isEmpty else { break }
    }
    self.fixed = fixed
    self.findings = findings
    self.texts = zip(texts, current).filter { $0.bytes != $1.bytes }.map {
      FixedText(before: $0, after: $1)
    }
  }

  /// The attempt to fix `texts` without the changes that do harm, and which these are.
  private static func harmless(
    _ texts: [SourceText],
    _ findings: [Diagnostic],
    _ certainty: Diagnostic.Certainty,
    _ find: ([SourceText]) throws -> [Diagnostic]
  ) rethrows -> (attempt: FixAttempt, refused: Set<FixIdentity>) {
    var isChangeable = texts.map { isText($0.bytes) }
    var refused: Set<FixIdentity> = []
    var attempts = 0
    while true {
      let attempt = try FixAttempt(
        texts,
        with: findings,
        atLeast: certainty,
        where: isChangeable,
        refusing: refused,
        find: find
      )
      if attempt.harmful.isEmpty { return (attempt, refused) }
      attempts += 1
      refused.formUnion(attempt.harmful)
      guard attempts >= mostAttempts else { continue }
      let names = Set(attempt.harmful.map(\.text))
      for (index, text) in texts.enumerated() where names.contains(text.name) {
        isChangeable[index] = false
      }
    }
  }

  /// Whether `bytes` are text in UTF-8; costs a pass over them.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    !bytes.contains(0) && (try? UTF8Span(validating: bytes.span)) != nil
  }
}
