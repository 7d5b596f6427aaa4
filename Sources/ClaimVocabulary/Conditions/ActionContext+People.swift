extension ActionContext {
  /// The person whom the action is about, where it names one.
  var namedPerson: RecordID<Person>? {
    switch action {
    case .addContact(_, let id), .removeContact(_, let id), .addToPrivateList(_, let id),
      .removeFromPrivateList(_, let id), .setLevel(let id, _, _), .useTemplate(_, let id):
      id
    case .withdrawInvites(_, let id), .setDefaultContact(_, let id): id
    default: nil
    }
  }

  /// The companies that the action names.
  private var namedCompanies: [RecordID<Company>] {
    switch action {
    case .createCommitment(let commitment): commitment.company.map { [$0] } ?? []
    case .setContractCompany(_, let id), .setDefaultContact(let id, _): [id]
    case .addUser(let person): [person.company]
    case .addPolicy(let policy): [policy.company]
    default: []
    }
  }

  /// Says which person or company the action names that is not there.
  func checkNames() throws(UnknownRecord) {
    try checkUpstreamNames()
    for id in namedCompanies where workflow.company(id) == nil { throw .company(id) }
    var people = namedPerson.map { [$0] } ?? []
    if case .setDefaultContacts(let ids) = action { people = ids }
    for id in people where workflow.person(id) == nil { throw .person(id) }
    if case .useTemplate(let id, _) = action {
      guard workflow.templates.contains(where: { $0.id == id }) else { throw .template(id) }
    }
  }

  /// Whether the named person is a contact; while no action is named, there may be one.
  var isNamedContact: Bool {
    guard let commitment else { return false }
    guard let namedPerson else { return kind == .removeContact && !commitment.contacts.isEmpty }
    return commitment.contacts.contains(namedPerson)
  }

  /// Whether the named person is on the private list; while no action is named, there may be one.
  var isNamedListed: Bool {
    guard let commitment else { return false }
    return namedPerson.map(commitment.privateList.contains) ?? !commitment.privateList.isEmpty
  }

  var contactName: [String: StatementValue] {
    ["contact": .text(namedPerson.flatMap(workflow.person)?.name ?? "")]
  }

  var userName: [String: StatementValue] {
    ["user": .text(namedPerson.flatMap(workflow.person)?.name ?? "")]
  }

  /// That a default contact works for another company.
  var foreignDefault: [Refusal] {
    guard case .setDefaultContact(let id, let contact?) = action,
      let company = workflow.company(id), workflow.person(contact)?.company != id
    else { return [] }
    return [
      refuse(
        .worksForCompany,
        "refusal.works-elsewhere",
        userName + ["company": .text(company.name)]
      )
    ]
  }
}
