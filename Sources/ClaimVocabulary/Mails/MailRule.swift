/// A row of the table of mails: what causes a mail, who gets it, what must be on, and when it goes
/// out.
public struct MailRule: Sendable, Hashable, Codable {
  /// What the mail is about.
  public let kind: MailKind

  /// What causes it.
  public let trigger: MailTrigger

  /// Who gets it, each person once.
  public let recipients: [MailAudience]

  /// The settings that must all be on; none where it is always sent.
  public let settings: [MailSetting]

  /// When it goes out.
  public let timing: MailTiming

  init(
    _ kind: MailKind,
    _ trigger: MailTrigger,
    to recipients: MailAudience...,
    if settings: [MailSetting] = [],
    _ timing: MailTiming = .immediately
  ) {
    self.kind = kind
    self.trigger = trigger
    self.recipients = recipients
    self.settings = settings
    self.timing = timing
  }
}

extension MailRule {
  /// What causes the mail, in neutral words.
  public var causes: [Statement] {
    switch trigger {
    case .action(let kinds): kinds.map { Statement($0.label) }
    case .claimStatus(let statuses):
      [Statement("mail-trigger.claim-status", ["statuses": .named(statuses)])]
    case .breakdownStatus(let statuses):
      [Statement("mail-trigger.breakdown-status", ["statuses": .named(statuses)])]
    case .upstreamClaimStatus(let statuses):
      [Statement("mail-trigger.upstream-claim-status", ["statuses": .named(statuses)])]
    case .day, .caller: [Statement("mail-trigger.\(kind.rawValue)")]
    }
  }
}

/// What causes a mail.
public enum MailTrigger: Sendable, Hashable, Codable {
  /// One of these actions is done.
  case action([ActionKind])

  /// A claim gets one of these statuses, by whatever action.
  case claimStatus([ClaimStatus])

  /// A breakdown gets one of these statuses, by whatever action.
  case breakdownStatus([BreakdownStatus])

  /// A claim against an upstream contract gets one of these statuses, by whatever action.
  case upstreamClaimStatus([ClaimStatus])

  /// A day begins on which it is due.
  case day

  /// The caller asks for it.
  case caller
}

/// People who get a mail.
public enum MailAudience: String, CaseIterable, Codable, Sendable {
  /// The claim contacts of the commitment.
  case contacts

  /// Those of them whose level lets them do what the mail asks for.
  case ableContacts = "able-contacts"

  /// Those whose invitation was just sent.
  case invited

  /// Those whose invitation was just taken back.
  case withdrawn

  /// Those who are expected to claim: who accepted, or were invited where the settings say so.
  case expected

  /// Those who review claims: the assignees of the workflow, else the distribution list.
  case reviewers

  /// The distribution list.
  case distribution

  /// Those who watch insurance.
  case insuranceManagers = "insurance-managers"

  /// The main person of the insured company.
  case primaryContact = "primary-contact"

  /// The claim contacts on the commitments of the insured company.
  case companyContacts = "company-contacts"

  /// Those who review claims for the party above and whose level lets them.
  case upstreamReviewers = "upstream-reviewers"

  /// Those of them who have just been named, where a claim waits for review.
  case newUpstreamReviewers = "new-upstream-reviewers"

  /// The author of the claim to the party above, and those of the contract's list who see it.
  case upstreamClaimants = "upstream-claimants"

  /// Those whom the caller names.
  case named

  /// The identifier of the message that names them.
  public var label: String { "mail-audience.\(rawValue)" }
}

/// A setting that lets mails out.
public enum MailSetting: String, CaseIterable, Codable, Sendable {
  /// Contacts are reminded to bill.
  case remind

  /// Contacts hear of approvals.
  case notifyApproved = "notify-approved"

  /// They hear of approvals with remarks, too.
  case notifyApprovedAsNoted = "notify-approved-as-noted"

  /// The list of open claims is sent.
  case digest

  /// The policy has people told that it ends.
  case insuranceNotice = "insurance-notice"

  /// Whether it is on for the project; what a policy says is asked there.
  public func isOn(in settings: ProjectSettings) -> Bool {
    switch self {
    case .remind: settings.reminders != nil
    case .notifyApproved: settings.notifiesApproved
    case .notifyApprovedAsNoted: settings.notifiesApprovedAsNoted
    case .digest: settings.sendsDigest
    case .insuranceNotice: true
    }
  }

  /// The identifier of the message that names it.
  public var label: String { "mail-setting.\(rawValue)" }
}

/// When a mail goes out.
public enum MailTiming: Sendable, Hashable, Codable {
  /// At once.
  case immediately

  /// At the interval of the settings, until the claim is sent or the due date has passed.
  case everyInterval

  /// Every Monday.
  case mondays

  /// Every day from so many days before a day until so many days after it.
  case daily(before: Int, after: Int)

  /// What it says, in neutral words.
  public var statement: Statement {
    switch self {
    case .immediately: Statement("mail-timing.immediately")
    case .everyInterval: Statement("mail-timing.every-interval")
    case .mondays: Statement("mail-timing.mondays")
    case .daily(let before, let after):
      Statement("mail-timing.daily", ["before": .count(before), "after": .count(after)])
    }
  }
}
