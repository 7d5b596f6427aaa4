import Testing

@testable import ClaimVocabulary

/// Who does and sees what of the claims to the party above.
struct ChainTests {
  private static let november = Scene.noon("2026-11-02")

  /// What came of `action` by `person`, and the mails that it sent.
  private func mails(
    _ workflow: Workflow,
    _ action: WorkflowAction,
    _ person: RecordID<Person>
  ) throws -> (state: Workflow, mails: [Mail]) {
    let outcome = try workflow.perform(action, by: person, at: Self.november)
    guard case .done(let state, let events) = outcome else {
      Issue.record("\(outcome)")
      throw Unexpected()
    }
    return (state, events.compactMap { if case .sent(let mail) = $0 { mail } else { nil } })
  }

  private func refusals(
    _ workflow: Workflow,
    _ action: WorkflowAction,
    _ person: RecordID<Person>
  ) throws -> [String] {
    let outcome = try workflow.perform(action, by: person, at: Self.november)
    guard case .refused(let refusals) = outcome else { return [] }
    return refusals.map(\.statement.message)
  }

  @Test func `a claim goes up, comes back and is approved, and everybody hears of it`() throws {
    var (state, sent) = try mails(.withUpstreamClaim(.draft), .sendClaim("up-claim"), "dana")
    #expect(sent.map(\.kind) == [.upstreamClaimSubmitted] && sent.map(\.recipient) == ["olga"])
    let claim = try #require(state.claim("up-claim"))
    let net = StatementValue.money(state.sheet(of: claim).total.net, state.project.currency)
    #expect(sent[0].text.values["amount"] == net)
    let mark = LineMark("up-1", .rejected, comment: "Half of it")
    state = try mails(state, .reviewLines("up-claim", [mark]), "olga").state
    (state, sent) = try mails(state, .returnClaim("up-claim"), "olga")
    // Sam is on the list, and has no level that would let him see it.
    #expect(sent.map(\.kind) == [.upstreamClaimReturned] && sent.map(\.recipient) == ["dana"])
    let edit = WorkflowAction.editClaim("up-claim", [LineChange("up-1", entry: .work(1_100))])
    state = try mails(state, edit, "dana").state
    state = try mails(state, .sendClaim("up-claim"), "dana").state
    #expect(state.claim("up-claim")?.lines[0].review == nil)
    (state, sent) = try mails(state, .approveClaim("up-claim"), "olga")
    #expect(sent.map(\.kind) == [.upstreamClaimApproved] && sent.map(\.recipient) == ["dana"])
    #expect(sent[0].text.values["amount"] == .money(1_056, state.project.currency))
    #expect(state.budget.allSatisfy { $0.claim != "up-claim" })
  }

