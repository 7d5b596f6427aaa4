import Testing

@testable import ClaimVocabulary

/// What cannot be right in a state is named with its place, all of it in one run.
struct ValidationTests {
  @Test(arguments: StateFixture.all)
  func `what the workflow made is right`(fixture: StateFixture) throws {
    #expect(try fixture.workflow().validate() == [])
  }

  /// The sample without what only fills a field: contracts with the party above have no changes.
  private static var soundSample: Workflow {
    var state = Workflow.sample
    for claim in state.upstreamContracts[0].claims.indices {
      for line in state.upstreamContracts[0].claims[claim].lines.indices {
        state.upstreamContracts[0].claims[claim].lines[line].change = nil
      }
    }
    return state
  }

  @Test(
    arguments: [Workflow.scene, .withClaim(.approved), .withInvitation(.accepted), soundSample]
  )
  func `a sound state has no fault`(workflow: Workflow) {
    #expect(workflow.validate() == [])
  }

  /// A spoilt state and what is said of it.
  struct Row: CustomTestStringConvertible, Sendable {
    let fault: String
    let spoil: @Sendable (inout Workflow) -> Void
    var testDescription: String { fault }

    init(_ fault: String, _ spoil: @escaping @Sendable (inout Workflow) -> Void) {
      self.fault = fault
      self.spoil = spoil
    }
  }

  private static let references = [
    Row("project.payer: there is no company 'northgat'; did you mean 'northgate'?") {
      $0.project.payer = "northgat"
    },
    Row("project.directory[1]: there is no person 'smm'; did you mean 'sam'?") {
      $0.project.directory[1] = "smm"
    },
    Row("project.distribution[0]: there is no person 'zebra'") {
      $0.project.distribution = ["zebra"]
    },
    Row("project.defaultContacts[0]: there is no person 'zebra'") {
      $0.project.defaultContacts = ["zebra"]
    },
    Row("companies[brightwire].primaryContact: there is no person 'rav'; did you mean 'ravi'?") {
      $0.companies[1].primaryContact = "rav"
    },
    Row("companies[brightwire].defaultContact: 'dana' is not somebody who works there") {
      $0.companies[1].defaultContact = "dana"
    },
    Row("people[ana].company: there is no company 'lumen'") { $0.people[2].company = "lumen" },
    Row("companies[2].id: the identifier 'brightwire' is used twice") {
      $0.companies.append($0.companies[1])
    },
    Row("commitments[sc-14].contacts[0]: there is no person 'anna'; did you mean 'ana'?") {
      $0.commitments[0].contacts = ["anna"]
    },
    Row("commitments[sc-14].claims[claim-1].period: there is no billing period 'may'") {
      $0.commitments[0].claims[0].period = "may"
    },
    Row("commitments[sc-14].claims[claim-1].createdBy: there is no person 'zebra'") {
      $0.commitments[0].claims[0].createdBy = "zebra"
    },
    Row("commitments[sc-14].claims[claim-1].lines[line-1].change: there is no change 'co'") {
      $0.commitments[0].claims[0].lines[0].change = "co"
    },
    Row(
      "commitments[sc-14].breakdown.lines[0].parent: there is no line 'line-7'; did you mean 'line-1'?"
    ) {
      $0.commitments[0].breakdown = Breakdown(lines: [
        BreakdownLine("part", of: "line-7", description: "Part", amount: 1)
      ])
    },
    Row("policies[policy-1].company: there is no company 'x'") {
      $0.policies[0].company = "x"
    },
    Row("budget[0].claim: there is no claim 'claim-9'; did you mean 'claim-1'?") {
      $0.budget.append(BudgetEntry(claim: "claim-9", code: "26-100", amount: 5))
    },
    Row("mailLedger.outbox[0].recipient: there is no person 'rav'; did you mean 'ravi'?") {
      let mail = Mail(
        .inviteToBill,
        about: .commitment("sc-14"),
        to: "rav",
        at: Instant(seconds: 0),
        for: .action(revision: 1),
        subject: [:],
        text: [:]
      )
      $0.mailLedger.outbox = [mail]
    },
    Row("history[0].by: there is no person 'zebra'") { workflow in
      workflow.history = [
        HistoryEntry(at: Instant(seconds: 0), by: "zebra", statement: Statement("event.send-claim"))
      ]
    },
  ]

  private static let values = [
    Row("project.currency.digits: '9' is not from 0 to 4; did you mean '4'?") {
      $0.project.currency = Currency("AUD", digits: 9)
    },
    Row("settings.dueDay: '0' is not from 1 to 31; did you mean '1'?") { $0.settings.dueDay = 0 },
    Row("people[ana].email: 'ana' is not an address, such as ana@example.com") {
      $0.people[2].email = "ana"
    },
    Row("periods[october].end: '2026-09-30' is not a day after the start, 2026-10-01") {
      $0.periods[0].end = RuleRow.day("2026-09-30")
    },
    Row(
      "periods[november].status: 'open' is not the status of two periods: 'october' is open; "
        + "did you mean 'closed'?"
    ) { workflow in
      let (start, end) = (RuleRow.day("2026-11-01"), RuleRow.day("2026-11-30"))
      workflow.periods.append(BillingPeriod("november", .manual, start: start, end: end, due: end))
    },
    Row(
      "commitments[sc-14].status: 'received' is not a status of a works-contract: draft, out-for-pricing, "
        + "out-for-signature, approved, complete, terminated, void"
    ) { $0.commitments[0].status = .received },
    Row("commitments[sc-14].retention.workPercent: '105' is not from 0 to 100; did you mean '100'?")
    {
      $0.commitments[0].retention.workPercent = 105
    },
    Row("commitments[sc-14].lines[1].id: 'line-1' is not the identifier of one line only") {
      $0.commitments[0].lines[1] = $0.commitments[0].lines[0]
    },
    Row(
      "commitments[sc-14].claims[claim-1].position: '0' is not more than that of the claim before; did you mean '1'?"
    ) {
      $0.commitments[0].claims[0].position = 0
    },
    Row(
      "commitments[sc-14].claims[claim-1].lines[line-1].retentionReleased: '7' is not what was withheld "
        + "or less; did you mean '0'?"
    ) { $0.commitments[0].claims[0].lines[0].retentionReleased = 7 },
    Row(
      "commitments[sc-14].claims[claim-1].lines[line-1].materialsMoved: '7' is not what there is in store "
        + "or less; did you mean '0'?"
    ) { $0.commitments[0].claims[0].lines[0].materialsMoved = 7 },
    Row(
      "commitments[sc-14].invitations[1].contact: 'ana' is not somebody who has no invitation in this period yet"
    ) {
      $0.commitments[0].invitations += Workflow.withInvitation().commitments[0].invitations
      $0.commitments[0].invitations += Workflow.withInvitation().commitments[0].invitations
    },
  ]

  @Test(arguments: references + values)
  func `each fault is found where it is`(row: Row) {
    var workflow = Workflow.withClaim(.underReview)
    row.spoil(&workflow)
    #expect(workflow.validate().map(\.description) == [row.fault])
  }

  @Test func `all faults are found in one run`() {
    var workflow = Workflow.withClaim(.underReview)
    let rows = Self.references.filter { !$0.fault.contains("project.payer") }
    workflow.settings.dueDay = 99
    for row in rows { row.spoil(&workflow) }
    let found = Set(workflow.validate().map(\.description))
    #expect(found.isSuperset(of: rows.map(\.fault)))
    #expect(found.contains("settings.dueDay: '99' is not from 1 to 31; did you mean '31'?"))
  }
}
