extension ActionContext {
  /// What the entries of an action would make wrong on claims that came later, as far as
  /// `condition` is about it.
  ///
  /// Sums to date go on through all claims of a commitment. What was wrong before is no reason to
  /// refuse: else it could not be corrected.
  func laterRefusals(of condition: WorkflowGuard) -> [Refusal] {
    guard let claim, let prospect, claim.lines != prospect.lines, let commitment,
      let place = commitment.claims.firstIndex(where: { $0.id == claim.id })
    else { return [] }
    let later = commitment.claims[(place + 1)...]
    guard !later.isEmpty else { return [] }
    var changed = commitment.claims
    changed[place] = prospect
    let currency = workflow.project.currency
    return later.indices.flatMap { index -> [Refusal] in
      let now = ClaimSheet(
        commitment.claims[index],
        after: Array(commitment.claims[..<index]),
        in: currency
      )
      let then = ClaimSheet(commitment.claims[index], after: Array(changed[..<index]), in: currency)
      let rows = zip(now.rows, then.rows)
      return zip(commitment.claims[index].lines, rows).compactMap { line, rows in
        guard let excess = excess(of: rows.1, condition), self.excess(of: rows.0, condition) == nil
        else { return nil }
        return refuse(
          condition,
          Self.laterMessages[condition] ?? "",
          [
            "claim-number": .text(commitment.claims[index].number), "line": .text(line.number),
            "excess": .money(excess, currency),
          ]
        )
      }
    }
  }

  private static let laterMessages: [WorkflowGuard: String] = [
    .possibleValues: "refusal.later-store", .releaseRetained: "refusal.later-release",
    .notOverbilled: "refusal.later-overbilled",
  ]

  /// By how much a row breaks `condition`; `nil` where it does not.
  private func excess(of row: SheetRow, _ condition: WorkflowGuard) -> Amount? {
    let excess: Amount
    switch condition {
    case .possibleValues: excess = -row.materialsStored
    case .releaseRetained:
      let held = row.workRetentionToDate - row.workRetention + row.retentionReleased
      excess = row.retentionReleased == .zero ? .zero : row.retentionReleased - held
    case .notOverbilled:
      guard !workflow.settings.isOverbillingAllowed else { return nil }
      excess = row.scheduled.isNegative ? row.balance : -row.balance
    default: return nil
    }
    return excess > .zero ? excess : nil
  }
}
