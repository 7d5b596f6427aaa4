/// The workflow as data: every row of it.
public enum RuleTable {
  typealias Row = WorkflowRule

  /// All rows, in the order in which they are tried.
  public static let rules: [WorkflowRule] =
    commitmentRules + breakdownRules + periodRules + invitationRules + claimRules + reviewRules
    + otherRules + peopleRules + upstreamRules

  /// The rows for `action`.
  public static func rules(for action: ActionKind) -> [WorkflowRule] {
    rules.filter { $0.action == action }
  }

  /// What is done to the claims of one side only.
  ///
  /// That a claim is of that side is a condition of all its rows, so that none can leave it out.
  static let oneSided = Set(
    ActionKind.allCases.filter { kind in
      kind.scope == .claim && Set(rules(for: kind).map(\.side)).count == 1
    }
  )

  /// All who act on commitments, and so on the project.
  static let everyone: [WorkflowRole] = [.contact, .standard, .administrator]
}
