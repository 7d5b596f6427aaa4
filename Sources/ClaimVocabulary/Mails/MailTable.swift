/// The mails as data: every mail that is written follows one of these rows.
public enum MailTable {
  /// All rows, in the order of ``MailKind``.
  public static let rules: [MailRule] = [
    MailRule(.commitmentIssued, .action([.issueCommitment]), to: .contacts),
    MailRule(.inviteToBill, .action([.sendInvites, .resendInvites]), to: .invited),
    MailRule(
      .inviteWithdrawn,
      .action([.withdrawInvites, .removeContact, .setContractCompany]),
      to: .withdrawn
    ),
    MailRule(.reminderToBill, .day, to: .expected, if: [.remind], .everyInterval),
    MailRule(.claimReturned, .claimStatus([.reviseAndResubmit]), to: .contacts),
    MailRule(.claimApproved, .claimStatus([.approved]), to: .contacts, if: [.notifyApproved]),
    MailRule(
      .claimApproved,
      .claimStatus([.approvedAsNoted]),
      to: .contacts,
      if: [.notifyApproved, .notifyApprovedAsNoted]
    ),
    MailRule(.claimSubmitted, .claimStatus([.underReview]), to: .reviewers),
    MailRule(.claimsDigest, .day, to: .distribution, if: [.digest], .mondays),
    MailRule(.breakdownInvite, .action([.inviteToBreakDown]), to: .ableContacts),
    MailRule(.breakdownSubmitted, .breakdownStatus([.underReview]), to: .distribution),
    MailRule(.breakdownReturned, .breakdownStatus([.reviseAndResubmit]), to: .ableContacts),
    MailRule(
      .insuranceExpiring,
      .day,
      to: .insuranceManagers,
      .primaryContact,
      .companyContacts,
      if: [.insuranceNotice],
      .daily(before: 14, after: 60)
    ),
    MailRule(.backupReady, .caller, to: .named),
    MailRule(.upstreamClaimForward, .caller, to: .named),
    MailRule(
      .upstreamClaimSubmitted,
      .upstreamClaimStatus([.underReview]),
      to: .upstreamReviewers
    ),
    MailRule(
      .upstreamClaimSubmitted,
      .action([.configureUpstreamContract]),
      to: .newUpstreamReviewers
    ),
    MailRule(
      .upstreamClaimReturned,
      .upstreamClaimStatus([.reviseAndResubmit]),
      to: .upstreamClaimants
    ),
    MailRule(
      .upstreamClaimApproved,
      .upstreamClaimStatus([.approved]),
      to: .upstreamClaimants
    ),
  ]

  /// The rows that time causes.
  static let daily = rules.filter { $0.trigger == .day }

  /// The rows about `kind`.
  public static func rules(for kind: MailKind) -> [MailRule] { rules.filter { $0.kind == kind } }
}

extension MailLedger {
  /// Notes on `today` which of the mails that time causes are on by `settings`.
  mutating func note(_ settings: ProjectSettings, on today: Day) {
    for rule in MailTable.daily {
      let isOn = rule.settings.allSatisfy { $0.isOn(in: settings) }
      since[rule.kind] = isOn ? since[rule.kind] ?? today : nil
    }
  }
}
