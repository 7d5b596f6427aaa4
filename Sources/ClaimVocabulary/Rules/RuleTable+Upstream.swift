/// The rows about the contract with the party above, and about the claims against it.
extension RuleTable {
  static let upstreamRules = upstreamContractRules + upstreamWritingRules + upstreamReviewRules

  private static let upstreamContractRules = [
    Row(
      "upstream.create",
      .createUpstreamContract,
      on: .upstream,
      by: [.upstreamClaimant],
      .manageUpstreamClaims,
      if: [
        .actsForClaimant, .identifierIsNew, .statusFitsKind, .worksForCompany, .sourcesUnique,
        .possibleValues,
      ]
    ),
    Row(
      "upstream.configure",
      .configureUpstreamContract,
      on: .upstream,
      by: [.upstreamClaimant],
      .manageUpstreamClaims,
      if: [.actsForClaimant, .statusFitsKind, .worksForCompany, .billedKept, .possibleValues],
      then: [.notify]
    ),
    Row(
      "upstream.lines",
      .editUpstreamSchedule,
      on: .upstream,
      by: [.upstreamClaimant],
      .manageUpstreamClaims,
      if: [.actsForClaimant, .identifierIsNew, .sourcesUnique, .billedKept, .possibleValues]
    ),
  ]

  private static let upstreamWritingRules = [
    Row(
      "upstream-claim.create",
      .createUpstreamClaim,
      on: .upstream,
      by: [.upstreamClaimant],
      .manageUpstreamClaims,
      .newClaim,
      if: [
        .actsForClaimant, .commitmentInForce, .hasReviewer, .periodExists, .periodFree,
        .identifierIsNew,
      ]
    ),
    Row(
      "upstream-claim.roll-up",
      .rollUpClaims,
      on: .upstream,
      by: [.upstreamClaimant],
      .manageUpstreamClaims,
      if: [.actsForClaimant, .statusEditable, .isMostRecent]
    ),
    Row(
      "upstream-claim.edit",
      .editClaim,
      on: .upstream,
      by: [.upstreamClaimant],
      .manageUpstreamClaims,
      if: [.actsForClaimant, .statusEditable, .isMostRecent, .lineNotApproved] + entryGuards
    ),
    Row(
      "upstream-claim.details",
      .editDetails,
      on: .upstream,
      by: [.upstreamClaimant],
      .manageUpstreamClaims,
      if: [.actsForClaimant, .statusEditable, .numberIsFree, .possibleValues]
    ),
    Row(
      "upstream-claim.save",
      .saveDraft,
      on: .upstream,
      by: [.upstreamClaimant],
      .manageUpstreamClaims,
      .claim(from: [.draft, .reviseAndResubmit], to: .draft),
      if: [.actsForClaimant, .isMostRecent]
    ),
    Row(
      "upstream-claim.send",
      .sendClaim,
      on: .upstream,
      by: [.upstreamClaimant],
      .manageUpstreamClaims,
      .claim(from: [.draft, .reviseAndResubmit], to: .underReview),
      if: [.actsForClaimant, .hasReviewer] + sendGuards,
      then: [.notify]
    ),
    Row(
      "upstream-claim.delete",
      .deleteClaim,
      on: .upstream,
      by: [.upstreamClaimant],
      .manageUpstreamClaims,
      .claimDeleted,
      if: [.actsForClaimant, .statusEditable, .isMostRecent, .notPaid]
    ),
    Row(
      "upstream-claim.pay",
      .recordPayment,
      on: .upstream,
      by: [.upstreamClaimant],
      .manageUpstreamClaims,
      if: [.actsForClaimant, .isPayable, .withinAmountDue]
    ),
  ]

  private static let upstreamReviewRules = [
    Row(
      "upstream-claim.review-lines",
      .reviewLines,
      on: .upstream,
      by: [.upstreamReviewer],
      .reviewUpstreamClaims,
      if: [.underReview, .lineExists]
    ),
    Row(
      "upstream-claim.approve",
      .approveClaim,
      on: .upstream,
      by: [.upstreamReviewer],
      .reviewUpstreamClaims,
      .claim(from: [.underReview], to: .approved),
      if: [.commitmentNotVoid],
      then: [.notify]
    ),
    Row(
      "upstream-claim.return",
      .returnClaim,
      on: .upstream,
      by: [.upstreamReviewer],
      .reviewUpstreamClaims,
      .claim(from: [.underReview], to: .reviseAndResubmit),
      if: [.hasRejectedLine, .newDueAhead],
      then: [.notify]
    ),
  ]
}
