/// The whole state of the claims of a project, and the engine that moves it on.
///
/// A value: ``perform(_:by:at:confirming:expecting:)`` makes a new one. It reads no clock and keeps
/// nothing outside; the same actions at the same instants give the same states and the same events.
///
/// ```swift
/// let outcome = try workflow.perform(.sendClaim("claim-1"), by: "ana", at: now)
/// ```
public struct Workflow: Sendable, Hashable, Codable {
  /// The project.
  public var project: Project

  /// The choices of the project.
  public var settings: ProjectSettings

  /// The companies that take part.
  public var companies: [Company]

  /// The users.
  public var people: [Person]

  /// The sets of levels that users can be given.
  public var templates: [PermissionTemplate] = []

  /// The downstream contracts.
  public var commitments: [Commitment]

  /// The contracts with the party above.
  public var upstreamContracts: [UpstreamContract] = []

  /// The billing periods, the oldest first.
  public var periods: [BillingPeriod]

  /// The insurance policies.
  public var policies: [InsurancePolicy]

  /// The cost that approved claims have moved into the budget.
  public var budget: [BudgetEntry]

  /// What happened, the oldest first.
  public var history: [HistoryEntry]

  /// Which mails are still to go out, and which have gone.
  public internal(set) var mailLedger = MailLedger()

  /// How often the state has changed: every action that is done raises it by one, and every
  /// confirmation of mails.
  ///
  /// What is written into a property does not count.
  public internal(set) var revision = 0

  /// The revision that the last action of a person made.
  public internal(set) var lastActionRevision = 0

  /// Makes the state of a project on which nothing has happened.
  public init(
    project: Project,
    settings: ProjectSettings = ProjectSettings(),
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

extension Workflow {
  private enum CodingKeys: String, CodingKey {
    case version
    case project
    case settings
    case companies
    case people
    case templates
    case commitments
    case upstreamContracts
    case periods
    case policies
    case budget
    case history
    case mailLedger
    case revision
    case lastActionRevision
  }

  /// Reads the state of a project, of this version or of an earlier one.
  ///
  /// A list that it does not have is empty, a setting that it does not have is its default; a state
  /// without a version is one of version 0.1.0.
  ///
  /// - Throws: ``NewerState`` for a version that this library does not know yet, `DecodingError`
  ///   for all else.
  public init(from decoder: any Decoder) throws {
    guard try StateVersion(of: decoder) == .current else {
      try self.init(from: StateTreeDecoder(migrating: decoder))
      return
    }
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      project: try fields.decode(Project.self, forKey: .project),
      companies: [],
      people: []
    )
    try fields.read(.settings, into: &settings)
    try fields.read(.companies, into: &companies)
    try fields.read(.people, into: &people)
    try fields.read(.templates, into: &templates)
    try fields.read(.commitments, into: &commitments)
    try fields.read(.upstreamContracts, into: &upstreamContracts)
    try fields.read(.periods, into: &periods)
    try fields.read(.policies, into: &policies)
    try fields.read(.budget, into: &budget)
    try fields.read(.history, into: &history)
    try fields.read(.mailLedger, into: &mailLedger)
    try fields.read(.revision, into: &revision)
    try fields.read(.lastActionRevision, into: &lastActionRevision)
  }

  /// Writes the state and its version.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(StateVersion.current.number, forKey: .version)
    try fields.encode(project, forKey: .project)
    try fields.encode(settings, forKey: .settings)
    try fields.encode(companies, forKey: .companies)
    try fields.encode(people, forKey: .people)
    try fields.encode(templates, forKey: .templates)
    try fields.encode(commitments, forKey: .commitments)
    try fields.encode(upstreamContracts, forKey: .upstreamContracts)
    try fields.encode(periods, forKey: .periods)
    try fields.encode(policies, forKey: .policies)
    try fields.encode(budget, forKey: .budget)
    try fields.encode(history, forKey: .history)
    try fields.encode(mailLedger, forKey: .mailLedger)
    try fields.encode(revision, forKey: .revision)
    try fields.encode(lastActionRevision, forKey: .lastActionRevision)
  }
}

/// Cost of a claim in the budget.
public struct BudgetEntry: Sendable, Hashable, Codable {
  /// The claim.
  public let claim: RecordID<Claim>

  /// The budget code.
  public let code: String

  /// What was done and stored in the period of the claim.
  public let amount: Amount

  /// Makes an entry.
  public init(claim: RecordID<Claim>, code: String, amount: Amount) {
    self.claim = claim
    self.code = code
    self.amount = amount
  }
}

/// Something that happened.
public struct HistoryEntry: Sendable, Hashable, Codable {
  /// When.
  public let at: Instant

  /// Who did it.
  public let by: RecordID<Person>

  /// What, in neutral words.
  public let statement: Statement

  /// The commitment that it happened to.
  public let commitment: RecordID<Commitment>?

  /// The claim that it happened to.
  public let claim: RecordID<Claim>?

  /// The upstream contract that it happened to, or to a claim against it.
  public let upstreamContract: RecordID<UpstreamContract>?

  /// Makes an entry.
  public init(
    at instant: Instant,
    by person: RecordID<Person>,
    statement: Statement,
    commitment: RecordID<Commitment>? = nil,
    claim: RecordID<Claim>? = nil,
    upstreamContract: RecordID<UpstreamContract>? = nil
  ) {
    at = instant
    by = person
    self.statement = statement
    self.commitment = commitment
    self.claim = claim
    self.upstreamContract = upstreamContract
  }
}
