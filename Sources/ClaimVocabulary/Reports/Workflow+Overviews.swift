/// Which claims a list shows; what is not set shows all.
public struct ClaimFilter: Sendable, Hashable, Codable {
  /// Claims of this billing period.
  public var period: RecordID<BillingPeriod>?

  /// Claims of this company.
  public var company: RecordID<Company>?

  /// Claims at one of these statuses.
  public var statuses: [ClaimStatus]?

  /// Claims against works contracts or against purchase orders.
  public var kind: CommitmentKind?

  /// Claims that are paid in full, or not.
  public var payment: Payment?

  /// Whether a claim is paid.
  public enum Payment: String, CaseIterable, Codable, Sendable {
    /// At least the net amount was paid.
    case paid

    /// Less was paid.
    case unpaid
  }

  /// Makes a filter that shows all.
  public init() {}
}

extension Workflow {
  /// How far a billing period is: how many commitments have which status, and each of them.
  ///
  /// - Throws: ``UnknownRecord`` where there is no such period.
  func periodReport(_ id: RecordID<BillingPeriod>) throws(UnknownRecord) -> WorkflowReport {
    guard let period = period(id) else { throw .subject(.period(id)) }
    let days: [String: StatementValue] = ["start": .day(period.start), "end": .day(period.end)]
    let shown = commitments.map { ($0, status(of: $0, in: period)) }
    let order =
      InvitationStatus.allCases.map(\.term.description)
      + ClaimStatus.allCases.map(\.term.description)
    let counts = order.compactMap { term -> [ReportCell]? in
      let count = shown.filter { $0.1 == term }.count
      return count == 0 ? nil : [.term(term), .count(count)]
    }
    let hasUnanswered = commitments.contains { !unanswered($0, in: id).isEmpty }
    let rows = shown.map { commitment, term -> [ReportCell] in
      [
        .text(commitment.number), .text(commitment.name), .text(companyName(of: commitment)),
        .term(term),
      ] + (hasUnanswered ? [.text(names(unanswered(commitment, in: id)))] : [])
    }
    let open = ReportColumn(.statement(Statement("report.period.unanswered")))
    let below: [ReportBlock] =
      commitments.isEmpty && !upstreamContracts.isEmpty
      ? []
      : [
        .text(Statement("report.period.due", ["due": .day(period.due)])),
        .table(
          ReportTable(
            [.term("column.status"), .term("column.count", .end)],
            rows: counts,
            caption: .statement(Statement("report.period.counts"))
          )
        ),
        .heading(Statement("report.period.commitments")),
        .table(
          ReportTable(
            [
              .term("commitment"), .term("column.name"),
              .term("contract-company"), .term("column.status"),
            ] + (hasUnanswered ? [open] : []),
            rows: rows,
            rowHeadings: [0, 1]
          )
        ),
      ]
    return WorkflowReport(
      id: "period",
      title: Statement("report.period.title", days),
      blocks: below + upstreamBlocks(id)
    )
  }

  /// Who was invited to bill `period` and has said nothing; no one once there is a claim.
  private func unanswered(
    _ commitment: Commitment,
    in period: RecordID<BillingPeriod>
  ) -> [RecordID<Person>] {
    commitment.claims.contains { $0.period == period }
      ? [] : commitment.people(.invited, in: period)
  }

  /// What the status column shows of `commitment` in `period`: the claim's status, else the
  /// indicator.
  private func status(of commitment: Commitment, in period: BillingPeriod) -> String {
    if let claim = commitment.claims.last(where: { $0.period == period.id }) {
      return claim.status.term.description
    }
    return (prerequisite(of: commitment) ?? commitment.answer(in: period.id)).term.description
  }

  /// The claims that pass `filter`, with the sums of those that are under review, approved and sent
  /// back.
  func claimsReport(_ filter: ClaimFilter = ClaimFilter()) -> WorkflowReport {
    let listed = commitments.flatMap { commitment in
      commitment.claims.filter { passes($0, of: commitment, filter) }.map { (commitment, $0) }
    }
    let rows = listed.map { commitment, claim in row(of: claim, commitment) }
    let totals = [ClaimStatus.underReview, .approved, .reviseAndResubmit].map {
      status -> [ReportCell] in
      let sum = listed.map(\.1).filter { $0.status == status }.map { sheet(of: $0).total.net }.sum
      return [.named(status), .money(sum, project.currency)]
    }
    return WorkflowReport(
      id: "claims",
      title: Statement("report.claims.title", ["project": .text(project.name)]),
      blocks: [
        .heading(Statement("report.claims.totals")),
        .table(
          ReportTable([.term("column.status"), .term("column.net-amount", .end)], rows: totals)
        ),
        .table(
          ReportTable(
            Self.claimColumns,
            rows: rows,
            caption: .statement(Statement("report.workflow.claim")),
            rowHeadings: [0, 3]
          )
        ),
        .text(Statement("report.claims.count", ["n": .count(rows.count)])),
      ]
    )
  }

  private static var claimColumns: [ReportColumn] {
    [
      "claim-number", "column.status", "contract-company", "commitment", "billing-period",
      "billing-date",
    ].map {
      .term($0)
    }
      + [
        "column.gross-amount", "column.net-amount", "column.paid-amount",
      ].map { .term($0, .end) }
      + [.term("payment-status")]
      + ["revised-contract-amount", "percent-complete"].map { .term($0, .end) }
  }

  private func row(of claim: Claim, _ commitment: Commitment) -> [ReportCell] {
    let total = sheet(of: claim).total
    return [
      .text(claim.number), .named(claim.status),
      .text(companyName(of: commitment)), .text(commitment.number), days(of: claim.period),
      claim.billingDate.map(ReportCell.day) ?? .empty,
      .money(total.gross, project.currency), .money(total.net, project.currency),
      .money(claim.paid, project.currency), payment(of: claim),
      .money(total.scheduled, project.currency),
      .percent(total.percent),
    ]
  }

  private func passes(_ claim: Claim, of commitment: Commitment, _ filter: ClaimFilter) -> Bool {
    let isPaid = claim.paid >= sheet(of: claim).total.net
    return filter.period.map { $0 == claim.period } ?? true
      && filter.company.map { $0 == commitment.company } ?? true
      && filter.statuses.map { $0.contains(claim.status) } ?? true
      && filter.kind.map { $0 == commitment.kind } ?? true
      && filter.payment.map { ($0 == .paid) == isPaid } ?? true
  }
}
