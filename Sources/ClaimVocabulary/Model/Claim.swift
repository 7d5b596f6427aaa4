/// A request for payment against a commitment, or against an upstream contract.
public struct Claim: Sendable, Hashable, Codable {
  /// The identifier.
  public let id: RecordID<Claim>

  /// The running number on the contract, from 1.
  public var position: Int

  /// The number that people see.
  public var number: String

  /// What it may bill.
  public var type: ClaimType

  /// The status.
  public var status: ClaimStatus

  /// The billing period.
  public var period: RecordID<BillingPeriod>

  /// The date that it bears.
  public var billingDate: Day?

  /// The first day that it covers.
  public var start: Day?

  /// The last day that it covers.
  public var end: Day?

  /// Until when it may be corrected, where the person who sent it back gave a date of its own; the
  /// due date of the period counts where that is later.
  public var correctionDue: Day?

  /// When the payer pays.
  public var paymentDue: Day?

  /// Whether it is the last one of the commitment.
  public var isFinal: Bool

  /// The attached files.
  public var attachments: [AttachedFile]

  /// The lines, in the order of the schedule of values.
  public var lines: [ClaimLine]

  /// The claims against commitments that it was made from, to date; none for those themselves.
  public var rolledUpClaims: [RecordID<Claim>] = []

  /// Who made it.
  public var createdBy: RecordID<Person>

  /// When it was made.
  public var createdAt: Instant

  /// When it was first sent; `nil` until then.
  public var submittedAt: Instant?

  /// Who asked for what the lines keep as proposed: a contact, or the person who sent it on behalf
  /// of one.
  public var proposedBy: RecordID<Person>?

  /// What was paid.
  public var paid: Amount

  /// Whether the accounting system holds it; then it cannot be deleted.
  public var isLinkedToAccounting: Bool

  /// Makes a claim: a draft without dates and files on which nothing was paid, unless it is said.
  public init(
    _ id: RecordID<Claim>,
    position: Int,
    number: String,
    _ type: ClaimType,
    status: ClaimStatus = .draft,
    for period: RecordID<BillingPeriod>,
    billingDate: Day? = nil,
    start: Day? = nil,
    end: Day? = nil,
    lines: [ClaimLine],
    by author: RecordID<Person>,
    at instant: Instant
  ) {
    self.id = id
    self.position = position
    self.number = number
    self.type = type
    self.status = status
    self.period = period
    self.billingDate = billingDate
    self.start = start
    self.end = end
    isFinal = false
    attachments = []
    self.lines = lines
    createdBy = author
    createdAt = instant
    paid = .zero
    isLinkedToAccounting = false
  }
}

extension Claim {
  /// Reads a claim; what it does not say is as in a new one.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try fields.decode(RecordID.self, forKey: .id),
      position: try fields.decode(Int.self, forKey: .position),
      number: try fields.decode(String.self, forKey: .number),
      try fields.decode(ClaimType.self, forKey: .type),
      for: try fields.decode(RecordID.self, forKey: .period),
      lines: try fields.decode([ClaimLine].self, forKey: .lines),
      by: try fields.decode(RecordID.self, forKey: .createdBy),
      at: try fields.decode(Instant.self, forKey: .createdAt)
    )
    try fields.read(.status, into: &status)
    try fields.read(.billingDate, into: &billingDate)
    try fields.read(.start, into: &start)
    try fields.read(.end, into: &end)
    try fields.read(.correctionDue, into: &correctionDue)
    try fields.read(.paymentDue, into: &paymentDue)
    try fields.read(.isFinal, into: &isFinal)
    try fields.read(.attachments, into: &attachments)
    try fields.read(.rolledUpClaims, into: &rolledUpClaims)
    try fields.read(.submittedAt, into: &submittedAt)
    try fields.read(.proposedBy, into: &proposedBy)
    try fields.read(.paid, into: &paid)
    try fields.read(.isLinkedToAccounting, into: &isLinkedToAccounting)
  }
}

/// What a claim may bill.
public enum ClaimType: String, WorkflowTerm {
  /// Work and materials.
  case workMaterials = "work-materials"

  /// Work and materials, and retention may be released.
  case workMaterialsRetention = "work-materials-retention"

  /// Retention is released, and nothing else.
  case retentionRelease = "retention-release"

  /// What the identifiers start with: `claim-type`.
  public static let family = "claim-type"

  /// Whether it may bill work and materials.
  public var billsWork: Bool { self != .retentionRelease }

  /// Whether it may release retention.
  public var releasesRetention: Bool { self != .workMaterials }
}

/// A line of a claim: what is entered.
///
/// Everything else follows from this and the claims before.
public struct ClaimLine: Sendable, Hashable, Codable {
  /// The line of the schedule of values, of a change or of the breakdown.
  public let id: RecordID<ScheduleLine>

  /// The number that people see.
  public var number: String

  /// The budget code.
  public var budgetCode: String

  /// What is to be done.
  public var description: String

  /// The change that the line comes from, if it does.
  public var change: RecordID<ContractChange>?

  /// The value of the line in the contract.
  public var scheduled: Amount

  /// The price of one unit, where the line is measured in units.
  public var unitPrice: Amount?

  /// Units done in this period, where the line is measured in units.
  public var quantity: Amount?

