import Testing

@testable import ClaimVocabulary

/// The conditions for creating a claim: whom each stops, and whom it does not.
struct CreationTests {
  /// Ana is the contact, Sam has *Standard* in an older installation, Dana administers.
  enum Creator: String, CaseIterable, Sendable {
    case ana
    case sam
    case dana

    func action(_ period: RecordID<BillingPeriod>?) -> WorkflowAction {
      switch self {
      case .ana: .createClaim("sc-14", "claim-9", period: period)
      case .sam, .dana: .createOnBehalf("sc-14", "claim-9", period: period)
      }
    }
  }

  struct Row: CustomStringConvertible, Sendable {
    var description: String
    var stopped: [Creator]
    var day = "2026-10-20"
    var period: RecordID<BillingPeriod>?
    var change: @Sendable (inout Workflow) -> Void = { _ in }
  }

  static let rows: [Row] = [
    Row(description: "all is in order", stopped: []),
    Row(description: "no contract company", stopped: Creator.allCases) {
      $0.commitments[0].company = nil
    },
    Row(description: "no claim contact", stopped: Creator.allCases) {
      $0.commitments[0].contacts = []
    },
    Row(description: "the contact works elsewhere", stopped: Creator.allCases) {
      $0.people[2].company = "northgate"
    },
    Row(description: "the commitment is a draft", stopped: Creator.allCases) {
      $0.commitments[0].status = .draft
    },
    Row(description: "the commitment is out for signature", stopped: Creator.allCases) {
      $0.commitments[0].status = .outForSignature
    },
    Row(description: "the commitment is complete", stopped: []) {
      $0.commitments[0].status = .complete
    },
    Row(description: "the breakdown is under review", stopped: Creator.allCases) {
      $0.commitments[0].breakdown = Breakdown(status: .underReview)
    },
    Row(description: "the breakdown is approved", stopped: []) {
      $0.commitments[0].breakdown = Workflow.withBreakdown(.approved).commitments[0].breakdown
    },
    Row(description: "there is no period", stopped: Creator.allCases) { $0.periods = [] },
    Row(description: "the period is closed", stopped: [.ana, .sam], period: "october") {
      $0.periods[0].status = .closed
    },
    Row(description: "it is the due date", stopped: [], day: "2026-10-25"),
    Row(description: "the due date was yesterday", stopped: [.ana], day: "2026-10-26"),
    Row(description: "an invitation is required and missing", stopped: [.ana]) {
      $0.settings.defaultClaimType = .inviteOnly
    },
    Row(description: "an invitation is required and there", stopped: []) {
      $0.settings.defaultClaimType = .inviteOnly
      $0.commitments[0].invitations = Workflow.withInvitation().commitments[0].invitations
    },
    Row(description: "the period has a claim", stopped: [.ana, .sam]) {
      $0.commitments[0].claims = Workflow.withClaim(.draft).commitments[0].claims
    },
  ]

  @Test(arguments: rows)
  func `a condition stops whom it concerns`(row: Row) throws {
    var workflow = Workflow.scene
    workflow.settings.onBehalf = .standardUsersToo
    workflow.commitments[0].privateList.append("sam")
    row.change(&workflow)
    let stopped = try Creator.allCases.filter { creator in
      let outcome = try workflow.perform(
        creator.action(row.period),
        by: RecordID(creator.rawValue),
        at: Scene.noon(row.day)
      )
      guard case .done = outcome else { return true }
      return false
    }
    #expect(stopped == row.stopped)
  }

  @Test func `a claim that only releases retainage needs no invitation`() throws {
    var workflow = Workflow.scene
    workflow.settings.defaultClaimType = .inviteOnly
    let state = try done(workflow, .releaseRetention("sc-14", "claim-1"), "ana")
    #expect(state.claim("claim-1")?.type == .retentionRelease)
  }

  @Test(arguments: [
    (true, false, true), (false, false, false), (true, true, false), (false, true, false),
  ])
  func `the switch of the company beats that of the project`(
    project: Bool,
    company: Bool,
    isAllowed: Bool
  ) throws {
    var workflow = Workflow.withClaim(.draft)
    workflow.settings.allowsOverbilling = project
    workflow.settings.companyPreventsOverbilling = company
    let edit = WorkflowAction.editClaim("claim-1", [LineChange("line-1", entry: .work(10_001))])
    let outcome = try workflow.perform(edit, by: "ana", at: Scene.noon("2026-10-20"))
    if case .done = outcome { #expect(isAllowed) } else { #expect(!isAllowed) }
  }

  @Test(arguments: ["ana", "sam", "dana"] as [RecordID<Person>])
  func `whoever puts a claim under review by hand needs what sending needs`(
    person: RecordID<Person>
  ) throws {
    var workflow = ClaimTransitions.workflow(.draft)
    workflow.people[2].levels.commitments = .standard
    workflow.commitments[0].claims[0].billingDate = nil
    func messages(_ status: ClaimStatus) throws -> [String] {
      let action = WorkflowAction.setClaimStatus(["claim-1"], status)
      let outcome = try workflow.perform(action, by: person, at: Scene.noon("2026-10-20"))
      guard case .refused(let refusals) = outcome else { return [] }
      return refusals.map(\.statement.message)
    }
    #expect(try messages(.underReview) == ["refusal.required-fields-empty"])
    #expect(try messages(.reviseAndResubmit) == [])
  }
}
