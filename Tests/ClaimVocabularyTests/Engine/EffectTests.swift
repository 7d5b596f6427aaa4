import Testing

@testable import ClaimVocabulary

struct EffectTests {
  @Test func `a contact lands on the private list, once`() throws {
    var workflow = try done(.scene, .addContact("sc-14", "ravi"), "dana")
    #expect(workflow.commitments[0].privateList == ["ana", "ravi"])
    workflow = try done(workflow, .addContact("sc-14", "ravi"), "dana")
    #expect(workflow.commitments[0].privateList == ["ana", "ravi"])
    #expect(workflow.commitments[0].contacts == ["ana", "ravi"])
  }

  @Test func `opening a period closes the one before`() throws {
    let workflow = try done(
      .scene,
      .createAutomaticPeriod("november", inMonthOf: RuleRow.day("2026-11-01")),
      "dana"
    )
    #expect(workflow.periods.map(\.status) == [.closed, .open])
    #expect(workflow.periods[1].start.description == "2026-11-01")
    #expect(workflow.periods[1].end.description == "2026-11-30")
    #expect(workflow.periods[1].due.description == "2026-11-25")
  }

  @Test func `a period may reach into the next month`() {
    var settings = ProjectSettings()
    settings.periodStartDay = 15
    settings.periodEndDay = 14
    settings.dueDay = 10
    let days = settings.period(inMonthOf: RuleRow.day("2026-12-20"))
    #expect(days.start.description == "2026-12-15")
    #expect(days.end.description == "2027-01-14")
    #expect(days.due.description == "2027-01-10")
  }

  @Test func `approving moves cost into the budget, and setting it back takes it out`() throws {
    let approved = try done(.withClaim(.underReview), .approveClaim("claim-1"), "dana")
    #expect(approved.budget == [BudgetEntry(claim: "claim-1", code: "26-100", amount: 2_000)])
    let back = try done(approved, .setClaimStatus(["claim-1"], .underReview), "dana")
    #expect(back.budget == [])
  }

  @Test(arguments: [(false, 0), (true, 1)])
  func `whether approved as noted counts is a setting`(counts: Bool, entries: Int) throws {
    var workflow = Workflow.withClaim(.underReview)
    workflow.settings.budgetsApprovedAsNoted = counts
    let noted = try done(workflow, .approveAsNoted("claim-1"), "dana")
    #expect(noted.budget.count == entries)
  }

  @Test func `rejecting a line never changes its amount`() throws {
    let before = Workflow.withClaim(.underReview)
    let after = try done(
      before,
      .reviewLines("claim-1", [LineMark("line-1", .rejected, comment: "No")]),
      "dana"
    )
    #expect(after.sheetRows == before.sheetRows)
    #expect(after.commitments[0].claims[0].lines[0].review == .rejected)
  }

  @Test func `what was asked for is kept while the administrator changes it`() throws {
    var workflow = Workflow.withClaim(.draft)
    workflow.settings.showsClaimedAmounts = true
    workflow = try done(workflow, .sendClaim("claim-1"), "ana")
    workflow = try done(
      workflow,
      .reviseAmounts("claim-1", [LineChange("line-1", entry: .work(1_500))]),
      "dana"
    )
    let line = workflow.commitments[0].claims[0].lines[0]
    #expect(line.proposed?.total == 2_000)
    #expect(line.workThisPeriod == 1_500)
  }

  @Test func `a decline may be thought better of`() throws {
    var workflow = try done(.withInvitation(), .declineInvite("sc-14"), "ana")
    #expect(workflow.readiness(of: workflow.commitments[0]) == .declined)
    let claimed = try done(workflow, .createClaim("sc-14", "claim-1"), "ana")
    #expect(claimed.readiness(of: claimed.commitments[0]) == nil)
    workflow = try done(workflow, .acceptInvite("sc-14"), "ana")
    #expect(workflow.readiness(of: workflow.commitments[0]) == .accepted)
  }

