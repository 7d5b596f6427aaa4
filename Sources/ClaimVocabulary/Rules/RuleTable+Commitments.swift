/// The rows about commitments, and about the breakdown of their lines.
extension RuleTable {
  static let commitmentRules = [
    Row(
      "commitment.create",
      .createCommitment,
      .createCommitment,
      if: [.identifierIsNew, .statusFitsKind, .possibleValues]
    ),
    Row(
      "commitment.issue",
      .issueCommitment,
      .createCommitment,
      if: [.seesCommitment, .hasClaimContact, .commitmentNotVoid],
      then: [.notify]
    ),
    Row("commitment.status", .setContractStatus, .configureCommitment, if: [.statusFitsKind]),
    Row(
      "commitment.company",
      .setContractCompany,
      .addClaimContact,
      if: [.companyKept],
      then: [.notify]
    ),
    Row(
      "commitment.lines",
      .editScheduleOfValues,
      .editScheduleOfValues,
      if: [.seesCommitment, .identifierIsNew]
    ),
    Row(
      "commitment.change",
      .approveChange,
      .editScheduleOfValues,
      if: [.seesCommitment, .identifierIsNew]
    ),
    Row("commitment.configure", .configureCommitment, .configureCommitment, if: [.possibleValues]),
    Row("commitment.attach", .attachToCommitment, .configureCommitment, if: [.possibleValues]),
  ]

  static let breakdownRules = [
    Row(
      "breakdown.enable",
      .enableBreakdown,
      .addBreakdown,
      .newBreakdown,
      if: [.amountBased, .breakdownUnused]
    ),
    Row(
      "breakdown.disable",
      .disableBreakdown,
      .addBreakdown,
      .breakdownDeleted,
      if: [.breakdownExists, .breakdownUnused]
    ),
    Row(
      "breakdown.invite",
      .inviteToBreakDown,
      .addBreakdown,
      .breakdownKept(from: [.draft, .reviseAndResubmit]),
      if: [.breakdownExists, .hasClaimContact, .contactMayAct, .breakdownUnused],
      then: [.notify]
    ),
    Row(
      "breakdown.edit.contact",
      .editBreakdown,
      by: [.contact],
      .updateBreakdown,
      .breakdownKept(from: [.draft, .reviseAndResubmit]),
      if: [
        .breakdownExists, .seesCommitment, .breakdownUnused, .scheduleLineExists, .identifierIsNew,
      ]
    ),
    Row(
      "breakdown.edit.administrator",
      .editBreakdown,
      by: [.standard, .administrator],
      .createBreakdown,
      .breakdownKept(from: [.draft, .reviseAndResubmit]),
      if: [
        .breakdownExists, .seesCommitment, .breakdownUnused, .scheduleLineExists, .identifierIsNew,
      ]
    ),
    Row(
      "breakdown.attach.contact",
      .attachToBreakdown,
      by: [.contact],
      .updateBreakdown,
      .breakdownKept(from: [.draft, .reviseAndResubmit]),
      if: [.breakdownExists, .seesCommitment, .possibleValues]
    ),
    Row(
      "breakdown.attach.administrator",
      .attachToBreakdown,
      by: [.standard, .administrator],
      .createBreakdown,
      .breakdownKept(from: [.draft, .reviseAndResubmit]),
      if: [.breakdownExists, .seesCommitment, .possibleValues]
    ),
    Row(
      "breakdown.send.contact",
      .sendBreakdown,
      by: [.contact],
      .updateBreakdown,
      .breakdown(from: [.draft, .reviseAndResubmit], to: .underReview),
      if: [.breakdownExists, .seesCommitment, .breakdownAllocated],
      then: [.notify]
    ),
    Row(
      "breakdown.send.administrator",
      .sendBreakdown,
      by: [.standard, .administrator],
      .createBreakdown,
      .breakdown(from: [.draft, .reviseAndResubmit], to: .underReview),
      if: [.breakdownExists, .seesCommitment, .breakdownAllocated],
      then: [.notify]
    ),
    Row(
      "breakdown.approve",
      .approveBreakdown,
      .reviewClaim,
      .breakdown(from: [.underReview], to: .approved),
      if: [.breakdownExists]
    ),
    Row(
      "breakdown.return",
      .returnBreakdown,
      .reviewClaim,
      .breakdown(from: [.underReview], to: .reviseAndResubmit),
      if: [.breakdownExists, .breakdownUnused],
      then: [.notify]
    ),
    Row(
      "breakdown.by-hand",
      .setBreakdownStatus,
      .editScheduleOfValues,
      .breakdownByHand,
      if: [.breakdownExists, .seesCommitment, .breakdownUnused],
      then: [.notify]
    ),
  ]
}
