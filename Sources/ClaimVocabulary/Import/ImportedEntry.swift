/// A column of what claims say of their lines, by the names that scenarios have for it.
enum ImportedEntry: String, CaseIterable {
  // In the order in which they are entered: work before what is withheld of it.
  case work
  case quantity
  case materials
  case builtIn = "built-in"
  case workRetentionPercent = "work-retention-percent"
  case workRetention = "work-retention"
  case materialsRetentionPercent = "materials-retention-percent"
  case materialsRetention = "materials-retention"
  case release

  func entry(_ amount: Amount) -> LineEntry {
    switch self {
    case .work: .work(amount)
    case .quantity: .quantity(amount)
    case .materials: .materialsNew(amount)
    case .builtIn: .materialsMoved(amount)
    case .workRetentionPercent: .workRetentionPercent(amount)
    case .workRetention: .workRetention(amount)
    case .materialsRetentionPercent: .materialsRetentionPercent(amount)
    case .materialsRetention: .materialsRetention(amount)
    case .release: .release(amount)
    }
  }
}
