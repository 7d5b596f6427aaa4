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
    case .sendInvites, .resendInvites, .withdrawInvites:
      values["people"] = .text(names(addressees(of: action, on: subject)))
    case .attachToCommitment(_, let file), .attachToBreakdown(_, let file),
      .attachToClaim(_, let file):
      values["file"] = .text(file.name)
    case .renewPolicy(_, let day): values["expires"] = .day(day)
    case .addPolicy, .addCompany, .addUser, .setLevel, .saveTemplate, .useTemplate,
      .setDefaultContact, .setDefaultContacts, .removeContact, .addToPrivateList,
      .removeFromPrivateList:
      values.merge(peopleDetails(of: action)) { _, new in new }
    case .createUpstreamContract(let contract): values["number"] = .text(contract.number)
    case .configureUpstreamContract, .editUpstreamSchedule, .createUpstreamClaim, .rollUpClaims,
      .setPrivacy, .disableBreakdown, .linkToAccounting, .unlinkFromAccounting,
      .closePeriod, .reopenPeriod, .deletePeriod, .issueCommitment, .editScheduleOfValues,
      .configureCommitment, .enableBreakdown,
      .inviteToBreakDown, .editBreakdown, .sendBreakdown, .approveBreakdown, .returnBreakdown,
      .acceptInvite, .declineInvite, .createClaim, .createOnBehalf,
      .releaseRetention, .editClaim, .editDetails, .saveDraft,
      .sendClaim, .reviewLines, .reviseAmounts, .approveClaim, .approveAsNoted, .awaitUpstream,
      .returnClaim, .deleteClaim, .createPaymentSchedule, .configureSettings,
      .configureNumbering:
      break
    }
    return values
  }

  /// What `subject` is called, as whoever is refused something reads it; nothing for the project.
  public func name(of subject: ActionSubject) -> Statement? {
    switch subject {
    case .project: return nil
    case .commitment(let id):
      return commitment(id).map { _ in Statement("subject.commitment", names(of: subject)) }
    case .claim(let id):
      return claim(id).map { _ in Statement("subject.claim", names(of: subject)) }
    case .upstreamContract(let id):
      return upstreamContract(id).map { _ in
        Statement("subject.upstream-contract", names(of: subject))
      }
    case .period(let id):
      return period(id).map { _ in Statement("subject.period", names(of: subject)) }
    case .policy(let id):
      return policies.contains { $0.id == id }
        ? Statement("subject.policy", names(of: subject)) : nil
    }
  }

  /// The arguments of an entry that tells of people and companies.
  private func peopleDetails(of action: Action) -> [String: StatementValue] {
    func name(_ id: Identifier<Person>) -> StatementValue { .text(names([id])) }
    func name(_ id: Identifier<Company>) -> StatementValue {
      .text(company(id)?.name ?? id.text)
    }
    switch action {
    case .addPolicy(let policy):
      return [
        "company": name(policy.company), "policy": .text(policy.name),
        "expires": .day(policy.expires),
      ]
    case .addCompany(let company): return ["company": .text(company.name)]
    case .addUser(let user): return ["user": .text(user.name), "company": name(user.company)]
    case .setLevel(let id, let tool, let level):
      return ["user": name(id), "tool": .term(tool.term), "level": .named(level)]
    case .saveTemplate(let template): return ["template": .text(template.name)]
    case .useTemplate(let id, let person):
      let template = templates.first { $0.id == id }?.name ?? id.text
      return ["template": .text(template), "user": name(person)]
    case .setDefaultContact(let id, let contact):
      return ["company": name(id), "people": .text(contact.map { names([$0]) } ?? "–")]
    case .setDefaultContacts(let people):
      return ["people": .text(people.isEmpty ? "–" : names(people.unique))]
    case .removeContact(_, let id): return ["contact": name(id)]
    case .addToPrivateList(_, let id), .removeFromPrivateList(_, let id): return ["user": name(id)]
    default: return [:]
    }
  }

  /// The people whose invitations `action` sends or takes back; this is the state before it.
  private func addressees(of action: Action, on subject: ActionSubject) -> [Identifier<Person>] {
    guard case .commitment(let id) = subject, let commitment = commitment(id),
      let period = openPeriod?.id
    else { return [] }
    switch action {
    case .sendInvites: return uninvited(of: commitment, in: period)
    case .resendInvites: return commitment.people(.invited, in: period)
    case .withdrawInvites(_, let person):
      return person.map { [$0] } ?? commitment.invitations(in: period).map(\.contact)
    default: return []
    }
  }

  /// How people name the contract that the claim `id` is made against, on whichever side.
  func contractNames(of id: Identifier<Claim>) -> [String: StatementValue] {
    if let commitment = commitment(of: id) {
      return ["kind": .term(commitment.kind.rawValue), "number": .text(commitment.number)]
    }
    guard let contract = upstreamContract(of: id) else { return [:] }
    return ["kind": .term(UpstreamContract.term), "number": .text(contract.number)]
  }

  /// How people name what an action is done to.
  private func names(of subject: ActionSubject) -> [String: StatementValue] {
    switch subject {
    case .project: return [:]
    case .period(let id):
      return period(id).map { ["start": .day($0.start), "end": .day($0.end)] } ?? [:]
    case .commitment(let id):
      guard let commitment = commitment(id) else { return [:] }
      return ["kind": .term(commitment.kind.rawValue), "number": .text(commitment.number)]
    case .claim(let id):
      guard let claim = claim(id) else { return [:] }
      return contractNames(of: id).merging(["claim-number": .text(claim.number)]) { old, _ in old }
    case .upstreamContract(let id):
      return upstreamContract(id).map { ["number": .text($0.number)] } ?? [:]
    case .policy(let id):
      guard let policy = policies.first(where: { $0.id == id }) else { return [:] }
      return [
        "policy": .text(policy.name),
        "contract-company": .text(company(policy.company)?.name ?? policy.company.text),
      ]
    }
  }
}
