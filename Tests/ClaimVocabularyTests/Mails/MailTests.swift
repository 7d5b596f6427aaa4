import Testing

@testable import ClaimVocabulary

struct MailTests {
  /// Who gets which mails after the action of a row of the workflow.
  static let rows: [(String, [String])] = [
    ("commitment.issue", ["commitment-issued ana"]),
    ("breakdown.invite", ["breakdown-invite ana"]),
    ("breakdown.send.contact", ["breakdown-submitted dana", "breakdown-submitted sam"]),
    ("breakdown.send.administrator", ["breakdown-submitted dana", "breakdown-submitted sam"]),
    ("breakdown.edit.administrator", []),
    ("breakdown.approve", []),
    ("breakdown.return", ["breakdown-returned ana"]),
    ("breakdown.by-hand", []),
    ("invitation.send", ["invite-to-bill ana"]),
    ("invitation.resend", ["invite-to-bill ana"]),
    ("invitation.withdraw", ["invite-withdrawn ana"]),
    ("invitation.accept", []),
    ("claim.create.contact", []),
    ("claim.send.contact", ["claim-submitted dana", "claim-submitted sam"]),
    ("claim.resend.contact", ["claim-submitted dana", "claim-submitted sam"]),
    ("claim.return", ["claim-returned ana"]),
    ("claim.approve", []),
    ("claim.by-hand.administrator", ["claim-submitted dana", "claim-submitted sam"]),
    ("upstream-claim.create", []),
    ("upstream-claim.send", ["upstream-claim-submitted olga"]),
    ("upstream-claim.review-lines", []),
    ("upstream-claim.approve", ["upstream-claim-approved dana"]),
    ("upstream-claim.return", ["upstream-claim-returned dana"]),
    ("upstream-claim.pay", []),
  ]

  @Test(arguments: rows)
  func `mails go to whom they concern`(rule: String, expected: [String]) throws {
    let row = try #require(RuleRow.all.first { $0.rule == rule })
    #expect(try mails(row.scene).map { "\($0.kind.rawValue) \($0.recipient)" } == expected)
  }

  @Test(arguments: [
    (false, false, ClaimStatus.approved, 0), (true, false, .approved, 1),
    (true, false, .approvedAsNoted, 0), (true, true, .approvedAsNoted, 1),
    (false, true, .approvedAsNoted, 0),
  ])
  func `approvals are told where the settings say so`(
    approved: Bool,
    asNoted: Bool,
    status: ClaimStatus,
    count: Int
  ) throws {
    var workflow = Workflow.withClaim(.underReview)
    workflow.settings.notifiesApproved = approved
    workflow.settings.notifiesApprovedAsNoted = asNoted
    let scene = Scene(
      workflow: workflow,
      action: .setClaimStatus(["claim-1"], status),
      person: "dana",
      now: Scene.noon("2026-10-20")
    )
    #expect(try mails(scene).map(\.kind) == Array(repeating: .claimApproved, count: count))
  }

