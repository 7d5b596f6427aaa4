/// What the approved claims against commitments come to on the lines of an upstream contract, to
/// date.
public struct RollUp: Sendable, Hashable, Codable {
  /// A row for each line of the contract, in its order.
  public let rows: [RollUpRow]

  /// The claims of which the lines take something.
  public let claims: [RecordID<Claim>]

  /// The claims of which no line of any contract takes all.
  public let unassignedClaims: [RecordID<Claim>]

  /// What of the cost of those no line takes.
  public let unassigned: Amount

  /// Claims of which the lines would take something, and that are *Approved as Noted*, where the
  /// settings leave these out of the budget.
  public let notedClaims: [RecordID<Claim>]

  /// What the lines would take of them.
  public let noted: Amount

  /// The cost that the lines take.
  public var cost: Amount { rows.map(\.cost).sum }

  /// The same with markup.
  public var total: Amount { rows.map { $0.work + $0.materials }.sum }
}

/// What the approved claims come to on a line of an upstream contract, to date.
public struct RollUpRow: Sendable, Hashable, Codable {
  /// The line.
  public let line: RecordID<ScheduleLine>

  /// Cost of work and of the goods in store.
  public let cost: Amount

  /// What is added to the cost, in percent.
  public let markupPercent: Amount

  /// Work with markup.
  public let work: Amount

  /// Goods in store with markup.
  public let materials: Amount
}

extension Workflow {
  /// Adds up the claims against commitments whose cost is in the budget, up to the end of `period`,
  /// by the lines of `contract`.
  ///
  /// A claim that is approved late is in it from then on, and one that is set back no longer. Costs
  /// as much as the lines of all these claims.
  public func rollUp(
    of contract: UpstreamContract,
    until period: RecordID<BillingPeriod>
  ) -> RollUp {
    // What another contract takes is billed there.
    let others = upstreamContracts.filter { $0.id != contract.id }
    let places = SourcePlaces(others + [contract])
    var work = [Amount](repeating: .zero, count: contract.lines.count)
    var materials = work
    var (unassigned, noted) = (Amount.zero, Amount.zero)
    var claims: [RecordID<Claim>] = []
    var unassignedClaims = claims
    var notedClaims = claims
    let last = self.period(period)?.end
    let counted = Set(periods.filter { period in last.map { period.end <= $0 } ?? false }.map(\.id))
    for commitment in commitments {
      let parents = commitment.breakdownParents
      for claim in commitment.claims where counted.contains(claim.period) {
        let isNoted = claim.status == .approvedAsNoted && !counts(claim)
        guard isNoted || counts(claim) else { continue }
        for line in claim.lines {
          let stored = line.materialsNew - line.materialsMoved
          guard line.workThisPeriod != .zero || stored != .zero else { continue }
          let place = places.place(of: line, parents[line.id], on: commitment.id)
          if isNoted {
            guard place?.contract == contract.id else { continue }
            noted += line.workThisPeriod + stored
            notedClaims.append(claim.id)
          } else if let place, place.contract == contract.id {
            work[place.line] += line.workThisPeriod
            materials[place.line] += stored
            claims.append(claim.id)
          } else if place == nil {
            unassigned += line.workThisPeriod + stored
            unassignedClaims.append(claim.id)
          }
        }
      }
    }
    let rows = contract.lines.enumerated().map { index, line in
      let markup = contract.markupPercent(of: line)
      let factor = (Amount.hundred + markup).percent
      return RollUpRow(
        line: line.id,
        cost: work[index] + materials[index],
        markupPercent: markup,
        work: project.currency.rounded(work[index] * factor),
        materials: project.currency.rounded(materials[index] * factor)
      )
    }
    return RollUp(
      rows: rows,
      claims: claims.unique,
      unassignedClaims: unassignedClaims.unique,
      unassigned: unassigned,
      notedClaims: notedClaims.unique,
      noted: noted
    )
  }

  /// `claim` with what the approved claims against commitments add to each line of `contract`.
  ///
  /// Lines that the party above has approved stay; on the others, what was entered by hand stays on
  /// top.
  func rollingUp(_ claim: Claim, against contract: UpstreamContract) -> Claim {
    let earlier = contract.claims.filter { $0.position < claim.position }
    var taken: [RecordID<ScheduleLine>: RolledUpAmounts] = [:]
    for line in earlier.flatMap(\.lines) {
      if let amounts = line.rolledUp { taken[line.id] = (taken[line.id] ?? .zero) + amounts }
    }
    var claim = claim
    claim.lines = upstreamLines(of: contract, keeping: claim.lines)
    let pasts = LinePast.all(of: claim.lines, in: earlier, project.currency)
    let until = lastPeriod(of: [claim] + earlier)
    let rollUp = rollUp(of: contract, until: until)
    claim.rolledUpClaims = rollUp.claims
    for (index, row) in rollUp.rows.enumerated()
    where claim.lines[index].review != .approved {
      let all = RolledUpAmounts(cost: row.cost, work: row.work, materials: row.materials)
      claim.lines[index].take(all - (taken[row.line] ?? .zero), after: pasts[index])
    }
    return claim
  }

