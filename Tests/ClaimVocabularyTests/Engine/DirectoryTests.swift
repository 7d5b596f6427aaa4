import Testing

@testable import ClaimVocabulary

/// People, companies and periods, and what is told to whom.
struct DirectoryTests {
  private static let november = RuleRow.day("2026-11-01")

  private static var administrated: Workflow {
    RuleRow.all.first { $0.rule == "template.apply" }?.scene.workflow ?? .scene
  }

  @Test(arguments: [
    (PermissionLevel.none, ["advice.contact-cannot-act"]), (.readOnly, []),
    (.standard, ["permission.outsiders"]),
    (.admin, ["advice.contact-cannot-act", "permission.outsiders"]),
  ])
  func `whoever names a contact hears whether the level fits`(
    level: PermissionLevel,
    expected: [String]
  ) throws {
    var workflow = Workflow.scene
    workflow.people[3].levels.commitments = level
    #expect(try state(workflow, .addContact("sc-14", "ravi"), "dana").shown == expected)
  }

  @Test func `a contact with Standard hears nothing of it`() throws {
    var workflow = Workflow.withInvitation()
    workflow.people[2].levels.commitments = .standard
    let accepted = try state(workflow, .acceptInvite("sc-14"), "ana")
    #expect(accepted.shown == ["invitation.accepted.contact"])
    #expect(try state(.scene, .releaseRetention("sc-14", "claim-1"), "ana").shown == [])
  }

