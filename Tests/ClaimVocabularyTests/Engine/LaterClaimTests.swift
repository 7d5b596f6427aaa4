import Testing

@testable import ClaimVocabulary

/// What an administrator changes on an earlier claim has to fit the claims that came later.
struct LaterClaimTests {
  /// Two claims: the first stored 1,000.00 and withheld 5 % of 2,000.00, the second builds in and
  /// releases.
  private static func workflow(_ change: (inout ClaimLine) -> Void) -> Workflow {
    var workflow = Workflow.withClaim(.reviseAndResubmit)
    workflow.settings.allowsOverbilling = false
    workflow.commitments[0].claims[0].lines[0].materialsNew = 1_000
    var next = workflow.commitments[0].claims[0]
    next = Claim(
      "claim-2",
      position: 2,
      number: "2",
      .workMaterialsRetention,
      for: next.period,
      lines: next.lines,
      by: next.createdBy,
      at: next.createdAt
    )
    for index in next.lines.indices {
      next.lines[index].workThisPeriod = .zero
      next.lines[index].materialsNew = .zero
      next.lines[index].review = nil
    }
    change(&next.lines[0])
    workflow.commitments[0].claims.append(next)
    return workflow
  }

  private static func refusals(_ workflow: Workflow, _ entry: LineEntry) throws -> [Refusal] {
    let change = LineChange("line-1", entry: entry)
    let outcome = try workflow.perform(
      .editClaim("claim-1", [change]),
      by: "dana",
      at: Scene.noon("2026-10-12")
    )
    switch outcome {
    case .refused(let refusals): return refusals
    case .done(let state, _):
      #expect(state.validate() == [])
      return []
    }
  }

  @Test(arguments: [(900, 100), (1_000, 0), (1_100, 0)])
  func `what a later claim builds in has to be in store`(stored: Int, missing: Int) throws {
    let workflow = Self.workflow { line in
      line.materialsMoved = 1_000
      line.workThisPeriod = 1_000
    }
    let refusals = try Self.refusals(
      workflow,
      .materialsNew(Amount(units: Int128(stored), scale: 0))
    )
    #expect(refusals.map(\.statement.message) == (missing > 0 ? ["refusal.later-store"] : []))
    #expect(refusals.allSatisfy { $0.condition == .possibleValues })
  }

  @Test(arguments: [(1_999, true), (2_000, false), (3_000, false)])
  func `what a later claim releases has to be withheld`(work: Int, isRefused: Bool) throws {
    let workflow = Self.workflow { $0.retentionReleased = 100 }
    let refusals = try Self.refusals(workflow, .work(Amount(units: Int128(work), scale: 0)))
    #expect(refusals.map(\.statement.message) == (isRefused ? ["refusal.later-release"] : []))
  }

  @Test(arguments: [(3_000, false), (3_001, true)])
  func `no later claim goes above the scheduled value`(work: Int, isRefused: Bool) throws {
    let workflow = Self.workflow { $0.workThisPeriod = 6_000 }
    let refusals = try Self.refusals(workflow, .work(Amount(units: Int128(work), scale: 0)))
    #expect(refusals.map(\.statement.message) == (isRefused ? ["refusal.later-overbilled"] : []))
    var free = workflow
    free.settings.allowsOverbilling = true
    #expect(try Self.refusals(free, .work(Amount(units: Int128(work), scale: 0))).isEmpty)
  }

  @Test func `what was wrong before does not lock the claim`() throws {
    var workflow = Self.workflow { $0.workThisPeriod = 9_500 }
    let refusals = try Self.refusals(workflow, .work(1_999))
    #expect(refusals.isEmpty)
    workflow.commitments[0].claims[1].lines[0].workThisPeriod = .zero
    #expect(try Self.refusals(workflow, .work(1_999)).isEmpty)
  }

  @Test func `the refusal names the claim and the line`() throws {
    let workflow = Self.workflow { $0.workThisPeriod = 6_000 }
    let refusal = try #require(try Self.refusals(workflow, .work(3_100)).first)
    #expect(
      refusal.statement.text(in: try lexicon("owner", "en-AU"))
        == "Progress claim 2 would be $100.00 above the scheduled value of line 1."
    )
  }
}

extension LaterClaimTests {
  /// What is refused for the sake of later claims.
  static var refusedStatements: [Statement] {
    let cases: [(LineEntry, (inout ClaimLine) -> Void)] = [
      (
        .materialsNew(900),
        {
          $0.materialsMoved = 1_000
          $0.workThisPeriod = 1_000
        }
      ),
      (.work(1_999), { $0.retentionReleased = 100 }), (.work(3_001), { $0.workThisPeriod = 6_000 }),
    ]
    return cases.flatMap { entry, change in
      ((try? refusals(workflow(change), entry)) ?? []).map(\.statement)
    }
  }
}
