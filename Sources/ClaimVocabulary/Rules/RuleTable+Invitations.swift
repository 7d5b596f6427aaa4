/// The rows about billing periods and invitations.
extension RuleTable {
  static let periodRules = [
    Rule(
      "period.create",
      .createPeriod,
      .createBillingPeriods,
      .newPeriod,
      if: [.periodOrdered, .periodUnique, .periodApart, .dueInYear, .identifierIsNew],
      then: [.closePreviousPeriod]
    ),
    Rule(
      "period.create-automatic",
      .createAutomaticPeriod,
      .createBillingPeriods,
      .newPeriod,
      if: [.periodUnique, .periodApart, .identifierIsNew],
      then: [.closePreviousPeriod]
    ),
    Rule(
      "period.edit",
      .editPeriod,
      .manageBillingPeriods,
      if: [.periodOrdered, .periodUnique, .periodApart, .dueInYear]
    ),
    Rule("period.close", .closePeriod, .manageBillingPeriods, .period(from: [.open], to: .closed)),
    Rule(
      "period.reopen",
      .reopenPeriod,
      .manageBillingPeriods,
      .period(from: [.closed], to: .open),
      then: [.closePreviousPeriod]
    ),
    Rule(
      "period.delete",
      .deletePeriod,
      .manageBillingPeriods,
      .periodDeleted,
      if: [.periodUnused]
    ),
  ]

  static let invitationRules = [
    Rule(
      "invitation.add-contact",
      .addContact,
      .addClaimContact,
      if: [.hasContractCompany, .contactIsEmployee, .contactInDirectory],
      then: [.addToPrivateList]
    ),
    Rule(
      "invitation.send",
      .sendInvites,
      .sendInvites,
      .invitation(from: [.notInvited], to: .invited),
      if: sendingGuards,
      then: [.addToPrivateList, .notify]
    ),
    Rule(
      "invitation.resend",
      .resendInvites,
      .sendInvites,
      .invitation(from: [.invited], to: .invited),
      if: sendingGuards + [.invitationSent],
      then: [.notify]
    ),
    Rule(
      "invitation.withdraw",
      .withdrawInvites,
      .sendInvites,
      .invitation(from: [.invited, .accepted, .declined], to: .notInvited),
      if: [.periodExists, .periodOpen, .periodFree],
      then: [.notify]
    ),
    Rule(
      "invitation.accept",
      .acceptInvite,
      .answerInvite,
      .invitation(from: [.invited, .declined], to: .accepted),
      if: answerGuards + [.breakdownApproved]
    ),
    Rule(
      "invitation.decline",
      .declineInvite,
      .answerInvite,
      .invitation(from: [.invited], to: .declined),
      if: answerGuards
    ),
  ]

  /// What must hold so that a person who is invited can also answer, and create a claim.
  static let sendingGuards: [Guard] = [
    .hasContractCompany, .hasClaimContact, .contactIsEmployee, .contactMayAct, .commitmentInForce,
    .breakdownApproved, .periodExists, .periodOpen, .periodFree, .notPastDue, .notFullyBilled,
  ]

  static let answerGuards: [Guard] = [
    .seesCommitment, .commitmentInForce, .periodExists, .periodOpen, .invitationSent, .periodFree,
    .notPastDue,
  ]
}
