import TermDictionary

/// A row of the workflow: who may do what, from where to where, on which conditions, to what
/// effect.
public struct WorkflowRule: Sendable, Hashable, Codable {
  /// The identifier: `claim.send.contact`.
  public let id: String

  /// What is done.
  public let action: ActionKind

  /// On which side of the company that pays commitments it is done.
  public let side: ContractSide

  /// Who does it.
  public let roles: [WorkflowRole]

  /// The row of the permission matrix that counts; `nil` where the matrix has none.
  public let permission: PermissionAction?

  /// From where to where.
  public let change: StatusChange

  /// The further conditions.
  public let guards: [WorkflowGuard]

  /// What follows, besides the change itself and its entry in the history.
  public let effects: [WorkflowEffect]

  init(
    _ id: String,
    _ action: ActionKind,
    on side: ContractSide = .downstream,
    by roles: [WorkflowRole] = RuleTable.everyone,
    _ permission: PermissionAction?,
    _ change: StatusChange = .none,
    if guards: [WorkflowGuard] = [],
    then effects: [WorkflowEffect] = []
  ) {
    self.id = id
    self.action = action
    self.side = side
    self.roles = roles
    self.permission = permission
    self.change = change
    self.guards = guards
    self.effects = effects
  }

  /// All conditions: level, status and side first.
  public var conditions: [WorkflowGuard] {
    (permission == nil ? [] : [.permission]) + (change.startsSomewhere ? [.status] : [])
      + (RuleTable.oneSided.contains(action) ? [.fitsSide] : []) + guards
  }
}

/// In which role a person acts on a commitment, or on an upstream contract.
public enum WorkflowRole: String, CaseIterable, Codable, Sendable {
  /// A claim contact, or another employee of the contract company.
  case contact

  /// Any other user who is no administrator.
  case standard

  /// A user with *Admin* on the commitments.
  case administrator

  /// A person of the company that claims under an upstream contract.
  case upstreamClaimant = "upstream-claimant"

  /// A person who reviews those claims for the party above.
  case upstreamReviewer = "upstream-reviewer"

  /// The identifier of the message that names it.
  public var label: String { "workflow-role.\(rawValue)" }
}

/// From where to where something goes.
public enum StatusChange: Sendable, Hashable, Codable {
  /// Nothing changes.
  case none

  /// A claim comes into being.
  case newClaim

  /// A claim changes its status.
  case claim(from: [ClaimStatus], to: ClaimStatus)

  /// A claim gets the status that the action names.
  case claimByHand(from: [ClaimStatus])

  /// A claim is no more.
  case claimDeleted

  /// A breakdown comes into being.
  case newBreakdown

  /// A breakdown changes its status.
  case breakdown(from: [BreakdownStatus], to: BreakdownStatus)

  /// A breakdown is written on and keeps its status.
  case breakdownKept(from: [BreakdownStatus])

  /// A breakdown gets the status that the action names.
  case breakdownByHand

  /// The breakdown is no more.
  case breakdownDeleted

  /// The indicator of a commitment changes.
  case invitation(from: [InvitationStatus], to: InvitationStatus)

  /// A billing period opens.
  case newPeriod

  /// A billing period goes from one of these statuses to another.
  case period(from: [BillingPeriodStatus], to: BillingPeriodStatus)

  /// A billing period is no more.
  case periodDeleted

  /// The statuses from which it starts; none where a thing comes into being, or nothing changes.
  public var starts: [TermID] {
    switch self {
    case .none, .newClaim, .newBreakdown, .newPeriod: []
    case .claim(let from, _), .claimByHand(let from): from.map(\.term)
    case .claimDeleted: ClaimStatus.allCases.map(\.term)
    case .breakdown(let from, _), .breakdownKept(let from): from.map(\.term)
    case .breakdownByHand, .breakdownDeleted: BreakdownStatus.allCases.map(\.term)
    case .invitation(let from, _): from.map(\.term)
    case .period(let from, _): from.map(\.term)
    case .periodDeleted: BillingPeriodStatus.allCases.map(\.term)
    }
  }

  /// The statuses at which it can end; none where a thing is no more, or nothing changes.
  public var ends: [TermID] {
    switch self {
    case .none, .claimDeleted, .breakdownKept, .breakdownDeleted, .periodDeleted: []
    case .newClaim: [ClaimStatus.draft.term]
    case .claim(_, let to): [to.term]
    case .claimByHand: ClaimStatus.allCases.map(\.term)
    case .newBreakdown: [BreakdownStatus.draft.term]
    case .breakdown(_, let to): [to.term]
    case .breakdownByHand: BreakdownStatus.allCases.map(\.term)
    case .invitation(_, let to): [to.term]
    case .newPeriod: [BillingPeriodStatus.open.term]
    case .period(_, let to): [to.term]
    }
  }

  /// Whether it can start only from certain statuses.
  var startsSomewhere: Bool {
    switch self {
    case .none, .newClaim, .claimDeleted, .breakdownByHand, .breakdownDeleted, .newPeriod,
      .periodDeleted:
      false
    case .claimByHand(let from): from != ClaimStatus.allCases
    case .claim, .newBreakdown, .breakdown, .breakdownKept, .invitation, .period: true
    }
  }
}

/// What follows when something was done.
public enum WorkflowEffect: String, CaseIterable, Codable, Sendable {
  /// The contact lands on the private list.
  case addToPrivateList = "add-to-private-list"

  /// The period before is closed.
  case closePreviousPeriod = "close-previous-period"

  /// The cost moves into the budget, or leaves it.
  case updateBudget = "update-budget"

  /// What the claimant asked for is kept.
  case keepProposedAmounts = "keep-proposed-amounts"

  /// Mails go out, as the new status says.
  case notify

  /// The identifier of the message that states it.
  public var label: String { "workflow-effect.\(rawValue)" }
}
