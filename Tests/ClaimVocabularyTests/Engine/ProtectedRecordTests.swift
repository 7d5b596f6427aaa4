import Testing

@testable import ClaimVocabulary

/// What others rely on is not changed by whoever may not see it, nor under the feet of whoever was
/// paid or told.
struct ProtectedRecordTests {
  /// Somebody of a third company who has every level and right, but for *Admin*, and is on no list.
  private static func withOutsider(_ workflow: Workflow) -> Workflow {
    var workflow = workflow
    workflow.companies.append(Company("other", name: "Other Electrics"))
    var outsider = Person(
      "olga",
      name: "Olga Orr",
      email: "olga@other.example",
      company: "other",
      level: .standard
    )
    outsider.rights = GranularRight.allCases
    workflow.people.append(outsider)
    workflow.settings.onBehalf = .standardUsersToo
    workflow.commitments[0].isPrivate = true
    return workflow
  }

  private static func messages(
    _ workflow: Workflow,
    _ action: WorkflowAction,
    _ person: RecordID<Person>,
    _ day: String = "2026-10-12"
  ) throws -> [String] {
    try statements(workflow, action, person, day).map(\.message)
  }

  private static func statements(
    _ workflow: Workflow,
    _ action: WorkflowAction,
    _ person: RecordID<Person>,
    _ day: String = "2026-10-12"
  ) throws -> [Statement] {
    let outcome = try workflow.perform(action, by: person, at: Scene.noon(day))
    guard case .refused(let refusals) = outcome else { return [] }
    return refusals.map(\.statement)
  }

  @Test(
    arguments: [
      .setClaimStatus(["claim-1"], .reviseAndResubmit), .setClaimStatus(["claim-1"], .underReview),
      .deleteClaim("claim-1"), .editScheduleOfValues("sc-14", []), .issueCommitment("sc-14"),
      .approveChange("sc-14", ContractChange("change-1", number: "1", lines: [])),
      .setBreakdownStatus("sc-14", .approved), .editBreakdown("sc-14", []),
      .sendBreakdown("sc-14"),
    ] as [WorkflowAction]
  )
  func `who may not see a commitment cannot change it`(action: WorkflowAction) throws {
    var workflow = Self.withOutsider(.withClaim(.draft))
    workflow.commitments[0].breakdown = Breakdown()
    let refusals = try Self.messages(workflow, action, "olga")
    #expect(refusals.contains("refusal.not-on-private-list"), "\(refusals)")
  }

  @Test func `the claims of a company stay its own`() throws {
    let claimed = Self.withOutsider(.withClaim(.underReview))
    let change = WorkflowAction.setContractCompany("sc-14", "other")
    #expect(try Self.messages(claimed, change, "dana") == ["refusal.company-has-claims"])
    #expect(try Self.messages(claimed, .setContractCompany("sc-14", "brightwire"), "dana") == [])
    #expect(try Self.messages(Self.withOutsider(.scene), change, "dana") == [])
  }

  @Test(arguments: ClaimStatus.allCases)
  func `what was paid stays payable`(status: ClaimStatus) throws {
    var workflow = Workflow.withClaim(.approved)
    workflow.commitments[0].claims[0].paid = 100
    let refusals = try Self.messages(workflow, .setClaimStatus(["claim-1"], status), "dana")
    let isPayable = [.approved, .approvedAsNoted].contains(status)
    #expect(refusals == (isPayable ? [] : ["refusal.claim-paid"]))
  }