  @Test func `whoever raises a level hears what it means`() throws {
    let workflow = Self.administrated
    let raised = try state(workflow, .setLevel("ana", .commitments, .standard), "dana")
    #expect(raised.shown == ["permission.outsiders"])
    #expect(raised.state?.person("ana")?.levels.commitments == .standard)
    #expect(try state(workflow, .setLevel("sam", .commitments, .admin), "dana").shown == [])
    #expect(
      try messages(workflow, .setLevel("ana", .commitments, .admin), "ana")
        == ["refusal.admin-needed"]
    )
  }

  @Test func `a template gives levels and rights`() throws {
    var workflow = Self.administrated
    let template = PermissionTemplate(
      "writers",
      name: "Writers",
      levels: Levels(commitments: .standard),
      rights: [.updatePurchaseOrder]
    )
    workflow = try done(workflow, .saveTemplate(template), "dana")
    workflow = try done(workflow, .useTemplate("writers", to: "sam"), "dana")
    #expect(workflow.person("sam")?.rights == [.updatePurchaseOrder])
    #expect(throws: UnknownRecord.template("none")) {
      try workflow.perform(.useTemplate("none", to: "sam"), by: "dana", at: Instant(seconds: 0))
    }
  }

  @Test func `a contact who is removed is off the list and not invited any more`() throws {
    let removed = try state(.withInvitation(), .removeContact("sc-14", "ana"), "dana")
    #expect(removed.mails.map { "\($0.kind.rawValue) \($0.recipient)" } == ["invite-withdrawn ana"])
    let workflow = try #require(removed.state)
    #expect(workflow.commitments[0].contacts == [])
    #expect(workflow.commitments[0].privateList == [])
    #expect(workflow.commitments[0].invitations == [])
    #expect(try workflow.commitments(for: "ana") == [])
  }

  @Test func `who administers does not answer, and is told what else can be done`() throws {
    #expect(
      try messages(.withInvitation(), .acceptInvite("sc-14"), "dana").first
        == "refusal.administrator-cannot-answer"
    )
    #expect(
      try messages(.scene, .sendInvites(["sc-14"], .workMaterials), "dana", "2026-10-27")
        == ["refusal.invites-past-due"]
    )
  }

  @Test func `a refusal names its subject`() throws {
    var workflow = Workflow.scene
    workflow.commitments.append(
      Commitment(
        "po-1",
        .purchaseOrder,
        number: "PO-001",
        name: "Lamps",
        status: .approved,
        company: "brightwire"
      )
    )
    let outcome = try workflow.perform(
      .sendInvites(["sc-14", "po-1"], .workMaterials),
      by: "dana",
      at: Scene.noon("2026-10-20")
    )
    guard case .refused(let refusals) = outcome else { throw Unexpected() }
    let names = refusals.filter { $0.condition != .allPossible }.map {
      workflow.name(of: $0.subject)
    }
    let expected = Statement(
      "subject.commitment",
      ["kind": .term("purchase-order"), "number": .text("PO-001")]
    )
    #expect(Set(names) == [expected])
  }

  @Test(arguments: CommitmentKind.allCases, ContractStatus.allCases)
  func `a commitment gets only the statuses of its kind`(
    kind: CommitmentKind,
    status: ContractStatus
  ) throws {
    var workflow = Workflow.scene
    workflow.commitments[0].kind = kind
    let refused = try messages(workflow, .setContractStatus("sc-14", status), "dana")
    #expect(refused == (kind.statuses.contains(status) ? [] : ["refusal.contract-status"]))
  }

  @Test func `nothing is claimed against a void commitment`() throws {
    for (status, action, person) in [
      (ClaimStatus.draft, WorkflowAction.sendClaim("claim-1"), "ana"),
      (.draft, .sendClaim("claim-1"), "dana"), (.underReview, .approveClaim("claim-1"), "dana"),
      (.underReview, .approveAsNoted("claim-1"), "dana"),
      (.underReview, .setClaimStatus(["claim-1"], .approved), "dana"),
    ] {
      var workflow = Workflow.withClaim(status)
      workflow.commitments[0].status = .void
      let refused = try messages(workflow, action, RecordID(person))
      #expect(refused == ["refusal.commitment-void"], "\(action.kind)")
    }
  }

  @Test func `a commitment is issued to somebody`() throws {
    var workflow = Workflow.scene
    workflow.commitments[0].contacts = []
    #expect(
      try messages(workflow, .issueCommitment("sc-14"), "dana") == ["refusal.no-claim-contact"]
    )
  }

  @Test func `a period that was opened by mistake can be undone`() throws {
    var workflow = try done(
      .scene,
      .createAutomaticPeriod("november", inMonthOf: Self.november),
      "dana"
    )
    workflow = try done(workflow, .deletePeriod("november"), "dana")
    workflow = try done(workflow, .reopenPeriod("october"), "dana")
    #expect(workflow.periods == Workflow.scene.periods)
    #expect(try messages(workflow, .createClaim("sc-14", "claim-1"), "ana") == [])
  }

  @Test func `opening a period again closes the one that is open`() throws {
    var workflow = try done(
      .scene,
      .createAutomaticPeriod("november", inMonthOf: Self.november),
      "dana"
    )
    workflow = try done(workflow, .reopenPeriod("october"), "dana")
    #expect(workflow.periods.map(\.status) == [.open, .closed])
    workflow = try done(workflow, .createClaim("sc-14", "claim-1"), "ana")
    #expect(try messages(workflow, .deletePeriod("october"), "dana") == ["refusal.period-in-use"])
  }

  @Test(arguments: [
    (
      "2026-10-20", "2026-11-20", "2026-11-10", WorkflowGuard.periodApart, "refusal.period-overlaps"
    ),
    ("2026-11-01", "2026-11-30", "2025-11-25", .dueInYear, "refusal.due-outside-year"),
  ])
  func `what looks like a slip is done once it is confirmed`(
    start: String,
    end: String,
    due: String,
    condition: WorkflowGuard,
    message: String
  ) throws {
    let create = WorkflowAction.createPeriod(
      "november",
      start: RuleRow.day(start),
      end: RuleRow.day(end),
      due: RuleRow.day(due)
    )
    let now = Scene.noon("2026-10-20")
    #expect(try messages(.scene, create, "dana") == [message])
    let confirmed = try Workflow.scene.perform(create, by: "dana", at: now, confirming: [condition])
    guard case .done = confirmed else { throw Unexpected() }
    // Only warnings can be confirmed.
    let forbidden = try Workflow.scene.perform(
      create,
      by: "ana",
      at: now,
      confirming: Set(WorkflowGuard.allCases)
    )
    guard case .refused(let refusals) = forbidden else { throw Unexpected() }
    #expect(refusals.map(\.condition) == [.permission])
  }
}
