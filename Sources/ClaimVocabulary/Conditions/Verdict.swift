/// Whether a person may do something now.
public enum Verdict: Sendable, Hashable, Codable {
  /// Yes.
  case allowed

  /// Yes, but it is better not done so: why.
  case discouraged([Statement])

  /// No: every condition that is not met.
  case refused([Refusal])

  /// Whether it can be done, wise or not.
  public var isAllowed: Bool {
    switch self {
    case .allowed, .discouraged: true
    case .refused: false
    }
  }
}

/// A condition that is not met.
public struct Refusal: Sendable, Hashable, Codable {
  /// The condition.
  public let condition: WorkflowGuard

  /// What is missing, to be told to the person who tried.
  public let statement: Statement

  /// What it is missing of.
  public let subject: ActionSubject
}

/// Why a person may, or may not, do something now.
public struct Explanation: Sendable, Hashable, Codable {
  /// The row of the workflow that counts.
  public let rule: WorkflowRule

  /// The rule in words, where there is a sentence for it.
  public let statement: Statement?

  /// Each condition of the row, in its order, with what is missing.
  public let conditions: [Condition]

  /// Whether it can be done.
  public let verdict: Verdict

  /// A condition and what is missing of it.
  public struct Condition: Sendable, Hashable, Codable {
    /// The condition.
    public let condition: WorkflowGuard

    /// What is missing; nothing where it is met.
    public let refusals: [Refusal]
  }
}

/// Something that a person may do now.
public struct Possibility: Sendable, Hashable, Codable {
  /// What can be done.
  public let action: ActionKind

  /// What it can be done to.
  public let subject: ActionSubject

  /// Whether it should be.
  public let verdict: Verdict
}
