/// The rows about billing periods and invitations.
extension RuleTable {
  static let periodRules = [
    Rule(
      "period.create",
      .createPeriod,
      by: everybody,
      .createBillingPeriods,
      .newPeriod,
      if: [.periodOrdered, .periodUnique, .periodApart, .dueInYear, .identifierIsNew],
      then: [.closePreviousPeriod]
    ),
    Rule(
      "period.create-automatic",
      .createAutomaticPeriod,
      by: everybody,
      .createBillingPeriods,
      .newPeriod,
      if: [.periodUnique, .periodApart, .identifierIsNew],
      then: [.closePreviousPeriod]
    ),
    Rule(
      "period.edit",
      .editPeriod,
      by: everybody,
      .manageBillingPeriods,
      if: [.periodOrdered, .periodUnique, .periodApart, .dueInYear]
    ),
    Rule(
      "period.close",
      .closePeriod,
      by: everybody,
      .manageBillingPeriods,
      .period(from: [.open], to: .closed)
    ),
    Rule(
      "period.reopen",
      .reopenPeriod,
      by: everybody,
      .manageBillingPeriods,
      .period(from: [.closed], to: .open),
      then: [.closePreviousPeriod]
    ),
    Rule(
      "period.delete",
      .deletePeriod,
      by: everybody,
      .manageBillingPeriods,
      .periodDeleted,
      if: [.periodUnused]
    ),
  ]

  static let invitationRules = [
    Rule(
      "invitation.add-contact",
      .addContact,
      by: everybody,
      .addClaimContact,
      if: [.hasContractCompany, .contactIsEmployee, .contactInDirectory],
      then: [.addToPrivateList]
    ),
    Rule(
      "invitation.send",
      .sendInvites,
      by: everybody,
      .sendInvites,
      .invitation(from: [.notInvited], to: .invited),
      if: sendingGuards,
      then: [.addToPrivateList, .notify]
    ),
    Rule(
      "invitation.resend",
      .resendInvites,
      by: everybody,
      .sendInvites,
      .invitation(from: [.invited], to: .invited),
      if: sendingGuards + [.invitationSent],
      then: [.notify]
    ),
    Rule(
      "invitation.withdraw",
      .withdrawInvites,
      by: everybody,
      .sendInvites,
      .invitation(from: [.invited, .accepted, .declined], to: .notInvited),
      if: [.periodExists, .periodOpen, .periodFree],
      then: [.notify]
    ),
    Rule(
      "invitation.accept",
      .acceptInvite,
      by: everybody,
      .answerInvite,
      .invitation(from: [.invited, .declined], to: .accepted),
      if: answerGuards + [.breakdownApproved]
    ),
    Rule(
      "invitation.decline",
      .declineInvite,
      by: everybody,
      .answerInvite,
      .invitation(from: [.invited], to: .declined),
      if: answerGuards
    ),
  ]

  /// What must hold so that whoever is invited can also answer, and create a claim.
  static let sendingGuards: [Guard] = [
    .hasContractCompany, .hasClaimContact, .contactIsEmployee, .contactMayAct, .commitmentInForce,
    .breakdownApproved, .periodExists, .periodOpen, .periodFree, .notPastDue, .notFullyBilled,
  ]

  static let answerGuards: [Guard] = [
    .seesCommitment, .commitmentInForce, .periodExists, .periodOpen, .invitationSent, .periodFree,
    .notPastDue,
  ]
}
