extension Workflow {
  /// The arguments of the entry that tells of `action` on `subject`.
  func details(
    of action: WorkflowAction,
    on subject: ActionSubject,
    by person: RecordID<Person>
  ) -> [String: StatementValue] {
    var values = names(of: subject)
    values["person"] = .text(name(of: person))
    switch action {
    case .createCommitment(let commitment):
      values["kind"] = .term(commitment.kind.rawValue)
      values["number"] = .text(commitment.number)
    case .setContractStatus(_, let status): values["status"] = .named(status)
    case .setContractCompany(_, let id):
      values["contract-company"] = .text(name(of: id))
    case .addContact(_, let id): values["contact"] = .text(name(of: id))
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
      values = values + peopleDetails(of: action)
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

  /// The arguments of an entry that tells of people and companies.
  private func peopleDetails(of action: WorkflowAction) -> [String: StatementValue] {
    func name(_ id: RecordID<Person>) -> StatementValue { .text(self.name(of: id)) }
    func name(_ id: RecordID<Company>) -> StatementValue { .text(self.name(of: id)) }
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
  private func addressees(
    of action: WorkflowAction,
    on subject: ActionSubject
  ) -> [RecordID<Person>] {
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
}
