import FoundationEssentials
import Testing

@testable import ClaimVocabulary

/// What is to go out, until somebody says that it has gone.
struct OutboxTests {
  /// The scene after Dana has invited Ana on 5 October, and the invitation has gone out.
  private static func invited(
    _ change: (inout ProjectSettings) -> Void = { _ in }
  ) throws -> Workflow {
    var workflow = Workflow.scene
    workflow.policies = []
    change(&workflow.settings)
    var state = try done(.sendInvites(["sc-14"], .workMaterials), on: workflow, "2026-10-05")
    try state.confirmSent(state.outbox.map(\.id))
    return state
  }

  private static func done(
    _ action: WorkflowAction,
    on workflow: Workflow,
    by person: RecordID<Person> = "dana",
    _ day: String,
    expecting revision: Int? = nil
  ) throws -> Workflow {
    let now = Scene.noon(day)
    guard
      case .done(let state, _) = try workflow.perform(
        action,
        by: person,
        at: now,
        expecting: revision
      )
    else { throw Unexpected() }
    return state
  }

  private static func due(_ workflow: Workflow, _ day: String) -> [String] {
    workflow.mailsDue(at: Scene.noon(day)).map(\.id.text)
  }

  @Test func `a mail stays due until it is confirmed, through a crash too`() throws {
    let action = WorkflowAction.sendInvites(["sc-14"], .workMaterials)
    let state = try Self.done(action, on: .scene, "2026-10-12")
    let id = "invite-to-bill/sc-14/ana/r1"
    #expect(Self.due(state, "2026-10-12") == [id])
    var restarted = try JSONDecoder().decode(Workflow.self, from: JSONEncoder().encode(state))
    #expect(restarted.mailsDue(at: Scene.noon("2026-10-14")) == state.outbox)
    try restarted.confirmSent([RecordID(id)])
    #expect(Self.due(restarted, "2026-10-12") == [])
    let revision = restarted.revision
    try restarted.confirmSent([RecordID(id)])
    #expect(restarted.revision == revision)
  }

  @Test func `two mails of one kind to one person are two`() throws {
    var state = try Self.invited()
    for _ in 1...2 { state = try Self.done(.resendInvites(["sc-14"]), on: state, "2026-10-06") }
    let ids = Self.due(state, "2026-10-06")
    #expect(ids == ["invite-to-bill/sc-14/ana/r3", "invite-to-bill/sc-14/ana/r4"])
  }

  @Test func `confirming conflicts with nobody, but the state knows that it changed`() throws {
    let seen = try Self.done(.sendInvites(["sc-14"], .workMaterials), on: .scene, "2026-10-12")
    var sent = seen
    try sent.confirmSent(seen.outbox.map(\.id))
    #expect((seen.revision, sent.revision) == (1, 2))
    let accept = WorkflowAction.acceptInvite("sc-14")
    let state = try Self.done(accept, on: sent, by: "ana", "2026-10-12", expecting: seen.revision)
    #expect(state.revision == 3)
  }

  /// Ana was invited on the 5th; a list of days on which somebody asks, confirms, and what is due
  /// then.
  @Test(arguments: [
    (ReminderFrequency.everyDay, ["2026-10-06": "2026-10-06", "2026-10-10": "2026-10-10"]),
    (.everyThreeDays, ["2026-10-07": nil, "2026-10-08": "2026-10-08", "2026-10-13": "2026-10-11"]),
    (.everyThreeDays, ["2026-10-12": "2026-10-11", "2026-10-13": nil, "2026-10-14": "2026-10-14"]),
    (.everyThreeDays, ["2026-10-19": "2026-10-17", "2026-10-20": "2026-10-20"]),
    (.everyDay, ["2026-10-25": "2026-10-25", "2026-10-26": nil]),
    (.everyTwoDays, ["2026-10-26": nil]),
  ])
  func `missed reminders become one`(frequency: ReminderFrequency, days: [String: String?]) throws {
    var state = try Self.invited { $0.reminders = frequency }
    for (day, expected) in days.sorted(by: { $0.key < $1.key }) {
      let ids = expected.map { ["reminder-to-bill/sc-14/ana/\($0)"] } ?? []
      #expect(Self.due(state, day) == ids, "\(day)")
      #expect(Self.due(state, day) == ids, "asked again on \(day)")
      try state.confirmSent(ids.map { RecordID($0) })
      #expect(Self.due(state, day) == [], "confirmed on \(day)")
    }
  }

