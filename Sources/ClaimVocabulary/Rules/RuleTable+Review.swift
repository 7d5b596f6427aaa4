/// The rows about reviewing claims, and what is left.
extension RuleTable {
  static let reviewRules = [
    Row("claim.review-lines", .reviewLines, .reviewClaim, if: [.underReview, .lineExists]),
    Row("claim.revise-amounts", .reviseAmounts, .reviewClaim, if: [.underReview] + entryGuards),
    Row(
      "claim.approve",
      .approveClaim,
      .reviewClaim,
      .claim(from: [.underReview, .pendingUpstream], to: .approved),
      if: [.commitmentNotVoid],
      then: [.updateBudget, .notify]
    ),
    Row(
      "claim.approve-as-noted",
      .approveAsNoted,
      .reviewClaim,
      .claim(from: [.underReview], to: .approvedAsNoted),
      if: [.commitmentNotVoid],
      then: [.updateBudget, .notify]
    ),
    Row(
      "claim.await-upstream",
      .awaitUpstream,
      .reviewClaim,
      .claim(from: [.underReview], to: .pendingUpstream),
      if: [.commitmentNotVoid]
    ),
    Row(
      "claim.return",
      .returnClaim,
      .reviewClaim,
      .claim(from: [.underReview], to: .reviseAndResubmit),
      if: [.hasRejectedLine, .newDueAhead],
      then: [.notify]
    ),
    Row(
      "claim.by-hand.contact",
      .setClaimStatus,
      by: [.contact],
      .bulkEditStatus,
      .claimByHand(from: [.draft, .reviseAndResubmit]),
      if: [.seesCommitment, .mayGiveStatus, .notPastDue] + sendGuards,
      then: [.keepProposedAmounts, .updateBudget, .notify]
    ),
    Row(
      "claim.by-hand.standard",
      .setClaimStatus,
      by: [.standard],
      .bulkEditStatus,
      .claimByHand(from: [.draft, .reviseAndResubmit]),
      if: [.seesCommitment, .mayGiveStatus] + sendGuards,
      then: [.keepProposedAmounts, .updateBudget, .notify]
    ),
    Row(
      "claim.by-hand.administrator",
      .setClaimStatus,
      by: [.administrator],
      .bulkEditStatus,
      .claimByHand(from: ClaimStatus.allCases),
      if: [.notPaid] + contentGuards,
      then: [.keepProposedAmounts, .updateBudget, .notify]
    ),
  ]

  static let otherRules = [
    Row("claim.link", .linkToAccounting, .recordPayment, if: [.notLinked]),
    Row("claim.unlink", .unlinkFromAccounting, .recordPayment, if: [.isLinked]),
    Row("claim.pay", .recordPayment, .recordPayment, if: [.isPayable, .withinAmountDue]),
    Row(
      "claim.payment-schedule",
      .createPaymentSchedule,
      .createPaymentSchedule,
      if: [.showsClaimedAmounts, .isPayable]
    ),
    Row("project.configure", .configureSettings, .configureSettings, if: [.possibleValues]),
    Row("project.numbering", .configureNumbering, .configureNumbering),
    Row("policy.renew", .renewPolicy, nil, if: [.isInsuranceManager]),
  ]
}