  @Test func `what was claimed upward cannot be deleted below`() throws {
    var workflow = Workflow.withClaim(.approved)
    workflow.upstreamContracts = Workflow.withUpstreamClaim(.underReview).upstreamContracts
    workflow.upstreamContracts[0].claims[0].rolledUpClaims = ["claim-1"]
    #expect(try Self.messages(workflow, .deleteClaim("claim-1"), "dana") == [])
    workflow.upstreamContracts[0].claims[0].submittedAt = Scene.noon("2026-10-11")
    #expect(
      try Self.messages(workflow, .deleteClaim("claim-1"), "dana") == ["refusal.rolled-up"]
    )
  }

  @Test func `a new last day is for a claim that a contact can correct`() throws {
    let statements = try Self.refusedStatements()
    #expect(
      statements.map(\.message) == [
        "refusal.due-of-older-claim", "refusal.new-due-early", "refusal.negative-work",
        "refusal.line-removed",
        "refusal.line-removed", "refusal.policy-of-others",
      ]
    )
  }

  /// What is refused about an older claim, sums that cannot be, lines that are no more, and
  /// insurance of others.
  static func refusedStatements() throws -> [Statement] {
    var older = Workflow.withClaim(.underReview)
    older.commitments[0].claims[0].lines[0].review = .rejected
    let next = older.commitments[0].claims[0].copy(id: "claim-2", position: 2)
    older.commitments[0].claims.append(next)
    let due = WorkflowAction.returnClaim("claim-1", due: Day("2026-11-20"))
    let early = WorkflowAction.returnClaim("claim-1", due: Day("2026-10-25"))
    var rejected = Workflow.withClaim(.underReview)
    rejected.commitments[0].claims[0].lines[0].review = .rejected
    let below = WorkflowAction.editClaim("claim-1", [LineChange("line-1", entry: .work(-1))])
    var removed = Workflow.withClaim(.approved)
    let open = removed.commitments[0].claims[0].copy(id: "claim-2", position: 2)
    removed.commitments[0].claims.append(open)
    removed.commitments[0].claims[1].status = .draft
    removed.commitments[0].claims[1].lines[0].workThisPeriod = .zero
    removed.commitments[0].lines.removeFirst()
    removed.updateOpenClaim(of: "sc-14" as RecordID<Commitment>)
    let more = WorkflowAction.editClaim("claim-2", [LineChange("line-1", entry: .work(1))])
    let policy = try Workflow.scene.visibility(of: .policy("policy-1"), for: "sam")
    var foreign: [Statement] = []
    if case .refused(let refusals) = policy { foreign = refusals.map(\.statement) }
    return try statements(older, due, "dana") + statements(rejected, early, "dana")
      + statements(.withClaim(.draft), below, "ana")
      + statements(removed, more, "ana") + statements(removed, more, "dana") + foreign
  }

  @Test func `retention can be asked for when all the work is billed`() throws {
    var workflow = Workflow.scene
    var claim = Workflow.withClaim(.approved).commitments[0].claims[0]
    claim.period = "september"
    for index in claim.lines.indices {
      claim.lines[index].workThisPeriod = claim.lines[index].scheduled
    }
    workflow.commitments[0].claims = [claim]
    let work = WorkflowAction.sendInvites(["sc-14"], .workMaterials)
    let release = WorkflowAction.sendInvites(["sc-14"], .retentionRelease)
    #expect(try Self.messages(workflow, work, "dana") == ["refusal.commitment-fully-billed"])
    #expect(try Self.messages(workflow, release, "dana") == [])
  }

  @Test func `nothing is promised on a void commitment`() throws {
    var workflow = Workflow.withInvitation()
    workflow.commitments[0].status = .void
    #expect(
      try Self.messages(workflow, .acceptInvite("sc-14"), "ana")
        == ["refusal.commitment-not-approved"]
    )
    #expect(
      try Self.messages(workflow, .issueCommitment("sc-14"), "dana") == ["refusal.commitment-void"]
    )
  }

  @Test func `a refusal names every status from which it goes`() throws {
    let statements = try Self.statements(.withClaim(.underReview), .sendClaim("claim-1"), "ana")
    let needed = try #require(statements.first?.values["needed"])
    #expect(needed.terms == ["claim-status.draft", "claim-status.revise-resubmit"])
  }

  @Test(arguments: [
    (
      WorkflowAction.createClaim("sc-14", "claim-9"), "dana",
      "refusal.administrator-creates-on-behalf"
    ),
    (.acceptInvite("sc-14"), "dana", "refusal.administrator-cannot-answer"),
  ])
  func `an administrator who is a contact learns the other way`(
    action: WorkflowAction,
    person: RecordID<Person>,
    message: String
  ) throws {
    var workflow = Workflow.withInvitation()
    workflow.commitments[0].contacts.append("dana")
    #expect(try Self.messages(workflow, action, person).first == message)
  }

  /// What is refused where two commitments are chosen, one of which is not in force.
  static func refusedTogether() throws -> [Refusal] {
    var workflow = Workflow.scene
    var draft = workflow.commitments[0]
    draft = Commitment(
      "sc-15",
      .worksContract,
      number: "SC-015",
      name: "Lifts",
      company: "brightwire"
    )
    draft.contacts = ["ana"]
    workflow.commitments.append(draft)
    let outcome = try workflow.perform(
      .sendInvites(["sc-14", "sc-15"], .workMaterials),
      by: "dana",
      at: Scene.noon("2026-10-12")
    )
    guard case .refused(let refusals) = outcome else { throw Unexpected() }
    return refusals
  }

  @Test func `nothing is done to some of what was chosen, and each is told`() throws {
    let refusals = try Self.refusedTogether()
    #expect(
      refusals.map(\.statement.message)
        == ["refusal.commitment-not-approved", "refusal.nothing-done"]
    )
    #expect(refusals.map(\.subject) == [.commitment("sc-15"), .commitment("sc-14")])
    #expect(refusals.last?.condition == .allPossible)
  }

  @Test func `indicators stay what they were while a period is closed`() throws {
    var workflow = try done(.withInvitation(.accepted), .closePeriod("october"), "dana")
    workflow = try done(workflow, .reopenPeriod("october"), "dana")
    #expect(
      workflow.history.map(\.statement.message) == ["event.close-period", "event.reopen-period"]
    )
  }

  @Test(arguments: [("2026-10-25", 1), ("2026-10-26", 0)])
  func `a new last day is later than the due date`(day: String, count: Int) throws {
    var workflow = Workflow.withClaim(.underReview)
    workflow.commitments[0].claims[0].lines[0].review = .rejected
    let action = WorkflowAction.returnClaim("claim-1", due: Day(day))
    let refusals = try Self.messages(workflow, action, "dana")
    #expect(refusals == Array(repeating: "refusal.new-due-early", count: count))
  }
}
