@testable import ClaimVocabulary

/// What each row of the workflow demands, written down apart from the rows: a condition that is
/// lost there is missed here.
enum ExpectedConditions {
  static let all: [(rule: String, conditions: [WorkflowGuard])] =
    commitments + breakdowns + periods + invitations + claims + reviews + others + people
    + upstream

  /// What every new claim needs, whoever creates it.
  private static let creation: [WorkflowGuard] = [
    .permission, .hasContractCompany, .hasClaimContact, .contactIsEmployee, .commitmentInForce,
    .breakdownApproved, .periodExists, .identifierIsNew,
  ]

  /// What must hold before a claim goes to review, for people who are no administrators.
  private static let sending: [WorkflowGuard] = [
    .permission, .status, .isMostRecent, .requiredFields, .releaseRetained, .notOverbilled,
    .commitmentNotVoid,
  ]

  /// What must hold of entries.
  private static let entering: [WorkflowGuard] = [
    .permission, .lineExists, .lineHasUnits, .typeAllowsEntry, .possibleValues, .releaseRetained,
    .notOverbilled,
  ]

  private static let answering: [WorkflowGuard] = [
    .permission, .status, .seesCommitment, .commitmentInForce, .periodExists, .periodOpen,
    .invitationSent, .periodFree, .notPastDue,
  ]

  /// What must hold so that whoever is invited can answer.
  private static let inviting: [WorkflowGuard] = [
    .permission, .status, .hasContractCompany, .hasClaimContact, .contactIsEmployee,
    .contactMayAct, .commitmentInForce, .breakdownApproved, .periodExists, .periodOpen,
    .periodFree, .notPastDue, .notFullyBilled,
  ]

  private static let commitments: [(String, [WorkflowGuard])] = [
    ("commitment.create", [.permission, .identifierIsNew, .statusFitsKind, .possibleValues]),
    ("commitment.issue", [.permission, .seesCommitment, .hasClaimContact, .commitmentNotVoid]),
    ("commitment.status", [.permission, .statusFitsKind]),
    ("commitment.company", [.permission, .companyKept]),
    ("commitment.lines", [.permission, .seesCommitment, .identifierIsNew]),
    ("commitment.change", [.permission, .seesCommitment, .identifierIsNew]),
    ("commitment.configure", [.permission, .possibleValues]),
    ("commitment.attach", [.permission, .possibleValues]),
  ]

  private static let breakdowns: [(String, [WorkflowGuard])] = [
    ("breakdown.enable", [.permission, .status, .amountBased, .breakdownUnused]),
    ("breakdown.disable", [.permission, .breakdownExists, .breakdownUnused]),
    (
      "breakdown.invite",
      [
        .permission, .status, .breakdownExists, .hasClaimContact, .contactMayAct, .breakdownUnused,
      ]
    ),
    (
      "breakdown.edit.contact",
      [
        .permission, .status, .breakdownExists, .seesCommitment, .breakdownUnused,
        .scheduleLineExists, .identifierIsNew,
      ]
    ),
    (
      "breakdown.edit.administrator",
      [
        .permission, .status, .breakdownExists, .seesCommitment, .breakdownUnused,
        .scheduleLineExists, .identifierIsNew,
      ]
    ),
    (
      "breakdown.attach.contact",
      [.permission, .status, .breakdownExists, .seesCommitment, .possibleValues]
    ),
    (
      "breakdown.attach.administrator",
      [.permission, .status, .breakdownExists, .seesCommitment, .possibleValues]
    ),
    (
      "breakdown.send.contact",
      [.permission, .status, .breakdownExists, .seesCommitment, .breakdownAllocated]
    ),
    (
      "breakdown.send.administrator",
      [.permission, .status, .breakdownExists, .seesCommitment, .breakdownAllocated]
    ),
    ("breakdown.approve", [.permission, .status, .breakdownExists]),
    ("breakdown.return", [.permission, .status, .breakdownExists, .breakdownUnused]),
    (
      "breakdown.by-hand", [.permission, .breakdownExists, .seesCommitment, .breakdownUnused]
    ),
  ]

