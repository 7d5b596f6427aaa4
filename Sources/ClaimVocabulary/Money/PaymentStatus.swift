/// How much of an approved claim was paid.
public enum PaymentStatus: String, WorkflowTerm {
  /// Nothing.
  case unpaid

  /// Less than the net amount.
  case partlyPaid = "partly-paid"

  /// The net amount.
  case paid

  /// `payment-status`.
  public static let family = "payment-status"
}

extension Workflow {
  /// How much of `claim` was paid; `nil` where nothing is due, because it is not approved.
  public func paymentStatus(of claim: Claim) -> PaymentStatus? {
    guard claim.status.isPayable else { return nil }
    if amountDue(on: claim) <= .zero { return .paid }
    return claim.paid == .zero ? .unpaid : .partlyPaid
  }

  /// What is still to be paid of the net amount of `claim`.
  public func amountDue(on claim: Claim) -> Amount { sheet(of: claim).total.net - claim.paid }
}

extension ClaimStatus {
  /// Whether payments are made on claims at this status.
  var isPayable: Bool {
    switch self {
    case .approved, .approvedAsNoted: true
    case .draft, .underReview, .reviseAndResubmit, .pendingUpstream: false
    }
  }
}
