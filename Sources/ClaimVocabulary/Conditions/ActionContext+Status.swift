extension ActionContext {
  /// What is missing of the status from which `change` starts.
  func refusals(of change: StatusChange) -> [Refusal] {
    switch change {
    case .none, .newClaim, .claimDeleted, .newPeriod, .periodDeleted, .breakdownDeleted: []
    case .claim(let from, _), .claimByHand(let from): claimRefusals(from)
    case .newBreakdown:
      unless(commitment?.breakdown == nil, .status, "refusal.breakdown-enabled-already")
    case .breakdown(let from, _), .breakdownKept(let from): breakdownRefusals(from)
    case .breakdownByHand: []
    case .invitation(let from, _): invitationRefusals(from)
    case .period(let from, _):
      unless(
        period.map { from.contains($0.status) } ?? true,
        .status,
        from == [.open] ? "refusal.period-closed-already" : "refusal.period-open-already"
      )
    }
  }

  private func claimRefusals(_ from: [ClaimStatus]) -> [Refusal] {
    guard let claim, !from.contains(claim.status) else { return [] }
    return [wrongStatus(.status, startingStatuses ?? from)]
  }

  /// All statuses from which the action is possible for the person, by whichever row.
  private var startingStatuses: [ClaimStatus]? {
    let starts = RuleTable.rules(for: kind).filter { $0.side == side && $0.roles.contains(role) }
      .flatMap { rule -> [ClaimStatus] in
        switch rule.change {
        case .claim(let from, _), .claimByHand(let from): from
        default: []
        }
      }
    return starts.isEmpty ? nil : ClaimStatus.allCases.filter(starts.contains)
  }

  private func breakdownRefusals(_ from: [BreakdownStatus]) -> [Refusal] {
    guard let breakdown = commitment?.breakdown, !from.contains(breakdown.status) else { return [] }
    return [
      refuse(
        .status,
        "refusal.breakdown-status",
        ["status": .named(breakdown.status), "needed": .named(from)]
      )
    ]
  }

  private func invitationRefusals(_ from: [InvitationStatus]) -> [Refusal] {
    guard let commitment, let period, period.status == .open else { return [] }
    switch kind {
    case .sendInvites:
      let isSomebodyLeft = !workflow.uninvited(of: commitment, in: period.id).isEmpty
      let isSent = !commitment.invitations(in: period.id).isEmpty
      return unless(isSomebodyLeft || !isSent, .status, "refusal.invite-sent")
    case .resendInvites:
      let invitations = commitment.invitations(in: period.id)
      let isSomebodyOpen = invitations.contains { $0.status == .invited }
      return unless(isSomebodyOpen || invitations.isEmpty, .status, "refusal.invites-answered")
    case .withdrawInvites: return unless(hasInvitation, .status, "refusal.no-invitation")
    default:
      guard let status = commitment.invitation(of: person.id, in: period.id)?.status,
        !from.contains(status)
      else { return [] }
      return [refuse(.status, "refusal.invite-status", ["status": .named(status)])]
    }
  }
}
