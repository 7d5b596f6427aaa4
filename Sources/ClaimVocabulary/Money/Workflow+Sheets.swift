extension Workflow {
  /// The continuation sheet of `claim`.
  public func sheet(of claim: Claim) -> ClaimSheet {
    ClaimSheet(claim, after: earlierClaims(of: claim), in: project.currency)
  }

  /// The summary of `claim`.
  public func summary(of claim: Claim) -> ClaimSummary {
    ClaimSummary(claim, after: earlierClaims(of: claim), in: project.currency)
  }

  /// The lines that a new claim against `commitment` has after `earlier` claims: those of the
  /// breakdown or of the schedule of values, those of the changes, and what earlier claims billed
  /// besides.
  ///
  /// What was billed on a line that is no more stays, and is all that the line is worth.
  func claimLines(of commitment: Commitment, after earlier: [Claim]? = nil) -> [ClaimLine] {
    let earlier = earlier ?? commitment.claims
    let parents = Dictionary(commitment.lines.map { ($0.id, $0) }) { one, _ in one }
    let details =
      commitment.breakdown.map { breakdown in
        breakdown.lines.map { detail in
          claimLine(detail, of: parents[detail.parent], commitment)
        }
      } ?? []
    let own = details.isEmpty ? commitment.lines.map { claimLine($0, nil, commitment) } : details
    let changed = commitment.changes.flatMap { change in
      change.lines.map { claimLine($0, change.id, commitment) }
    }
    let current = own + changed
    let known = Set(current.map(\.id))
    let lost = (earlier.last?.lines ?? []).filter { !known.contains($0.id) }
    let pasts = LinePast.all(of: lost, in: earlier, project.currency)
    return current
      + zip(lost, pasts).filter { !$1.isEmpty }.map { claimLine($0, worth: $1.total, commitment) }
  }

  /// The lines on which a new claim against `commitment` bills: without those that only earlier
  /// claims have.
  func currentLines(of commitment: Commitment) -> Set<RecordID<ScheduleLine>> {
    Set(claimLines(of: commitment, after: []).map(\.id))
  }

  /// Lets the claim that is still being written against the commitment `id` follow its lines;
  /// entries stay.
  mutating func updateOpenClaim(of id: RecordID<Commitment>) {
    guard let index = commitments.firstIndex(where: { $0.id == id }),
      let claim = commitments[index].latestClaim, claim.status.isEditable
    else { return }
    let earlier = commitments[index].claims(before: claim)
    var entered = Dictionary(claim.lines.map { ($0.id, $0) }) { one, _ in one }
    var lines = claimLines(of: commitments[index], after: earlier).map { line in
      entered.removeValue(forKey: line.id)?.following(line) ?? line
    }
    let rest = claim.lines.filter { entered[$0.id] != nil }
    let pasts = LinePast.all(of: rest, in: earlier, project.currency)
    for (line, past) in zip(rest, pasts) {
      var sum = past
      sum.add(line, in: project.currency)
      guard !past.isEmpty || !sum.isEmpty else { continue }
      var line = line
      line.scheduled = sum.total
      lines.append(line)
    }
    commitments[index].claims[commitments[index].claims.count - 1].lines = lines
  }

  private func claimLine(
    _ line: ScheduleLine,
    _ change: RecordID<ContractChange>?,
    _ commitment: Commitment
  ) -> ClaimLine {
    var price: Amount?
    if case .units(_, let unitPrice) = line.value { price = unitPrice }
    return ClaimLine(
      line.id,
      number: line.number,
      budgetCode: line.budgetCode,
      description: line.description,
      change: change,
      scheduled: line.value.scheduled(in: project.currency),
      unitPrice: price,
      retention: commitment.retention
    )
  }

  private func claimLine(
    _ detail: BreakdownLine,
    of parent: ScheduleLine?,
    _ commitment: Commitment
  ) -> ClaimLine {
    ClaimLine(
      detail.id,
      number: parent?.number ?? "",
      budgetCode: parent?.budgetCode ?? "",
      description: detail.description,
      scheduled: project.currency.rounded(detail.amount),
      retention: commitment.retention
    )
  }

  private func claimLine(
    _ billed: ClaimLine,
    worth value: Amount,
    _ commitment: Commitment
  ) -> ClaimLine {
    ClaimLine(
      billed.id,
      number: billed.number,
      budgetCode: billed.budgetCode,
      description: billed.description,
      change: billed.change,
      scheduled: value,
      unitPrice: billed.unitPrice,
      retention: commitment.retention
    )
  }
}

extension ClaimLine {
  /// The entries of this line on `line` of the schedule as it is now.
  func following(_ line: ClaimLine) -> ClaimLine {
    var entered = self
    entered.number = line.number
    entered.budgetCode = line.budgetCode
    entered.description = line.description
    entered.scheduled = line.scheduled
    entered.unitPrice = line.unitPrice
    return entered
  }
}

extension Workflow {
  /// Whether the cost of `claim` is in the budget.
  func counts(_ claim: Claim) -> Bool {
    switch claim.status {
    case .approved: true
    case .approvedAsNoted: settings.budgetsApprovedAsNoted
    case .draft, .underReview, .reviseAndResubmit, .pendingUpstream: false
    }
  }
}
