extension Workflow {
  /// The arguments of the entry that tells of `action` on `subject`.
  func details(
    of action: Action,
    on subject: ActionSubject,
    by person: Identifier<Person>
  ) -> [String: StatementValue] {
    var values = names(of: subject)
    values["person"] = .text(self.person(person)?.name ?? person.text)
    switch action {
    case .createCommitment(let commitment):
      values["kind"] = .term(commitment.kind.rawValue)
      values["number"] = .text(commitment.number)
    case .setContractStatus(_, let status): values["status"] = .named(status)
    case .setContractCompany(_, let id):
      values["contract-company"] = .text(company(id)?.name ?? id.text)
    case .addContact(_, let id): values["contact"] = .text(self.person(id)?.name ?? id.text)
    case .approveChange(_, let change):
      values["change"] = .text(change.number)
      let sum = change.lines.map { $0.value.scheduled(in: project.currency) }.sum
      values["amount"] = .money(sum, project.currency)
    case .setBreakdownStatus(_, let status): values["status"] = .named(status)
    case .createPeriod(_, let start, let end, let due),
      .editPeriod(_, let start, let end, let due):
      values["start"] = .day(start)
      values["end"] = .day(end)
      values["due"] = .day(due)
    case .createAutomaticPeriod(_, let day):
      let days = settings.period(inMonthOf: day)
      values["start"] = .day(days.start)
      values["end"] = .day(days.end)
      values["due"] = .day(days.due)
    case .setClaimStatus(_, let status): values["status"] = .named(status)
    case .recordPayment(_, let amount):
      values["amount"] = .money(project.currency.rounded(amount), project.currency)
    case .renewPolicy(_, let day): values["expires"] = .day(day)
    case .issueCommitment, .editScheduleOfValues, .configureCommitment, .enableBreakdown,
      .inviteToBreakDown, .editBreakdown, .sendBreakdown, .approveBreakdown, .returnBreakdown,
      .sendInvites, .acceptInvite, .declineInvite, .createClaim, .createOnBehalf,
      .releaseRetainage, .editClaim, .editDetails, .saveDraft,
      .sendClaim, .reviewLines, .reviseAmounts, .approveClaim, .approveAsNoted, .awaitOwner,
      .returnClaim, .deleteClaim, .createPaymentSchedule, .configureSettings,
      .configureNumbering:
      break
    }
    return values
  }

  /// How people name what an action is done to.
  private func names(of subject: ActionSubject) -> [String: StatementValue] {
    switch subject {
    case .project, .period: return [:]
    case .commitment(let id):
      guard let commitment = commitment(id) else { return [:] }
      return ["kind": .term(commitment.kind.rawValue), "number": .text(commitment.number)]
    case .claim(let id):
      guard let commitment = commitment(of: id), let claim = claim(id) else { return [:] }
      return [
        "claim-number": .text(claim.number),
        "kind": .term(commitment.kind.rawValue),
        "number": .text(commitment.number),
      ]
    case .policy(let id):
      guard let policy = policies.first(where: { $0.id == id }) else { return [:] }
      return [
        "policy": .text(policy.name),
        "contract-company": .text(company(policy.company)?.name ?? policy.company.text),
      ]
    }
  }
}
