/// The rows about billing periods and invitations.
extension RuleTable {
  static let periodRules = [
    Row(
      "period.create",
      .createPeriod,
      .createBillingPeriods,
      .newPeriod,
      if: [.periodOrdered, .periodUnique, .periodApart, .dueInYear, .identifierIsNew],
      then: [.closePreviousPeriod]
    ),
    Row(
      "period.create-automatic",
      .createAutomaticPeriod,
      .createBillingPeriods,
      .newPeriod,
      if: [.periodUnique, .periodApart, .identifierIsNew],
      then: [.closePreviousPeriod]
    ),
    Row(
      "period.edit",
      .editPeriod,
      .manageBillingPeriods,
      if: [.periodOrdered, .periodUnique, .periodApart, .dueInYear]
    ),
    Row("period.close", .closePeriod, .manageBillingPeriods, .period(from: [.open], to: .closed)),
    Row(
      "period.reopen",
      .reopenPeriod,
      .manageBillingPeriods,
      .period(from: [.closed], to: .open),
      then: [.closePreviousPeriod]
    ),
    Row(
      "period.delete",
      .deletePeriod,
      .manageBillingPeriods,
      .periodDeleted,
      if: [.periodUnused]
    ),
  ]

  static let invitationRules = [
    Row(
      "invitation.add-contact",
      .addContact,
      .addClaimContact,
      if: [.hasContractCompany, .contactIsEmployee, .contactInDirectory],
      then: [.addToPrivateList]
    ),
    Row(
      "invitation.send",
      .sendInvites,
      .sendInvites,
      .invitation(from: [.notInvited], to: .invited),
      if: sendingGuards,
      then: [.addToPrivateList, .notify]
    ),
    Row(
      "invitation.resend",
      .resendInvites,
      .sendInvites,
      .invitation(from: [.invited], to: .invited),
      if: sendingGuards + [.invitationSent],
      then: [.notify]
    ),
    Row(
      "invitation.withdraw",
      .withdrawInvites,
      .sendInvites,
      .invitation(from: [.invited, .accepted, .declined], to: .notInvited),
      if: [.periodExists, .periodOpen, .periodFree],
      then: [.notify]
    ),
    Row(
      "invitation.accept",
      .acceptInvite,
      .answerInvite,
      .invitation(from: [.invited, .declined], to: .accepted),
      if: answerGuards + [.breakdownApproved]
    ),
    Row(
      "invitation.decline",
      .declineInvite,
      .answerInvite,
      .invitation(from: [.invited], to: .declined),
      if: answerGuards
    ),
  ]

  /// What must hold so that a person who is invited can also answer, and create a claim.
  static let sendingGuards: [WorkflowGuard] = [
    .hasContractCompany, .hasClaimContact, .contactIsEmployee, .contactMayAct, .commitmentInForce,
    .breakdownApproved, .periodExists, .periodOpen, .periodFree, .notPastDue, .notFullyBilled,
  ]

  static let answerGuards: [WorkflowGuard] = [
    .seesCommitment, .commitmentInForce, .periodExists, .periodOpen, .invitationSent, .periodFree,
    .notPastDue,
  ]
}
