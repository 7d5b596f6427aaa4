@testable import ClaimVocabulary

extension RandomActions {
  /// `workflow` with a contract above it, on random terms.
  mutating func chained(_ workflow: Workflow) -> Workflow {
    var workflow = Workflow.chained(workflow)
    workflow.upstreamContracts[0].terms = terms()
    workflow.upstreamContracts[0].lines[2].takes = [.budgetCode("26-500")]
    return workflow
  }

  private mutating func terms() -> UpstreamTerms {
    UpstreamTerms(
      status: pick([.approved, .approved, .approved, .complete, .draft, .void]),
      company: "harbour",
      reviewers: pick([["olga"], ["olga"], ["olga"], []]),
      distribution: pick([[], ["sam"]]),
      markupPercent: pick([0, 5, percent(), 10]),
      retention: RetentionTerms(workPercent: pick([0, 5, percent()]), materialsPercent: 5)
    )
  }

  /// Something to do above in `workflow`.
  mutating func upstreamAction(in workflow: Workflow) -> WorkflowAction {
    let contract = pick(workflow.upstreamContracts)
    guard let claim = contract.claims.last, pick([true, true, true, false]) else {
      return contractAction(contract)
    }
    let line = pick(contract.lines.map(\.id) + ["nothing"])
    switch claim.status {
    case .underReview:
      let mark = LineMark(line, pick([.approved, .rejected, .rejected, nil]))
      return pick([
        .reviewLines(claim.id, [mark]), .reviewLines(claim.id, [mark]), .returnClaim(claim.id),
        .approveClaim(claim.id), .sendClaim(claim.id), .approveAsNoted(claim.id),
      ])
    case .draft, .reviseAndResubmit:
      let details = ClaimDetails(billingDate: claim.end, start: claim.start, end: claim.end)
      return pick([
        .rollUpClaims(claim.id), .rollUpClaims(claim.id), .sendClaim(claim.id),
        .sendClaim(claim.id), .editClaim(claim.id, [LineChange(line, entry: entry())]),
        .editDetails(claim.id, details), .saveDraft(claim.id), .deleteClaim(claim.id),
      ])
    case .approved, .approvedAsNoted, .pendingUpstream:
      let due = workflow.amountDue(on: claim)
      return pick([
        .createUpstreamClaim(contract.id, identifier()), .recordPayment(claim.id, due),
        .recordPayment(claim.id, amount()), .recordPayment(claim.id, -amount()),
      ])
    }
  }

  private mutating func contractAction(_ contract: UpstreamContract) -> WorkflowAction {
    switch pick(Array(0..<8)) {
    case 0: return .configureUpstreamContract(contract.id, terms())
    case 1:
      var lines = contract.lines
      if let last = lines.indices.last { lines[last].amount = amount() }
      return .editUpstreamSchedule(contract.id, pick([lines, Array(lines.dropFirst())]))
    case 2:
      let line = UpstreamLine(
        identifier(),
        number: "1",
        budgetCode: "26",
        description: "Changes",
        amount: 500,
        takes: pick([[], [.budgetCode("26-900")]])
      )
      return .createUpstreamContract(
        UpstreamContract(
          identifier(),
          number: "PC-2",
          name: "Tenant",
          terms: terms(),
          lines: [line]
        )
      )
    default: return .createUpstreamClaim(contract.id, identifier())
    }
  }
}
