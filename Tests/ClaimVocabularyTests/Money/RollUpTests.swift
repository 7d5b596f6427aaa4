import Testing

@testable import ClaimVocabulary

/// What approved claims below come to in a claim above.
struct RollUpTests {
  private static let upstream: RecordID<Claim> = "up-claim"

  private func lines(_ workflow: Workflow) -> [ClaimLine] {
    workflow.claim(Self.upstream)?.lines ?? []
  }

  /// The scene with an approved claim of `work` and `stored` on line 1, and the contract above.
  private func chain(work: Amount, stored: Amount = .zero, markup: Amount = 10) -> Workflow {
    var workflow = Workflow.chained(.withClaim(.approved))
    workflow.commitments[0].claims[0].lines[0].workThisPeriod = work
    workflow.commitments[0].claims[0].lines[0].materialsNew = stored
    workflow.upstreamContracts[0].terms.markupPercent = markup
    return workflow
  }

  private func created(_ workflow: Workflow) throws -> Workflow {
    try done(workflow, .createUpstreamClaim("pc-1", Self.upstream), "dana")
  }

  @Test(
    arguments: [
      (2_000, 0, 10, 2_200, 0), (2_000, 500, 10, 2_200, 550), (0, 0, 10, 0, 0),
      (1, 1, 0, 1, 1), (3, 0, 15, 3.45, 0),
    ] as [(Double, Double, Double, Double, Double)]
  )
  func `cost and markup make a line`(
    work: Double,
    stored: Double,
    markup: Double,
    billed: Double,
    store: Double
  ) throws {
    func amount(_ value: Double) -> Amount { Amount(literal: "\(value)") ?? -1 }
    let state = try created(
      chain(work: amount(work), stored: amount(stored), markup: amount(markup))
    )
    let line = try #require(lines(state).first)
    #expect(line.workThisPeriod == amount(billed))
    #expect(line.materialsNew == amount(store))
    #expect(line.rolledUp?.cost == amount(work + stored))
    #expect(line.rolledUp?.total == amount(billed) + amount(store))
  }

  @Test func `a claim above bears number, days, retention and value of its contract`() throws {
    let state = try created(chain(work: 2_000))
    let claim = try #require(state.claim(Self.upstream))
    #expect(claim.number == "1" && claim.status == .draft)
    #expect(claim.start == Workflow.october.start && claim.end == Workflow.october.end)
    let total = state.sheet(of: claim).total
    #expect(total.scheduled == 22_840)
    #expect(total.gross == 2_200 && total.withheld == 88 && total.net == 2_112)
  }

  @Test func `what is named more closely is taken there and nowhere else`() throws {
    var workflow = chain(work: 100)
    workflow.commitments[0].claims[0].lines[1].workThisPeriod = 50
    workflow.upstreamContracts[0].lines[2].takes = [.budgetCode("26-100"), .budgetCode("26-200")]
    var state = try created(workflow)
    #expect(lines(state).map(\.workThisPeriod) == [110, 52, 0])
    workflow.upstreamContracts[0].lines[1].takes = []
    state = try created(workflow)
    #expect(lines(state).map(\.workThisPeriod) == [110, 0, 55])
  }

  @Test func `details of a breakdown go where their line goes`() throws {
    var workflow = Workflow.chained(.withBreakdown(.approved))
    workflow = try done(workflow, .createClaim("sc-14", "claim-1"), "ana")
    for (index, work) in [10, 20, 40].enumerated() {
      workflow.commitments[0].claims[0].lines[index].workThisPeriod = Amount(integerLiteral: work)
    }
    workflow.commitments[0].claims[0].status = .approved
    let state = try created(workflow)
    #expect(lines(state).map(\.rolledUp?.cost) == [30, 40, 0])
  }

  @Test(arguments: ClaimStatus.allCases, [true, false])
  func `only what is in the budget is rolled up`(status: ClaimStatus, isNotedIn: Bool) throws {
    var workflow = chain(work: 2_000)
    workflow.settings.budgetsApprovedAsNoted = isNotedIn
    workflow.commitments[0].claims[0].status = status
    let isIn = status == .approved || status == .approvedAsNoted && isNotedIn
    let state = try created(workflow)
    #expect(lines(state).first?.workThisPeriod == (isIn ? 2_200 : 0))
  }

