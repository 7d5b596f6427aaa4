/// The rows about commitments, and about the breakdown of their lines.
extension RuleTable {
  static let commitmentRules = [
    Rule(
      "commitment.create",
      .createCommitment,
      by: everybody,
      .createCommitment,
      if: [.identifierIsNew, .possibleValues]
    ),
    Rule("commitment.issue", .issueCommitment, by: everybody, .createCommitment, then: [.notify]),
    Rule("commitment.status", .setContractStatus, by: everybody, .configureCommitment),
    Rule("commitment.company", .setContractCompany, by: everybody, .addClaimContact),
    Rule(
      "commitment.lines",
      .editScheduleOfValues,
      by: everybody,
      .editScheduleOfValues,
      if: [.identifierIsNew]
    ),
    Rule(
      "commitment.change",
      .approveChange,
      by: everybody,
      .editScheduleOfValues,
      if: [.identifierIsNew]
    ),
    Rule(
      "commitment.configure",
      .configureCommitment,
      by: everybody,
      .configureCommitment,
      if: [.possibleValues]
    ),
  ]

  static let breakdownRules = [
    Rule(
      "ssov.enable",
      .enableBreakdown,
      by: everybody,
      .addBreakdown,
      .newBreakdown,
      if: [.amountBased, .breakdownUnused]
    ),
    Rule(
      "ssov.invite",
      .inviteToBreakDown,
      by: everybody,
      .addBreakdown,
      if: [.breakdownExists, .hasClaimContact],
      then: [.notify]
    ),
    Rule(
      "ssov.edit.contact",
      .editBreakdown,
      by: [.contact],
      .updateBreakdown,
      .breakdownKept(from: [.draft, .reviseAndResubmit]),
      if: [.breakdownExists, .seesCommitment, .breakdownUnused, .lineExists, .identifierIsNew]
    ),
    Rule(
      "ssov.edit.administrator",
      .editBreakdown,
      by: [.standard, .administrator],
      .createBreakdown,
      .breakdownKept(from: [.draft, .reviseAndResubmit]),
      if: [.breakdownExists, .breakdownUnused, .lineExists, .identifierIsNew]
    ),
    Rule(
      "ssov.send.contact",
      .sendBreakdown,
      by: [.contact],
      .updateBreakdown,
      .breakdown(from: [.draft, .reviseAndResubmit], to: .underReview),
      if: [.breakdownExists, .seesCommitment, .breakdownAllocated],
      then: [.notify]
    ),
    Rule(
      "ssov.send.administrator",
      .sendBreakdown,
      by: [.standard, .administrator],
      .createBreakdown,
      .breakdown(from: [.draft, .reviseAndResubmit], to: .underReview),
      if: [.breakdownExists, .breakdownAllocated],
      then: [.notify]
    ),
    Rule(
      "ssov.approve",
      .approveBreakdown,
      by: everybody,
      .reviewClaim,
      .breakdown(from: [.underReview], to: .approved),
      if: [.breakdownExists]
    ),
    Rule(
      "ssov.return",
      .returnBreakdown,
      by: everybody,
      .reviewClaim,
      .breakdown(from: [.underReview], to: .reviseAndResubmit),
      if: [.breakdownExists],
      then: [.notify]
    ),
    Rule(
      "ssov.by-hand",
      .setBreakdownStatus,
      by: everybody,
      .editScheduleOfValues,
      .breakdownByHand,
      if: [.breakdownExists, .breakdownUnused],
      then: [.notify]
    ),
  ]
}
