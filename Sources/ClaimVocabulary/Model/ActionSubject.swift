/// What an action is done to.
public enum ActionSubject: Sendable, Hashable, Codable {
  /// The project.
  case project

  /// A commitment.
  case commitment(RecordID<Commitment>)

  /// A claim.
  case claim(RecordID<Claim>)

  /// A contract with the party above.
  case upstreamContract(RecordID<UpstreamContract>)

  /// A billing period.
  case period(RecordID<BillingPeriod>)

  /// An insurance policy.
  case policy(RecordID<InsurancePolicy>)

  /// The identifier of the record; that of the project is its own name for it.
  var recordText: String {
    switch self {
    case .project: "project"
    case .commitment(let id): id.text
    case .upstreamContract(let id): id.text
    case .claim(let id): id.text
    case .period(let id): id.text
    case .policy(let id): id.text
    }
  }
}