  @Test func `an approved release of retention says what is paid`() throws {
    var workflow = Workflow.withClaim(.approved)
    workflow.settings.notifiesApproved = true
    let now = Scene.noon("2026-10-20")
    for (action, person) in [
      (WorkflowAction.releaseRetention("sc-14", "claim-2"), "dana"),
      (.editClaim("claim-2", [LineChange("line-1", entry: .releasePercent(100))]), "dana"),
      (.sendClaim("claim-2"), "dana"), (.approveClaim("claim-2"), "dana"),
    ] as [(WorkflowAction, RecordID<Person>)] {
      guard case .done(let state, let events) = try workflow.perform(action, by: person, at: now)
      else { throw Unexpected() }
      workflow = state
      guard case .approveClaim = action else { continue }
      let mail = try #require(
        events.compactMap { if case .sent(let mail) = $0 { mail } else { nil } }.first
      )
      let text = mail.text.text(in: try lexicon("specialty-contractor", "en-AU"))
      #expect(
        text.contains(
          "Dana Price submitted this progress claim for you: $100.00 net. "
            + "The approved net amount is $100.00:"
        )
      )
      #expect(text.contains("Retention Released: $100.00"))
    }
  }

  @Test func `both sides of a claim read the same sums, and they are those of the sheet`() throws {
    var workflow = Workflow.withClaim(.draft)
    workflow.settings.notifiesApproved = true
    let now = Scene.noon("2026-10-20")
    var sums: [[StatementValue?]] = []
    for (action, person) in [
      (WorkflowAction.sendClaim("claim-1"), "ana"), (.approveClaim("claim-1"), "dana"),
    ]
      as [(WorkflowAction, RecordID<Person>)]
    {
      guard case .done(let state, let events) = try workflow.perform(action, by: person, at: now)
      else { throw Unexpected() }
      workflow = state
      for case .sent(let mail) in events {
        sums.append(["gross", "withheld", "released", "amount"].map { mail.text.values[$0] })
      }
    }
    let currency = workflow.project.currency
    let expected = [2_000, 100, 0, 1_900].map { StatementValue.money($0, currency) }
    #expect(sums == [expected, expected, expected])
  }

  @Test func `workflow assignees hear of claims instead of the distribution list`() throws {
    var workflow = Workflow.withClaim(.draft)
    workflow.project.workflowAssignees = ["sam"]
    let scene = Scene(
      workflow: workflow,
      action: .sendClaim("claim-1"),
      person: "ana",
      now: Scene.noon("2026-10-20")
    )
    #expect(try mails(scene).map(\.recipient) == ["sam"])
  }

  @Test func `invitations may go to the lists, too, but to the contract company only`() throws {
    var workflow = Workflow.scene
    workflow.settings.invitees = .contactsAndLists
    workflow.project.defaultContacts = ["ravi", "ana"]
    workflow.commitments[0].privateList.append("sam")
    #expect(workflow.invitees(of: workflow.commitments[0]) == ["ana", "ravi"])
  }

  @Test(arguments: [
    (
      ReminderFrequency.everyDay,
      [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25]
    ),
    (.everyTwoDays, [7, 9, 11, 13, 15, 17, 19, 21, 23, 25]),
    (.everyThreeDays, [8, 11, 14, 17, 20, 23]),
  ])
  func `reminders come from the invitation to the due date`(
    frequency: ReminderFrequency,
    days: [Int]
  ) {
    #expect(reminderDays { $0.settings.reminders = frequency } == days)
  }

  @Test func `reminders may start when the contact accepts`() {
    let days = reminderDays { workflow in
      workflow.settings.reminders = .everyThreeDays
      workflow.settings.remindersStart = .accepted
      workflow.commitments[0].invitations[0].answer = .accepted
      workflow.commitments[0].invitations[0].answeredAt = Scene.noon("2026-10-12")
    }
    #expect(days == [15, 18, 21, 24])
  }

  @Test func `nobody is reminded who declined, or where it is off`() {
    #expect(reminderDays { _ in } == [])
    let declined = reminderDays { workflow in
      workflow.settings.reminders = .everyDay
      workflow.commitments[0].invitations[0].answer = .declined
    }
    #expect(declined == [])
  }

  @Test(arguments: [
    (ClaimStatus.draft, false, 20), (.underReview, true, 0), (.reviseAndResubmit, true, 0),
  ])
  func `reminders are over once the claim was sent`(status: ClaimStatus, wasSent: Bool, count: Int)
  {
    let days = reminderDays { workflow in
      workflow.settings.reminders = .everyDay
      var claim = Workflow.withClaim(status).commitments[0].claims[0]
      claim.submittedAt = wasSent ? Scene.noon("2026-10-06") : nil
      workflow.commitments[0].claims = [claim]
    }
    #expect(days.count == count)
  }

  @Test func `the digest goes out on Mondays, while something is open`() {
    var workflow = Workflow.withClaim(.draft)
    workflow.settings.sendsDigest = true
    let days = (1...31).filter { day in
      workflow.mailsDue(at: Scene.noon("2026-10-\(day < 10 ? "0" : "")\(day)")).contains {
        $0.kind == .claimsDigest
      }
    }
    #expect(days == [5, 12, 19, 26])
    workflow.commitments[0].claims[0].status = .approved
    #expect(workflow.mailsDue(at: Scene.noon("2026-10-12")) == [])
  }

  @Test(arguments: [
    ("2026-10-28", 0), ("2026-10-29", 3), ("2026-11-12", 3), ("2027-01-11", 3), ("2027-01-12", 0),
  ])
  func `insurance is told of from two weeks before to sixty days after`(day: String, count: Int) {
    let mails = Workflow.scene.mailsDue(at: Scene.noon(day)).filter {
      $0.kind == .insuranceExpiring
    }
    #expect(mails.map(\.recipient).count == count)
    if count > 0 { #expect(mails.map(\.recipient) == ["ines", "ravi", "ana"]) }
  }

  @Test
  func `a file of claims bears the time on the clock, also when clocks were changed that day`()
    throws
  {
    let day = try #require(Day("2026-10-04"))
    let instant = Scene.sydney.instant(on: day, secondsAfterMidnight: 34_200)
    let name = Workflow.scene.backupFileName(at: instant)
    #expect(name.values["date"] == .text("2026-10-04"))
    #expect(name.values["time"] == .text("09-30"))
  }

  /// The days of October on which Ana is reminded, having been invited on the 5th.
  private func reminderDays(_ change: (inout Workflow) -> Void) -> [Int] {
    var workflow = Workflow.withInvitation()
    change(&workflow)
    return (1...31).filter { day in
      let mails = workflow.mailsDue(at: Scene.noon("2026-10-\(day < 10 ? "0" : "")\(day)"))
      return mails.contains { $0.kind == .reminderToBill && $0.recipient == "ana" }
    }
  }

  private func mails(_ scene: Scene) throws -> [Mail] {
    guard case .done(_, let events) = try scene.outcome() else { throw Unexpected() }
    return events.compactMap { if case .sent(let mail) = $0 { mail } else { nil } }
  }
}
