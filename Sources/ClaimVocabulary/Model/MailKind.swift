import TermDictionary

/// The mails of the claim workflow.
///
/// A mail is written in its *recipient's* words, so a kind knows messages and no text.
///
/// ```swift
/// var mail = RenderedDocument()
/// let subject = lexicon.render(MailKind.claimReturned.subject, arguments, in: &mail)
/// let text = lexicon.render(MailKind.claimReturned.text, arguments, in: &mail)
/// ```
public enum MailKind: String, CaseIterable, Codable, Sendable {
  /// A commitment with a claim contact was issued.
  case commitmentIssued = "commitment-issued"

  /// A claim contact is invited to bill the open period.
  case inviteToBill = "invite-to-bill"

  /// An invitation was taken back.
  case inviteWithdrawn = "invite-withdrawn"

  /// An invited contact has not sent a claim yet.
  case reminderToBill = "reminder-to-bill"

  /// A claim was sent back.
  case claimReturned = "claim-returned"

  /// A claim was approved.
  case claimApproved = "claim-approved"

  /// A claim was sent for review.
  case claimSubmitted = "claim-submitted"

  /// The claims of the period, every Monday.
  case claimsDigest = "claims-digest"

  /// A contact is invited to break down the schedule of values.
  case breakdownInvite = "breakdown-invite"

  /// A breakdown was sent for review.
  case breakdownSubmitted = "breakdown-submitted"

  /// A breakdown was sent back.
  case breakdownReturned = "breakdown-returned"

  /// A vendor's insurance is about to expire, or has.
  case insuranceExpiring = "insurance-expiring"

  /// A compiled backup of claims can be fetched.
  case backupReady = "backup-ready"

  /// An upstream claim is sent on.
  case upstreamClaimForward = "upstream-claim-forward"

  /// A claim was sent to the party above for review.
  case upstreamClaimSubmitted = "upstream-claim-submitted"

  /// The party above sent a claim back.
  case upstreamClaimReturned = "upstream-claim-returned"

  /// The party above approved a claim.
  case upstreamClaimApproved = "upstream-claim-approved"

  /// The identifier of the message that names the mail.
  public var label: String { "mail-name.\(rawValue)" }

  /// The identifier of the message that is the subject.
  public var subject: String { "mail.\(rawValue).subject" }

  /// The identifier of the message that is the text.
  public var text: String { "mail.\(rawValue).text" }
}
