extension Workflow {
  /// The continuation sheet and the summary of a claim.
  ///
  /// - Throws: ``UnknownRecord`` where there is no such claim.
  func claimReport(_ id: Identifier<Claim>) throws(UnknownRecord) -> Report {
    guard let claim = claim(id), let commitment = commitment(of: id) else {
      throw .subject(.claim(id))
    }
    let title = Statement(
      "report.claim.title",
      [
        "claim-number": .text(claim.number), "number": .text(commitment.number),
        "text": .text(commitment.name),
      ]
    )
    return Report(
      id: "claim",
      title: title,
      blocks: [
        .table(sheetTable(claim)),
        .heading(Statement("report.summary.title")),
        .table(summaryTable(summary(of: claim))),
      ]
    )
  }

  private func money(_ amount: Amount) -> ReportCell { .money(amount, project.currency) }

  private func sheetTable(_ claim: Claim) -> ReportTable {
    let sheet = sheet(of: claim)
    let showsProposed = sheet.total.proposed != nil
    let numbers =
      [
        "scheduled-value", "work-from-previous", "work-this-period", "materials-previous",
        "materials-new", "materials-stored", "total-completed-stored", "percent-complete",
        "balance-to-finish", "work-retention", "materials-retention",
        "column.retention-released", "column.total-retention", "column.gross-amount",
        "column.net-amount",
      ] + (showsProposed ? ["proposed-amount"] : [])
    let columns =
      ["column.item-number", "budget-code", "column.description-of-work"].map {
        ReportColumn.term($0)
      } + numbers.map { .term($0, .end) } + ["line-approval", "line-comment"].map { .term($0) }
    let rows = zip(claim.lines, sheet.rows).map { line, row in
      [.text(line.number), .text(line.budgetCode), .text(line.description)]
        + cells(row, showsProposed)
        + [line.review.map { .term($0.term.description) } ?? .empty, .text(line.comment ?? "")]
    }
    let footer =
      [.empty, .empty, .term("column.total")] + cells(sheet.total, showsProposed) + [
        .empty, .empty,
      ]
    return ReportTable(columns, rows: rows, footer: footer)
  }

  private func cells(_ row: SheetRow, _ showsProposed: Bool) -> [ReportCell] {
    [
      money(row.scheduled), money(row.workPrevious), money(row.workThisPeriod),
      money(row.materialsPrevious), money(row.materialsNew), money(row.materialsStored),
      money(row.totalToDate), .percent(row.percent), money(row.balance),
      money(row.workRetention), money(row.materialsRetention), money(row.retentionReleased),
      money(row.totalRetention), money(row.gross), money(row.net),
    ] + (showsProposed ? [row.proposed.map(money) ?? .empty] : [])
  }

  private func summaryTable(_ summary: ClaimSummary) -> ReportTable {
    let lines: [(String, Amount)] = [
      ("summary.original-contract-sum", summary.originalContractSum),
      ("summary.net-change", summary.netChange),
      ("summary.contract-sum-to-date", summary.contractSumToDate),
      ("total-completed-stored", summary.totalCompletedAndStored),
      ("work-retention", summary.workRetention),
      ("materials-retention", summary.materialsRetention),
      ("column.total-retention", summary.totalRetention),
      ("summary.total-earned", summary.totalEarnedLessRetention),
      ("less-previous-certificates", summary.lessPreviousCertificates),
      ("current-payment-due", summary.currentPaymentDue),
      ("summary.balance", summary.balanceIncludingRetention),
    ]
    return ReportTable(
      [.term("column.line"), .term("column.amount", .end)],
      rows: lines.map { [.term($0.0), money($0.1)] }
    )
  }

  /// The formal answer to a claim: what was asked for, what is approved, and why they differ.
  ///
  /// - Parameters:
  ///   - id: The claim.
  ///   - footer: Words of the payer at the foot; none unless given.
  /// - Returns: The payment schedule.
  /// - Throws: ``UnknownRecord`` where there is no such claim.
  func paymentSchedule(
    of id: Identifier<Claim>,
    footer: String = ""
  ) throws(UnknownRecord) -> Report {
    guard let claim = claim(id), let commitment = commitment(of: id) else {
      throw .subject(.claim(id))
    }
    let pairs = claim.lines.map { line in
      let approved = line.workThisPeriod + line.materialsNew
      return (line: line, asked: line.proposed?.total ?? approved, approved: approved)
    }
    let rows = pairs.map { pair -> [ReportCell] in
      [
        .text(pair.line.number), .text(pair.line.description), money(pair.asked),
        money(pair.approved), money(pair.asked - pair.approved),
        .text(pair.asked == pair.approved ? "" : pair.line.comment ?? ""),
      ]
    }
    let (asked, approved) = (pairs.map(\.asked).sum, pairs.map(\.approved).sum)
    let table = ReportTable(
      [
        .term("column.item-number"), .term("column.description-of-work"),
        .term("proposed-amount", .end), .term("column.approved-amount", .end),
        .term("column.difference", .end), .term("reasons-for-difference"),
      ],
      rows: rows,
      footer: [
        .empty, .term("column.total"), money(asked), money(approved), money(asked - approved),
        .empty,
      ]
    )
    let parties = Statement(
      "report.payment-schedule.parties",
      [
        "company": .text(company(project.payer)?.name ?? ""),
        "contract-company": .text(companyName(of: commitment)), "project": .text(project.name),
      ]
    )
    let foot = Statement("report.payment-schedule.footer", ["text": .text(footer)])
    return Report(
      id: "payment-schedule",
      title: Statement("report.payment-schedule.title", ["claim-number": .text(claim.number)]),
      blocks: [.text(parties), .table(table)] + (footer.isEmpty ? [] : [.text(foot)])
    )
  }
}