  /// The billing period of `claims` that ends last: what was taken once is not given back because a
  /// claim is made for an earlier one.
  func lastPeriod(of claims: [Claim]) -> RecordID<BillingPeriod> {
    let ends = claims.compactMap { period($0.period) }
    return ends.max { $0.end < $1.end }?.id ?? claims.first?.period ?? ""
  }

  /// The lines of a claim against `contract`: as they are in `entered`, or empty.
  private func upstreamLines(
    of contract: UpstreamContract,
    keeping entered: [ClaimLine]
  ) -> [ClaimLine] {
    let entered = Dictionary(entered.map { ($0.id, $0) }) { one, _ in one }
    return contract.lines.map { line in
      let empty = ClaimLine(
        line.id,
        number: line.number,
        budgetCode: line.budgetCode,
        description: line.description,
        scheduled: project.currency.rounded(line.amount),
        retention: contract.terms.retention
      )
      return entered[line.id]?.following(empty) ?? empty
    }
  }

  /// Lets the claim that is still being written against the contract `id` follow its lines; entries
  /// stay.
  mutating func updateOpenClaim(of id: RecordID<UpstreamContract>) {
    guard let index = upstreamContracts.firstIndex(where: { $0.id == id }),
      let claim = upstreamContracts[index].claims.last, claim.status.isEditable
    else { return }
    let lines = upstreamLines(of: upstreamContracts[index], keeping: claim.lines)
    upstreamContracts[index].claims[upstreamContracts[index].claims.count - 1].lines = lines
  }
}

extension ClaimLine {
  /// Takes `amounts` in place of those that were taken before; what was entered on top of them
  /// stays.
  fileprivate mutating func take(_ amounts: RolledUpAmounts, after past: LinePast) {
    let old = rolledUp ?? .zero
    workThisPeriod += amounts.work - old.work
    let change = amounts.materials - old.materials
    if change.isNegative {
      let returned = min(max(materialsNew, .zero), -change)
      materialsNew = materialsNew - returned
      // No more can leave the store than is in it, whatever was edited there.
      let stored = max(past.materials + materialsNew - materialsMoved, .zero)
      materialsMoved += min(-change - returned, stored)
    } else {
      materialsNew += change
    }
    rolledUp = amounts
  }
}

/// Which line of which upstream contract takes what.
struct SourcePlaces {
  /// A line of a contract, by its place there.
  struct Place: Hashable {
    let contract: RecordID<UpstreamContract>
    let line: Int
  }

  private var places: [LineSource: Place] = [:]

  /// What two lines take: the one that is listed first, and the other one.
  private(set) var conflicts: [(first: Place, second: Place)] = []

  init(_ contracts: [UpstreamContract]) {
    for contract in contracts {
      for (index, line) in contract.lines.enumerated() {
        let place = Place(contract: contract.id, line: index)
        for source in line.takes {
          if let first = places[source], first != place {
            conflicts.append((first, place))
          } else {
            places[source] = place
          }
        }
      }
    }
  }

  /// The line that takes `line` of a claim, which is a part of `parent`.
  func place(
    of line: ClaimLine,
    _ parent: RecordID<ScheduleLine>?,
    on commitment: RecordID<Commitment>
  ) -> Place? {
    places[.line(line.id, of: commitment)]
      ?? parent.flatMap { places[.line($0, of: commitment)] }
      ?? places[.commitment(commitment)] ?? places[.budgetCode(line.budgetCode)]
  }
}

extension Commitment {
  /// The lines of the schedule of values that the details of the breakdown are parts of.
  fileprivate var breakdownParents: [RecordID<ScheduleLine>: RecordID<ScheduleLine>] {
    Dictionary((breakdown?.lines ?? []).map { ($0.id, $0.parent) }) { one, _ in one }
  }
}

extension Workflow {
  /// What `rollUp` does not take, though it may have to be claimed.
  func leftOut(of rollUp: RollUp) -> [Statement] {
    let unassigned = Statement(
      "upstream.unassigned",
      [
        "n": .count(rollUp.unassignedClaims.count),
        "amount": .money(rollUp.unassigned, project.currency),
      ]
    )
    let noted = Statement(
      "upstream.noted",
      ["n": .count(rollUp.notedClaims.count), "amount": .money(rollUp.noted, project.currency)]
    )
    return (rollUp.unassigned == .zero ? [] : [unassigned])
      + (rollUp.notedClaims.isEmpty ? [] : [noted])
  }
}
