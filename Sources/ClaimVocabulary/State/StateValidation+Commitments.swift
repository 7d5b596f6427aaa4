import Diagnostics

/// What can be wrong with commitments and their claims.
extension StateValidation {
  mutating func checkCommitments() {
    let top = StatePath()
    checkUnique(state.commitments.map(\.id), "commitments", top)
    for commitment in state.commitments {
      let path = top.record("commitments", commitment.id)
      check(commitment.company, path.field("company"))
      check(commitment.contacts, "contacts", path)
      check(commitment.privateList, "privateList", path)
      let statuses = commitment.kind.statuses
      let names = statuses.map(\.rawValue)
      let status = commitment.status
      expect(
        statuses.contains(status),
        status.rawValue,
        "a status of a \(commitment.kind.rawValue): \(names.joined(separator: ", "))",
        nearest: NearestValue.to(status.rawValue, among: names),
        path.field("status")
      )
      checkTerms(commitment.retention, path.field("retention"))
      checkLines(of: commitment, path)
      checkInvitations(of: commitment, path)
      check(commitment.claims, KnownRecords("change", commitment.changes.map(\.id)), path)
    }
  }

  /// Checks the claims of one contract, on either side.
  mutating func check(
    _ claims: [Claim],
    _ changes: KnownRecords<ContractChange>,
    _ path: StatePath
  ) {
    for claim in claims {
      let place = path.record("claims", claim.id)
      let isNew = isNew(claim)
      expect(isNew, claim.id, "the identifier of one claim only", place.field("id"))
      check(claim, among: claims, changes, place)
    }
  }

  mutating func checkTerms(_ terms: RetentionTerms, _ path: StatePath) {
    for (name, percent) in [
      ("workPercent", terms.workPercent), ("materialsPercent", terms.materialsPercent),
    ] {
      let nearest = percent.isNegative ? "0" : "100"
      expect(percent.isShare, percent, "from 0 to 100", nearest: nearest, path.field(name))
    }
  }

  private mutating func checkLines(of commitment: Commitment, _ path: StatePath) {
    let own = commitment.lines.map(\.id)
    checkUnique(commitment.changes.map(\.id), "changes", path)
    var seen: Set<RecordID<ScheduleLine>> = []
    func places(_ ids: [RecordID<ScheduleLine>], _ path: StatePath) -> [(Int, StatePath)] {
      ids.indices.map { ($0, path.item("lines", $0).field("id")) }
    }
    let lists =
      [(own, path)]
      + commitment.changes.map { ($0.lines.map(\.id), path.record("changes", $0.id)) }
      + [((commitment.breakdown?.lines ?? []).map(\.id), path.field("breakdown"))]
    for (ids, list) in lists {
      for (index, place) in places(ids, list) {
        let isNew = seen.insert(ids[index]).inserted
        expect(isNew, ids[index], "the identifier of one line only", place)
      }
    }
    guard let breakdown = commitment.breakdown else { return }
    let parents = KnownRecords("line", own)
    for (index, line) in breakdown.lines.enumerated() {
      check(line.parent, parents, path.field("breakdown").item("lines", index).field("parent"))
    }
    expect(
      commitment.accountingMethod == .amountBased,
      commitment.accountingMethod.rawValue,
      "what can be broken down",
      nearest: AccountingMethod.amountBased.rawValue,
      path.field("accountingMethod")
    )
  }

  private mutating func checkInvitations(of commitment: Commitment, _ path: StatePath) {
    var seen: Set<[String]> = []
    for (index, invitation) in commitment.invitations.enumerated() {
      let place = path.item("invitations", index)
      check(invitation.period, place.field("period"))
      check(invitation.contact, place.field("contact"))
      check(invitation.invitedBy, place.field("invitedBy"))
      expect(
        seen.insert([invitation.period.text, invitation.contact.text]).inserted,
        invitation.contact,
        "somebody who has no invitation in this period yet",
        place.field("contact")
      )
    }
  }

  private mutating func check(
    _ claim: Claim,
    among claims: [Claim],
    _ changes: KnownRecords<ContractChange>,
    _ path: StatePath
  ) {
    check(claim.period, path.field("period"))
    check(claim.createdBy, path.field("createdBy"))
    let before = claims.prefix { $0.id != claim.id }.map(\.position).max() ?? 0
    expect(
      claim.position > before,
      claim.position,
      "more than that of the claim before",
      nearest: "\(before + 1)",
      path.field("position")
    )
    if let start = claim.start, let end = claim.end {
      expect(start <= end, end, "a day after the start, \(start)", path.field("end"))
    }
    checkUnique(claim.lines.map(\.id), "lines", path)
    let rows = ClaimSheet(
      claim,
      after: claims.filter { $0.position < claim.position },
      in: state.project.currency
    ).rows
    for (line, row) in zip(claim.lines, rows) {
      let place = path.record("lines", line.id)
      check(line.change, changes, place.field("change"))
      check(line, row, place)
    }
  }

  private mutating func check(_ line: ClaimLine, _ row: SheetRow, _ path: StatePath) {
    expect(
      !row.materialsStored.isNegative,
      line.materialsMoved,
      "what there is in store or less",
      nearest: "\(row.materialsPrevious + line.materialsNew)",
      path.field("materialsMoved")
    )
    let held = row.workRetentionToDate - row.workRetention + row.retentionReleased
    expect(
      line.retentionReleased == .zero
        || !line.retentionReleased.isNegative
          && line.retentionReleased <= held,
      line.retentionReleased,
      "what was withheld or less",
      nearest: "\(held.isNegative ? .zero : held)",
      path.field("retentionReleased")
    )
    for (name, withheld) in [
      ("workRetention", line.workRetention), ("materialsRetention", line.materialsRetention),
    ] {
      guard case .percent(let percent) = withheld else { continue }
      let nearest = percent.isNegative ? "0" : "100"
      expect(percent.isShare, percent, "from 0 to 100", nearest: nearest, path.field(name))
    }
  }
}
