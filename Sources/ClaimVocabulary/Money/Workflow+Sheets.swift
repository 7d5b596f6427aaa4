extension Workflow {
  /// The continuation sheet of `claim`.
  public func sheet(of claim: Claim) -> ClaimSheet {
    ClaimSheet(claim, after: earlierClaims(of: claim), in: project.currency)
  }

  /// The summary of `claim`.
  public func summary(of claim: Claim) -> ClaimSummary {
    ClaimSummary(claim, after: earlierClaims(of: claim), in: project.currency)
  }

  private func earlierClaims(of claim: Claim) -> [Claim] {
    commitment(of: claim.id)?.claims(before: claim) ?? []
  }

  /// The lines that a new claim against `commitment` has: those of the breakdown or of the schedule of
  /// values, those of the changes, and what earlier claims billed besides.
  func claimLines(of commitment: Commitment) -> [ClaimLine] {
    let details =
      commitment.breakdown.map { breakdown in
        breakdown.lines.map { detail in
          claimLine(detail, of: commitment.lines.first { $0.id == detail.parent }, commitment)
        }
      } ?? []
    let own = details.isEmpty ? commitment.lines.map { claimLine($0, nil, commitment) } : details
    let changed = commitment.changes.flatMap { change in
      change.lines.map { claimLine($0, change.id, commitment) }
    }
    let current = own + changed
    let known = Set(current.map(\.id))
    let billed = (commitment.latestClaim?.lines ?? []).filter { !known.contains($0.id) }
    return current + billed.map { claimLine($0, commitment) }
  }

  private func claimLine(
    _ line: ScheduleLine,
    _ change: Identifier<ContractChange>?,
    _ commitment: Commitment
  ) -> ClaimLine {
    var price: Amount?
    if case .units(_, let unitPrice) = line.value { price = unitPrice }
    return ClaimLine(
      id: line.id,
      number: line.number,
      budgetCode: line.budgetCode,
      description: line.description,
      change: change,
      scheduled: line.value.scheduled(in: project.currency),
      unitPrice: price,
      workRetainage: .percent(commitment.retainage.workPercent),
      materialsRetainage: .percent(commitment.retainage.materialsPercent)
    )
  }

  private func claimLine(
    _ detail: BreakdownLine,
    of parent: ScheduleLine?,
    _ commitment: Commitment
  ) -> ClaimLine {
    ClaimLine(
      id: detail.id,
      number: parent?.number ?? "",
      budgetCode: parent?.budgetCode ?? "",
      description: detail.description,
      scheduled: project.currency.rounded(detail.amount),
      workRetainage: .percent(commitment.retainage.workPercent),
      materialsRetainage: .percent(commitment.retainage.materialsPercent)
    )
  }

  private func claimLine(_ billed: ClaimLine, _ commitment: Commitment) -> ClaimLine {
    ClaimLine(
      id: billed.id,
      number: billed.number,
      budgetCode: billed.budgetCode,
      description: billed.description,
      change: billed.change,
      scheduled: billed.scheduled,
      unitPrice: billed.unitPrice,
      workRetainage: .percent(commitment.retainage.workPercent),
      materialsRetainage: .percent(commitment.retainage.materialsPercent)
    )
  }
}
