/// What an action is done to.
public enum ActionSubject: Sendable, Hashable, Codable {
  /// The project.
  case project

  /// A commitment.
  case commitment(Identifier<Commitment>)

  /// A claim.
  case claim(Identifier<Claim>)

  /// A contract with the party above.
  case upstreamContract(Identifier<UpstreamContract>)

  /// A billing period.
  case period(Identifier<BillingPeriod>)

  /// An insurance policy.
  case policy(Identifier<InsurancePolicy>)
}