  /// Work completed in this period, goods that were built in from store included.
  public var workThisPeriod: Amount = .zero

  /// Goods newly stored.
  public var materialsNew: Amount = .zero

  /// Goods that left the store because they were built in.
  public var materialsMoved: Amount = .zero

  /// What is withheld of the work of this period.
  public var workRetention: Withholding

  /// What is withheld of the goods that are stored now.
  public var materialsRetention: Withholding

  /// What is paid of the work retention of earlier claims.
  public var retentionReleased: Amount = .zero

  /// What the approved claims against commitments put on the line; only on claims against upstream
  /// contracts.
  public var rolledUp: RolledUpAmounts?

  /// What the claimant asked for, once an administrator has seen it and where the project keeps it.
  public var proposed: ProposedAmounts?

  /// The mark of the administrator.
  public var review: LineReview?

  /// Why the administrator marked it so.
  public var comment: String?

  /// Makes a line on which nothing is entered yet.
  public init(
    _ id: RecordID<ScheduleLine>,
    number: String,
    budgetCode: String,
    description: String,
    change: RecordID<ContractChange>? = nil,
    scheduled: Amount,
    unitPrice: Amount? = nil,
    retention: RetentionTerms = RetentionTerms()
  ) {
    self.id = id
    self.number = number
    self.budgetCode = budgetCode
    self.description = description
    self.change = change
    self.scheduled = scheduled
    self.unitPrice = unitPrice
    workRetention = .percent(retention.workPercent)
    materialsRetention = .percent(retention.materialsPercent)
  }
}

extension ClaimLine {
  /// Reads a line; amounts that it does not say are nothing.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try fields.decode(RecordID.self, forKey: .id),
      number: try fields.decode(String.self, forKey: .number),
      budgetCode: try fields.decode(String.self, forKey: .budgetCode),
      description: try fields.decode(String.self, forKey: .description),
      scheduled: try fields.decode(Amount.self, forKey: .scheduled)
    )
    try fields.read(.change, into: &change)
    try fields.read(.unitPrice, into: &unitPrice)
    try fields.read(.quantity, into: &quantity)
    try fields.read(.workThisPeriod, into: &workThisPeriod)
    try fields.read(.materialsNew, into: &materialsNew)
    try fields.read(.materialsMoved, into: &materialsMoved)
    try fields.read(.workRetention, into: &workRetention)
    try fields.read(.materialsRetention, into: &materialsRetention)
    try fields.read(.retentionReleased, into: &retentionReleased)
    try fields.read(.rolledUp, into: &rolledUp)
    try fields.read(.proposed, into: &proposed)
    try fields.read(.review, into: &review)
    try fields.read(.comment, into: &comment)
  }
}

/// What a claimant asked for on a line, before an administrator changed it.
///
/// States of earlier versions have work and materials alone; the rest is then as it is on the line.
public struct ProposedAmounts: Sendable, Hashable, Codable {
  /// Work completed in this period.
  public var work: Amount

  /// Goods newly stored.
  public var materials: Amount

  /// Goods that were built in.
  public var materialsMoved: Amount?

  /// Withheld of the work.
  public var workRetention: Withholding?

  /// Withheld of the goods in store.
  public var materialsRetention: Withholding?

  /// Retention to be released.
  public var retentionReleased: Amount?

  /// Work and goods, and the retention that is to be released.
  public var total: Amount { work + materials + (retentionReleased ?? .zero) }

  /// Makes amounts of work and goods.
  public init(work: Amount, materials: Amount) {
    self.work = work
    self.materials = materials
  }

  /// What `line` asks for.
  init(of line: ClaimLine) {
    self.init(work: line.workThisPeriod, materials: line.materialsNew)
    materialsMoved = line.materialsMoved
    workRetention = line.workRetention
    materialsRetention = line.materialsRetention
    retentionReleased = line.retentionReleased
  }
}

extension Claim {
  /// The claim as it was asked for, before an administrator changed amounts.
  var asAsked: Claim {
    var claim = self
    for index in claim.lines.indices {
      guard let proposed = claim.lines[index].proposed else { continue }
      claim.lines[index].workThisPeriod = proposed.work
      claim.lines[index].materialsNew = proposed.materials
      if let moved = proposed.materialsMoved { claim.lines[index].materialsMoved = moved }
      if let withheld = proposed.workRetention { claim.lines[index].workRetention = withheld }
      if let withheld = proposed.materialsRetention {
        claim.lines[index].materialsRetention = withheld
      }
      if let released = proposed.retentionReleased {
        claim.lines[index].retentionReleased = released
      }
    }
    return claim
  }
}

/// What is withheld: either side computes the other.
public enum Withholding: Sendable, Hashable, Codable {
  /// A percentage; the amount follows the base.
  case percent(Amount)

  /// An amount; the percentage follows the base.
  case amount(Amount)

  /// What is withheld of `base`.
  public func amount(of base: Amount, in currency: Currency) -> Amount {
    switch self {
    case .percent(let percent): currency.rounded(base * percent.percent)
    case .amount(let amount): amount
    }
  }

  /// What share of `base` is withheld, in percent.
  public func percent(of base: Amount) -> Amount {
    switch self {
    case .percent(let percent): percent
    case .amount(let amount): amount.percentage(of: base)
    }
  }
}
