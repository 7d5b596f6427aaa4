/// What earlier claims say of a line.
struct LinePast: Sendable, Hashable {
  /// Work, of all earlier claims.
  var work: Amount = .zero

  /// The same in units, where the line is measured in units.
  var quantity: Amount = .zero

  /// Goods stored at the end of the last one.
  var materials: Amount = .zero

  /// Work retention that is still withheld.
  var workRetention: Amount = .zero

  /// Withheld of the goods stored at the end of the last one.
  var materialsRetention: Amount = .zero

  /// All that is completed and stored.
  var total: Amount { work + materials }

  /// Whether nothing was billed, nor is anything withheld.
  var isEmpty: Bool { self == LinePast() }

  /// Adds what `line`, of the next claim, says.
  mutating func add(_ line: ClaimLine, in currency: Currency) {
    work += line.workThisPeriod
    quantity += line.quantity ?? .zero
    materials += line.materialsNew - line.materialsMoved
    workRetention += line.workRetention.amount(of: line.workThisPeriod, in: currency)
    workRetention += -line.retentionReleased
    // Withheld of what is in store, not of what came in: it is not added up.
    materialsRetention = line.materialsRetention.amount(of: materials, in: currency)
  }
}

extension LinePast {
  /// Adds up what `claims`, in their order, say of each of `lines`, in one pass.
  static func all(of lines: [ClaimLine], in claims: [Claim], _ currency: Currency) -> [LinePast] {
    var pasts = [LinePast](repeating: LinePast(), count: lines.count)
    // Claims of one commitment mostly have the same lines in the same order: names are looked up
    // only where not.
    var places: [RecordID<ScheduleLine>: Int]?
    for claim in claims {
      for (index, line) in claim.lines.enumerated() {
        if index < lines.count, lines[index].id == line.id {
          pasts[index].add(line, in: currency)
          continue
        }
        let known =
          places
          ?? Dictionary(lines.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { one, _ in one })
        places = known
        if let place = known[line.id] { pasts[place].add(line, in: currency) }
      }
    }
    return pasts
  }
}