  private static let periods: [(String, [WorkflowGuard])] = [
    (
      "period.create",
      [.permission, .periodOrdered, .periodUnique, .periodApart, .dueInYear, .identifierIsNew]
    ),
    (
      "period.create-automatic",
      [.permission, .periodUnique, .periodApart, .identifierIsNew]
    ),
    ("period.edit", [.permission, .periodOrdered, .periodUnique, .periodApart, .dueInYear]),
    ("period.close", [.permission, .status]),
    ("period.reopen", [.permission, .status]),
    ("period.delete", [.permission, .periodUnused]),
  ]

  private static let invitations: [(String, [WorkflowGuard])] = [
    (
      "invitation.add-contact",
      [.permission, .hasContractCompany, .contactIsEmployee, .contactInDirectory]
    ),
    ("invitation.send", inviting),
    ("invitation.resend", inviting + [.invitationSent]),
    (
      "invitation.withdraw",
      [.permission, .periodExists, .periodOpen, .periodFree, .status]
    ),
    ("invitation.accept", answering + [.breakdownApproved]),
    ("invitation.decline", answering),
  ]

  private static let claims: [(String, [WorkflowGuard])] = [
    (
      "claim.create.contact",
      creation + [.seesCommitment, .periodOpen, .periodFree, .notPastDue, .invitedIfRequired]
    ),
    ("claim.create.standard", creation + [.periodOpen, .periodFree]),
    ("claim.create.administrator", creation),
    (
      "claim.release.contact",
      creation + [.seesCommitment, .periodOpen, .periodFree, .notPastDue]
    ),
    ("claim.release.standard", creation + [.periodOpen, .periodFree]),
    ("claim.release.administrator", creation),
    (
      "claim.edit.contact",
      entering + [
        .seesCommitment, .statusEditable, .isMostRecent, .notPastDue, .lineNotApproved,
      ]
    ),
    ("claim.edit.standard", entering + [.statusEditable, .isMostRecent, .lineNotApproved]),
    ("claim.edit.administrator", entering + [.statusEditable]),
    (
      "claim.details.contact",
      [
        .permission, .seesCommitment, .statusEditable, .isMostRecent, .notPastDue, .numberIsFree,
        .possibleValues,
      ]
    ),
    (
      "claim.details.standard",
      [.permission, .statusEditable, .isMostRecent, .numberIsFree, .possibleValues]
    ),
    ("claim.details.administrator", [.permission, .numberIsFree, .possibleValues]),
    (
      "claim.attach.contact",
      [
        .permission, .fitsSide, .seesCommitment, .statusEditable, .isMostRecent, .notPastDue,
        .possibleValues,
      ]
    ),
    (
      "claim.attach.standard",
      [.permission, .fitsSide, .statusEditable, .isMostRecent, .possibleValues]
    ),
    ("claim.attach.administrator", [.permission, .fitsSide, .possibleValues]),
    ("claim.save.contact", [.permission, .status, .seesCommitment, .isMostRecent, .notPastDue]),
    ("claim.save.standard", [.permission, .status, .isMostRecent]),
    ("claim.save.administrator", [.permission, .status]),
    ("claim.send.contact", sending + [.seesCommitment, .notPastDue]),
    ("claim.resend.contact", sending + [.seesCommitment, .notPastDue]),
    ("claim.send.standard", sending),
    (
      "claim.send.administrator",
      [
        .permission, .status, .requiredFields, .releaseRetained, .notOverbilled, .commitmentNotVoid,
      ]
    ),
    (
      "claim.delete.contact",
      [
        .permission, .seesCommitment, .isMostRecent, .notLinked, .notPaid, .notRolledUp,
        .notPastDue,
      ]
    ),
    (
      "claim.delete",
      [.permission, .seesCommitment, .isMostRecent, .notLinked, .notPaid, .notRolledUp]
    ),
  ]

