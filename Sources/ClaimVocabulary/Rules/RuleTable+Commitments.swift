/// The rows about commitments, and about the breakdown of their lines.
extension RuleTable {
  static let commitmentRules = [
    Rule(
      "commitment.create",
      .createCommitment,
      by: everybody,
      .createCommitment,
      if: [.identifierIsNew, .statusFitsKind, .possibleValues]
    ),
    Rule(
      "commitment.issue",
      .issueCommitment,
      by: everybody,
      .createCommitment,
      if: [.seesCommitment, .hasClaimContact, .commitmentNotVoid],
      then: [.notify]
    ),
    Rule(
      "commitment.status",
      .setContractStatus,
      by: everybody,
      .configureCommitment,
      if: [.statusFitsKind]
    ),
    Rule(
      "commitment.company",
      .setContractCompany,
      by: everybody,
      .addClaimContact,
      if: [.companyKept],
      then: [.notify]
    ),
    Rule(
      "commitment.lines",
      .editScheduleOfValues,
      by: everybody,
      .editScheduleOfValues,
      if: [.seesCommitment, .identifierIsNew]
    ),
    Rule(
      "commitment.change",
      .approveChange,
      by: everybody,
      .editScheduleOfValues,
      if: [.seesCommitment, .identifierIsNew]
    ),
    Rule(
      "commitment.configure",
      .configureCommitment,
      by: everybody,
      .configureCommitment,
      if: [.possibleValues]
    ),
    Rule(
      "commitment.attach",
      .attachToCommitment,
      by: everybody,
      .configureCommitment,
      if: [.possibleValues]
    ),
  ]

  static let breakdownRules = [
    Rule(
      "breakdown.enable",
      .enableBreakdown,
      by: everybody,
      .addBreakdown,
      .newBreakdown,
      if: [.amountBased, .breakdownUnused]
    ),
    Rule(
      "breakdown.disable",
      .disableBreakdown,
      by: everybody,
      .addBreakdown,
      .breakdownDeleted,
      if: [.breakdownExists, .breakdownUnused]
    ),
    Rule(
      "breakdown.invite",
      .inviteToBreakDown,
      by: everybody,
      .addBreakdown,
      .breakdownKept(from: [.draft, .reviseAndResubmit]),
      if: [.breakdownExists, .hasClaimContact, .contactMayAct, .breakdownUnused],
      then: [.notify]
    ),
    Rule(
      "breakdown.edit.contact",
      .editBreakdown,
      by: [.contact],
      .updateBreakdown,
      .breakdownKept(from: [.draft, .reviseAndResubmit]),
      if: [
        .breakdownExists, .seesCommitment, .breakdownUnused, .scheduleLineExists, .identifierIsNew,
      ]
    ),
    Rule(
      "breakdown.edit.administrator",
      .editBreakdown,
      by: [.standard, .administrator],
      .createBreakdown,
      .breakdownKept(from: [.draft, .reviseAndResubmit]),
      if: [
        .breakdownExists, .seesCommitment, .breakdownUnused, .scheduleLineExists, .identifierIsNew,
      ]
    ),
    Rule(
      "breakdown.attach.contact",
      .attachToBreakdown,
      by: [.contact],
      .updateBreakdown,
      .breakdownKept(from: [.draft, .reviseAndResubmit]),
      if: [.breakdownExists, .seesCommitment, .possibleValues]
    ),
    Rule(
      "breakdown.attach.administrator",
      .attachToBreakdown,
      by: [.standard, .administrator],
      .createBreakdown,
      .breakdownKept(from: [.draft, .reviseAndResubmit]),
      if: [.breakdownExists, .seesCommitment, .possibleValues]
    ),
    Rule(
      "breakdown.send.contact",
      .sendBreakdown,
      by: [.contact],
      .updateBreakdown,
      .breakdown(from: [.draft, .reviseAndResubmit], to: .underReview),
      if: [.breakdownExists, .seesCommitment, .breakdownAllocated],
      then: [.notify]
    ),
    Rule(
      "breakdown.send.administrator",
      .sendBreakdown,
      by: [.standard, .administrator],
      .createBreakdown,
      .breakdown(from: [.draft, .reviseAndResubmit], to: .underReview),
      if: [.breakdownExists, .seesCommitment, .breakdownAllocated],
      then: [.notify]
    ),
    Rule(
      "breakdown.approve",
      .approveBreakdown,
      by: everybody,
      .reviewClaim,
      .breakdown(from: [.underReview], to: .approved),
      if: [.breakdownExists]
    ),
    Rule(
      "breakdown.return",
      .returnBreakdown,
      by: everybody,
      .reviewClaim,
      .breakdown(from: [.underReview], to: .reviseAndResubmit),
      if: [.breakdownExists, .breakdownUnused],
      then: [.notify]
    ),
    Rule(
      "breakdown.by-hand",
      .setBreakdownStatus,
      by: everybody,
      .editScheduleOfValues,
      .breakdownByHand,
      if: [.breakdownExists, .seesCommitment, .breakdownUnused],
      then: [.notify]
    ),
  ]
}
