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

  /// What it is about.
  public var subject: ActionSubject {
    switch self {
    case .claim(let id), .paymentSchedule(let id, _): .claim(id)
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
  /// insurance, by administrators and by the insured company; billing periods by all who have a level.
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
      guard let commitment = commitment(of: id) else { throw .subject(subject) }
      obstacle = self.obstacle(to: commitment, for: reader)
    case .period(let id):
      guard period(id) != nil else { throw .subject(subject) }
      obstacle = reader.lackOfLevel
    case .policy(let id):
      guard let policy = policies.first(where: { $0.id == id }) else { throw .subject(subject) }
      obstacle = self.obstacle(to: policy, for: reader)
    }
    return obstacle.map {
      .refused([Refusal(condition: .seesCommitment, statement: $0, subject: subject)])
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
    case .paymentSchedule(let id, let footer):
      return .shown(try paymentSchedule(of: id, footer: footer))
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

  /// What happened, as far as `person` sees what it happened to, the oldest first.
  ///
  /// - Throws: ``UnknownRecord`` for a person who is not there.
  public func history(for person: Identifier<Person>) throws(UnknownRecord) -> [HistoryEntry] {
    let seen = Set(try commitments(for: person).map(\.id))
    return history.filter { entry in entry.commitment.map(seen.contains) ?? true }
  }

  /// The state with no more commitments than `reader` sees.
  private func visible(to reader: Person) -> Workflow {
    var state = self
    state.commitments.removeAll { obstacle(to: $0, for: reader) != nil }
    return state
  }

  /// Why `person` does not see `commitment`; `nil` where nothing stands in the way.
  func obstacle(to commitment: Commitment, for person: Person) -> Statement? {
    if let lack = person.lackOfLevel { return lack }
    let level = person.levels.commitments
    if level == .admin || commitment.privateList.contains(person.id) { return nil }
    if !commitment.isPrivate && level >= .standard { return nil }
    return Statement("refusal.not-on-private-list")
  }

  private func obstacle(to policy: InsurancePolicy, for person: Person) -> Statement? {
    let isConcerned =
      project.insuranceManagers.contains(person.id) || person.company == policy.company
    return isConcerned || person.levels.commitments == .admin
      ? nil : Statement("refusal.not-insurance-manager")
  }
}

extension Person {
  /// That nothing of the commitments is shown to somebody without a level.
  fileprivate var lackOfLevel: Statement? {
    guard levels.commitments == .none else { return nil }
    return Statement(
      "refusal.permission-too-low",
      ["level": .named(PermissionLevel.readOnly)]
    )
  }
}
