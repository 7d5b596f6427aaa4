extension Situation {
  /// What is missing of the status from which `change` starts.
  func refusals(of change: StatusChange) -> [Refusal] {
    switch change {
    case .none, .newClaim, .claimDeleted, .newPeriod: []
    case .claim(let from, _), .claimByHand(let from): claimRefusals(from)
    case .newBreakdown:
      unless(commitment?.breakdown == nil, .status, "refusal.ssov-enabled-already")
    case .breakdown(let from, _), .breakdownKept(let from): breakdownRefusals(from)
    case .breakdownByHand: []
    case .invitation(let from, _): invitationRefusals(from)
    }
  }

  private func claimRefusals(_ from: [ClaimStatus]) -> [Refusal] {
    guard let claim, !from.contains(claim.status) else { return [] }
    return [wrongStatus(.status, from)]
  }

  private func breakdownRefusals(_ from: [BreakdownStatus]) -> [Refusal] {
    guard let breakdown = commitment?.breakdown, !from.contains(breakdown.status) else { return [] }
    return [
      refuse(
        .status,
        "refusal.ssov-status",
        [
          "status": .named(breakdown.status),
          "needed": .terms(from.map(\.term.description)),
        ]
      )
    ]
  }

  private func invitationRefusals(_ from: [InvitationStatus]) -> [Refusal] {
    guard let commitment, let period, period.status == .open else { return [] }
    let status = commitment.answer(in: period.id)
    // What is missing before an invitation has conditions of its own.
    guard status != .notInvited, !from.contains(status) else { return [] }
    return [refuse(.status, "refusal.invite-status", ["status": .named(status)])]
  }
}
