/// An invitation of one person to bill a commitment in one billing period, and the answer to it.
public struct Invitation: Sendable, Hashable, Codable {
  /// The period.
  public let period: RecordID<BillingPeriod>

  /// Who is invited.
  public let contact: RecordID<Person>

  /// What may be billed.
  public var type: ClaimType

  /// The claim administrator who sent it last.
  public var invitedBy: RecordID<Person>

  /// When it was sent last.
  public var sentAt: Instant

  /// The answer, where there is one.
  public var answer: InvitationAnswer?

  /// When the contact answered.
  public var answeredAt: Instant?

  /// Makes an invitation without an answer.
  public init(
    of contact: RecordID<Person>,
    toBill period: RecordID<BillingPeriod>,
    _ type: ClaimType,
    by sender: RecordID<Person>,
    at instant: Instant
  ) {
    self.period = period
    self.contact = contact
    self.type = type
    invitedBy = sender
    sentAt = instant
  }

  /// What a screen shows of it.
  public var status: InvitationStatus {
    switch answer {
    case .accepted: .accepted
    case .declined: .declined
    case nil: .invited
    }
  }
}

/// What a contact says to an invitation.
public enum InvitationAnswer: String, CaseIterable, Codable, Sendable {
  /// A claim will come.
  case accepted

  /// No claim will come in this period; the contact may still think better of it.
  case declined
}

extension Commitment {
  /// The invitations to bill `period`, one at most for each person.
  public func invitations(in period: RecordID<BillingPeriod>) -> [Invitation] {
    invitations.filter { $0.period == period }
  }

  /// The invitation of `person` to bill `period`, where one was sent.
  public func invitation(
    of person: RecordID<Person>,
    in period: RecordID<BillingPeriod>
  ) -> Invitation? {
    invitations.first { $0.period == period && $0.contact == person }
  }

  /// Who has been invited to bill `period` and is at `status`: the answers are those of people.
  public func people(
    _ status: InvitationStatus,
    in period: RecordID<BillingPeriod>
  ) -> [RecordID<Person>] {
    invitations(in: period).filter { $0.status == status }.map(\.contact)
  }

  /// What a screen shows of all invitations to bill `period` together.
  ///
  /// One contact who accepts is enough to expect a claim; none is to be expected once all have
  /// declined.
  public func answer(in period: RecordID<BillingPeriod>) -> InvitationStatus {
    let statuses = invitations(in: period).map(\.status)
    return [.accepted, .invited, .declined].first(where: statuses.contains) ?? .notInvited
  }
}
