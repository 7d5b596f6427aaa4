/// The rows about writing and sending claims.
extension RuleTable {
  static let creationGuards: [Guard] = [
    .hasContractCompany, .hasClaimContact, .contactIsEmployee, .commitmentInForce,
    .breakdownApproved, .periodExists, .identifierIsNew,
  ]

  static let claimRules = [
    Rule(
      "claim.create.contact",
      .createClaim,
      .createClaim,
      .newClaim,
      if: creationGuards + [
        .seesCommitment, .periodOpen, .periodFree, .notPastDue, .invitedIfRequired,
      ]
    ),
    Rule(
      "claim.create.standard",
      .createOnBehalf,
      by: [.standard],
      .createOnBehalf,
      .newClaim,
      if: creationGuards + [.periodOpen, .periodFree]
    ),
    Rule(
      "claim.create.administrator",
      .createOnBehalf,
      by: [.administrator],
      .createOnBehalf,
      .newClaim,
      if: creationGuards
    ),
    Rule(
      "claim.release.contact",
      .releaseRetention,
      by: [.contact],
      .releaseRetentionInPeriod,
      .newClaim,
      if: creationGuards + [.seesCommitment, .periodOpen, .periodFree, .notPastDue]
    ),
    Rule(
      "claim.release.standard",
      .releaseRetention,
      by: [.standard],
      .releaseRetentionInPeriod,
      .newClaim,
      if: creationGuards + [.periodOpen, .periodFree]
    ),
    Rule(
      "claim.release.administrator",
      .releaseRetention,
      by: [.administrator],
      .releaseRetentionAnyTime,
      .newClaim,
      if: creationGuards
    ),
    Rule(
      "claim.edit.contact",
      .editClaim,
      by: [.contact],
      .editRetention,
      if: [.seesCommitment, .statusEditable, .isMostRecent, .notPastDue, .lineNotApproved]
        + entryGuards
    ),
    Rule(
      "claim.edit.standard",
      .editClaim,
      by: [.standard],
      .createOnBehalf,
      if: [.statusEditable, .isMostRecent, .lineNotApproved] + entryGuards
    ),
    Rule(
      "claim.edit.administrator",
      .editClaim,
      by: [.administrator],
      .createOnBehalf,
      if: [.statusEditable] + entryGuards
    ),
    Rule(
      "claim.details.contact",
      .editDetails,
      by: [.contact],
      .createClaim,
      if: [
        .seesCommitment, .statusEditable, .isMostRecent, .notPastDue, .numberIsFree,
        .possibleValues,
      ]
    ),
    Rule(
      "claim.details.standard",
      .editDetails,
      by: [.standard],
      .createOnBehalf,
      if: [.statusEditable, .isMostRecent, .numberIsFree, .possibleValues]
    ),
    Rule(
      "claim.details.administrator",
      .editDetails,
      by: [.administrator],
      .createOnBehalf,
      if: [.numberIsFree, .possibleValues]
    ),
    Rule(
      "claim.attach.contact",
      .attachToClaim,
      by: [.contact],
      .createClaim,
      if: [.seesCommitment, .statusEditable, .isMostRecent, .notPastDue, .possibleValues]
    ),
    Rule(
      "claim.attach.standard",
      .attachToClaim,
      by: [.standard],
      .createOnBehalf,
      if: [.statusEditable, .isMostRecent, .possibleValues]
    ),
    Rule(
      "claim.attach.administrator",
      .attachToClaim,
      by: [.administrator],
      .createOnBehalf,
      if: [.possibleValues]
    ),
    Rule(
      "claim.save.contact",
      .saveDraft,
      by: [.contact],
      .createClaim,
      .claim(from: [.draft, .reviseAndResubmit], to: .draft),
      if: [.seesCommitment, .isMostRecent, .notPastDue]
    ),
    Rule(
      "claim.save.standard",
      .saveDraft,
      by: [.standard],
      .createOnBehalf,
      .claim(from: [.draft], to: .draft),
      if: [.isMostRecent]
    ),
    Rule(
      "claim.save.administrator",
      .saveDraft,
      by: [.administrator],
      .createOnBehalf,
      .claim(from: [.draft], to: .draft)
    ),
    Rule(
      "claim.send.contact",
      .sendClaim,
      by: [.contact],
      .submitClaim,
      .claim(from: [.draft], to: .underReview),
      if: sendGuards + [.seesCommitment, .notPastDue],
      then: [.keepProposedAmounts, .notify]
    ),
    Rule(
      "claim.resend.contact",
      .sendClaim,
      by: [.contact],
      .reviseClaim,
      .claim(from: [.reviseAndResubmit], to: .underReview),
      if: sendGuards + [.seesCommitment, .notPastDue],
      then: [.keepProposedAmounts, .notify]
    ),
    Rule(
      "claim.send.standard",
      .sendClaim,
      by: [.standard],
      .createOnBehalf,
      .claim(from: [.draft], to: .underReview),
      if: sendGuards,
      then: [.keepProposedAmounts, .notify]
    ),
    Rule(
      "claim.send.administrator",
      .sendClaim,
      by: [.administrator],
      .createOnBehalf,
      .claim(from: [.draft, .reviseAndResubmit], to: .underReview),
      if: contentGuards,
      then: [.keepProposedAmounts, .notify]
    ),
    Rule(
      "claim.delete.contact",
      .deleteClaim,
      by: [.contact],
      .deleteClaim,
      .claimDeleted,
      if: [.seesCommitment, .isMostRecent, .notLinked, .notPaid, .notRolledUp, .notPastDue],
      then: [.updateBudget]
    ),
    Rule(
      "claim.delete",
      .deleteClaim,
      by: [.standard, .administrator],
      .deleteClaim,
      .claimDeleted,
      if: [.seesCommitment, .isMostRecent, .notLinked, .notPaid, .notRolledUp],
      then: [.updateBudget]
    ),
  ]

  static let entryGuards: [Guard] = [
    .lineExists, .lineHasUnits, .typeAllowsEntry, .possibleValues, .releaseRetained, .notOverbilled,
  ]

  /// What a claim must say before it goes to review, no matter who sends it and how.
  static let contentGuards: [Guard] = [
    .commitmentNotVoid, .requiredFields, .releaseRetained, .notOverbilled,
  ]

  static let sendGuards: [Guard] = [.isMostRecent] + contentGuards
}
