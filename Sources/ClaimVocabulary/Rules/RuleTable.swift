/// The workflow as data: every row of it.
public enum RuleTable {
  /// All rows, in the order in which they are tried.
  public static let rules: [Rule] =
    commitmentRules + breakdownRules + periodRules + invitationRules + claimRules + reviewRules
    + otherRules + peopleRules + upstreamRules

  /// The rows for `action`.
  public static func rules(for action: ActionKind) -> [Rule] {
    rules.filter { $0.action == action }
  }

  /// All who act on commitments.
  static let everybody: [Role] = [.contact, .standard, .administrator]
}
