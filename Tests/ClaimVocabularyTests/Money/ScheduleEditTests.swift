import Testing

@testable import ClaimVocabulary

struct ScheduleEditTests {
  /// The lines of the scene under new identifiers, as a file that is read again has them.
  private static func again(_ prefix: String = "new") -> [ScheduleLine] {
    Workflow.scene.commitments[0].lines.map { line in
      ScheduleLine(
        RecordID("\(prefix)-\(line.id)"),
        number: line.number,
        budgetCode: line.budgetCode,
        description: line.description,
        value: line.value
      )
    }
  }

  private static func done(
    _ workflow: Workflow,
    _ action: WorkflowAction,
    _ person: RecordID<Person> = "dana"
  ) throws -> Workflow {
    let outcome = try workflow.perform(action, by: person, at: Scene.noon("2026-10-12"))
    guard case .done(let state, _) = outcome else {
      Issue.record("\(outcome)")
      throw Unexpected()
    }
    return state
  }

  private static func nextClaim(_ workflow: Workflow) throws -> ClaimSummary {
    let november = WorkflowAction.createAutomaticPeriod(
      "november",
      inMonthOf: RuleRow.day("2026-11-01")
    )
    let state = try done(done(workflow, november), .createOnBehalf("sc-14", "claim-2"))
    return state.summary(of: try #require(state.claim("claim-2")))
  }

  @Test func `lines that are read again are the lines that were billed`() throws {
    let edited = try Self.done(
      .withClaim(.approved),
      .editScheduleOfValues("sc-14", Self.again().reversed())
    )
    #expect(edited.commitments[0].lines.map(\.id) == ["line-2", "line-1"])
    #expect(try Self.nextClaim(edited).originalContractSum == 18_500)
  }

  @Test(arguments: [
    ("9", "26-100", "Rough-in", "line-1"), ("1", "26-100", "First fix", "line-1"),
    ("1", "26-900", "Rough-in", "other"), ("9", "26-100", "First fix", "other"),
  ])
  func `a line is known by two of number, code and text`(
    number: String,
    code: String,
    text: String,
    expected: RecordID<ScheduleLine>
  ) {
    let line = ScheduleLine(
      "other",
      number: number,
      budgetCode: code,
      description: text,
      value: .lumpSum(1)
    )
    let matching = ScheduleMatching(Workflow.scene.commitments[0].lines)
    #expect(matching.matched([line]).map(\.id) == [expected])
  }

  @Test func `a line that is removed counts at what was billed on it`() throws {
    let lines = Array(Workflow.scene.commitments[0].lines.dropFirst())
    let edited = try Self.done(.withClaim(.approved), .editScheduleOfValues("sc-14", lines))
    // 2,000.00 were billed on the line of 10,000.00 that is gone.
    let summary = try Self.nextClaim(edited)
    #expect(summary.originalContractSum == 10_500)
    #expect(summary.totalCompletedAndStored == 2_000)
  }

  @Test func `a draft follows the schedule and keeps its entries`() throws {
    var lines = Workflow.scene.commitments[0].lines
    lines[0].value = .lumpSum(12_000)
    let edited = try Self.done(.withClaim(.draft), .editScheduleOfValues("sc-14", lines))
    let claim = try #require(edited.claim("claim-1"))
    #expect(claim.lines.map(\.scheduled) == [12_000, 8_500])
    #expect(claim.lines[0].workThisPeriod == 2_000)
    #expect(
      try #require(Workflow.withClaim(.approved).claim("claim-1")).lines[0].scheduled == 10_000
    )
  }

  @Test func `an approved breakdown goes back to review when its base changes`() throws {
    let same = try Self.done(
      .withBreakdown(.approved),
      .editScheduleOfValues("sc-14", Self.again())
    )
    #expect(same.commitments[0].breakdown?.status == .approved)
    var lines = Workflow.scene.commitments[0].lines
    lines[0].value = .lumpSum(12_000)
    let edited = try Self.done(
      .withBreakdown(.approved),
      .editScheduleOfValues("sc-14", lines)
    )
    // 2,000.00 are not broken down yet, so its author has to see it first.
    #expect(edited.commitments[0].breakdown?.status == .reviseAndResubmit)
    #expect(edited.readiness(of: edited.commitments[0]) == .breakdownOpen)
  }
}
