import Diagnostics

/// What can be wrong with contracts with the party above, and with the claims against them.
extension StateValidation {
  mutating func checkUpstreamContracts() {
    let top = StatePath()
    checkUnique(state.upstreamContracts.map(\.id), "upstreamContracts", top)
    for contract in state.upstreamContracts {
      let path = top.record("upstreamContracts", contract.id)
      check(contract.terms, path.field("terms"))
      checkLines(of: contract, path)
      check(contract.claims, KnownRecords("change", []), path)
      for claim in contract.claims {
        let statuses: [ClaimStatus] = [.draft, .underReview, .reviseAndResubmit, .approved]
        let names = statuses.map(\.rawValue)
        expect(
          statuses.contains(claim.status),
          claim.status.rawValue,
          "a status of a claim against an upstream contract: \(names.joined(separator: ", "))",
          nearest: NearestValue.to(claim.status.rawValue, among: names),
          path.record("claims", claim.id).field("status")
        )
      }
    }
  }

  private mutating func check(_ terms: UpstreamTerms, _ path: StatePath) {
    check(terms.company, path.field("company"))
    check(terms.reviewers, "reviewers", path)
    check(terms.distribution, "distribution", path)
    let names = CommitmentKind.worksContract.statuses.map(\.rawValue)
    expect(
      names.contains(terms.status.rawValue),
      terms.status.rawValue,
      "a status of an upstream contract: \(names.joined(separator: ", "))",
      nearest: NearestValue.to(terms.status.rawValue, among: names),
      path.field("status")
    )
    expectShare(terms.markupPercent, path.field("markupPercent"))
    checkTerms(terms.retention, path.field("retention"))
    for (index, id) in terms.reviewers.enumerated() {
      guard let reviewer = state.person(id) else { continue }
      expect(
        reviewer.company == terms.company,
        id,
        "somebody who works for the party above",
        path.item("reviewers", index)
      )
    }
  }

  private mutating func checkLines(of contract: UpstreamContract, _ path: StatePath) {
    checkUnique(contract.lines.map(\.id), "lines", path)
    for (index, line) in contract.lines.enumerated() {
      let place = path.record("lines", line.id)
      if let markup = line.markupPercent { expectShare(markup, place.field("markupPercent")) }
      for (number, source) in line.takes.enumerated() {
        check(source.commitment, place.item("takes", number))
        let other = contract.lines[..<index].first { $0.takes.contains(source) }
        expect(
          other == nil,
          line.id,
          "the only line that takes this: '\(other?.id.text ?? "")' does, too",
          place.item("takes", number)
        )
      }
    }
  }

  private mutating func expectShare(_ percent: Amount, _ path: StatePath) {
    let nearest = percent.isNegative ? "0" : "100"
    expect(percent.isShare, percent, "from 0 to 100", nearest: nearest, path)
  }
}
