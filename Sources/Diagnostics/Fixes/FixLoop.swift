/// Texts that are looked at and fixed until nothing is left to fix.
///
/// A change may lay open another fault, or two changes may meet, so one round is not enough. The
/// rounds are bounded, because changes of two rules might undo each other.
public struct FixLoop: Sendable {
  /// The texts that are changed, as they were and as they are now.
  public private(set) var texts: [FixedText] = []

  /// The findings that were fixed.
  public private(set) var fixed: [Diagnostic] = []

  /// What is found in the texts as they are now.
  public private(set) var findings: [Diagnostic] = []

  /// How many rounds there are at most.
  public static let mostRounds = 10

  /// Fixes `texts`, but for those that hold a zero byte or are no UTF-8, which are never written.
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
    let isChangeable = texts.map { Self.isText($0.bytes) }
    findings = try find(current)
    for _ in 0..<Self.mostRounds {
      let identities = Set(
        zip(current, isChangeable).filter(\.1).map { ObjectIdentifier($0.0) }
      )
      let round = FixApplication(of: findings, atLeast: certainty) {
        identities.contains(ObjectIdentifier($0))
      }
      guard !round.texts.isEmpty else { break }
      let changes = Dictionary(round.texts.map { (ObjectIdentifier($0.before), $0.after) }) { $1 }
      current = current.map { changes[ObjectIdentifier($0)] ?? $0 }
      fixed += round.fixed
      findings = try find(current)
    }
    self.texts = zip(texts, current).filter { $0.bytes != $1.bytes }.map {
      FixedText(before: $0, after: $1)
    }
  }

  /// Whether `bytes` are text in UTF-8; costs a pass over them.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    !bytes.contains(0) && (try? UTF8Span(validating: bytes.span)) != nil
  }
}
