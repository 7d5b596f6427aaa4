/// The rows about reviewing claims, and what is left.
extension RuleTable {
  static let reviewRules = [
    Rule("claim.review-lines", .reviewLines, .reviewClaim, if: [.underReview, .lineExists]),
    Rule("claim.revise-amounts", .reviseAmounts, .reviewClaim, if: [.underReview] + entryGuards),
    Rule(
      "claim.approve",
      .approveClaim,
      .reviewClaim,
      .claim(from: [.underReview, .pendingUpstream], to: .approved),
      if: [.commitmentNotVoid],
      then: [.updateBudget, .notify]
    ),
    Rule(
      "claim.approve-as-noted",
      .approveAsNoted,
      .reviewClaim,
      .claim(from: [.underReview], to: .approvedAsNoted),
      if: [.commitmentNotVoid],
      then: [.updateBudget, .notify]
    ),
    Rule(
      "claim.await-upstream",
      .awaitUpstream,
      .reviewClaim,
      .claim(from: [.underReview], to: .pendingUpstream),
      if: [.commitmentNotVoid]
    ),
    Rule(
      "claim.return",
      .returnClaim,
      .reviewClaim,
      .claim(from: [.underReview], to: .reviseAndResubmit),
      if: [.hasRejectedLine, .newDueAhead],
      then: [.notify]
    ),
    Rule(
      "claim.by-hand.contact",
      .setClaimStatus,
      by: [.contact],
      .bulkEditStatus,
      .claimByHand(from: [.draft, .reviseAndResubmit]),
      if: [.seesCommitment, .mayGiveStatus, .notPastDue] + sendGuards,
      then: [.keepProposedAmounts, .updateBudget, .notify]
    ),
    Rule(
      "claim.by-hand.standard",
      .setClaimStatus,
      by: [.standard],
      .bulkEditStatus,
      .claimByHand(from: [.draft, .reviseAndResubmit]),
      if: [.seesCommitment, .mayGiveStatus] + sendGuards,
      then: [.keepProposedAmounts, .updateBudget, .notify]
    ),
    Rule(
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
    Rule("claim.link", .linkToAccounting, .recordPayment, if: [.notLinked]),
    Rule("claim.unlink", .unlinkFromAccounting, .recordPayment, if: [.isLinked]),
    Rule("claim.pay", .recordPayment, .recordPayment, if: [.isPayable, .withinAmountDue]),
    Rule(
      "claim.payment-schedule",
      .createPaymentSchedule,
      .createPaymentSchedule,
      if: [.showsClaimedAmounts, .isPayable]
    ),
    Rule("project.configure", .configureSettings, .configureSettings, if: [.possibleValues]),
    Rule("project.numbering", .configureNumbering, .configureNumbering),
    Rule("policy.renew", .renewPolicy, nil, if: [.isInsuranceManager]),
  ]
}
