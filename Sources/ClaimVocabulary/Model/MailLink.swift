/// A link that a mail offers: what it leads to.
///
/// Where that is, only the caller knows.
public struct MailLink: Sendable, Hashable, Codable {
  /// What the reader can do there.
  public let kind: Kind

  /// The record that it leads to.
  public let subject: ActionSubject

  /// The billing period that it is about, where the record is a commitment that is billed in it.
  public let period: RecordID<BillingPeriod>?

  /// Where it leads, where that is known already; a ``LinkTable`` is not asked then.
  public let address: String?

  /// What a reader can do by a link.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// Say yes to an invitation.
    case acceptInvite = "accept-invite"

    /// Say no to an invitation.
    case declineInvite = "decline-invite"

    /// Look at a commitment.
    case openCommitment = "open-commitment"

    /// Create a claim against a commitment.
    case createClaim = "create-claim"

    /// Look at a claim, and go on with it.
    case openClaim = "open-claim"

    /// Correct a claim that was sent back.
    case correctClaim = "correct-claim"

    /// Review a claim.
    case reviewClaim = "review-claim"

    /// Fill in the breakdown of a commitment.
    case fillInBreakdown = "fill-in-breakdown"

    /// Correct the breakdown of a commitment.
    case correctBreakdown = "correct-breakdown"

    /// Review the breakdown of a commitment.
    case reviewBreakdown = "review-breakdown"

    /// Look at the claims of a billing period.
    case openPeriod = "open-period"

    /// Enter the new end of an insurance policy.
    case renewPolicy = "renew-policy"

    /// Download compiled claims.
    case fetchBackup = "fetch-backup"

    /// The identifier of the message on it: *Open the progress claim*.
    public var label: String {
      switch self {
      case .acceptInvite: "invitation.answer-yes"
      case .declineInvite: "invitation.answer-no"
      default: "mail-link.\(rawValue)"
      }
    }

    /// The names that a pattern of addresses may have in braces.
    var names: [String] {
      switch self {
      case .acceptInvite, .declineInvite, .createClaim: ["record", "person", "period"]
      default: ["record", "person"]
      }
    }

    /// Whether it answers the mail, as a button does.
    var isAnswer: Bool { self == .acceptInvite || self == .declineInvite }
  }

  init(
    _ kind: Kind,
    _ subject: ActionSubject,
    in period: RecordID<BillingPeriod>? = nil,
    address: String? = nil
  ) {
    self.kind = kind
    self.subject = subject
    self.period = period
    self.address = address
  }
}
