/// A report that somebody wants to see.
public enum ReportRequest: Sendable, Hashable, Codable {
  /// The continuation sheet and the summary of a claim.
  case claim(Identifier<Claim>)

  /// The formal answer to a claim, with words of the payer at its foot.
  case paymentSchedule(Identifier<Claim>, footer: String = "")

  /// How far a billing period is.
  case period(Identifier<BillingPeriod>)

  /// The claims that pass a filter.
  case claims(ClaimFilter = ClaimFilter())

  /// The claims against an upstream contract.
  case upstreamClaims(Identifier<UpstreamContract>)

  /// How a claim against an upstream contract came about: cost, markup and what was changed by hand; for the
  /// company that claims only.
  case rollUp(Identifier<Claim>)

  /// What it is about.
  public var subject: ActionSubject {
    switch self {
    case .upstreamClaims(let id): .upstreamContract(id)
    case .claim(let id), .paymentSchedule(let id, _), .rollUp(let id): .claim(id)
    case .period(let id): .period(id)
    case .claims: .project
    }
  }
}

/// What came of asking for a report.
public enum ReportOutcome: Sendable, Hashable, Codable {
  /// The report, without what the reader may not see.
  case shown(Report)

  /// It is not for the reader: why.
  case refused([Refusal])

  /// The report, where it is shown.
  public var report: Report? {
    switch self {
    case .shown(let report): report
    case .refused: nil
    }
  }
}

extension Workflow {
  /// Whether `person` sees `subject`, and why not.
  ///
  /// A claim is seen by whoever sees its commitment: administrators, the people on its private list, and
  /// people with *Standard* where it is not private. An insurance policy is seen by those who watch
  /// insurance, by administrators and by the insured company; billing periods by all who have a level. Upstream
  /// contracts and claims against them are seen by the company that claims and by the party above, as far as their
  /// people have a level there, and by nobody else; those people see the billing periods, too. The party above sees
  /// a claim from the moment it is first sent.
  ///
  /// - Throws: ``UnknownRecord`` where the person or the subject is not there.
  public func visibility(
    of subject: ActionSubject,
    for person: Identifier<Person>
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
      // Whoever may not see an upstream contract does not learn its number either.
      .refused([
        Refusal(
          condition: .seesCommitment,
          statement: $0,
          subject: isUpstream(subject) ? .project : subject
        )
      ])
    } ?? .allowed
  }

  /// The report `request` as `reader` may see it: lists hold only what the reader sees.
  ///
  /// - Throws: ``UnknownRecord`` where the reader, what the report is about or what its filter names is not there.
  public func report(
    _ request: ReportRequest,
    for reader: Identifier<Person>
  ) throws(UnknownRecord) -> ReportOutcome {
    guard let person = person(reader) else { throw .person(reader) }
    if case .refused(let refusals) = try visibility(of: request.subject, for: reader) {
      return .refused(refusals)
    }
    switch request {
    case .claim(let id): return .shown(try claimReport(id))
    case .paymentSchedule(let id, _) where upstreamContract(of: id) != nil:
      let statement = Statement("refusal.not-for-upstream-claim")
      return .refused([Refusal(condition: .fitsSide, statement: statement, subject: .claim(id))])
    case .paymentSchedule(let id, let footer):
      // Neither condition asks when it is.
      let situation = try Situation(
        self,
        .createPaymentSchedule,
        .claim(id),
        nil,
        by: reader,
        at: Instant(seconds: 0)
      )
      let refusals = [Guard.showsClaimedAmounts, .isPayable].flatMap(situation.refusals)
      guard refusals.isEmpty else { return .refused(refusals) }
      return .shown(try paymentSchedule(of: id, footer: footer))
    case .upstreamClaims(let id):
      return .shown(try visible(to: person).upstreamClaimsReport(id))
    case .rollUp(let id):
      if let refusal = obstacle(toCostOf: id, for: person) { return .refused([refusal]) }
      return .shown(try rollUpReport(id))
    case .period(let id): return .shown(try visible(to: person).periodReport(id))
    case .claims(let filter):
      if let id = filter.period, period(id) == nil { throw .subject(.period(id)) }
      if let id = filter.company, company(id) == nil { throw .company(id) }
      if let obstacle = person.lackOfLevel {
        return .refused([
          Refusal(condition: .seesCommitment, statement: obstacle, subject: .project)
        ])
      }
      return .shown(visible(to: person).claimsReport(filter))
    }
  }

  /// The commitments that `person` sees, in their order.
  ///
  /// - Throws: ``UnknownRecord`` for a person who is not there.
  public func commitments(
    for person: Identifier<Person>
  ) throws(UnknownRecord) -> [Commitment] {
    guard let reader = self.person(person) else { throw .person(person) }
    return visible(to: reader).commitments
  }

  /// The upstream contracts that `person` sees, in their order.
  ///
  /// - Throws: ``UnknownRecord`` for a person who is not there.
  public func upstreamContracts(
    for person: Identifier<Person>
  ) throws(UnknownRecord) -> [UpstreamContract] {
    guard let reader = self.person(person) else { throw .person(person) }
    return visible(to: reader).upstreamContracts
  }

  /// What happened, as far as `person` sees what it happened to, the oldest first.
  ///
  /// - Throws: ``UnknownRecord`` for a person who is not there.
  public func history(for person: Identifier<Person>) throws(UnknownRecord) -> [HistoryEntry] {
    let seen = Set(try commitments(for: person).map(\.id))
    let above = Set(try upstreamContracts(for: person).map(\.id))
    return history.filter { entry in
      (entry.commitment.map(seen.contains) ?? true)
        && (entry.upstreamContract.map(above.contains) ?? true)
        && (entry.claim.map { isShown($0, to: person, in: entry) } ?? true)
    }
  }

  /// The state with no more commitments and upstream contracts than `reader` sees.
  private func visible(to reader: Person) -> Workflow {
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

  /// Whether `person` may hear what `entry` says of the claim `id`; one that is no more was a draft.
  private func isShown(
    _ id: Identifier<Claim>,
    to person: Identifier<Person>,
    in entry: HistoryEntry
  ) -> Bool {
    guard entry.upstreamContract != nil, let reader = self.person(person) else { return true }
    return claim(id).map { isShown($0, to: reader) } ?? (reader.company == project.payer)
  }

  /// Why `person` does not see `commitment`; `nil` where nothing stands in the way.
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

  /// Why `person` does not see what the claim `id` cost: it is one from below, or one to the person's company.
  private func obstacle(toCostOf id: Identifier<Claim>, for person: Person) -> Refusal? {
    guard upstreamContract(of: id) != nil else {
      return Refusal(
        condition: .fitsSide,
        statement: Statement("refusal.for-upstream-claim-only"),
        subject: .claim(id)
      )
    }
    guard person.company != project.payer else { return nil }
    let payer = company(project.payer)?.name ?? project.payer.text
    return Refusal(
      condition: .actsForClaimant,
      statement: Statement("refusal.not-of-claimant", ["company": .text(payer)]),
      subject: .claim(id)
    )
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
  /// That nothing of the commitments is shown to somebody without a level.
  fileprivate var lackOfLevel: Statement? {
    guard levels.commitments == .none else { return nil }
    return PermissionLevel.readOnly.needed(on: .commitments)
  }
}