  @Test func `what nobody confirmed is due on the days after, with its identifier`() throws {
    let state = try Self.invited { $0.reminders = .everyThreeDays }
    for day in ["2026-10-08", "2026-10-09", "2026-10-10"] {
      #expect(Self.due(state, day) == ["reminder-to-bill/sc-14/ana/2026-10-08"])
    }
  }

  @Test func `nothing is made up for from days on which reminders were off`() throws {
    var state = try Self.invited()
    var settings = state.settings
    settings.reminders = .everyThreeDays
    state = try Self.done(.configureSettings(settings), on: state, "2026-10-09")
    #expect(Self.due(state, "2026-10-09") == [])
    #expect(Self.due(state, "2026-10-11") == ["reminder-to-bill/sc-14/ana/2026-10-11"])
    settings.reminders = nil
    state = try Self.done(.configureSettings(settings), on: state, "2026-10-11")
    settings.reminders = .everyDay
    state = try Self.done(.configureSettings(settings), on: state, "2026-10-20")
    #expect(Self.due(state, "2026-10-20") == ["reminder-to-bill/sc-14/ana/2026-10-20"])
  }

  @Test func `a state that nobody has acted on makes up for nothing`() {
    var workflow = Workflow.withInvitation()
    workflow.policies = []
    workflow.settings.reminders = .everyThreeDays
    #expect(Self.due(workflow, "2026-10-08") == ["reminder-to-bill/sc-14/ana/2026-10-08"])
    #expect(Self.due(workflow, "2026-10-09") == [])
  }

  @Test func `the list of a missed Monday comes later, but not for what was not there then`() throws
  {
    var workflow = Workflow.scene
    workflow.policies = []
    workflow.settings.sendsDigest = true
    let early = try Self.done(
      .createClaim("sc-14", "claim-1"),
      on: workflow,
      by: "ana",
      "2026-10-09"
    )
    let lists = ["dana", "sam"].map { "claims-digest/project/\($0)/2026-10-12" }
    #expect(Self.due(early, "2026-10-10") == [])
    #expect(Self.due(early, "2026-10-12") == lists)
    #expect(Self.due(early, "2026-10-14") == lists)
    var sent = early
    try sent.confirmSent([RecordID(lists[0])])
    #expect(Self.due(sent, "2026-10-14") == [lists[1]])
    let late = try Self.done(
      .createClaim("sc-14", "claim-1"),
      on: workflow,
      by: "ana",
      "2026-10-12"
    )
    #expect(Self.due(late, "2026-10-12") == lists)
    #expect(Self.due(late, "2026-10-13") == [])
  }

  @Test(arguments: [
    ("sc-14", "sc-14"), ("SC 14/ä", "SC%2014%2F%C3%A4"), ("", "%"), ("%", "%25"), ("a.b", "a%2Eb"),
  ])
  func `an identifier may hold anything`(text: String, expected: String) throws {
    let origin = MailOrigin(
      .inviteToBill,
      about: .commitment(RecordID(text)),
      to: "ana",
      .action(revision: 3)
    )
    #expect(origin.id.text == "invite-to-bill/\(expected)/ana/r3")
    #expect(MailOrigin(origin.id) == origin)
  }

  @Test(arguments: [
    "", "invite-to-bill", "invite/sc-14/ana/r1", "invite-to-bill/sc-14/ana/1",
    "invite-to-bill/sc-14/ana/r99", "invite-to-bill/sc-14/ana/r0", "invite-to-bill//ana/r1",
    "reminder-to-bill/sc-14/ana/2026-13-01", "a/b/c/d/e",
  ])
  func `what no mail can be called is refused, and nothing is confirmed`(text: String) throws {
    var state = try Self.done(.sendInvites(["sc-14"], .workMaterials), on: .scene, "2026-10-12")
    let before = state
    let error = #expect(throws: UnknownMail.self) {
      try state.confirmSent(before.outbox.map(\.id) + [RecordID(text)])
    }
    #expect(error?.id.text == text)
    #expect(state == before)
  }
}