  @Test func `whoever cannot correct is not asked to`() throws {
    var workflow = Workflow.withUpstreamClaim(.underReview)
    workflow.upstreamContracts[0].claims[0].lines[0].review = .rejected
    workflow.people[1].levels.upstreamContracts = .standard
    let sent = try mails(workflow, .returnClaim("up-claim"), "olga").mails
    let outcomes = sent.map { "\($0.recipient) \($0.text.values["outcome"] ?? .text(""))" }
    #expect(sent.map(\.recipient) == ["dana", "sam"])
    #expect(
      sent.map { $0.text.values["outcome"] } == [.text("open"), .text("closed")],
      "\(outcomes)"
    )
  }

  @Test func `nobody approves what the own company claims, nor claims from it`() throws {
    var workflow = Workflow.withUpstreamClaim(.underReview)
    #expect(
      try refusals(workflow, .approveClaim("up-claim"), "dana") == ["refusal.not-upstream-reviewer"]
    )
    workflow.people[workflow.people.count - 1].levels.upstreamContracts = .admin
    workflow.upstreamContracts[0].claims[0].status = .draft
    #expect(try refusals(workflow, .sendClaim("up-claim"), "olga") == ["refusal.not-of-claimant"])
  }

  @Test func `what belongs to claims below only is refused in one sentence`() throws {
    let workflow = Workflow.withUpstreamClaim(.underReview)
    for action in [
      WorkflowAction.approveAsNoted("up-claim"), .awaitUpstream("up-claim"),
      .setClaimStatus(["up-claim"], .approved), .createPaymentSchedule("up-claim"),
    ] {
      #expect(try refusals(workflow, action, "dana") == ["refusal.not-for-upstream-claim"])
    }
    #expect(
      try refusals(workflow, .rollUpClaims("claim-1"), "dana")
        == ["refusal.for-upstream-claim-only"]
    )
  }

  /// Ana and Ravi work below; Ravi was even given a level by mistake.
  @Test(
    arguments: [
      ("dana", true), ("olga", true), ("sam", false), ("ana", false), ("ravi", false),
      ("ines", false),
    ] as [(RecordID<Person>, Bool)]
  )
  func `only the two parties see the contract`(person: RecordID<Person>, sees: Bool) throws {
    var workflow = try mails(.withUpstreamClaim(.draft), .sendClaim("up-claim"), "dana").state
    workflow.people[3].levels.upstreamContracts = .admin
    for subject in [ActionSubject.upstreamContract("pc-1"), .claim("up-claim")] {
      let verdict = try workflow.visibility(of: subject, for: person)
      #expect(verdict.isAllowed == sees)
      guard case .refused(let refusals) = verdict else { continue }
      #expect(refusals.compactMap { workflow.name(of: $0.subject) } == [])
    }
    for request in [ReportRequest.claim("up-claim"), .upstreamClaims("pc-1")] {
      #expect((try workflow.report(request, for: person).report != nil) == sees)
    }
    #expect(try workflow.upstreamContracts(for: person).map(\.id) == (sees ? ["pc-1"] : []))
    let history = try workflow.history(for: person).filter { $0.upstreamContract != nil }
    #expect(history.isEmpty != sees)
    let period = try workflow.report(.period("october"), for: person).report
    let titles = period?.blocks.filter { block in
      block == .heading(Statement("report.period.upstream-contracts"))
    }
    #expect(titles?.isEmpty ?? true != sees)
    #expect(
      try workflow.allowed(for: person, at: Self.november).contains { possibility in
        [.upstreamContract("pc-1"), .claim("up-claim")].contains(possibility.subject)
      } == sees
    )
  }

  @Test func `a draft is shown to the party above once it is sent`() throws {
    let draft = Workflow.withUpstreamClaim(.draft)
    #expect(try draft.report(.claim("up-claim"), for: "olga").report == nil)
    #expect(try draft.upstreamContracts(for: "olga").first?.claims == [])
    let edited = try mails(draft, .rollUpClaims("up-claim"), "dana").state
    #expect(try edited.history(for: "olga").filter { $0.claim == "up-claim" } == [])
    let sent = try mails(edited, .sendClaim("up-claim"), "dana").state
    #expect(try sent.report(.claim("up-claim"), for: "olga").report != nil)
    #expect(try sent.history(for: "olga").contains { $0.claim == "up-claim" })
  }

  @Test func `the party above sees the contract and nothing below it`() throws {
    let workflow = try mails(.withUpstreamClaim(.draft), .sendClaim("up-claim"), "dana").state
    #expect(try workflow.commitments(for: "olga") == [])
    #expect(try workflow.report(.claims(), for: "olga").report == nil)
    #expect(try workflow.report(.claim("claim-1"), for: "olga").report == nil)
    #expect(try workflow.report(.rollUp("up-claim"), for: "olga").report == nil)
    #expect(try workflow.report(.rollUp("up-claim"), for: "dana").report != nil)
  }

  @Test func `lines that were billed keep their markup and stay, others may go`() throws {
    let workflow = Workflow.withUpstreamClaim(.draft)
    let lines = workflow.upstreamContracts[0].lines
    #expect(
      try refusals(workflow, .editUpstreamSchedule("pc-1", Array(lines.prefix(1))), "dana") == []
    )
    #expect(
      try refusals(workflow, .editUpstreamSchedule("pc-1", Array(lines.dropFirst())), "dana")
        == ["refusal.line-billed"]
    )
    let state = try mails(workflow, .editUpstreamSchedule("pc-1", Array(lines.prefix(1))), "dana")
      .state
    #expect(state.claim("up-claim")?.lines.map(\.id) == ["up-1"])
  }

  @Test(
    arguments: [
      ("claim-1", 1_900), ("up-claim", 2_112),
    ] as [(RecordID<Claim>, Amount)]
  )
  func `payments add up to what is due and no further`(id: RecordID<Claim>, due: Amount) throws {
    var state = Workflow.withUpstreamClaim(.approved)
    func status() throws -> PaymentStatus? {
      state.paymentStatus(of: try #require(state.claim(id)))
    }
    #expect(try status() == .unpaid)
    state = try mails(state, .recordPayment(id, 900), "dana").state
    #expect(try status() == .partlyPaid)
    #expect(try refusals(state, .recordPayment(id, due), "dana") == ["refusal.payment-above-due"])
    #expect(try refusals(state, .recordPayment(id, -901), "dana") == ["refusal.payment-taken-back"])
    #expect(try refusals(state, .recordPayment(id, 0), "dana") == ["refusal.payment-of-nothing"])
    state = try mails(state, .recordPayment(id, -100), "dana").state
    state = try mails(state, .recordPayment(id, due - 800), "dana").state
    #expect(try status() == .paid)
    #expect(state.claim(id)?.paid == due)
    #expect(try refusals(state, .deleteClaim(id), "dana").contains("refusal.claim-paid"))
    #expect(try !refusals(state, .recordPayment(id, 1), "olga").isEmpty)
  }

  @Test func `what is not approved is not paid`() throws {
    let workflow = Workflow.withUpstreamClaim(.underReview)
    #expect(
      try refusals(workflow, .recordPayment("up-claim", 5), "dana") == ["refusal.claim-status"]
    )
    #expect(workflow.claim("up-claim").flatMap { workflow.paymentStatus(of: $0) } == nil)
  }

  @Test func `a state with a contract above is sound, and says what is not`() throws {
    var workflow = Workflow.withUpstreamClaim(.approved)
    #expect(workflow.validate() == [])
    workflow.upstreamContracts[0].terms.reviewers = ["dana", "olgo"]
    workflow.upstreamContracts[0].terms.markupPercent = 120
    workflow.upstreamContracts[0].lines[2].takes = [.commitment("sc-14"), .commitment("sc-15")]
    workflow.upstreamContracts[0].claims[0].status = .approvedAsNoted
    #expect(
      Set(workflow.validate().map(\.path.description)) == [
        "upstreamContracts[pc-1].terms.reviewers[0]", "upstreamContracts[pc-1].terms.reviewers[1]",
        "upstreamContracts[pc-1].terms.markupPercent",
        "upstreamContracts[pc-1].lines[up-3].takes[0]",
        "upstreamContracts[pc-1].lines[up-3].takes[1]",
        "upstreamContracts[pc-1].claims[up-claim].status",
      ]
    )
  }
}
