import Testing

@testable import ClaimVocabulary

/// Mails go to those who wait for them, and tell them all that they need to act.
struct UsefulMailTests {
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
    let back = WorkflowAction.returnBreakdown("sc-14", comment: "Line 2 is too high.")
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
}
