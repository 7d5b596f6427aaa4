/// The rows about billing periods and invitations.
extension RuleTable {
  static let periodRules = [
    Rule(
      "period.create",
      .createPeriod,
      by: everybody,
      .createBillingPeriods,
      .newPeriod,
      if: [.periodOrdered, .periodUnique, .identifierIsNew],
      then: [.closePreviousPeriod]
    ),
    Rule(
      "period.create-automatic",
      .createAutomaticPeriod,
      by: everybody,
      .createBillingPeriods,
      .newPeriod,
      if: [.periodUnique, .identifierIsNew],
      then: [.closePreviousPeriod]
    ),
    Rule(
      "period.edit",
      .editPeriod,
      by: everybody,
      .manageBillingPeriods,
      if: [.periodOrdered, .periodUnique]
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
      if: [
        .hasClaimContact, .breakdownApproved, .periodExists, .periodOpen, .periodFree,
        .notPastDue, .notFullyBilled,
      ],
      then: [.notify]
    ),
    Rule(
      "invitation.accept",
      .acceptInvite,
      by: everybody,
      .answerInvite,
      .invitation(from: [.invited, .declined], to: .accepted),
      if: answerGuards
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

  static let answerGuards: [Guard] = [
    .seesCommitment, .periodExists, .periodOpen, .invitationSent, .periodFree, .notPastDue,
  ]
}
