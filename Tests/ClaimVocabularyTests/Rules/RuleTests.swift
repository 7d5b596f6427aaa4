import Testing

@testable import ClaimVocabulary

struct RuleTests {
  @Test func `every row of the workflow has a scene`() {
    #expect(Set(RuleRow.all.map(\.rule)) == Set(RuleTable.rules.map(\.id)))
    #expect(RuleRow.all.count == RuleTable.rules.count)
  }

  @Test func `every condition belongs to a row, but for those that belong to all`() {
    let ofRows = Set(RuleTable.rules.flatMap(\.conditions))
    #expect(Set(WorkflowGuard.allCases).subtracting(ofRows) == [.isUpToDate, .allPossible])
  }

  @Test func `every action has a row`() {
    #expect(Set(RuleTable.rules.map(\.action)) == Set(ActionKind.allCases))
  }

  @Test(arguments: RuleRow.all)
  func `a row lets its action pass`(row: RuleRow) throws {
    let scene = row.scene
    let explanations = try scene.workflow.explain(scene.action, by: scene.person, at: scene.now)
    #expect(explanations.map(\.rule.id) == [row.rule])
    guard case .done(let state, let events) = try scene.outcome() else {
      Issue.record("refused: \(try scene.outcome())")
      return
    }
    #expect(state.history.count > scene.workflow.history.count)
    #expect(!events.isEmpty)
  }

  @Test func `every row has the conditions that are expected of it`() {
    #expect(ExpectedConditions.all.map(\.rule).sorted() == RuleTable.rules.map(\.id).sorted())
    for (id, conditions) in ExpectedConditions.all {
      let rule = RuleTable.rules.first { $0.id == id }
      #expect(Set(rule?.conditions ?? []) == Set(conditions), "\(id)")
    }
  }

  @Test(
    arguments: ExpectedConditions.all.flatMap { rule in
      rule.conditions.map { (rule.rule, $0) }
    }
  )
  func `a row refuses what does not meet a condition`(rule: String, condition: WorkflowGuard) throws
  {
    let row = try #require(RuleRow.all.first { $0.rule == rule })
    let outcome = try row.spoiled(condition).outcome()
    guard case .refused(let refusals) = outcome else {
      Issue.record("\(rule) does not need \(condition)")
      return
    }
    #expect(refusals.map(\.condition).contains(condition), "\(refusals)")
  }

  @Test func `a refusal names everything that is missing`() throws {
    var workflow = Workflow.scene
    workflow.commitments[0].status = .outForSignature
    workflow.commitments[0].breakdown = Breakdown()
    workflow.settings.defaultClaimType = .inviteOnly
    let outcome = try workflow.perform(
      .createClaim("sc-14", "claim-1"),
      by: "ravi",
      at: Scene.noon("2026-10-26")
    )
    guard case .refused(let refusals) = outcome else { throw Unexpected() }
    #expect(
      refusals.map(\.statement.message) == [
        "refusal.not-claim-contact", "refusal.commitment-not-approved",
        "refusal.breakdown-not-approved",
        "refusal.not-on-private-list", "refusal.past-due", "refusal.not-invited",
      ]
    )
  }

  /// Somebody without any level learns of the level and of the footnotes at once.
  @Test(arguments: [
    (ActionKind.createClaim, ["permission-too-low: read-only", "not-claim-contact"]),
    (.deleteClaim, ["permission-too-low: read-only", "right-to-update-missing"]),
    (.createOnBehalf, ["admin-needed"]),
    (.setClaimStatus, ["permission-too-low: standard"]),
  ])
  func `a permission that is missing is named whole`(kind: ActionKind, expected: [String]) throws {
    var workflow = Workflow.withClaim(.draft)
    workflow.people[1].levels = Levels(commitments: .none)
    let subject: ActionSubject = kind.scope == .claim ? .claim("claim-1") : .commitment("sc-14")
    let explanation = try workflow.explain(
      kind,
      of: subject,
      by: "sam",
      at: Scene.noon("2026-10-20")
    )
    let refusals = explanation.conditions.first { $0.condition == .permission }?.refusals ?? []
    let told = refusals.map { refusal in
      let level = refusal.statement.values["level"].map { ": \($0.terms.joined().dropFirst(11))" }
      return String(refusal.statement.message.dropFirst(8)) + (level ?? "")
    }
    #expect(told == expected)
  }

  @Test func `what may be done is what is not refused`() throws {
    let workflow = Workflow.withClaim(.draft)
    let now = Scene.noon("2026-10-20")
    let allowed = try workflow.allowed(for: "ana", at: now)
    #expect(
      allowed.map(\.action) == [.editClaim, .editDetails, .attachToClaim, .saveDraft, .sendClaim]
    )
    let late = try workflow.allowed(for: "ana", at: Scene.noon("2026-10-26"))
    #expect(late.map(\.action) == [])
  }

  @Test func `people from outside with too high a level are allowed, but advised against`() throws {
    var workflow = Workflow.scene
    workflow.people[2].levels.commitments = .standard
    let verdict = try workflow.explain(
      .createClaim,
      of: .commitment("sc-14"),
      by: "ana",
      at: Scene.noon("2026-10-20")
    ).verdict
    #expect(verdict == .discouraged([Statement("permission.outsiders")]))
  }

  @Test func `what is not there is the caller's mistake`() {
    #expect(throws: UnknownRecord.person("nobody")) {
      try Workflow.scene.allowed(for: "nobody", at: Instant(seconds: 0))
    }
    #expect(throws: UnknownRecord.subject(.claim("none"))) {
      try Workflow.scene.perform(.sendClaim("none"), by: "ana", at: Instant(seconds: 0))
    }
  }
}

struct Unexpected: Error {}
