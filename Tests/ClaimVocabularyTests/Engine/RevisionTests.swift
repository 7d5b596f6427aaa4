import Testing

@testable import ClaimVocabulary

/// What happens to a claim that is sent back.
struct RevisionTests {
  /// Line 1 is approved, line 2 is rejected, and the claim is back with its author.
  private static func returned(on day: String = "2026-10-20") throws -> Workflow {
    var workflow = Workflow.withClaim(.underReview)
    workflow.commitments[0].claims[0].lines[0].review = .approved
    workflow.commitments[0].claims[0].lines[1].review = .rejected
    return try #require(state(workflow, .returnClaim("claim-1"), "dana", day).state)
  }

  private static func edit(_ line: RecordID<ScheduleLine>, _ amount: Amount) -> WorkflowAction {
    .editClaim("claim-1", [LineChange(line, entry: .work(amount))])
  }

  @Test func `a contact changes rejected and unmarked lines only`() throws {
    let workflow = try Self.returned()
    let refused = try state(workflow, Self.edit("line-1", 9_999), "ana")
    #expect(refused.messages == ["refusal.line-approved"])
    #expect(try state(workflow, Self.edit("line-1", 2_000), "ana").state != nil)
    let corrected = try #require(state(workflow, Self.edit("line-2", 500), "ana").state)
    let sent = try #require(state(corrected, .sendClaim("claim-1"), "ana").state)
    #expect(sent.commitments[0].claims[0].lines.map(\.review) == [.approved, nil])
  }

  @Test func `what an administrator changes is to be looked at anew`() throws {
    let workflow = try Self.returned()
    let edited = try #require(state(workflow, Self.edit("line-1", 1_800), "dana").state)
    #expect(edited.commitments[0].claims[0].lines.map(\.review) == [nil, .rejected])
    let reviewed = try done(edited, .sendClaim("claim-1"), "dana")
    let marked = try done(
      reviewed,
      .reviewLines("claim-1", [LineMark("line-1", .approved), LineMark("line-2", .approved)]),
      "dana"
    )
    let changed = try done(
      marked,
      .reviseAmounts(
        "claim-1",
        [
          LineChange("line-1", entry: .work(1_700)), LineChange("line-2", entry: .work(0)),
        ]
      ),
      "dana"
    )
    #expect(changed.commitments[0].claims[0].lines.map(\.review) == [nil, .approved])
  }

  @Test func `after the due date the mail says who can still correct it`() throws {
    var workflow = Workflow.withClaim(.underReview)
    workflow.commitments[0].claims[0].lines[1].review = .rejected
    let late = try state(workflow, .returnClaim("claim-1"), "dana", "2026-10-27")
    #expect(late.mails.map { $0.text.values["outcome"] } == [.text("late")])
    #expect(late.shown == ["advice.contact-cannot-correct"])
    let state = try #require(late.state)
    let edit = Self.edit("line-2", 1)
    #expect(try messages(state, edit, "ana", "2026-10-27") == ["refusal.past-due"])
    #expect(try messages(state, edit, "dana", "2026-10-27") == [])
  }

  @Test func `a claim that is sent back may have a due date of its own`() throws {
    var workflow = Workflow.withClaim(.underReview)
    workflow.commitments[0].claims[0].lines[1].review = .rejected
    let due = RuleRow.day("2026-10-30")
    let dated = try state(workflow, .returnClaim("claim-1", due: due), "dana", "2026-10-27")
    #expect(dated.mails.map { $0.text.values["outcome"] } == [.text("open")])
    #expect(dated.mails.map { $0.text.values["due"] } == [.day(due)])
    #expect(dated.shown == [])
    let state = try #require(dated.state)
    let edit = Self.edit("line-2", 1)
    #expect(try messages(state, edit, "ana", "2026-10-30") == [])
    #expect(try messages(state, edit, "ana", "2026-10-31") == ["refusal.past-due"])
    #expect(try messages(state, .sendClaim("claim-1"), "ana", "2026-10-30") == [])
  }

  @Test func `an administrator corrects a claim even if there is a later one`() throws {
    var workflow = try Self.returned()
    workflow = try done(
      workflow,
      .createAutomaticPeriod("november", inMonthOf: RuleRow.day("2026-11-01")),
      "dana"
    )
    workflow = try done(workflow, .createClaim("sc-14", "claim-2"), "ana")
    let edit = Self.edit("line-2", 1)
    #expect(try messages(workflow, edit, "ana") == ["refusal.later-claim-exists"])
    #expect(try messages(workflow, edit, "dana") == [])
    #expect(try messages(workflow, .sendClaim("claim-1"), "dana") == [])
  }

  @Test func `a claim that a later one locks is nobody's to correct but an administrator's`() throws
  {
    var workflow = Workflow.withClaim(.underReview)
    workflow = try done(
      workflow,
      .createAutomaticPeriod("november", inMonthOf: RuleRow.day("2026-11-01")),
      "dana"
    )
    workflow = try done(workflow, .createClaim("sc-14", "claim-2"), "ana")
    let back = try state(workflow, .setClaimStatus(["claim-1"], .reviseAndResubmit), "dana")
    #expect(back.mails.map { $0.text.values["outcome"] } == [.text("closed")])
    #expect(back.mails.map { $0.text.values["rejected"] } == [.count(0)])
    #expect(back.shown == ["advice.contact-cannot-correct"])
  }
}

/// What came of an action, in parts.
struct Result {
  /// The new state; none where it was refused.
  var state: Workflow?
  var messages: [String] = []
  var mails: [Mail] = []

  /// The messages that whoever acted sees.
  var shown: [String] = []
}

/// Does `action` at noon of `day`.
func state(
  _ workflow: Workflow,
  _ action: WorkflowAction,
  _ person: RecordID<Person>,
  _ day: String = "2026-10-20"
) throws -> Result {
  var result = Result()
  switch try workflow.perform(action, by: person, at: Scene.noon(day)) {
  case .refused(let refusals): result.messages = refusals.map(\.statement.message)
  case .done(let state, let events):
    result.state = state
    for event in events {
      switch event {
      case .sent(let mail): result.mails.append(mail)
      case .shown(let statement, to: person): result.shown.append(statement.message)
      case .shown, .recorded: break
      }
    }
  }
  return result
}

/// The messages with which `action` is refused; none where it is done.
func messages(
  _ workflow: Workflow,
  _ action: WorkflowAction,
  _ person: RecordID<Person>,
  _ day: String = "2026-10-20"
) throws -> [String] {
  try state(workflow, action, person, day).messages
}
