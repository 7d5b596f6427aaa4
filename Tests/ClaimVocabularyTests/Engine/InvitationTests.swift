import Testing

@testable import ClaimVocabulary

/// Invitations, answers and reminders are those of people.
struct InvitationTests {
  /// Ana and Ravi are contacts; both are invited, for the whole of October.
  private static func both() throws -> Workflow {
    var workflow = try done(.scene, .addContact("sc-14", "ravi"), "dana")
    workflow = try done(workflow, .sendInvites(["sc-14"], .workMaterials), "dana")
    return workflow
  }

  private static func status(_ workflow: Workflow) -> InvitationStatus? {
    workflow.readiness(of: workflow.commitments[0])
  }

  /// Who is reminded on 21 October.
  private static func reminded(_ workflow: Workflow) -> [RecordID<Person>] {
    workflow.mailsDue(at: Scene.noon("2026-10-21")).filter { $0.kind == .reminderToBill }
      .map(\.recipient)
  }

  @Test func `a new company starts anew`() throws {
    var workflow = try done(.withInvitation(), .acceptInvite("sc-14"), "ana")
    workflow.companies.append(Company("other", name: "Other Electrics"))
    workflow.people.append(
      Person("oli", name: "Oli Oak", email: "o@o.example", company: "other", level: .readOnly)
    )
    workflow.project.directory.append("oli")
    let changed = try state(workflow, .setContractCompany("sc-14", "other"), "dana")
    #expect(changed.mails.map { "\($0.kind.rawValue) \($0.recipient)" } == ["invite-withdrawn ana"])
    workflow = try #require(changed.state)
    #expect(workflow.commitments[0].contacts == [])
    #expect(workflow.commitments[0].privateList == [])
    workflow = try done(workflow, .addContact("sc-14", "oli"), "dana")
    #expect(Self.status(workflow) == .notInvited)
    workflow.settings.reminders = .everyDay
    #expect(Self.reminded(workflow) == [])
    let sent = try state(workflow, .sendInvites(["sc-14"], .workMaterials), "dana")
    #expect(sent.mails.map(\.recipient) == ["oli"])
  }

