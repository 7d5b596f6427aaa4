import Testing

@testable import ClaimVocabulary

/// What holds of the chain upward, told apart from how it is computed.
enum ChainProperties {
  static func check(
    _ state: Workflow,
    after scene: Scene,
    _ events: [WorkflowEvent],
    _ place: Comment
  ) {
    checkSight(state, place)
    checkSums(state, after: scene.action, place)
    checkPayment(state, after: scene.action, place)
    for case .sent(let mail) in events { check(mail, state, after: scene, place) }
  }

  /// Nobody but the two parties sees a contract above, or anything of it.
  private static func checkSight(_ state: Workflow, _ place: Comment) {
    for contract in state.upstreamContracts.prefix(1) {
      for person in state.people.prefix(7) {
        let isPayer = person.company == state.project.payer
        let sees =
          (isPayer || person.company == "harbour") && person.levels.upstreamContracts != .none
        let listed = (try? state.upstreamContracts(for: person.id)) ?? []
        #expect(listed.contains { $0.id == contract.id } == sees, "\(place): \(person.id)")
        let heard = (try? state.history(for: person.id)) ?? []
        #expect(sees || !heard.contains { $0.upstreamContract != nil }, "\(place): \(person.id)")
        guard let claim = contract.claims.last else { continue }
        let shown = (try? state.report(.claim(claim.id), for: person.id))?.report != nil
        let isOut = isPayer || claim.submittedAt != nil
        #expect(shown == (sees && isOut), "\(place): \(person.id)")
        let cost = (try? state.report(.rollUp(claim.id), for: person.id))?.report != nil
        #expect(cost == (sees && isPayer), "\(place): \(person.id)")
      }
    }
  }

  /// What was taken to date is the sum of what was approved, with markup.
  private static func checkSums(_ state: Workflow, after action: WorkflowAction, _ place: Comment) {
    let id: RecordID<Claim>
    switch action {
    case .createUpstreamClaim(_, let claim, _), .rollUpClaims(let claim): id = claim
    default: return
    }
    guard let contract = state.upstreamContract(of: id), let claim = state.claim(id) else {
      Issue.record("\(place): no claim \(id)")
      return
    }
    let until = contract.claims.compactMap { state.period($0.period)?.end }.max()
    for line in contract.lines {
      // What the party above approved stays as it is.
      let isFixed = claim.lines.first { $0.id == line.id }?.review == .approved
      guard !isFixed, let until else { continue }
      var (work, stored) = (Amount.zero, Amount.zero)
      for commitment in state.commitments {
        for approved in commitment.claims where isCounted(approved, state, until) {
          for part in approved.lines where taker(of: part, commitment, state) == line.id {
            work += part.workThisPeriod
            stored += part.materialsNew - part.materialsMoved
          }
        }
      }
      let taken = contract.claims.flatMap(\.lines).filter { $0.id == line.id }.compactMap(
        \.rolledUp
      )
      let factor = (100 + (line.markupPercent ?? contract.terms.markupPercent)).percent
      let currency = state.project.currency
      #expect(taken.map(\.cost).sum == work + stored, "\(place): \(line.id)")
      #expect(taken.map(\.work).sum == currency.rounded(work * factor), "\(place): \(line.id)")
      #expect(
        taken.map(\.materials).sum == currency.rounded(stored * factor),
        "\(place): \(line.id)"
      )
    }
  }

  private static func isCounted(_ claim: Claim, _ state: Workflow, _ until: Day) -> Bool {
    let isApproved =
      claim.status == .approved
      || claim.status == .approvedAsNoted && state.settings.budgetsApprovedAsNoted
    return isApproved && state.period(claim.period).map { $0.end <= until } ?? false
  }

  /// The line above that takes `line`: the one that names it, or its commitment, or its code.
  private static func taker(
    of line: ClaimLine,
    _ commitment: Commitment,
    _ state: Workflow
  ) -> RecordID<ScheduleLine>? {
    let parent = commitment.breakdown?.lines.first { $0.id == line.id }?.parent
    let above = state.upstreamContracts.flatMap(\.lines)
    func takes(_ source: LineSource) -> RecordID<ScheduleLine>? {
      above.first { $0.takes.contains(source) }?.id
    }
    return takes(.line(line.id, of: commitment.id))
      ?? parent.flatMap { takes(.line($0, of: commitment.id)) }
      ?? takes(.commitment(commitment.id)) ?? takes(.budgetCode(line.budgetCode))
  }

  /// Payments lie between nothing and what is due.
  private static func checkPayment(
    _ state: Workflow,
    after action: WorkflowAction,
    _ place: Comment
  ) {
    guard case .recordPayment(let id, _) = action, let claim = state.claim(id) else { return }
    #expect(!claim.paid.isNegative, place)
    #expect(state.paymentStatus(of: claim) != nil, place)
    if case .recordPayment(_, let amount) = action, !amount.isNegative {
      #expect(claim.paid <= state.sheet(of: claim).total.net, place)
    }
  }

  /// A mail states the sums of the sheet, and goes to somebody who sees the claim.
  private static func check(
    _ mail: Mail,
    _ state: Workflow,
    after scene: Scene,
    _ place: Comment
  ) {
    let kinds: [MailKind] = [
      .claimSubmitted, .claimApproved, .upstreamClaimSubmitted, .upstreamClaimApproved,
      .upstreamClaimReturned,
    ]
    guard kinds.contains(mail.kind) else { return }
    let ids = scene.action.subjects.compactMap { subject in
      if case .claim(let id) = subject { id } else { nil }
    }
    for id in ids {
      guard let claim = state.claim(id) else { continue }
      let total = state.sheet(of: claim).total
      for (name, sum) in [
        ("amount", total.net), ("gross", total.gross), ("withheld", total.withheld),
        ("released", total.retentionReleased),
      ] {
        guard let stated = mail.text.values[name] else { continue }
        #expect(stated == .money(sum, state.project.currency), "\(place): \(name)")
      }
      guard state.upstreamContract(of: id) != nil else { continue }
      let seen = try? state.visibility(of: .claim(id), for: mail.recipient)
      #expect(seen?.isAllowed == true, "\(place): \(mail.recipient)")
      guard mail.text.values["outcome"] == .text("open") else { continue }
      let edit = try? state.explain(.editClaim, of: .claim(id), by: mail.recipient, at: scene.now)
      #expect(edit?.verdict.isAllowed == true, "\(place): \(mail.recipient)")
    }
  }
}
