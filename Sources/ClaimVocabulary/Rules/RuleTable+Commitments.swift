/// The rows about commitments, and about the breakdown of their lines.
extension RuleTable {
  static let commitmentRules = [
    Rule(
      "commitment.create",
      .createCommitment,
      .createCommitment,
      if: [.identifierIsNew, .statusFitsKind, .possibleValues]
    ),
    Rule(
      "commitment.issue",
      .issueCommitment,
      .createCommitment,
      if: [.seesCommitment, .hasClaimContact, .commitmentNotVoid],
      then: [.notify]
    ),
    Rule("commitment.status", .setContractStatus, .configureCommitment, if: [.statusFitsKind]),
    Rule(
      "commitment.company",
      .setContractCompany,
      .addClaimContact,
      if: [.companyKept],
      then: [.notify]
    ),
    Rule(
      "commitment.lines",
      .editScheduleOfValues,
      .editScheduleOfValues,
      if: [.seesCommitment, .identifierIsNew]
    ),
    Rule(
      "commitment.change",
      .approveChange,
      .editScheduleOfValues,
      if: [.seesCommitment, .identifierIsNew]
    ),
    Rule("commitment.configure", .configureCommitment, .configureCommitment, if: [.possibleValues]),
    Rule("commitment.attach", .attachToCommitment, .configureCommitment, if: [.possibleValues]),
  ]

  static let breakdownRules = [
    Rule(
      "breakdown.enable",
      .enableBreakdown,
      .addBreakdown,
      .newBreakdown,
      if: [.amountBased, .breakdownUnused]
    ),
    Rule(
      "breakdown.disable",
      .disableBreakdown,
      .addBreakdown,
      .breakdownDeleted,
      if: [.breakdownExists, .breakdownUnused]
    ),
    Rule(
      "breakdown.invite",
      .inviteToBreakDown,
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
      .reviewClaim,
      .breakdown(from: [.underReview], to: .approved),
      if: [.breakdownExists]
    ),
    Rule(
      "breakdown.return",
      .returnBreakdown,
      .reviewClaim,
      .breakdown(from: [.underReview], to: .reviseAndResubmit),
      if: [.breakdownExists, .breakdownUnused],
      then: [.notify]
    ),
    Rule(
      "breakdown.by-hand",
      .setBreakdownStatus,
      .editScheduleOfValues,
      .breakdownByHand,
      if: [.breakdownExists, .seesCommitment, .breakdownUnused],
      then: [.notify]
    ),
  ]
}