  @Test func `a later contact is invited alone`() throws {
    var workflow = try done(.scene, .sendInvites(["sc-14"], .workMaterials), "dana")
    #expect(
      try messages(workflow, .sendInvites(["sc-14"], .workMaterials), "dana")
        == ["refusal.invite-sent"]
    )
    workflow = try done(workflow, .addContact("sc-14", "ravi"), "dana")
    let sent = try state(workflow, .sendInvites(["sc-14"], .workMaterials), "dana")
    #expect(sent.mails.map(\.recipient) == ["ravi"])
    #expect(try messages(#require(sent.state), .acceptInvite("sc-14"), "ravi") == [])
  }

  @Test func `whoever is on a list is invited, answers and creates`() throws {
    var workflow = Workflow.scene
    workflow.commitments[0].contacts = []
    workflow.commitments[0].privateList = []
    #expect(
      try messages(workflow, .sendInvites(["sc-14"], .workMaterials), "dana")
        == ["refusal.no-claim-contact"]
    )
    workflow.settings.invitees = .contactsAndLists
    workflow.project.defaultContacts = ["ravi"]
    workflow.companies[1].defaultContact = "ana"
    #expect(Self.status(workflow) == .notInvited)
    workflow = try done(workflow, .sendInvites(["sc-14"], .workMaterials), "dana")
    #expect(workflow.commitments[0].contacts == ["ana", "ravi"])
    #expect(workflow.commitments[0].privateList == ["ana", "ravi"])
    workflow = try done(workflow, .acceptInvite("sc-14"), "ravi")
    workflow = try done(workflow, .createClaim("sc-14", "claim-1"), "ravi")
    #expect(workflow.claim("claim-1")?.createdBy == "ravi")
  }

  @Test func `one contact does not speak for the other`() throws {
    let declined = try state(Self.both(), .declineInvite("sc-14"), "ravi")
    var workflow = try #require(declined.state)
    #expect(Self.status(workflow) == .invited)
    let told = try shown(Self.both(), .declineInvite("sc-14"), by: "ravi", to: "dana")
    #expect(
      told.map(\.message) == [
        "invitation.declined-by-one.administrator", "invitation.others.invited",
      ]
    )
    #expect(told.last?.values == ["people": .text("Ana Silva")])
    workflow.settings.reminders = .everyDay
    #expect(Self.reminded(workflow) == ["ana"])
    workflow = try done(workflow, .acceptInvite("sc-14"), "ana")
    #expect(Self.status(workflow) == .accepted)
    #expect(Self.reminded(workflow) == ["ana"])
    let last = try shown(workflow, .acceptInvite("sc-14"), by: "ravi", to: "dana")
    #expect(
      last.map(\.message) == ["invitation.accepted.administrator", "invitation.others.accepted"]
    )
  }

  @Test func `all who decline together mean that no claim comes`() throws {
    let workflow = try done(Self.both(), .declineInvite("sc-14"), "ravi")
    let told = try shown(workflow, .declineInvite("sc-14"), by: "ana", to: "dana")
    #expect(told.map(\.message) == ["invitation.declined.administrator"])
    #expect(Self.status(try done(workflow, .declineInvite("sc-14"), "ana")) == .declined)
  }

  @Test func `messages count what was sent`() throws {
    let workflow = try done(.scene, .addContact("sc-14", "ravi"), "dana")
    let told = try shown(workflow, .sendInvites(["sc-14"], .workMaterials), by: "dana", to: "dana")
    #expect(
      told == [
        Statement("invitation.sent", ["n": .count(2)]),
        Statement("invitation.invited-count", ["n": .count(1), "total": .count(1)]),
      ]
    )
  }

  @Test func `an invitation is sent again to whoever has not answered`() throws {
    let workflow = try done(Self.both(), .acceptInvite("sc-14"), "ana")
    let again = try state(workflow, .resendInvites(["sc-14"], .workMaterialsRetention), "dana")
    #expect(again.mails.map(\.recipient) == ["ravi"])
    let types = again.state?.commitments[0].invitations.map(\.type)
    #expect(types == [.workMaterials, .workMaterialsRetention])
    let all = try done(workflow, .declineInvite("sc-14"), "ravi")
    #expect(try messages(all, .resendInvites(["sc-14"]), "dana") == ["refusal.invites-answered"])
  }

  @Test func `an invitation is taken back from one or from all`() throws {
    let one = try state(Self.both(), .withdrawInvites("sc-14", of: "ravi"), "dana")
    #expect(one.mails.map { "\($0.kind.rawValue) \($0.recipient)" } == ["invite-withdrawn ravi"])
    let workflow = try #require(one.state)
    #expect(
      try messages(workflow, .acceptInvite("sc-14"), "ravi") == ["refusal.no-invitation-for-you"]
    )
    let all = try state(workflow, .withdrawInvites("sc-14"), "dana")
    #expect(all.mails.map(\.recipient) == ["ana"])
    #expect(all.state.flatMap(Self.status) == .notInvited)
    #expect(
      try messages(#require(all.state), .withdrawInvites("sc-14"), "dana")
        == ["refusal.no-invitation"]
    )
  }

  @Test(arguments: [PermissionLevel.none, .admin])
  func `nobody is invited who may not answer`(level: PermissionLevel) throws {
    var workflow = try done(.scene, .addContact("sc-14", "ravi"), "dana")
    workflow.people[3].levels.commitments = level
    let sent = try state(workflow, .sendInvites(["sc-14"], .workMaterials), "dana")
    #expect(sent.mails.map(\.recipient) == ["ana"])
    #expect(sent.shown.last == "advice.contact-cannot-act")
    workflow.people[2].levels.commitments = level
    #expect(
      try messages(workflow, .sendInvites(["sc-14"], .workMaterials), "dana")
        == ["advice.contact-cannot-act", "advice.contact-cannot-act"]
    )
  }

  @Test func `a contact who loses the level is not reminded`() throws {
    var workflow = try done(Self.both(), .acceptInvite("sc-14"), "ana")
    workflow.settings.reminders = .everyDay
    workflow.settings.remindersStart = .accepted
    #expect(Self.reminded(workflow) == ["ana"])
    workflow.people[2].levels.commitments = .none
    #expect(Self.reminded(workflow) == [])
  }

  /// What `reader` sees once `person` has done `action`.
  private func shown(
    _ workflow: Workflow,
    _ action: WorkflowAction,
    by person: RecordID<Person>,
    to reader: RecordID<Person>
  ) throws -> [Statement] {
    guard
      case .done(_, let events) = try workflow.perform(
        action,
        by: person,
        at: Scene.noon("2026-10-20")
      )
    else { throw Unexpected() }
    return events.compactMap { event in
      if case .shown(let statement, reader) = event { statement } else { nil }
    }
  }
}
