/// What is entered on a line of a claim, by the names that scenarios and tables have for it.
package enum EntryName: String, CaseIterable, Sendable {
  case work
  case workPercent = "work-percent"
  case quantity
  case materials
  case builtIn = "built-in"
  case totalPercent = "total-percent"
  case workRetentionPercent = "work-retention-percent"
  case workRetention = "work-retention"
  case materialsRetentionPercent = "materials-retention-percent"
  case materialsRetention = "materials-retention"
  case release
  case releasePercent = "release-percent"

  /// The columns of tables, in the order in which they are entered: work before what is withheld of
  /// it.
  static let columns = allCases.filter {
    ![.workPercent, .totalPercent, .releasePercent].contains($0)
  }

  package func entry(_ amount: Amount) -> LineEntry {
    switch self {
    case .work: .work(amount)
    case .workPercent: .workPercent(amount)
    case .quantity: .quantity(amount)
    case .materials: .materialsNew(amount)
    case .builtIn: .materialsMoved(amount)
    case .totalPercent: .totalPercent(amount)
    case .workRetentionPercent: .workRetentionPercent(amount)
    case .workRetention: .workRetention(amount)
    case .materialsRetentionPercent: .materialsRetentionPercent(amount)
    case .materialsRetention: .materialsRetention(amount)
    case .release: .release(amount)
    case .releasePercent: .releasePercent(amount)
    }
  }
}
