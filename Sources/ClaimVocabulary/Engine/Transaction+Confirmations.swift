extension Transaction {
  /// What people see once the action is done: the person who acted, and those who wait for it.
  var confirmations: [(statement: Statement, reader: RecordID<Person>)] {
    switch action {
    case .sendInvites(let ids, _), .resendInvites(let ids, _): invitationsSent(ids)
    case .acceptInvite(let id): answer(id, .accepted)
    case .declineInvite(let id): answer(id, .declined)
    case .createUpstreamClaim(_, let id, _), .rollUpClaims(let id): rolledUp(id)
    case .returnClaim(let id, _): returned([id])
    case .setClaimStatus(let ids, .reviseAndResubmit): returned(ids)
    default: []
    }
  }

  private func invitationsSent(
    _ ids: [RecordID<Commitment>]
  ) -> [(statement: Statement, reader: RecordID<Person>)] {
    guard let period = state.openPeriod else { return [] }
    let sent = events.filter { event in
      if case .sent(let mail) = event { mail.kind == .inviteToBill } else { false }
    }
    let invited = state.commitments.filter { !$0.invitations(in: period.id).isEmpty }
    let progress: [String: StatementValue] = [
      "n": .count(invited.count),
      "total": .count(state.commitments.filter { !state.invitees(of: $0).isEmpty }.count),
    ]
    return [
      (Statement("invitation.sent", ["n": .count(sent.count)]), person),
      (Statement("invitation.invited-count", progress), person),
    ] + ids.compactMap(state.commitment).flatMap(powerless)
  }

  /// Those who were not invited because their level does not let them answer.
  private func powerless(
    _ commitment: Commitment
  ) -> [(statement: Statement, reader: RecordID<Person>)] {
    state.invitees(of: commitment).compactMap(state.person).filter { !$0.canActAsContact }.map {
      ($0.cannotAct, person)
    }
  }

  /// Tells the person who sent a claim back that no contact can correct it.
  private func returned(
    _ ids: [RecordID<Claim>]
  ) -> [(statement: Statement, reader: RecordID<Person>)] {
    ids.filter { state.commitment(of: $0) != nil }.compactMap(state.claim).filter { claim in
      let contacts = state.commitment(of: claim.id)?.contacts ?? []
      return !contacts.contains { state.canCorrect(claim, $0, at: instant) }
    }.map { claim in
      (Statement("advice.contact-cannot-correct", ["claim-number": .text(claim.number)]), person)
    }
  }

  private func answer(
    _ id: RecordID<Commitment>,
    _ answer: InvitationAnswer
  ) -> [(statement: Statement, reader: RecordID<Person>)] {
    guard let commitment = state.commitment(id), let period = state.openPeriod,
      let invitation = commitment.invitation(of: person, in: period.id)
    else { return [] }
    let what: [String: StatementValue] = [
      "kind": .term(commitment.kind.rawValue), "number": .text(commitment.number),
    ]
    let who: [String: StatementValue] = [
      "contact": .text(state.name(of: person)),
      "contract-company": .text(state.companyName(of: commitment)),
    ]
    let others = others(on: commitment, period)
    let isLast = answer == .accepted || commitment.answer(in: period.id) == .declined
    let told = isLast ? answer.rawValue : "declined-by-one"
    return [
      (
        Statement("invitation.\(answer.rawValue).contact", what + ["due": .day(period.due)]), person
      ),
      (Statement("invitation.\(told).administrator", what + who), invitation.invitedBy),
    ] + others.map { ($0, invitation.invitedBy) }
  }

  /// Who else will bill, and who has not answered yet.
  private func others(on commitment: Commitment, _ period: BillingPeriod) -> [Statement] {
    [InvitationStatus.accepted, .invited].compactMap { status in
      let people = commitment.people(status, in: period.id).filter { $0 != person }
      guard !people.isEmpty else { return nil }
      return Statement(
        "invitation.others.\(status.rawValue)",
        ["people": .text(state.names(people))]
      )
    }
  }
}
