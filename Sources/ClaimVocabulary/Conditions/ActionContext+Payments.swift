extension ActionContext {
  /// What is missing of `condition`, which is about payments.
  func paymentRefusals(of condition: WorkflowGuard) -> [Refusal] {
    guard let claim else { return [] }
    switch condition {
    case .isPayable:
      let needed = Self.payable(side)
      return needed.contains(claim.status) ? [] : [wrongStatus(condition, needed)]
    case .withinAmountDue: return excessPayment(claim)
    case .notPaid:
      if case .setClaimStatus(_, let status) = action, Self.payable(side).contains(status) {
        return []
      }
      return unless(
        claim.paid == .zero,
        condition,
        "refusal.claim-paid",
        ["amount": .money(claim.paid, workflow.project.currency)]
      )
    default: return []
    }
  }

  /// The statuses in which a claim can be paid.
  private static func payable(_ side: ContractSide) -> [ClaimStatus] {
    side == .upstream ? [.approved] : [.approved, .approvedAsNoted]
  }

  /// That more would be paid than is due, or more taken back than was paid.
  private func excessPayment(_ claim: Claim) -> [Refusal] {
    guard case .recordPayment(_, let entered) = action else { return [] }
    let currency = workflow.project.currency
    let amount = currency.rounded(entered)
    if amount == .zero { return [refuse(.withinAmountDue, "refusal.payment-of-nothing")] }
    let due = workflow.amountDue(on: claim)
    if amount.isNegative {
      return unless(
        -amount <= claim.paid,
        .withinAmountDue,
        "refusal.payment-taken-back",
        ["amount": .money(claim.paid, currency)]
      )
    }
    return unless(
      amount <= due,
      .withinAmountDue,
      "refusal.payment-above-due",
      ["amount": .money(due.isNegative ? .zero : due, currency)]
    )
  }
}
