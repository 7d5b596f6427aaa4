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

  var releasesRetention: Bool {
    switch self {
    case .release, .releasePercent: true
    case .work, .workPercent, .quantity, .materialsNew, .materialsMoved, .totalPercent,
      .workRetentionPercent, .workRetention, .materialsRetentionPercent, .materialsRetention:
      false
    }
  }

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

/// Entries on lines of a claim.
public struct LineChange: Sendable, Hashable, Codable {
  /// The lines; several get the same entry.
  public let lines: [RecordID<ScheduleLine>]

  /// What is entered.
  public let entry: LineEntry

  /// Makes a change of one line, or the same change of several.
  public init(_ lines: RecordID<ScheduleLine>..., entry: LineEntry) {
    self.lines = lines
    self.entry = entry
  }
}

extension Workflow {
  /// `claim` with `entries`.
  func entering(_ entries: [LineChange], on claim: Claim) -> Claim {
    guard !entries.isEmpty else { return claim }
    let earlier = earlierClaims(of: claim)
    let pasts = LinePast.all(of: claim.lines, in: earlier, project.currency)
    var places: [RecordID<ScheduleLine>: Int] = [:]
    for (place, line) in claim.lines.enumerated() { places[line.id] = place }
    var claim = claim
    for entry in entries {
      for place in Set(entry.lines).compactMap({ places[$0] }) {
        claim.lines[place].enter(entry.entry, after: pasts[place], in: project.currency)
      }
    }
    return claim
  }
}
