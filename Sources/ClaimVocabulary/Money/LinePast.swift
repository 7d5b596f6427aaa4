/// What earlier claims say of a line.
struct LinePast: Sendable, Hashable {
  /// Work, of all earlier claims.
  var work: Amount = .zero

  /// Goods stored at the end of the last one.
  var materials: Amount = .zero

  /// Work retainage that is still withheld.
  var workRetainage: Amount = .zero

  /// Withheld of the goods stored at the end of the last one.
  var materialsRetainage: Amount = .zero

  /// Adds up what `claims`, in their order, say of `line`.
  init(of line: Identifier<ScheduleLine>, in claims: [Claim], _ currency: Currency) {
    for claim in claims {
      guard let line = claim.lines.first(where: { $0.id == line }) else { continue }
      work += line.workThisPeriod
      materials += line.materialsNew - line.materialsMoved
      workRetainage += line.workRetainage.amount(of: line.workThisPeriod, in: currency)
      workRetainage += -line.retainageReleased
      // Withheld of what is in store, not of what came in: it is not added up.
      materialsRetainage = line.materialsRetainage.amount(of: materials, in: currency)
    }
  }
}
