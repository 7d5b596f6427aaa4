/// The status of a claim.
///
/// There is no *rejected* claim: rejection is a mark on a line, and the claim goes back to its
/// author.
public enum ClaimStatus: String, WorkflowTerm {
  /// In preparation; the claim contact may change it.
  case draft

  /// Sent; the claim administrator reviews its lines.
  case underReview = "under-review"

  /// Sent back; the claim contact may change it again.
  case reviseAndResubmit = "revise-resubmit"

  /// Accepted for payment; its cost is in the budget.
  case approved

  /// Accepted with remarks.
  case approvedAsNoted = "approved-as-noted"

  /// Waits for the project owner.
  case pendingUpstream = "pending-upstream"

  /// `claim-status`.
  public static let family = "claim-status"

  /// Whether those who wrote the claim may still change it.
  public var isEditable: Bool {
    switch self {
    case .draft, .reviseAndResubmit: true
    case .underReview, .approved, .approvedAsNoted, .pendingUpstream: false
    }
  }
}

/// The status of the claimant's breakdown of the schedule of values.
public enum BreakdownStatus: String, WorkflowTerm {
  /// In preparation.
  case draft

  /// Sent for review.
  case underReview = "under-review"

  /// Sent back.
  case reviseAndResubmit = "revise-resubmit"

  /// Accepted: claims follow its lines.
  case approved

  /// `breakdown-status`.
  public static let family = "breakdown-status"
}

/// Whether a commitment can be billed in the open period, shown while it has no claim.
public enum InvitationStatus: String, WorkflowTerm {
  /// No one could be invited.
  case noContact = "no-contact"

  /// The claimant's breakdown is not approved.
  case breakdownOpen = "breakdown-open"

  /// No one was invited in this period.
  case notInvited = "not-invited"

  /// An invitation was sent.
  case invited

  /// The claim contact will bill.
  case accepted

  /// The claim contact will not bill.
  case declined

  /// `invite-status`.
  public static let family = "invite-status"
}

/// Whether claims may be made for a billing period.
///
/// At most one period is open.
public enum BillingPeriodStatus: String, WorkflowTerm {
  /// The current period.
  case open

  /// An earlier period.
  case closed

  /// `period-status`.
  public static let family = "period-status"
}

/// The mark that a claim administrator puts on a line; a line without one is not reviewed yet.
public enum LineReview: String, WorkflowTerm {
  /// Accepted.
  case approved

  /// Refused; the amount stays as it was claimed.
  case rejected

  /// `line-review`.
  public static let family = "line-review"
}

/// What a user may do in a tool of a project, from least to most.
public enum PermissionLevel: String, WorkflowTerm, Comparable {
  /// Nothing.
  case none

  /// See what is shared with one; enough for a claim contact.
  case readOnly = "read-only"

  /// Create and see all that is not private.
  case standard

  /// Everything.
  case admin

  /// `permission`.
  public static let family = "permission"

  /// Orders from `none` to `admin`.
  public static func < (one: PermissionLevel, other: PermissionLevel) -> Bool {
    one.rank < other.rank
  }

  private var rank: Int {
    switch self {
    case .none: 0
    case .readOnly: 1
    case .standard: 2
    case .admin: 3
    }
  }
}

/// The status of a commitment.
///
/// A works contract and a purchase order share some of the statuses.
public enum ContractStatus: String, WorkflowTerm {
  /// In preparation.
  case draft

  /// A works contract that was sent for pricing.
  case outForPricing = "out-for-pricing"

  /// A works contract that awaits its signatures.
  case outForSignature = "out-for-signature"

  /// In force.
  case approved

  /// A works contract whose work is done; the last claims may still come.
  case complete

  /// A works contract that was ended early.
  case terminated

  /// A works contract that never counted.
  case void

  /// A purchase order that is being prepared for sending.
  case processing

  /// A purchase order that was sent.
  case submitted

  /// A purchase order of which a part has arrived.
  case partiallyReceived = "partially-received"

  /// A purchase order of which everything has arrived.
  case received

  /// A purchase order that is done with.
  case closed

  /// What the identifiers start with: `contract-status`.
  public static let family = "contract-status"

  /// Whether claims may be made.
  public var isInForce: Bool {
    switch self {
    case .approved, .complete: true
    case .draft, .outForPricing, .outForSignature, .terminated, .void, .processing, .submitted,
      .partiallyReceived, .received, .closed:
      false
    }
  }
}
