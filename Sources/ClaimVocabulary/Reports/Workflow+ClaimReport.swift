extension Workflow {
  /// The continuation sheet and the summary of a claim.
  ///
  /// - Throws: ``UnknownRecord`` where there is no such claim.
  func claimReport(_ id: RecordID<Claim>) throws(UnknownRecord) -> WorkflowReport {
    guard let claim = claim(id) else { throw .subject(.claim(id)) }
    let contract = contract(of: id)
    let title = Statement(
      commitment(of: id) != nil ? "report.claim.title" : "report.upstream-claim.title",
      [
        "claim-number": .text(claim.number),
        "number": .text(contract?.number ?? ""),
        "text": .text(contract?.name ?? ""),
      ]
    )
    return WorkflowReport(
      id: "claim",
      title: title,
      blocks: facts(of: claim) + [
        .table(sheetTable(claim)),
        .heading(Statement("report.summary.title")),
        .table(summaryTable(summary(of: claim))),
      ]
    )
  }

  private func money(_ amount: Amount) -> ReportCell { .money(amount, project.currency) }

  private func sheetTable(_ claim: Claim) -> ReportTable {
    let sheet = sheet(of: claim)
    let amounts = sheetColumns.filter { column in
      switch column.shown {
      case .always: true
      case .measuredInUnits: sheet.rows.contains { $0.unitPrice != nil }
      case .proposed: settings.showsClaimedAmounts && sheet.total.proposed != nil
      }
    }
    let columns =
      ["column.item-number", "budget-code", "column.description-of-work"].map {
        ReportColumn.term($0)
      } + amounts.map { .term($0.term, .end) }
      + ["line-approval", "line-comment"].map { .term($0) }
    let rows = zip(claim.lines, sheet.rows).map { line, row in
      [.text(line.number), .text(line.budgetCode), .text(line.description)]
        + amounts.map { $0.cell(row) }
        + [line.review.map { .named($0) } ?? .empty, .text(line.comment ?? "")]
    }
    return ReportTable(
      columns,
      rows: rows,
      footer: [.empty, .empty, .term("column.total")] + amounts.map { $0.cell(sheet.total) }
        + [.empty, .empty],
      caption: .term("schedule-of-values"),
      rowHeadings: [0, 2]
    )
  }

  /// A column of sums of a sheet.
  private struct SheetColumn {
    let term: String
    var shown = Shown.always
    let cell: (SheetRow) -> ReportCell

    /// When it is there.
    enum Shown {
      case always
      case measuredInUnits
      case proposed
    }
  }

  /// The columns of sums; a price of a unit may be finer than what the currency can pay.
  private var sheetColumns: [SheetColumn] {
    func sum(_ term: String, _ amount: @escaping (SheetRow) -> Amount) -> SheetColumn {
      SheetColumn(term: term) { self.money(amount($0)) }
    }
    func units(_ term: String, _ quantity: @escaping (SheetRow) -> Amount?) -> SheetColumn {
      SheetColumn(term: term, shown: .measuredInUnits) {
        quantity($0).map(ReportCell.number) ?? .empty
      }
    }
    return [
      units("quantity", \.quantityScheduled),
      SheetColumn(term: "unit-price", shown: .measuredInUnits) {
        $0.unitPrice.map { .money($0, self.project.currency.showing($0)) } ?? .empty
      },
      sum("scheduled-value", \.scheduled),
      units("quantity-from-previous", \.quantityPrevious),
      sum("work-from-previous", \.workPrevious),
      units("quantity-this-period", \.quantityThisPeriod),
      sum("work-this-period", \.workThisPeriod),
      SheetColumn(term: "percent-this-period") { .percent($0.percentThisPeriod) },
      sum("materials-previous", \.materialsPrevious),
      sum("materials-new", \.materialsNew),
      sum("materials-stored", \.materialsStored),
      units("quantity-to-date", \.quantityToDate),
      sum("total-completed-stored", \.totalToDate),
      SheetColumn(term: "percent-complete") { .percent($0.percent) },
      sum("balance-to-finish", \.balance),
      sum("work-retention", \.workRetention),
      sum("materials-retention", \.materialsRetention),
      sum("column.retention-released", \.retentionReleased),
      sum("column.total-retention", \.totalRetention),
      sum("column.gross-amount", \.gross),
      sum("column.net-amount", \.net),
      SheetColumn(term: "proposed-amount", shown: .proposed) {
        $0.proposed.map(self.money) ?? .empty
      },
    ]
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
    of id: RecordID<Claim>,
    footer: String = ""
  ) throws(UnknownRecord) -> WorkflowReport {
    guard let claim = claim(id), let commitment = commitment(of: id) else {
      throw .subject(.claim(id))
    }
    let pairs = claim.lines.map { line in
      let approved = ProposedAmounts(of: line).total
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
      ],
      rowHeadings: [0, 1]
    )
    let parties = Statement(
      "report.payment-schedule.parties",
      [
        "company": .text(payerName),
        "contract-company": .text(companyName(of: commitment)), "project": .text(project.name),
      ]
    )
    let foot = Statement("report.payment-schedule.footer", ["text": .text(footer)])
    let net = ReportTable(
      [.term("column.line"), .term("column.net-amount", .end)],
      rows: [
        [
          .term("proposed-amount"),
          money(self.sheet(of: claim.asAsked).total.net),
        ],
        [
          .term("column.approved-amount"),
          money(self.sheet(of: claim).total.net),
        ],
      ],
      caption: .term("column.net-amount")
    )
    return WorkflowReport(
      id: "payment-schedule",
      title: Statement("report.payment-schedule.title", ["claim-number": .text(claim.number)]),
      blocks: [.text(parties)] + facts(of: claim) + [.table(table), .table(net)]
        + (footer.isEmpty ? [] : [.text(foot)])
    )
  }

  /// What a report says of `claim` before its sums: against which contract, where it is, which days
  /// it has.
  private func facts(of claim: Claim) -> [ReportBlock] {
    var values = contractNames(of: claim.id)
    values["name"] = .text(contract(of: claim.id)?.name ?? "")
    values["status"] = .named(claim.status)
    if let period = period(claim.period) {
      values["start"] = .day(claim.start ?? period.start)
      values["end"] = .day(claim.end ?? period.end)
    }
    let paid = claim.paymentDue.map { Statement("report.claim.payment-due", ["day": .day($0)]) }
    let files = claim.attachments.map(\.name).joined(separator: ", ")
    let attached =
      files.isEmpty ? nil : Statement("report.claim.attachments", ["files": .text(files)])
    return ([Statement("report.claim.facts", values)] + [paid, attached].compactMap { $0 })
      .map(ReportBlock.text)
  }
}
