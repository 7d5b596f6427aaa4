import Testing

@testable import ClaimVocabulary

/// What others rely on is not changed by whoever may not see it, nor under the feet of whoever was paid or told.
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
    _ action: Action,
    _ person: Identifier<Person>,
    _ day: String = "2026-10-12"
  ) throws -> [String] {
    try statements(workflow, action, person, day).map(\.message)
  }

  private static func statements(
    _ workflow: Workflow,
    _ action: Action,
    _ person: Identifier<Person>,
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
    ] as [Action]
  )
  func `who may not see a commitment cannot change it`(action: Action) throws {
    var workflow = Self.withOutsider(.withClaim(.draft))
    workflow.commitments[0].breakdown = Breakdown()
    let refusals = try Self.messages(workflow, action, "olga")
    #expect(refusals.contains("refusal.not-on-private-list"), "\(refusals)")
  }

  @Test func `the claims of a company stay its own`() throws {
    let claimed = Self.withOutsider(.withClaim(.underReview))
    let change = Action.setContractCompany("sc-14", "other")
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

  /// What is refused about an older claim, sums that cannot be, lines that are no more, and insurance of others.
  static func refusedStatements() throws -> [Statement] {
    var older = Workflow.withClaim(.underReview)
    older.commitments[0].claims[0].lines[0].review = .rejected
    let next = older.commitments[0].claims[0].copy(id: "claim-2", position: 2)
    older.commitments[0].claims.append(next)
    let due = Action.returnClaim("claim-1", due: Day("2026-11-20"))
    let early = Action.returnClaim("claim-1", due: Day("2026-10-25"))
    var rejected = Workflow.withClaim(.underReview)
    rejected.commitments[0].claims[0].lines[0].review = .rejected
    let below = Action.editClaim("claim-1", [LineChange("line-1", entry: .work(-1))])
    var removed = Workflow.withClaim(.approved)
    let open = removed.commitments[0].claims[0].copy(id: "claim-2", position: 2)
    removed.commitments[0].claims.append(open)
    removed.commitments[0].claims[1].status = .draft
    removed.commitments[0].claims[1].lines[0].workThisPeriod = .zero
    removed.commitments[0].lines.removeFirst()
    removed.updateOpenClaim(of: "sc-14" as Identifier<Commitment>)
    let more = Action.editClaim("claim-2", [LineChange("line-1", entry: .work(1))])
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
    let work = Action.sendInvites(["sc-14"], .workMaterials)
    let release = Action.sendInvites(["sc-14"], .retentionRelease)
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
    (Action.createClaim("sc-14", "claim-9"), "dana", "refusal.administrator-creates-on-behalf"),
    (.acceptInvite("sc-14"), "dana", "refusal.administrator-cannot-answer"),
  ])
  func `an administrator who is a contact learns the other way`(
    action: Action,
    person: Identifier<Person>,
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

  @Test func `files of a breakdown go with the mail that sends it`() throws {
    var workflow = Workflow.withBreakdown(.draft)
    let file = AttachedFile("rates.csv", type: "text/csv")
    workflow = try done(workflow, .attachToBreakdown("sc-14", file), "ana")
    let outcome = try workflow.perform(
      .sendBreakdown("sc-14"),
      by: "ana",
      at: Scene.noon("2026-10-20")
    )
    #expect(outcome.mails.map(\.attachments) == [[file], [file]])
  }

  @Test func `who claims upward is told, though the author may no longer`() throws {
    var workflow = Workflow.withUpstreamClaim(.underReview)
    workflow.upstreamContracts[0].terms.distribution = []
    workflow.upstreamContracts[0].claims[0].createdBy = "sam"
    let able = workflow.people.filter { $0.levels.upstreamContracts == .admin }.map(\.id)
    #expect(!able.isEmpty && !able.contains("sam"))
    let outcome = try workflow.perform(
      .approveClaim("up-claim"),
      by: "olga",
      at: Scene.noon("2026-10-28")
    )
    #expect(outcome.mails.map(\.recipient) == able)
  }

  @Test func `who is named as reviewer while a claim waits is told`() throws {
    var workflow = Workflow.withUpstreamClaim(.underReview)
    var terms = workflow.upstreamContracts[0].terms
    let company = try #require(terms.company)
    var otto = Person("otto", name: "Otto Orr", email: "otto@harbour.example", company: company)
    otto.levels.upstreamContracts = .readOnly
    workflow.people.append(otto)
    terms.reviewers.append(otto.id)
    let outcome = try workflow.perform(
      .configureUpstreamContract("pc-1", terms),
      by: "dana",
      at: Scene.noon("2026-10-28")
    )
    #expect(outcome.mails.map(\.kind) == [.upstreamClaimSubmitted])
    #expect(outcome.mails.map(\.recipient) == [otto.id])
  }

  @Test func `a breakdown comes back with the reason, and whom to ask`() throws {
    var workflow = Workflow.withBreakdown(.underReview)
    let back = Action.returnBreakdown("sc-14", comment: "Line 2 is too high.")
    let outcome = try workflow.perform(back, by: "dana", at: Scene.noon("2026-10-12"))
    let words = try lexicon("specialty-contractor", "en-AU")
    let mail = try #require(outcome.mails.first).rendered(in: words)
    #expect(mail.text.contains("Dana Price adds:\nLine 2 is too high."))
    #expect(mail.text.contains("please ask Dana Price"))
    workflow = try done(workflow, back, "dana")
    #expect(workflow.commitments[0].breakdown?.comment == "Line 2 is too high.")
    workflow = try done(workflow, .sendBreakdown("sc-14"), "ana")
    #expect(workflow.commitments[0].breakdown?.comment == nil)
  }

  @Test(arguments: [
    (2_000 as Amount, ["mail.payment-due"]),
    (3_000 as Amount, ["mail.comments-on-lines", "mail.payment-due"]),
  ])
  func `an approval says when it is paid, and where the reasons are`(
    asked: Amount,
    additions: [String]
  ) throws {
    var workflow = Workflow.withClaim(.underReview)
    workflow.settings.notifiesApproved = true
    workflow.commitments[0].claims[0].paymentDue = Day("2026-11-25")
    workflow.commitments[0].claims[0].lines[0].proposed = ProposedAmounts(work: asked, materials: 0)
    workflow.commitments[0].claims[0].lines[0].comment = "Level 2 has not been started."
    let outcome = try workflow.perform(
      .approveClaim("claim-1"),
      by: "dana",
      at: Scene.noon("2026-10-12")
    )
    #expect(outcome.mails.map { $0.ending.additions.map(\.message) } == [additions])
  }

  @Test func `what somebody else enters, sends or sets back is not what the contact claimed`()
    throws
  {
    var workflow = Workflow.withClaim(.draft)
    workflow.settings.notifiesApproved = true
    workflow = try done(workflow, .sendClaim("claim-1"), "ana")
    workflow = try done(workflow, .setClaimStatus(["claim-1"], .reviseAndResubmit), "dana")
    workflow = try done(
      workflow,
      .editClaim("claim-1", [LineChange("line-1", entry: .work(1_000))]),
      "dana"
    )
    workflow = try done(workflow, .sendClaim("claim-1"), "dana")
    workflow = try done(workflow, .approveClaim("claim-1"), "dana")
    workflow = try done(workflow, .setClaimStatus(["claim-1"], .underReview), "dana")
    let outcome = try workflow.perform(
      .approveClaim("claim-1"),
      by: "dana",
      at: Scene.noon("2026-10-20")
    )
    let words = try lexicon("specialty-contractor", "en-AU")
    let text = try #require(outcome.mails.first).text.text(in: words)
    #expect(text.contains("You claimed $1,900.00 net. The approved net amount is $950.00:"))
  }

  @Test func `what is sent on behalf again is what was sent last`() throws {
    var workflow = Workflow.withClaim(.draft)
    workflow = try done(workflow, .sendClaim("claim-1"), "dana")
    workflow = try done(workflow, .setClaimStatus(["claim-1"], .reviseAndResubmit), "dana")
    workflow = try done(
      workflow,
      .editClaim("claim-1", [LineChange("line-1", entry: .work(1_000))]),
      "dana"
    )
    workflow = try done(workflow, .sendClaim("claim-1"), "dana")
    #expect(workflow.commitments[0].claims[0].lines[0].proposed?.work == 1_000)
    #expect(workflow.commitments[0].claims[0].proposedBy == "dana")
  }

  @Test(arguments: [ContractStatus.approved, .void])
  func `nobody is reminded of what cannot be sent, and all know whom to ask`(
    status: ContractStatus
  ) throws {
    var workflow = Workflow.withInvitation(.accepted)
    workflow.settings.reminders = .everyDay
    workflow.commitments[0].claims = Workflow.withClaim(.draft).commitments[0].claims
    workflow.commitments[0].status = status
    let mails = workflow.mailsDue(at: Scene.noon("2026-10-12"))
    #expect(mails.isEmpty == (status == .void))
    #expect(mails.allSatisfy { $0.ending.closing?.message == "invitation.no-reply" })
  }

  @Test func `who asks about insurance learns whom`() throws {
    let mails = Workflow.scene.mailsDue(at: Scene.noon("2026-11-05"))
    let asked = mails.map { mail in
      "\(mail.recipient): \(mail.ending.closing?.values["sender"]?.argument as Any)"
    }
    #expect(asked.count == 3)
    #expect(asked.filter { $0.contains("Ines Berg") }.count == 2, "\(asked)")
    #expect(asked.first { $0.hasPrefix("ines") }?.contains("Ravi Rao") == true, "\(asked)")
  }

  @Test func `who is no contact any more is told so`() throws {
    let workflow = Workflow.withInvitation(.accepted)
    let removed = try workflow.perform(
      .removeContact("sc-14", "ana"),
      by: "dana",
      at: Scene.noon("2026-10-12")
    )
    #expect(removed.mails.map { $0.text.values["reason"] } == [.text("removed")])
    let withdrawn = try workflow.perform(
      .withdrawInvites("sc-14", of: "ana"),
      by: "dana",
      at: Scene.noon("2026-10-12")
    )
    #expect(withdrawn.mails.map { $0.text.values["reason"] } == [.text("withdrawn")])
  }

  @Test func `a notice names somebody wherever there is somebody`() throws {
    var workflow = Workflow.scene
    workflow.project.insuranceManagers = []
    let mails = workflow.mailsDue(at: Scene.noon("2026-11-05"))
    #expect(mails.count == 2)
    for mail in mails { #expect(mail.ending.closing?.values["sender"] == .text("Dana Price")) }
    workflow = .scene
    workflow.companies[1].primaryContact = nil
    workflow.commitments[0].contacts = []
    let notice = try #require(workflow.mailsDue(at: Scene.noon("2026-11-05")).first)
    #expect(notice.recipient == "ines")
    #expect(notice.ending.closing?.values["sender"] == .text("Ana Silva"))
  }

  @Test func `who looks for a colleague who can correct is not sent to nobody`() throws {
    var workflow = Workflow.withUpstreamClaim(.underReview)
    workflow.upstreamContracts[0].terms.distribution = ["sam"]
    workflow.upstreamContracts[0].claims[0].lines[0].review = .rejected
    for index in workflow.people.indices where workflow.people[index].company == "northgate" {
      workflow.people[index].levels.upstreamContracts = .readOnly
    }
    let outcome = try workflow.perform(
      .returnClaim("up-claim"),
      by: "olga",
      at: Scene.noon("2026-10-28")
    )
    #expect(outcome.mails.map { $0.text.values["outcome"] } == [.text("nobody")])
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
    let action = Action.returnClaim("claim-1", due: Day(day))
    let refusals = try Self.messages(workflow, action, "dana")
    #expect(refusals == Array(repeating: "refusal.new-due-early", count: count))
  }

  @Test func `who sees no claim gets no link to them`() throws {
    var workflow = Workflow.withClaim(.draft)
    workflow.settings.sendsDigest = true
    workflow.people[4].levels.commitments = .readOnly
    workflow.project.distribution = ["dana", "ines"]
    let mails = workflow.mailsDue(at: Scene.noon("2026-10-12"))
    #expect(mails.map(\.kind) == [.claimsDigest, .claimsDigest])
    #expect(mails.map { $0.ending.links.count } == [1, 0])
  }

  @Test func `who may not see a claim is not sent to look for it`() throws {
    var workflow = Workflow.withClaim(.draft)
    workflow.people[4].levels.commitments = .readOnly
    workflow.project.distribution = ["dana", "ines"]
    let outcome = try workflow.perform(
      .sendClaim("claim-1"),
      by: "ana",
      at: Scene.noon("2026-10-12")
    )
    let words = try lexicon("head-contractor", "en-AU")
    let texts = outcome.mails.map { $0.text.text(in: words).contains("You will find it") }
    #expect(outcome.mails.map { $0.text.values["task"] } == [.text("review"), .text("hidden")])
    #expect(texts == [true, false])
  }

  @Test(arguments: [
    (ContractStatus.outForSignature, nil, "in-force"), (.approved, nil, "now"),
    (.approved, BreakdownStatus.draft, "breakdown"), (.approved, .approved, "now"),
  ])
  func `the mail of a commitment tells from when claims are possible`(
    status: ContractStatus,
    breakdown: BreakdownStatus?,
    open: String
  ) throws {
    var workflow = Workflow.scene
    workflow.commitments[0].status = status
    workflow.commitments[0].breakdown = breakdown.map { Breakdown(status: $0) }
    let outcome = try workflow.perform(
      .issueCommitment("sc-14"),
      by: "dana",
      at: Scene.noon("2026-10-02")
    )
    #expect(outcome.mails.map { $0.text.values["open"] } == [.text(open)])
  }

  @Test func `a payment schedule says what was decided, with retention`() throws {
    var workflow = Workflow.withClaim(.draft)
    workflow.settings.showsClaimedAmounts = true
    workflow = try done(workflow, .sendClaim("claim-1"), "ana")
    let request = ReportRequest.paymentSchedule("claim-1")
    #expect(try workflow.report(request, for: "ana").report == nil)
    workflow = try done(
      workflow,
      .reviseAmounts("claim-1", [LineChange("line-1", entry: .workRetentionPercent(20))]),
      "dana"
    )
    workflow = try done(workflow, .approveClaim("claim-1"), "dana")
    let report = try #require(try workflow.report(request, for: "ana").report)
    let words = try lexicon("specialty-contractor", "en-AU")
    let net = try #require(report.tables(in: words).last)
    #expect(net.rows.map(\.last) == ["1900.00", "1600.00"])
    workflow.settings.showsClaimedAmounts = false
    #expect(try workflow.report(request, for: "ana").report == nil)
  }

  @Test(arguments: [true, false])
  func `the mail of an approval tells the net sum that was asked for`(isShown: Bool) throws {
    var workflow = Workflow.withClaim(.draft)
    workflow.settings.showsClaimedAmounts = isShown
    workflow.settings.notifiesApproved = true
    workflow = try done(workflow, .sendClaim("claim-1"), "ana")
    workflow = try done(
      workflow,
      .reviseAmounts("claim-1", [LineChange("line-1", entry: .workRetentionPercent(20))]),
      "dana"
    )
    let outcome = try workflow.perform(
      .approveClaim("claim-1"),
      by: "dana",
      at: Scene.noon("2026-10-20")
    )
    let mail = try #require(outcome.mails.first { $0.kind == .claimApproved })
    let currency = workflow.project.currency
    #expect(mail.text.values["billed"] == .money(1_900, currency))
    #expect(mail.text.values["amount"] == .money(1_600, currency))
    let columns = try workflow.claimReport("claim-1").tables(in: lexicon("owner", "en-AU"))[0]
      .columns
    #expect(columns.contains("Proposed Amount") == isShown)
  }
}

extension Outcome {
  /// The mails that go out; none where it is refused.
  fileprivate var mails: [Mail] {
    guard case .done(_, let events) = self else { return [] }
    return events.compactMap { event in
      if case .sent(let mail) = event { mail } else { nil }
    }
  }
}
