extension Transaction {
  /// What people see once the action is done: whoever acted, and whoever waits for it.
  var confirmations: [(statement: Statement, reader: Identifier<Person>)] {
    switch action {
    case .sendInvites(let ids, _): invitationsSent(ids)
    case .acceptInvite(let id): answer(id, "accepted")
    case .declineInvite(let id): answer(id, "declined")
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
  /// The name of the contract company of `commitment`; empty where it names none.
  func companyName(of commitment: Commitment) -> String {
    commitment.company.flatMap(company)?.name ?? ""
  }
}
