/// The whole state of the claims of a project, and the engine that moves it on.
///
/// A value: ``perform(_:by:at:)`` makes a new one. It reads no clock and keeps nothing outside; the same
/// actions at the same instants give the same states and the same events.
///
/// ```swift
/// let outcome = try workflow.perform(.sendClaim("claim-1"), by: "ana", at: now)
/// ```
public struct Workflow: Sendable, Hashable, Codable {
  /// The project.
  public var project: Project

  /// The choices of the project.
  public var settings: Settings

  /// The companies that take part.
  public var companies: [Company]

  /// The users.
  public var people: [Person]

  /// The sets of levels that users can be given.
  public var templates: [PermissionTemplate] = []

  /// The downstream contracts.
  public var commitments: [Commitment]

  /// The billing periods, the oldest first.
  public var periods: [BillingPeriod]

  /// The insurance policies.
  public var policies: [InsurancePolicy]

  /// The cost that approved claims have moved into the budget.
  public var budget: [BudgetEntry]

  /// What happened, the oldest first.
  public var history: [HistoryEntry]

  /// Makes the state of a project on which nothing has happened.
  public init(
    project: Project,
    settings: Settings = Settings(),
    companies: [Company],
    people: [Person],
    commitments: [Commitment] = [],
    periods: [BillingPeriod] = [],
    policies: [InsurancePolicy] = []
  ) {
    self.project = project
    self.settings = settings
    self.companies = companies
    self.people = people
    self.commitments = commitments
    self.periods = periods
    self.policies = policies
    budget = []
    history = []
  }
}

/// Cost of a claim in the budget.
public struct BudgetEntry: Sendable, Hashable, Codable {
  /// The claim.
  public let claim: Identifier<Claim>

  /// The budget code.
  public let code: String

  /// What was done and stored in the period of the claim.
  public let amount: Amount
}

/// Something that happened.
public struct HistoryEntry: Sendable, Hashable, Codable {
  /// When.
  public let at: Instant

  /// Who did it.
  public let by: Identifier<Person>

  /// What, in neutral words.
  public let statement: Statement

  /// The commitment that it happened to.
  public let commitment: Identifier<Commitment>?

  /// The claim that it happened to.
  public let claim: Identifier<Claim>?
}
