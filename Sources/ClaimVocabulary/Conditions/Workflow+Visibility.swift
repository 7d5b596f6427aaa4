extension Workflow {
  /// Whether `person` sees `subject`, and why not.
  ///
  /// A claim is seen by everyone who sees its commitment: administrators, the people on its private
  /// list, and people with *Standard* where it is not private. An insurance policy is seen by those
  /// who watch insurance, by administrators and by the insured company; billing periods by all who
  /// have a level. Upstream contracts and claims against them are seen by the company that claims
  /// and by the party above, as far as their people have a level there, and by no one else; those
  /// people see the billing periods, too. The party above sees a claim from the moment it is first
  /// sent.
  ///
  /// - Throws: ``UnknownRecord`` where the person or the subject is not there.
  public func visibility(
    of subject: ActionSubject,
    for person: RecordID<Person>
  ) throws(UnknownRecord) -> Verdict {
    guard let reader = self.person(person) else { throw .person(person) }
    let obstacle: Statement?
    switch subject {
    case .project: obstacle = nil
    case .commitment(let id):
      guard let commitment = commitment(id) else { throw .subject(subject) }
      obstacle = self.obstacle(to: commitment, for: reader)
    case .claim(let id):
      if let contract = upstreamContract(of: id) {
        obstacle =
          self.obstacle(to: contract, for: reader)
          ?? (claim(id).map { isShown($0, to: reader) } ?? true
            ? nil : Statement("refusal.not-submitted"))
      } else if let commitment = commitment(of: id) {
        obstacle = self.obstacle(to: commitment, for: reader)
      } else {
        throw .subject(subject)
      }
    case .upstreamContract(let id):
      guard let contract = upstreamContract(id) else { throw .subject(subject) }
      obstacle = self.obstacle(to: contract, for: reader)
    case .period(let id):
      guard period(id) != nil else { throw .subject(subject) }
      obstacle = visible(to: reader).upstreamContracts.isEmpty ? reader.lackOfLevel : nil
    case .policy(let id):
      guard let policy = policies.first(where: { $0.id == id }) else { throw .subject(subject) }
      obstacle = self.obstacle(to: policy, for: reader)
    }
    return obstacle.map {
      // A person who may not see an upstream contract does not learn its number either.
      .refused([
        Refusal(
          condition: .seesCommitment,
          statement: $0,
          subject: isUpstream(subject) ? .project : subject
        )
      ])
    } ?? .allowed
  }

  /// The commitments that `person` sees, in their order.
  ///
  /// - Throws: ``UnknownRecord`` for a person who is not there.
  public func commitments(
    for person: RecordID<Person>
  ) throws(UnknownRecord) -> [Commitment] {
    guard let reader = self.person(person) else { throw .person(person) }
    return visible(to: reader).commitments
  }

  /// The upstream contracts that `person` sees, in their order.
  ///
  /// - Throws: ``UnknownRecord`` for a person who is not there.
  public func upstreamContracts(
    for person: RecordID<Person>
  ) throws(UnknownRecord) -> [UpstreamContract] {
    guard let reader = self.person(person) else { throw .person(person) }
    return visible(to: reader).upstreamContracts
  }

  /// What happened, as far as `person` sees what it happened to, the oldest first.
  ///
  /// - Throws: ``UnknownRecord`` for a person who is not there.
  public func history(for person: RecordID<Person>) throws(UnknownRecord) -> [HistoryEntry] {
    let seen = Set(try commitments(for: person).map(\.id))
    let above = Set(try upstreamContracts(for: person).map(\.id))
    return history.filter { entry in
      (entry.commitment.map(seen.contains) ?? true)
        && (entry.upstreamContract.map(above.contains) ?? true)
        && (entry.claim.map { isShown($0, to: person, in: entry) } ?? true)
    }
  }

  /// The state with no more commitments and upstream contracts than `reader` sees.
  func visible(to reader: Person) -> Workflow {
    var state = self
    state.commitments.removeAll { obstacle(to: $0, for: reader) != nil }
    state.upstreamContracts.removeAll { obstacle(to: $0, for: reader) != nil }
    for index in state.upstreamContracts.indices {
      state.upstreamContracts[index].claims.removeAll { !isShown($0, to: reader) }
    }
    return state
  }

  /// Whether `claim`, against an upstream contract that `reader` sees, is there for the reader.
  private func isShown(_ claim: Claim, to reader: Person) -> Bool {
    reader.company == project.payer || claim.submittedAt != nil
  }

  /// Whether `person` may hear what `entry` says of the claim `id`; one that is no more was a
  /// draft.
  private func isShown(
    _ id: RecordID<Claim>,
    to person: RecordID<Person>,
    in entry: HistoryEntry
  ) -> Bool {
    guard entry.upstreamContract != nil, let reader = self.person(person) else { return true }
    return claim(id).map { isShown($0, to: reader) } ?? (reader.company == project.payer)
  }

  /// Why `person` does not see `commitment`; `nil` where the person sees it.
  func obstacle(to commitment: Commitment, for person: Person) -> Statement? {
    if let lack = person.lackOfLevel { return lack }
    let level = person.levels.commitments
    if level == .admin || commitment.privateList.contains(person.id) { return nil }
    if !commitment.isPrivate && level >= .standard { return nil }
    return Statement("refusal.not-on-private-list")
  }

  /// Why `person` does not see `contract`; `nil` for the people of both parties who have a level.
  func obstacle(to contract: UpstreamContract, for person: Person) -> Statement? {
    guard person.company == project.payer || person.company == contract.terms.company else {
      return Statement("refusal.not-party")
    }
    guard person.levels.upstreamContracts == .none else { return nil }
    return PermissionLevel.readOnly.needed(on: .upstreamContracts)
  }

  private func isUpstream(_ subject: ActionSubject) -> Bool {
    switch subject {
    case .upstreamContract: true
    case .claim(let id): upstreamContract(of: id) != nil
    case .project, .commitment, .period, .policy: false
    }
  }

  private func obstacle(to policy: InsurancePolicy, for person: Person) -> Statement? {
    let isConcerned =
      project.insuranceManagers.contains(person.id) || person.company == policy.company
    return isConcerned || person.levels.commitments == .admin
      ? nil : Statement("refusal.policy-of-others")
  }
}

extension Person {
  /// That nothing of the commitments is shown to a person without a level.
  var lackOfLevel: Statement? {
    guard levels.commitments == .none else { return nil }
    return PermissionLevel.readOnly.needed(on: .commitments)
  }
}
