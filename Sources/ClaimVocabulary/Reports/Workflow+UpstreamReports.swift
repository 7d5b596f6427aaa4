extension Workflow {
  /// The claims against an upstream contract, with what was approved and paid.
  ///
  /// - Throws: ``UnknownRecord`` where there is no such contract.
  func upstreamClaimsReport(
    _ id: RecordID<UpstreamContract>
  ) throws(UnknownRecord) -> WorkflowReport {
    guard let contract = upstreamContract(id) else { throw .subject(.upstreamContract(id)) }
    let rows = contract.claims.map { claim -> [ReportCell] in
      let total = sheet(of: claim).total
      return [
        .text(claim.number), .named(claim.status), days(of: claim.period),
        claim.billingDate.map(ReportCell.day) ?? .empty,
        .money(total.gross, project.currency), .money(total.net, project.currency),
        .money(claim.paid, project.currency), payment(of: claim), .percent(total.percent),
      ]
    }
    let approved = contract.claims.filter { $0.status == .approved }
    let sums = [
      approved.map { sheet(of: $0).total.gross }.sum, approved.map { sheet(of: $0).total.net }.sum,
      approved.map(\.paid).sum,
    ].map { ReportCell.money($0, project.currency) }
    let columns =
      ["claim-number", "column.status", "billing-period", "billing-date"].map {
        ReportColumn.term($0)
      }
      + ["column.gross-amount", "column.net-amount", "column.paid-amount"].map { .term($0, .end) }
      + [.term("payment-status"), .term("percent-complete", .end)]
    let footer: [ReportCell] =
      [.term("column.total"), .named(ClaimStatus.approved), .empty, .empty] + sums
      + [.empty, .empty]
    return WorkflowReport(
      id: "upstream-claims",
      title: Statement(
        "report.upstream-claims.title",
        ["number": .text(contract.number), "text": .text(contract.name)]
      ),
      blocks: [.table(ReportTable(columns, rows: rows, footer: footer, rowHeadings: [0]))]
    )
  }

  /// How a claim against an upstream contract came about: cost, markup, and what was changed by
  /// hand.
  ///
  /// - Throws: ``UnknownRecord`` where there is no such claim.
  func rollUpReport(_ id: RecordID<Claim>) throws(UnknownRecord) -> WorkflowReport {
    guard let claim = claim(id), let contract = upstreamContract(of: id) else {
      throw .subject(.claim(id))
    }
    let markups = Dictionary(contract.lines.map { ($0.id, contract.markupPercent(of: $0)) }) {
      one,
      _ in one
    }
    let sheet = sheet(of: claim)
    let taken = claim.lines.map { $0.rolledUp ?? .zero }
    let rows = zip(zip(claim.lines, sheet.rows), taken).map { pair, amounts -> [ReportCell] in
      let (line, row) = pair
      return [.text(line.number), .text(line.description)]
        + sums(amounts, markups[line.id].map(ReportCell.percent) ?? .empty, row)
    }
    let columns =
      ["column.item-number", "column.description-of-work"].map { ReportColumn.term($0) }
      + [
        "column.cost", "markup", "column.amount", "column.gross-amount", "column.difference",
      ].map { .term($0, .end) }
    let footer =
      [.empty, .term("column.total")] + sums(taken.reduce(.zero, +), .empty, sheet.total)
    let known = [claim] + earlierClaims(of: claim)
    let rest = leftOut(of: rollUp(of: contract, until: lastPeriod(of: known)))
    return WorkflowReport(
      id: "roll-up",
      title: Statement(
        "report.roll-up.title",
        ["claim-number": .text(claim.number), "number": .text(contract.number)]
      ),
      blocks: [.table(ReportTable(columns, rows: rows, footer: footer, rowHeadings: [0, 1]))]
        + rest.map(ReportBlock.text)
    )
  }

  private func sums(
    _ amounts: RolledUpAmounts,
    _ markup: ReportCell,
    _ row: SheetRow
  ) -> [ReportCell] {
    func money(_ amount: Amount) -> ReportCell { .money(amount, project.currency) }
    return [
      money(amounts.cost), markup, money(amounts.total), money(row.gross),
      money(row.gross - amounts.total),
    ]
  }

  /// What the overview of a period says of upstream contracts; nothing where there are none.
  func upstreamBlocks(_ period: RecordID<BillingPeriod>) -> [ReportBlock] {
    guard !upstreamContracts.isEmpty else { return [] }
    let rows = upstreamContracts.map { contract -> [ReportCell] in
      let claim = contract.claims.last { $0.period == period }
      let net = claim.map { sheet(of: $0).total.net }
      return [
        .text(contract.number), .text(contract.name),
        .text(companyName(of: contract)),
        claim.map { .named($0.status) } ?? .empty,
        net.map { .money($0, project.currency) } ?? .empty,
      ]
    }
    let columns: [ReportColumn] = [
      .term("upstream-contract"), .term("column.name"), .term("upstream-party"),
      .term("column.status"), .term("column.net-amount", .end),
    ]
    return [
      .heading(Statement("report.period.upstream-contracts")),
      .table(ReportTable(columns, rows: rows)),
    ]
  }

  /// What a table shows of the days of a period.
  func days(of period: RecordID<BillingPeriod>) -> ReportCell {
    self.period(period).map {
      .statement(Statement("report.days", ["start": .day($0.start), "end": .day($0.end)]))
    } ?? .empty
  }

  /// What a table shows of the payments on `claim`: nothing before it is approved.
  func payment(of claim: Claim) -> ReportCell {
    paymentStatus(of: claim).map { .named($0) } ?? .empty
  }
}
