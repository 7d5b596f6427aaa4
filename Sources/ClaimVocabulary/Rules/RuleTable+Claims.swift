/// The rows about writing and sending claims.
extension RuleTable {
  static let creationGuards: [WorkflowGuard] = [
    .hasContractCompany, .hasClaimContact, .contactIsEmployee, .commitmentInForce,
    .breakdownApproved, .periodExists, .identifierIsNew,
  ]

  static let claimRules = [
    Row(
      "claim.create.contact",
      .createClaim,
      .createClaim,
      .newClaim,
      if: creationGuards + [
        .seesCommitment, .periodOpen, .periodFree, .notPastDue, .invitedIfRequired,
      ]
    ),
    Row(
      "claim.create.standard",
      .createOnBehalf,
      by: [.standard],
      .createOnBehalf,
      .newClaim,
      if: creationGuards + [.periodOpen, .periodFree]
    ),
    Row(
      "claim.create.administrator",
      .createOnBehalf,
      by: [.administrator],
      .createOnBehalf,
      .newClaim,
      if: creationGuards
    ),
    Row(
      "claim.release.contact",
      .releaseRetention,
      by: [.contact],
      .releaseRetentionInPeriod,
      .newClaim,
      if: creationGuards + [.seesCommitment, .periodOpen, .periodFree, .notPastDue]
    ),
    Row(
      "claim.release.standard",
      .releaseRetention,
      by: [.standard],
      .releaseRetentionInPeriod,
      .newClaim,
      if: creationGuards + [.periodOpen, .periodFree]
    ),
    Row(
      "claim.release.administrator",
      .releaseRetention,
      by: [.administrator],
      .releaseRetentionAnyTime,
      .newClaim,
      if: creationGuards
    ),
    Row(
      "claim.edit.contact",
      .editClaim,
      by: [.contact],
      .editRetention,
      if: [.seesCommitment, .statusEditable, .isMostRecent, .notPastDue, .lineNotApproved]
        + entryGuards
    ),
    Row(
      "claim.edit.standard",
      .editClaim,
      by: [.standard],
      .createOnBehalf,
      if: [.statusEditable, .isMostRecent, .lineNotApproved] + entryGuards
    ),
    Row(
      "claim.edit.administrator",
      .editClaim,
      by: [.administrator],
      .createOnBehalf,
      if: [.statusEditable] + entryGuards
    ),
    Row(
      "claim.details.contact",
      .editDetails,
      by: [.contact],
      .createClaim,
      if: [
        .seesCommitment, .statusEditable, .isMostRecent, .notPastDue, .numberIsFree,
        .possibleValues,
      ]
    ),
    Row(
      "claim.details.standard",
      .editDetails,
      by: [.standard],
      .createOnBehalf,
      if: [.statusEditable, .isMostRecent, .numberIsFree, .possibleValues]
    ),
    Row(
      "claim.details.administrator",
      .editDetails,
      by: [.administrator],
      .createOnBehalf,
      if: [.numberIsFree, .possibleValues]
    ),
    Row(
      "claim.attach.contact",
      .attachToClaim,
      by: [.contact],
      .createClaim,
      if: [.seesCommitment, .statusEditable, .isMostRecent, .notPastDue, .possibleValues]
    ),
    Row(
      "claim.attach.standard",
      .attachToClaim,
      by: [.standard],
      .createOnBehalf,
      if: [.statusEditable, .isMostRecent, .possibleValues]
    ),
    Row(
      "claim.attach.administrator",
      .attachToClaim,
      by: [.administrator],
      .createOnBehalf,
      if: [.possibleValues]
    ),
    Row(
      "claim.save.contact",
      .saveDraft,
      by: [.contact],
      .createClaim,
      .claim(from: [.draft, .reviseAndResubmit], to: .draft),
      if: [.seesCommitment, .isMostRecent, .notPastDue]
    ),
    Row(
      "claim.save.standard",
      .saveDraft,
      by: [.standard],
      .createOnBehalf,
      .claim(from: [.draft], to: .draft),
      if: [.isMostRecent]
    ),
    Row(
      "claim.save.administrator",
      .saveDraft,
      by: [.administrator],
      .createOnBehalf,
      .claim(from: [.draft], to: .draft)
    ),
    Row(
      "claim.send.contact",
      .sendClaim,
      by: [.contact],
      .submitClaim,
      .claim(from: [.draft], to: .underReview),
      if: sendGuards + [.seesCommitment, .notPastDue],
      then: [.keepProposedAmounts, .notify]
    ),
    Row(
      "claim.resend.contact",
      .sendClaim,
      by: [.contact],
      .reviseClaim,
      .claim(from: [.reviseAndResubmit], to: .underReview),
      if: sendGuards + [.seesCommitment, .notPastDue],
      then: [.keepProposedAmounts, .notify]
    ),
    Row(
      "claim.send.standard",
      .sendClaim,
      by: [.standard],
      .createOnBehalf,
      .claim(from: [.draft], to: .underReview),
      if: sendGuards,
      then: [.keepProposedAmounts, .notify]
    ),
    Row(
      "claim.send.administrator",
      .sendClaim,
      by: [.administrator],
      .createOnBehalf,
      .claim(from: [.draft, .reviseAndResubmit], to: .underReview),
      if: contentGuards,
      then: [.keepProposedAmounts, .notify]
    ),
    Row(
      "claim.delete.contact",
      .deleteClaim,
      by: [.contact],
      .deleteClaim,
      .claimDeleted,
      if: [.seesCommitment, .isMostRecent, .notLinked, .notPaid, .notRolledUp, .notPastDue],
      then: [.updateBudget]
    ),
    Row(
      "claim.delete",
      .deleteClaim,
      by: [.standard, .administrator],
      .deleteClaim,
      .claimDeleted,
      if: [.seesCommitment, .isMostRecent, .notLinked, .notPaid, .notRolledUp],
      then: [.updateBudget]
    ),
  ]

  static let entryGuards: [WorkflowGuard] = [
    .lineExists, .lineHasUnits, .typeAllowsEntry, .possibleValues, .releaseRetained, .notOverbilled,
  ]

  /// What a claim must say before it goes to review, no matter who sends it and how.
  static let contentGuards: [WorkflowGuard] = [
    .commitmentNotVoid, .requiredFields, .releaseRetained, .notOverbilled,
  ]

  static let sendGuards: [WorkflowGuard] = [.isMostRecent] + contentGuards
}