  @Test func `a new period starts the indicator anew`() throws {
    let workflow = try done(
      .withInvitation(.accepted),
      .createAutomaticPeriod("november", inMonthOf: RuleRow.day("2026-11-01")),
      "dana"
    )
    #expect(workflow.readiness(of: workflow.commitments[0]) == .notInvited)
    #expect(
      workflow.history.map(\.statement.message) == [
        "event.create-automatic-period", "invitation.status-changed",
      ]
    )
  }

  @Test(
    arguments: [
      (nil, "SC-014-1"), (NumberingScheme.Extent.last(3), "014-1"),
    ] as [(NumberingScheme.Extent?, String)]
  )
  func `claims are numbered by the scheme`(extent: NumberingScheme.Extent?, number: String) throws {
    var workflow = Workflow.scene
    workflow.settings.numbering = NumberingScheme(
      [
        .init(.commitmentNumber, extent ?? .all), .init(.retentionConditional("R")),
        .init(.position),
      ],
      separator: .hyphen
    )
    workflow = try done(workflow, .createClaim("sc-14", "claim-1"), "ana")
    #expect(workflow.commitments[0].claims[0].number == number)
  }

  @Test func `a scheme needs the position and short cuts`() {
    #expect(NumberingScheme([.init(.commitmentNumber)], separator: .dot) == nil)
    #expect(NumberingScheme([.init(.position, .first(6))], separator: .dot) == nil)
  }

  @Test func `claims follow the lines of the breakdown`() throws {
    let workflow = try done(.withBreakdown(.approved), .createClaim("sc-14", "claim-1"), "ana")
    #expect(
      workflow.commitments[0].claims[0].lines.map(\.id) == ["detail-1", "detail-2", "detail-3"]
    )
  }

  @Test func `a commitment measured in units bills quantities`() throws {
    var workflow = Workflow.scene
    workflow.commitments[0].lines[0].value = .units(quantity: 40, price: Amount("12.25"))
    workflow = try done(workflow, .createClaim("sc-14", "claim-1"), "ana")
    workflow = try done(
      workflow,
      .editClaim("claim-1", [LineChange("line-1", entry: .quantity(10))]),
      "ana"
    )
    let row = workflow.sheet(of: workflow.commitments[0].claims[0]).rows[0]
    #expect(row.scheduled == 490)
    #expect(row.workThisPeriod == Amount("122.50"))
    #expect(row.percent == 25)
    #expect(row.workRetention == Amount("6.13"))
  }

  @Test func `percentages are entered on many lines at once`() throws {
    let workflow = try done(
      .withClaim(.draft),
      .editClaim("claim-1", [LineChange("line-1", "line-2", entry: .totalPercent(50))]),
      "ana"
    )
    #expect(workflow.sheetRows.map(\.workThisPeriod) == [5_000, 4_250])
  }

  @Test func `due dates include the day itself, on the project's clock`() throws {
    let due = RuleRow.day("2026-10-25")
    let last = Scene.sydney.instant(on: due, secondsAfterMidnight: 86_399)
    let workflow = Workflow.withClaim(.draft)
    guard case .done = try workflow.perform(.sendClaim("claim-1"), by: "ana", at: last) else {
      throw Unexpected()
    }
    let late = Instant(seconds: last.seconds + 1)
    guard
      case .refused(let refusals) = try workflow.perform(.sendClaim("claim-1"), by: "ana", at: late)
    else { throw Unexpected() }
    #expect(refusals.map(\.statement) == [Statement("refusal.past-due", ["due": .day(due)])])
  }
}

extension Workflow {
  var sheetRows: [SheetRow] { commitments[0].claims.last.map { sheet(of: $0).rows } ?? [] }
}

/// The state after `action`, which must pass.
func done(
  _ workflow: Workflow,
  _ action: WorkflowAction,
  _ person: RecordID<Person>
) throws -> Workflow {
  switch try workflow.perform(action, by: person, at: Scene.noon("2026-10-20")) {
  case .done(let state, _): return state
  case .refused(let refusals):
    Issue.record("\(refusals)")
    throw Unexpected()
  }
}
