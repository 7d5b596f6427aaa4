/// Something that is entered on a line of a claim.
public enum LineEntry: Sendable, Hashable, Codable {
  /// Work completed in this period.
  case work(Amount)

  /// The same in percent of the scheduled value.
  case workPercent(Amount)

  /// The same in units.
  case quantity(Amount)

  /// Goods newly stored.
  case materialsNew(Amount)

  /// Goods that were built in from store: they leave the store and become work.
  case materialsMoved(Amount)

  /// Completed and stored to date, in percent of the scheduled value; the work follows.
  case totalPercent(Amount)

  /// What is withheld of the work, in percent.
  case workRetentionPercent(Amount)

  /// What is withheld of the work.
  case workRetention(Amount)

  /// What is withheld of the stored goods, in percent.
  case materialsRetentionPercent(Amount)

  /// What is withheld of the stored goods.
  case materialsRetention(Amount)

  /// What is paid of the work retention of earlier claims.
  case release(Amount)

  /// The same in percent of what is withheld.
  case releasePercent(Amount)

  /// Whether many lines may be given it at once.
  public var isForBulk: Bool {
    switch self {
    case .workPercent, .totalPercent, .workRetentionPercent, .releasePercent,
      .materialsRetentionPercent:
      true
    case .work, .quantity, .materialsNew, .materialsMoved, .workRetention, .materialsRetention,
      .release:
      false
    }
  }

  /// Whether it bills work or materials.
  var billsWork: Bool {
    switch self {
    case .work, .workPercent, .quantity, .materialsNew, .materialsMoved, .totalPercent: true
    case .workRetentionPercent, .workRetention, .materialsRetentionPercent, .materialsRetention,
      .release, .releasePercent:
      false
    }
  }

  /// Whether it releases retention.
  var releasesRetention: Bool {
    switch self {
    case .release, .releasePercent: true
    case .work, .workPercent, .quantity, .materialsNew, .materialsMoved, .totalPercent,
      .workRetentionPercent, .workRetention, .materialsRetentionPercent, .materialsRetention:
      false
    }
  }

  /// Whether it counts units.
  var countsUnits: Bool {
    if case .quantity = self { true } else { false }
  }
}

extension ClaimLine {
  /// Enters `entry`; amounts are rounded to what `currency` can pay.
  mutating func enter(_ entry: LineEntry, after past: LinePast, in currency: Currency) {
    switch entry {
    case .work(let amount):
      setWork(currency.rounded(amount))
    case .workPercent(let percent):
      setWork(currency.rounded(scheduled * percent.percent))
    case .quantity(let units):
      quantity = units
      workThisPeriod = currency.rounded(units * (unitPrice ?? .zero))
    case .materialsNew(let amount):
      materialsNew = currency.rounded(amount)
    case .materialsMoved(let amount):
      setWork(workThisPeriod - materialsMoved + currency.rounded(amount))
      materialsMoved = currency.rounded(amount)
    case .totalPercent(let percent):
      let stored = past.materials + materialsNew - materialsMoved
      setWork(currency.rounded(scheduled * percent.percent) - past.work - stored)
    case .workRetentionPercent(let percent):
      workRetention = .percent(percent)
    case .workRetention(let amount):
      workRetention = .amount(currency.rounded(amount))
    case .materialsRetentionPercent(let percent):
      materialsRetention = .percent(percent)
    case .materialsRetention(let amount):
      materialsRetention = .amount(currency.rounded(amount))
    case .release(let amount):
      retentionReleased = currency.rounded(amount)
    case .releasePercent(let percent):
      retentionReleased = currency.rounded(past.workRetention * percent.percent)
    }
  }

  private mutating func setWork(_ amount: Amount) {
    workThisPeriod = amount
    quantity = unitPrice.flatMap { amount.divided(by: $0, digits: 6) }
  }
}
