@testable import ClaimVocabulary

/// What each row of the workflow demands, written down apart from the rows: a condition that is lost there
/// is missed here.
enum ExpectedConditions {
  static let all: [(rule: String, conditions: [Guard])] =
    commitments + breakdowns + periods + invitations + claims + reviews + others

  /// What every new claim needs, whoever creates it.
  private static let creation: [Guard] = [
    .permission, .hasContractCompany, .hasClaimContact, .contactIsEmployee, .commitmentInForce,
    .breakdownApproved, .periodExists, .identifierIsNew,
  ]

  /// What must hold before a claim goes to review, for people who are no administrators.
  private static let sending: [Guard] = [
    .permission, .status, .isMostRecent, .requiredFields, .releaseRetained, .notOverbilled,
  ]

  /// What must hold of entries.
  private static let entering: [Guard] = [
    .permission, .lineExists, .lineHasUnits, .typeAllowsEntry, .possibleValues, .releaseRetained,
    .notOverbilled,
  ]

  private static let answering: [Guard] = [
    .permission, .status, .seesCommitment, .periodExists, .periodOpen, .invitationSent,
    .periodFree, .notPastDue,
  ]

  private static let commitments: [(String, [Guard])] = [
    ("commitment.create", [.permission, .identifierIsNew, .possibleValues]),
    ("commitment.issue", [.permission]),
    ("commitment.status", [.permission]),
    ("commitment.company", [.permission]),
    ("commitment.lines", [.permission, .identifierIsNew]),
    ("commitment.change", [.permission, .identifierIsNew]),
    ("commitment.configure", [.permission, .possibleValues]),
  ]

  private static let breakdowns: [(String, [Guard])] = [
    ("ssov.enable", [.permission, .status, .amountBased, .breakdownUnused]),
    ("ssov.invite", [.permission, .breakdownExists, .hasClaimContact]),
    (
      "ssov.edit.contact",
      [
        .permission, .status, .breakdownExists, .seesCommitment, .breakdownUnused, .lineExists,
        .identifierIsNew,
      ]
    ),
    (
      "ssov.edit.administrator",
      [
        .permission, .status, .breakdownExists, .breakdownUnused, .lineExists, .identifierIsNew,
      ]
    ),
    (
      "ssov.send.contact",
      [.permission, .status, .breakdownExists, .seesCommitment, .breakdownAllocated]
    ),
    (
      "ssov.send.administrator", [.permission, .status, .breakdownExists, .breakdownAllocated]
    ),
    ("ssov.approve", [.permission, .status, .breakdownExists]),
    ("ssov.return", [.permission, .status, .breakdownExists]),
    ("ssov.by-hand", [.permission, .breakdownExists, .breakdownUnused]),
  ]

  private static let periods: [(String, [Guard])] = [
    ("period.create", [.permission, .periodOrdered, .periodUnique, .identifierIsNew]),
    ("period.create-automatic", [.permission, .periodUnique, .identifierIsNew]),
    ("period.edit", [.permission, .periodOrdered, .periodUnique]),
  ]

  private static let invitations: [(String, [Guard])] = [
    (
      "invitation.add-contact",
      [.permission, .hasContractCompany, .contactIsEmployee, .contactInDirectory]
    ),
    (
      "invitation.send",
      [
        .permission, .status, .hasClaimContact, .breakdownApproved, .periodExists, .periodOpen,
        .periodFree, .notPastDue, .notFullyBilled,
      ]
    ),
    ("invitation.accept", answering),
    ("invitation.decline", answering),
  ]

  private static let claims: [(String, [Guard])] = [
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
    ("claim.save.contact", [.permission, .status, .seesCommitment, .isMostRecent, .notPastDue]),
    ("claim.save.standard", [.permission, .status, .isMostRecent]),
    ("claim.save.administrator", [.permission, .status]),
    ("claim.send.contact", sending + [.seesCommitment, .notPastDue]),
    ("claim.resend.contact", sending + [.seesCommitment, .notPastDue]),
    ("claim.send.standard", sending),
    (
      "claim.send.administrator",
      [.permission, .status, .requiredFields, .releaseRetained, .notOverbilled]
    ),
    (
      "claim.delete.contact",
      [.permission, .seesCommitment, .isMostRecent, .notLinked, .notPastDue]
    ),
    ("claim.delete", [.permission, .isMostRecent, .notLinked]),
  ]

  private static let reviews: [(String, [Guard])] = [
    ("claim.review-lines", [.permission, .underReview, .lineExists]),
    ("claim.revise-amounts", entering + [.underReview]),
    ("claim.approve", [.permission, .status]),
    ("claim.approve-as-noted", [.permission, .status]),
    ("claim.await-owner", [.permission, .status]),
    ("claim.return", [.permission, .status, .hasRejectedLine, .newDueAhead]),
    ("claim.by-hand.contact", sending + [.mayGiveStatus, .seesCommitment, .notPastDue]),
    ("claim.by-hand.standard", sending + [.mayGiveStatus]),
    (
      "claim.by-hand.administrator",
      [.permission, .requiredFields, .releaseRetained, .notOverbilled]
    ),
  ]

  private static let others: [(String, [Guard])] = [
    ("claim.pay", [.permission]),
    ("claim.payment-schedule", [.permission, .showsClaimedAmounts]),
    ("project.configure", [.permission, .possibleValues]),
    ("project.numbering", [.permission]),
    ("policy.renew", [.isInsuranceManager]),
  ]
}