  @Test func `a draft follows later approvals, and entries by hand stay on top`() throws {
    var state = try created(chain(work: 2_000))
    let edit = WorkflowAction.editClaim(Self.upstream, [LineChange("up-1", entry: .work(2_150))])
    state = try done(state, edit, "dana")
    state.commitments[0].claims[0].lines[0].workThisPeriod = 2_500
    state.commitments[0].claims[0].lines[1].workThisPeriod = 100
    state = try done(state, .rollUpClaims(Self.upstream), "dana")
    #expect(lines(state).map(\.workThisPeriod) == [2_700, 104, 0])
    #expect(lines(state).map(\.rolledUp?.cost) == [2_500, 100, 0])
    state.commitments[0].claims[0].status = .draft
    state = try done(state, .rollUpClaims(Self.upstream), "dana")
    #expect(lines(state).map(\.workThisPeriod) == [-50, 0, 0])
  }

  @Test func `a line that the party above approved stays`() throws {
    var state = try created(chain(work: 2_000))
    state.upstreamContracts[0].claims[0].status = .reviseAndResubmit
    state.upstreamContracts[0].claims[0].lines[0].review = .approved
    state.commitments[0].claims[0].lines[0].workThisPeriod = 9_000
    state.commitments[0].claims[0].lines[1].workThisPeriod = 100
    state = try done(state, .rollUpClaims(Self.upstream), "dana")
    #expect(lines(state).map(\.workThisPeriod) == [2_200, 104, 0])
  }

  @Test func `what is approved late comes with the next claim, once`() throws {
    var state = try created(chain(work: 2_000))
    state.commitments[0].claims[0].lines[1].workThisPeriod = 1_000
    let november = WorkflowAction.createAutomaticPeriod(
      "november",
      inMonthOf: RuleRow.day("2026-11-01")
    )
    state = try done(state, november, "dana")
    state = try done(state, .createUpstreamClaim("pc-1", "up-2"), "dana")
    #expect(state.claim("up-2")?.lines.map(\.workThisPeriod) == [0, 1_040, 0])
    #expect(state.claim("up-2")?.number == "2")
  }

  @Test func `goods leave the store above as they do below, to the cent`() throws {
    var state = chain(work: 0, stored: Amount(literal: "10.05") ?? 0)
    state = try created(state)
    #expect(lines(state).first?.materialsNew == Amount(literal: "11.06"))
    for (index, moved) in ["5.02", "5.03"].enumerated() {
      let month = Day("2026-11-01")?.adding(days: 31 * index) ?? Day(number: 0)
      state = try done(
        state,
        .createAutomaticPeriod(RecordID("next-\(index)"), inMonthOf: month),
        "dana"
      )
      state = try done(
        state,
        .createOnBehalf("sc-14", RecordID("claim-next-\(index)")),
        "dana"
      )
      let claim = state.commitments[0].claims.count - 1
      let amount = try #require(Amount(literal: moved))
      state.commitments[0].claims[claim].lines[0].materialsMoved = amount
      state.commitments[0].claims[claim].lines[0].workThisPeriod = amount
      state.commitments[0].claims[claim].status = .approved
      state = try done(
        state,
        .createUpstreamClaim("pc-1", RecordID("up-next-\(index)")),
        "dana"
      )
    }
    let last = try #require(state.upstreamContracts[0].claims.last)
    let total = state.sheet(of: last).total
    #expect(total.materialsStored == .zero)
    #expect(total.totalToDate == Amount(literal: "11.06"))
  }

  @Test func `two contracts never bill the same`() throws {
    var workflow = chain(work: 2_000)
    var second = UpstreamContract("pc-2", number: "PC-2", name: "Tenant")
    second.terms = workflow.upstreamContracts[0].terms
    second.lines = [
      UpstreamLine(
        "t-1",
        number: "1",
        budgetCode: "26",
        description: "All",
        amount: 9_000,
        takes: [.budgetCode("26-100")]
      )
    ]
    workflow.upstreamContracts.append(second)
    let state = try done(created(workflow), .createUpstreamClaim("pc-2", "tenant"), "dana")
    #expect(state.claim("tenant")?.lines.map(\.workThisPeriod) == [0])
    #expect(state.rollUp(of: second, until: "october").unassigned == .zero)
  }

  @Test func `what no line takes is told, and to whoever rolls up only`() throws {
    var workflow = chain(work: 2_000)
    for index in 0..<2 { workflow.upstreamContracts[0].lines[index].takes = [] }
    let outcome = try workflow.perform(
      .createUpstreamClaim("pc-1", Self.upstream),
      by: "dana",
      at: Scene.noon("2026-10-20")
    )
    guard case .done(_, let events) = outcome else { throw Unexpected() }
    let shown = events.compactMap { event -> String? in
      guard case .shown(let statement, "dana") = event else { return nil }
      return statement.text(in: lexicons[0])
    }
    #expect(shown.contains { $0.contains("$2,000.00") && $0.contains("belongs to no line") })
  }
}
