/// The continuation sheet of a claim: every column of every line, computed.
///
/// The columns follow the usual form (its letters in parentheses). A claim stores what was entered;
/// what earlier claims billed is added up here, so that nothing can fall apart.
public struct ClaimSheet: Sendable, Hashable, Codable {
  /// A row for each line.
  public let rows: [SheetRow]

  /// The sums of all columns.
  public let total: SheetRow

  /// The sums of the lines that come from changes.
  public let changes: SheetRow

  /// Computes the sheet of `claim` after `earlier` claims of the same commitment.
  public init(_ claim: Claim, after earlier: [Claim], in currency: Currency) {
    let pasts = LinePast.all(of: claim.lines, in: earlier, currency)
    rows = zip(claim.lines, pasts).map { SheetRow($0, after: $1, in: currency) }
    total = SheetRow(summing: rows)
    changes = SheetRow(summing: rows.filter { $0.change != nil })
  }
}

/// A row of a continuation sheet.
public struct SheetRow: Sendable, Hashable, Codable {
  /// The line; `nil` for sums.
  public var line: RecordID<ScheduleLine>?

  /// The change that the line comes from.
  public var change: RecordID<ContractChange>?

  /// The value in the contract (C).
  public var scheduled: Amount = .zero

  /// Work in earlier claims (D).
  public var workPrevious: Amount = .zero

  /// Work in this claim (E).
  public var workThisPeriod: Amount = .zero

  /// The price of one unit, where the line is measured in units.
  public var unitPrice: Amount?

  /// Units done in earlier claims; `nil` where the line is not measured in units.
  public var quantityPrevious: Amount?

  /// Units done in this claim; `nil` where the line is not measured in units.
  public var quantityThisPeriod: Amount?

  /// Goods stored at the end of the claim before.
  public var materialsPrevious: Amount = .zero

  /// Goods newly stored.
  public var materialsNew: Amount = .zero

  /// Goods stored now: previous and new, less what was built in (F).
  public var materialsStored: Amount = .zero

  /// Withheld of the work of this claim.
  public var workRetention: Amount = .zero

  /// The same in percent of the work of this claim.
  public var workRetentionPercent: Amount = .zero

  /// Withheld of the goods stored now.
  public var materialsRetention: Amount = .zero

  /// The same in percent of the goods stored now.
  public var materialsRetentionPercent: Amount = .zero

  /// Withheld at the end of the claim before.
  public var retentionPrevious: Amount = .zero

  /// Work retention paid by this claim.
  public var retentionReleased: Amount = .zero

  /// Work retention that is withheld now.
  public var workRetentionToDate: Amount = .zero

  /// What the claimant asked for, where it is kept.
  public var proposed: Amount?

  /// Completed and stored to date: D + E + F (G).
  public var totalToDate: Amount { workPrevious + workThisPeriod + materialsStored }

  /// E of C, in percent.
  public var percentThisPeriod: Amount { workThisPeriod.percentage(of: scheduled) }

  /// The units of the contract, with at most six digits after the point; `nil` where the line is
  /// not measured in units.
  public var quantityScheduled: Amount? {
    unitPrice.map { scheduled.divided(by: $0, digits: 6) ?? .zero }
  }

  /// Units done to date; `nil` where the line is not measured in units.
  public var quantityToDate: Amount? {
    quantityPrevious.map { $0 + (quantityThisPeriod ?? .zero) }
  }

  /// G of C, in percent.
  public var percent: Amount { totalToDate.percentage(of: scheduled) }

  /// What is left of the value: C − G (H).
  public var balance: Amount { scheduled - totalToDate }

  /// Withheld to date: previous and this, less released (I).
  public var totalRetention: Amount { workRetentionToDate + materialsRetention }

  /// What this claim adds to G.
  public var gross: Amount { workThisPeriod + materialsStored - materialsPrevious }

  /// What is withheld anew, of work and of goods.
  public var withheld: Amount { totalRetention - retentionPrevious + retentionReleased }

  /// What is to be paid: gross less what is newly withheld, and what is released.
  public var net: Amount { gross - (totalRetention - retentionPrevious) }

  /// Computes the row of `line`, which has the past `past`.
  init(_ line: ClaimLine, after past: LinePast, in currency: Currency) {
    self.line = line.id
    change = line.change
    scheduled = line.scheduled
    workPrevious = past.work
    workThisPeriod = line.workThisPeriod
    if let price = line.unitPrice {
      unitPrice = price
      quantityPrevious = past.quantity
      quantityThisPeriod = line.quantity ?? .zero
    }
    materialsPrevious = past.materials
    materialsNew = line.materialsNew
    materialsStored = past.materials + line.materialsNew - line.materialsMoved
    workRetention = line.workRetention.amount(of: workThisPeriod, in: currency)
    workRetentionPercent = line.workRetention.percent(of: workThisPeriod)
    materialsRetention = line.materialsRetention.amount(of: materialsStored, in: currency)
    materialsRetentionPercent = line.materialsRetention.percent(of: materialsStored)
    retentionPrevious = past.workRetention + past.materialsRetention
    retentionReleased = line.retentionReleased
    workRetentionToDate = past.workRetention + workRetention - retentionReleased
    proposed = line.proposed?.total
  }

  /// Adds up `rows`; percentages are those of the sums.
  init(summing rows: some Collection<SheetRow>) {
    for row in rows {
      scheduled += row.scheduled
      workPrevious += row.workPrevious
      workThisPeriod += row.workThisPeriod
      materialsPrevious += row.materialsPrevious
      materialsNew += row.materialsNew
      materialsStored += row.materialsStored
      workRetention += row.workRetention
      materialsRetention += row.materialsRetention
      retentionPrevious += row.retentionPrevious
      retentionReleased += row.retentionReleased
      workRetentionToDate += row.workRetentionToDate
    }
    workRetentionPercent = workRetention.percentage(of: workThisPeriod)
    materialsRetentionPercent = materialsRetention.percentage(of: materialsStored)
    proposed =
      rows.contains { $0.proposed != nil }
      ? rows.lazy.map { $0.proposed ?? $0.workThisPeriod + $0.materialsNew }.sum : nil
  }
}
