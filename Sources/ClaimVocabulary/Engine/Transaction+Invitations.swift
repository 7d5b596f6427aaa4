extension Transaction {
  /// Makes the change of the invitations to bill a commitment that the action is about.
  mutating func changeInvitation(_ subject: ActionSubject) {
    guard case .commitment(let id) = subject, let period = state.openPeriod?.id else { return }
    switch action {
    case .sendInvites(_, let type): invite(id, period, type)
    case .resendInvites(_, let type): inviteAgain(id, period, type)
    case .withdrawInvites(_, let person):
      modify(id) { commitment in
        commitment.invitations.removeAll { invitation in
          invitation.period == period && (person.map { $0 == invitation.contact } ?? true)
        }
      }
    case .acceptInvite: answer(id, period, .accepted)
    case .declineInvite: answer(id, period, .declined)
    default: break
    }
  }

  /// A person who is invited becomes a contact, and so is able to do what the invitation asks for.
  private mutating func invite(
    _ id: RecordID<Commitment>,
    _ period: RecordID<BillingPeriod>,
    _ type: ClaimType
  ) {
    let people = state.commitment(id).map { state.uninvited(of: $0, in: period) } ?? []
    let invitations = people.map {
      Invitation(of: $0, toBill: period, type, by: person, at: instant)
    }
    modify(id) { commitment in
      commitment.invitations += invitations
      for person in people where !commitment.contacts.contains(person) {
        commitment.contacts.append(person)
      }
    }
  }

  private mutating func inviteAgain(
    _ id: RecordID<Commitment>,
    _ period: RecordID<BillingPeriod>,
    _ type: ClaimType?
  ) {
    let (person, instant) = (person, instant)
    modifyInvitations(id, period) { invitation in
      guard invitation.status == .invited else { return }
      invitation.type = type ?? invitation.type
      invitation.invitedBy = person
      invitation.sentAt = instant
    }
  }

  private mutating func answer(
    _ id: RecordID<Commitment>,
    _ period: RecordID<BillingPeriod>,
    _ answer: InvitationAnswer
  ) {
    let (person, instant) = (person, instant)
    modifyInvitations(id, period) { invitation in
      guard invitation.contact == person else { return }
      invitation.answer = answer
      invitation.answeredAt = instant
    }
  }

  private mutating func modifyInvitations(
    _ id: RecordID<Commitment>,
    _ period: RecordID<BillingPeriod>,
    _ change: (inout Invitation) -> Void
  ) {
    modify(id) { commitment in
      for index in commitment.invitations.indices
      where commitment.invitations[index].period == period {
        change(&commitment.invitations[index])
      }
    }
  }

  /// Gives a commitment to a company.
  ///
  /// People of another one are contacts no longer, see it no longer where it is private, and their
  /// invitations to bill the open period are void: the new company starts anew.
  mutating func setCompany(_ id: RecordID<Commitment>, _ company: RecordID<Company>) {
    let old = state.commitment(id)?.company
    let leaving = state.people.filter { $0.company == old && $0.company != company }.map(\.id)
    let strangers = state.people.filter { $0.company != company }.map(\.id)
    let payer = state.project.payer
    modify(id) { commitment in
      commitment.company = company
      commitment.contacts.removeAll(where: strangers.contains)
      if old != payer { commitment.privateList.removeAll(where: leaving.contains) }
    }
    for person in strangers { disinvite(person, id) }
  }

  /// Takes the invitation of `person` to bill the open period back, without a word.
  mutating func disinvite(_ person: RecordID<Person>, _ id: RecordID<Commitment>) {
    let open = state.openPeriod?.id
    modify(id) { commitment in
      commitment.invitations.removeAll { $0.contact == person && $0.period == open }
    }
  }
}
