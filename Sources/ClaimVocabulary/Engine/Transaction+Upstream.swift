extension Transaction {
  /// Makes the change of an upstream contract, or of a claim against it, that the action is about.
  mutating func changeUpstream() {
    switch action {
    case .createUpstreamContract(var contract):
      contract.claims = []
      let made = contract
      modify { $0.upstreamContracts.append(made) }
    case .configureUpstreamContract(let id, let terms):
      modify(id, of: \.upstreamContracts) { $0.terms = terms }
    case .editUpstreamSchedule(let id, let lines):
      modify(id, of: \.upstreamContracts) { $0.replaceSchedule(lines) }
      modify { $0.updateOpenClaim(of: id) }
    case .createUpstreamClaim(let contract, let id, let period): create(id, on: contract, period)
    case .rollUpClaims(let id):
      guard let contract = state.upstreamContract(of: id), let claim = state.claim(id) else {
        return
      }
      let rolled = state.rollingUp(claim, against: contract)
      modify(id) { $0 = rolled }
    default: break
    }
  }

  private mutating func create(
    _ id: RecordID<Claim>,
    on contractID: RecordID<UpstreamContract>,
    _ named: RecordID<BillingPeriod>?
  ) {
    guard let contract = state.upstreamContract(contractID),
      let period = named.flatMap(state.period) ?? state.openPeriod ?? state.periods.last
    else { return }
    let position = (contract.claims.last?.position ?? 0) + 1
    let claim = Claim(
      id,
      position: position,
      number: number(position, .workMaterialsRetention, contract.number, period),
      .workMaterialsRetention,
      for: period.id,
      billingDate: period.end,
      start: period.start,
      end: period.end,
      lines: [],
      by: person,
      at: instant
    )
    let rolled = state.rollingUp(claim, against: contract)
    modify(contractID, of: \.upstreamContracts) { $0.claims.append(rolled) }
  }

  /// What the person who rolls claims up sees: how many came to how much, and what was left out.
  func rolledUp(_ id: RecordID<Claim>) -> [(statement: Statement, reader: RecordID<Person>)] {
    guard let contract = state.upstreamContract(of: id), let claim = state.claim(id) else {
      return []
    }
    let currency = state.project.currency
    let taken = claim.lines.compactMap(\.rolledUp)
    let (cost, amount) = (taken.map(\.cost).sum, taken.map(\.total).sum)
    let all = state.rollUp(of: contract, until: state.lastPeriod(of: contract.claims))
    let sums = Statement(
      "upstream.rolled-up",
      [
        "n": .count(all.claims.count), "cost": .money(cost, currency),
        "amount": .money(amount, currency),
        "markup": .text(cost == amount ? "none" : "some"),
      ]
    )
    return ([sums] + state.leftOut(of: all)).map { ($0, person) }
  }
}