  private static let reviews: [(String, [WorkflowGuard])] = [
    ("claim.review-lines", [.permission, .underReview, .lineExists]),
    ("claim.revise-amounts", entering + [.fitsSide, .underReview]),
    ("claim.approve", [.permission, .status, .commitmentNotVoid]),
    ("claim.approve-as-noted", [.permission, .status, .fitsSide, .commitmentNotVoid]),
    ("claim.await-upstream", [.permission, .status, .fitsSide, .commitmentNotVoid]),
    ("claim.return", [.permission, .status, .hasRejectedLine, .newDueAhead]),
    (
      "claim.by-hand.contact",
      sending + [.fitsSide, .mayGiveStatus, .seesCommitment, .notPastDue]
    ),
    ("claim.by-hand.standard", sending + [.fitsSide, .mayGiveStatus, .seesCommitment]),
    (
      "claim.by-hand.administrator",
      [
        .permission, .fitsSide, .notPaid, .requiredFields, .releaseRetained, .notOverbilled,
        .commitmentNotVoid,
      ]
    ),
  ]

  private static let others: [(String, [WorkflowGuard])] = [
    ("claim.link", [.permission, .fitsSide, .notLinked]),
    ("claim.unlink", [.permission, .fitsSide, .isLinked]),
    ("claim.pay", [.permission, .isPayable, .withinAmountDue]),
    ("claim.payment-schedule", [.permission, .fitsSide, .showsClaimedAmounts, .isPayable]),
    ("project.configure", [.permission, .possibleValues]),
    ("project.numbering", [.permission]),
    ("policy.renew", [.isInsuranceManager]),
  ]

  /// What holds for whoever claims from the party above.
  private static let claiming: [WorkflowGuard] = [.permission, .actsForClaimant]

  private static let upstream: [(String, [WorkflowGuard])] = [
    (
      "upstream.create",
      claiming + [
        .identifierIsNew, .statusFitsKind, .worksForCompany, .sourcesUnique, .possibleValues,
      ]
    ),
    (
      "upstream.configure",
      claiming + [.statusFitsKind, .worksForCompany, .billedKept, .possibleValues]
    ),
    (
      "upstream.lines",
      claiming + [.identifierIsNew, .sourcesUnique, .billedKept, .possibleValues]
    ),
    (
      "upstream-claim.create",
      claiming + [.commitmentInForce, .hasReviewer, .periodExists, .periodFree, .identifierIsNew]
    ),
    ("upstream-claim.roll-up", claiming + [.fitsSide, .statusEditable, .isMostRecent]),
    (
      "upstream-claim.edit",
      entering + [.actsForClaimant, .statusEditable, .isMostRecent, .lineNotApproved]
    ),
    (
      "upstream-claim.details",
      claiming + [.statusEditable, .numberIsFree, .possibleValues]
    ),
    ("upstream-claim.save", claiming + [.status, .isMostRecent]),
    ("upstream-claim.send", sending + [.actsForClaimant, .hasReviewer]),
    ("upstream-claim.delete", claiming + [.statusEditable, .isMostRecent, .notPaid]),
    ("upstream-claim.pay", claiming + [.isPayable, .withinAmountDue]),
    ("upstream-claim.review-lines", [.permission, .underReview, .lineExists]),
    ("upstream-claim.approve", [.permission, .status, .commitmentNotVoid]),
    ("upstream-claim.return", [.permission, .status, .hasRejectedLine, .newDueAhead]),
  ]

  private static let people: [(String, [WorkflowGuard])] = [
    ("company.add", [.permission, .identifierIsNew]),
    ("user.add", [.permission, .identifierIsNew]),
    ("user.level", [.permission]),
    ("template.save", [.permission]),
    ("template.apply", [.permission]),
    ("company.default-contact", [.permission, .worksForCompany]),
    ("project.default-contacts", [.permission]),
    ("policy.add", [.isInsuranceManager, .identifierIsNew]),
    ("commitment.remove-contact", [.permission, .isContact]),
    ("commitment.privacy", [.permission]),
    ("commitment.list", [.permission]),
    ("commitment.unlist", [.permission, .isListed, .notContact]),
  ]
}
