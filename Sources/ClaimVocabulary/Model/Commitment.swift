/// A downstream contract: what is to be done, by whom, and for how much.
public struct Commitment: Sendable, Hashable, Codable {
  /// The identifier.
  public let id: RecordID<Commitment>

  /// For work or for goods.
  public var kind: CommitmentKind

  /// The number: `SC-014`.
  public var number: String

  /// The name: `Concrete works`.
  public var name: String

  /// The status.
  public var status: ContractStatus

  /// The company that does the work or supplies the goods.
  public var company: RecordID<Company>?

  /// The employees of that company who send its claims.
  public var contacts: [RecordID<Person>]

  /// Whether only the people on the private list see it.
  public var isPrivate: Bool

  /// The people who see it while it is private.
  public var privateList: [RecordID<Person>]

  /// Whether it is measured in money or in quantities.
  public var accountingMethod: AccountingMethod

  /// The priced lines of the contract as it was made.
  public var lines: [ScheduleLine]

  /// The agreed changes, each with lines of its own.
  public var changes: [ContractChange]

  /// What is withheld unless a claim says otherwise.
  public var retention: RetentionTerms

  /// The claimant's finer breakdown of the lines, where it is switched on.
  public var breakdown: Breakdown?

  /// The attached files.
  public var attachments: [AttachedFile]

  /// The invitations, one at most for each person and billing period.
  public var invitations: [Invitation]

  /// The claims, in the order of their positions.
  public var claims: [Claim]

  /// Makes a commitment without lines, changes and claims.
  public init(
    _ id: RecordID<Commitment>,
    _ kind: CommitmentKind,
    number: String,
    name: String,
    status: ContractStatus = .draft,
    company: RecordID<Company>? = nil,
    accountingMethod: AccountingMethod = .amountBased,
    lines: [ScheduleLine] = [],
    retention: RetentionTerms = RetentionTerms()
  ) {
    self.id = id
    self.kind = kind
    self.number = number
    self.name = name
    self.status = status
    self.company = company
    contacts = []
    isPrivate = true
    privateList = []
    self.accountingMethod = accountingMethod
    self.lines = lines
    changes = []
    self.retention = retention
    attachments = []
    invitations = []
    claims = []
  }
}

extension Commitment {
  /// Reads a commitment; what it does not say is as in a new one.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try fields.decode(RecordID.self, forKey: .id),
      try fields.decode(CommitmentKind.self, forKey: .kind),
      number: try fields.decode(String.self, forKey: .number),
      name: try fields.decode(String.self, forKey: .name)
    )
    try fields.read(.status, into: &status)
    try fields.read(.company, into: &company)
    try fields.read(.contacts, into: &contacts)
    try fields.read(.isPrivate, into: &isPrivate)
    try fields.read(.privateList, into: &privateList)
    try fields.read(.accountingMethod, into: &accountingMethod)
    try fields.read(.lines, into: &lines)
    try fields.read(.changes, into: &changes)
    try fields.read(.retention, into: &retention)
    try fields.read(.breakdown, into: &breakdown)
    try fields.read(.attachments, into: &attachments)
    try fields.read(.invitations, into: &invitations)
    try fields.read(.claims, into: &claims)
  }
}

/// What a commitment is for.
public enum CommitmentKind: String, CaseIterable, Codable, Sendable {
  /// Work.
  case worksContract = "works-contract"

  /// Goods.
  case purchaseOrder = "purchase-order"

  /// The statuses that a commitment of this kind can have, in their usual order.
  public var statuses: [ContractStatus] {
    switch self {
    case .worksContract:
      [.draft, .outForPricing, .outForSignature, .approved, .complete, .terminated, .void]
    case .purchaseOrder:
      [.draft, .processing, .submitted, .partiallyReceived, .received, .approved, .closed]
    }
  }
}

/// How a commitment is measured.
public enum AccountingMethod: String, CaseIterable, Codable, Sendable {
  /// In money, as lump sums.
  case amountBased = "amount-based"

  /// In units and unit prices.
  case quantityBased = "quantity-based"
}

/// What is withheld from claims unless they say otherwise.
public struct RetentionTerms: Sendable, Hashable, Codable {
  /// What is withheld of completed work, in percent; nothing where that is switched off.
  public var workPercent: Amount

  /// What is withheld of stored materials, in percent; nothing where that is switched off.
  public var materialsPercent: Amount

  /// Makes terms, in percent.
  public init(workPercent: Amount = .zero, materialsPercent: Amount = .zero) {
    self.workPercent = workPercent
    self.materialsPercent = materialsPercent
  }
}

extension RetentionTerms {
  /// Reads terms; nothing is withheld where they do not say so.
  public init(from decoder: any Decoder) throws {
    self.init()
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    try fields.read(.workPercent, into: &workPercent)
    try fields.read(.materialsPercent, into: &materialsPercent)
  }
}

/// A line of a schedule of values.
public struct ScheduleLine: Sendable, Hashable, Codable {
  /// The identifier, unique in the commitment with its changes and breakdown.
  public let id: RecordID<ScheduleLine>

  /// The number that people see: `1`.
  public var number: String

  /// The budget code: `03-300.L`.
  public var budgetCode: String

  /// What is to be done.
  public var description: String

  /// What the line is worth.
  public var value: LineValue

  /// Makes a line.
  public init(
    _ id: RecordID<ScheduleLine>,
    number: String,
    budgetCode: String,
    description: String,
    value: LineValue
  ) {
    self.id = id
    self.number = number
    self.budgetCode = budgetCode
    self.description = description
    self.value = value
  }
}

/// What a line is worth.
public enum LineValue: Sendable, Hashable, Codable {
  /// A lump sum.
  case lumpSum(Amount)

  /// A number of units at a price each.
  case units(quantity: Amount, price: Amount)

  /// The value in `currency`: the lump sum, or quantity times price.
  public func scheduled(in currency: Currency) -> Amount {
    switch self {
    case .lumpSum(let amount): currency.rounded(amount)
    case .units(let quantity, let price): currency.rounded(quantity * price)
    }
  }
}

/// An agreed change to a commitment.
public struct ContractChange: Sendable, Hashable, Codable {
  /// The identifier.
  public let id: RecordID<ContractChange>

  /// The number that people see.
  public var number: String

  /// The lines that the change adds; a deduction is negative.
  public var lines: [ScheduleLine]

  /// Makes a change.
  public init(_ id: RecordID<ContractChange>, number: String, lines: [ScheduleLine]) {
    self.id = id
    self.number = number
    self.lines = lines
  }
}
