/// The contract with the party above, from which the money comes: the company that pays the claims
/// against commitments claims from that party in its turn.
public struct UpstreamContract: Sendable, Hashable, Codable {
  /// The identifier.
  public let id: RecordID<UpstreamContract>

  /// The number that people see: `2026-11`.
  public var number: String

  /// The name: `Riverside Clinic, main works`.
  public var name: String

  /// Who pays and reviews, and on which conditions.
  public var terms: UpstreamTerms

  /// The priced lines, each with what it takes from the claims against commitments.
  public var lines: [UpstreamLine]

  /// The claims, in the order of their positions.
  public var claims: [Claim]

  /// Makes a contract without claims.
  public init(
    _ id: RecordID<UpstreamContract>,
    number: String,
    name: String,
    terms: UpstreamTerms = UpstreamTerms(),
    lines: [UpstreamLine] = []
  ) {
    self.id = id
    self.number = number
    self.name = name
    self.terms = terms
    self.lines = lines
    claims = []
  }

  /// What is added to the cost that `line` takes, in percent.
  public func markupPercent(of line: UpstreamLine) -> Amount {
    line.markupPercent ?? terms.markupPercent
  }
}

extension UpstreamContract {
  /// Reads a contract; what it does not say is as in a new one.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try fields.decode(RecordID.self, forKey: .id),
      number: try fields.decode(String.self, forKey: .number),
      name: try fields.decode(String.self, forKey: .name)
    )
    try fields.read(.terms, into: &terms)
    try fields.read(.lines, into: &lines)
    try fields.read(.claims, into: &claims)
  }
}

/// Who pays and reviews under an upstream contract, and on which conditions.
public struct UpstreamTerms: Sendable, Hashable, Codable {
  /// The status of the contract; it has the statuses of a contract for work.
  public var status: ContractStatus

  /// The party above, which pays.
  public var company: RecordID<Company>?

  /// The people of that company who review the claims.
  public var reviewers: [RecordID<Person>]

  /// Those of the company that claims who hear what becomes of its claims, besides their authors.
  public var distribution: [RecordID<Person>]

  /// What is added to the cost that a line takes, in percent, where the line does not say another
  /// figure.
  public var markupPercent: Amount

  /// What is withheld unless a claim says otherwise.
  public var retention: RetentionTerms

  /// Makes terms.
  public init(
    status: ContractStatus = .draft,
    company: RecordID<Company>? = nil,
    reviewers: [RecordID<Person>] = [],
    distribution: [RecordID<Person>] = [],
    markupPercent: Amount = .zero,
    retention: RetentionTerms = RetentionTerms()
  ) {
    self.status = status
    self.company = company
    self.reviewers = reviewers
    self.distribution = distribution
    self.markupPercent = markupPercent
    self.retention = retention
  }
}

extension UpstreamTerms {
  /// Reads terms; what they do not say is as in new ones.
  public init(from decoder: any Decoder) throws {
    self.init()
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    try fields.read(.status, into: &status)
    try fields.read(.company, into: &company)
    try fields.read(.reviewers, into: &reviewers)
    try fields.read(.distribution, into: &distribution)
    try fields.read(.markupPercent, into: &markupPercent)
    try fields.read(.retention, into: &retention)
  }
}

/// A line of the schedule of values of an upstream contract.
public struct UpstreamLine: Sendable, Hashable, Codable {
  /// The identifier, unique in the contract.
  public let id: RecordID<ScheduleLine>

  /// The number that people see: `1`.
  public var number: String

  /// The budget code: `26-000`.
  public var budgetCode: String

  /// What is to be done.
  public var description: String

  /// What the line is worth, markup included.
  public var amount: Amount

  /// What of the claims against commitments the line takes; nothing where amounts are entered by
  /// hand.
  public var takes: [LineSource]

  /// What is added to the cost that the line takes, in percent; what the contract says where it is
  /// not set.
  public var markupPercent: Amount?

  /// Makes a line.
  public init(
    _ id: RecordID<ScheduleLine>,
    number: String,
    budgetCode: String,
    description: String,
    amount: Amount,
    takes: [LineSource] = [],
    markupPercent: Amount? = nil
  ) {
    self.id = id
    self.number = number
    self.budgetCode = budgetCode
    self.description = description
    self.amount = amount
    self.takes = takes
    self.markupPercent = markupPercent
  }
}

extension UpstreamLine {
  /// Reads a line; one that does not say what it takes takes nothing.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try fields.decode(RecordID.self, forKey: .id),
      number: try fields.decode(String.self, forKey: .number),
      budgetCode: try fields.decode(String.self, forKey: .budgetCode),
      description: try fields.decode(String.self, forKey: .description),
      amount: try fields.decode(Amount.self, forKey: .amount)
    )
    try fields.read(.takes, into: &takes)
    try fields.read(.markupPercent, into: &markupPercent)
  }
}

/// What a line of an upstream contract takes of the claims against commitments.
///
/// A single line goes before its commitment, and a commitment before a budget code: what is named
/// more closely is taken there and nowhere else.
public enum LineSource: Sendable, Hashable, Codable {
  /// One line of a commitment, with the details that it is broken down into.
  case line(RecordID<ScheduleLine>, of: RecordID<Commitment>)

  /// All lines of a commitment.
  case commitment(RecordID<Commitment>)

  /// All lines with a budget code.
  case budgetCode(String)

  /// The commitment that is named, where one is.
  public var commitment: RecordID<Commitment>? {
    switch self {
    case .line(_, let id), .commitment(let id): id
    case .budgetCode: nil
    }
  }
}

/// On which side of the company that pays commitments a contract and its claims lie.
public enum ContractSide: String, CaseIterable, Codable, Sendable {
  /// Towards the work: commitments, under which others claim from the company.
  case downstream

  /// Towards the money: the contract under which the company claims.
  case upstream
}
