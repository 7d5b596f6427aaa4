/// A report that a person wants to see.
public enum ReportRequest: Sendable, Hashable, Codable {
  /// The continuation sheet and the summary of a claim.
  case claim(RecordID<Claim>)

  /// The formal answer to a claim, with words of the payer at its foot.
  case paymentSchedule(RecordID<Claim>, footer: String = "")

  /// How far a billing period is.
  case period(RecordID<BillingPeriod>)

  /// The claims that pass a filter.
  case claims(ClaimFilter = ClaimFilter())

  /// The claims against an upstream contract.
  case upstreamClaims(RecordID<UpstreamContract>)

  /// How a claim against an upstream contract came about: cost, markup and what was changed by
  /// hand; for the company that claims only.
  case rollUp(RecordID<Claim>)

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
  case shown(WorkflowReport)

  /// It is not for the reader: why.
  case refused([Refusal])

  /// The report, where it is shown.
  public var report: WorkflowReport? {
    switch self {
    case .shown(let report): report
    case .refused: nil
    }
  }
}

extension Workflow {
  /// The report `request` as `reader` may see it: lists hold only what the reader sees.
  ///
  /// - Throws: ``UnknownRecord`` where the reader, what the report is about or what its filter
  ///   names is not there.
  public func report(
    _ request: ReportRequest,
    for reader: RecordID<Person>
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
      let context = try ActionContext(
        self,
        .createPaymentSchedule,
        .claim(id),
        nil,
        by: reader,
        at: Instant(seconds: 0)
      )
      let refusals = [WorkflowGuard.showsClaimedAmounts, .isPayable].flatMap(context.refusals)
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

  /// Why `person` does not see what the claim `id` cost: it is one from below, or one to the
  /// person's company.
  private func obstacle(toCostOf id: RecordID<Claim>, for person: Person) -> Refusal? {
    guard upstreamContract(of: id) != nil else {
      return Refusal(
        condition: .fitsSide,
        statement: Statement("refusal.for-upstream-claim-only"),
        subject: .claim(id)
      )
    }
    guard person.company != project.payer else { return nil }
    return Refusal(
      condition: .actsForClaimant,
      statement: Statement("refusal.not-of-claimant", ["company": .text(name(of: project.payer))]),
      subject: .claim(id)
    )
  }
}
