extension Workflow {
  /// What `subject` is called, as a person who is refused something reads it; nothing for the
  /// project.
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

  /// The name of the company `id`; the identifier where it is not there.
  func name(of id: RecordID<Company>) -> String { company(id)?.name ?? id.text }

  /// The name of the person `id`; the identifier where it is not there.
  func name(of id: RecordID<Person>) -> String { person(id)?.name ?? id.text }

  /// The name of the company that pays; empty where it is not there.
  var payerName: String { company(project.payer)?.name ?? "" }

  /// The name of the company at the other end of `contract`; empty where it names none.
  func companyName(of contract: some Contract) -> String {
    contract.company.flatMap(company)?.name ?? ""
  }

  /// The names of `people`, one after the other.
  func names(_ people: [RecordID<Person>]) -> String {
    people.map { name(of: $0) }.joined(separator: ", ")
  }

  /// How people name the contract that the claim `id` is made against, on whichever side.
  func contractNames(of id: RecordID<Claim>) -> [String: StatementValue] {
    contract(of: id).map { ["kind": .term($0.term), "number": .text($0.number)] } ?? [:]
  }

  /// How people name what an action is done to.
  func names(of subject: ActionSubject) -> [String: StatementValue] {
    switch subject {
    case .project: return [:]
    case .period(let id):
      return period(id).map { ["start": .day($0.start), "end": .day($0.end)] } ?? [:]
    case .commitment(let id):
      guard let commitment = commitment(id) else { return [:] }
      return ["kind": .term(commitment.kind.rawValue), "number": .text(commitment.number)]
    case .claim(let id):
      guard let claim = claim(id) else { return [:] }
      return contractNames(of: id) + ["claim-number": .text(claim.number)]
    case .upstreamContract(let id):
      return upstreamContract(id).map { ["number": .text($0.number)] } ?? [:]
    case .policy(let id):
      guard let policy = policies.first(where: { $0.id == id }) else { return [:] }
      return [
        "policy": .text(policy.name),
        "contract-company": .text(name(of: policy.company)),
      ]
    }
  }
}
