extension Transaction {
  /// What people see once the action is done: whoever acted, and whoever waits for it.
  var confirmations: [(statement: Statement, reader: Identifier<Person>)] {
    switch action {
    case .sendInvites(let ids, _): invitationsSent(ids)
    case .acceptInvite(let id): answer(id, "accepted")
    case .declineInvite(let id): answer(id, "declined")
    case .returnClaim(let id, _): returned([id])
    case .setClaimStatus(let ids, .reviseAndResubmit): returned(ids)
    default: []
    }
  }

  private func invitationsSent(
    _ ids: [Identifier<Commitment>]
  ) -> [(statement: Statement, reader: Identifier<Person>)] {
    guard let period = state.openPeriod else { return [] }
    let invited = state.commitments.filter { $0.invitation(in: period.id) != nil }
    let progress: [String: StatementValue] = [
      "n": .count(invited.count),
      "total": .count(state.commitments.filter { !$0.contacts.isEmpty }.count),
    ]
    return [
      (Statement("invitation.sent", ["n": .count(Set(ids).count)]), person),
      (Statement("invitation.progress", progress), person),
    ]
  }

  /// Tells whoever sent a claim back that no contact can correct it.
  private func returned(
    _ ids: [Identifier<Claim>]
  ) -> [(statement: Statement, reader: Identifier<Person>)] {
    ids.compactMap(state.claim).filter { claim in
      let contacts = state.commitment(of: claim.id)?.contacts ?? []
      return !contacts.contains { state.canCorrect(claim, $0, at: instant) }
    }.map { claim in
      (Statement("advice.contact-cannot-correct", ["claim-number": .text(claim.number)]), person)
    }
  }

  private func answer(
    _ id: Identifier<Commitment>,
    _ answer: String
  ) -> [(statement: Statement, reader: Identifier<Person>)] {
    guard let commitment = state.commitment(id), let period = state.openPeriod,
      let invitation = commitment.invitation(in: period.id)
    else { return [] }
    let what: [String: StatementValue] = [
      "kind": .term(commitment.kind.rawValue), "number": .text(commitment.number),
    ]
    let forContact = what.merging(["due": .day(period.due)]) { old, _ in old }
    let who: [String: StatementValue] = [
      "contact": .text(state.person(person)?.name ?? person.text),
      "contract-company": .text(state.companyName(of: commitment)),
    ]
    return [
      (Statement("invitation.\(answer).contact", forContact), person),
      (
        Statement("invitation.\(answer).administrator", what.merging(who) { old, _ in old }),
        invitation.invitedBy
      ),
    ]
  }
}

extension Workflow {
  /// Whether `person` may change the amounts of `claim` at `instant`.
  func canCorrect(_ claim: Claim, _ person: Identifier<Person>, at instant: Instant) -> Bool {
    let explanation = try? explain(.editClaim, of: .claim(claim.id), by: person, at: instant)
    return explanation?.verdict.isAllowed ?? false
  }

  /// The name of the contract company of `commitment`; empty where it names none.
  func companyName(of commitment: Commitment) -> String {
    commitment.company.flatMap(company)?.name ?? ""
  }
}
