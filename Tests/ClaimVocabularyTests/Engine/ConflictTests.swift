import Testing

@testable import ClaimVocabulary

/// Two people who act on one state.
struct ConflictTests {
  private static let now = Scene.noon("2026-10-12")

  private static func perform(
    _ action: WorkflowAction,
    on workflow: Workflow,
    by person: RecordID<Person> = "dana",
    expecting revision: Int? = nil
  ) throws -> Outcome {
    try workflow.perform(action, by: person, at: now, expecting: revision)
  }

  private static func done(_ outcome: Outcome) throws -> Workflow {
    guard case .done(let state, _) = outcome else { throw Unexpected() }
    return state
  }

  @Test func `every action that is done raises the revision, and none that is refused`() throws {
    let opened = try Self.done(
      Self.perform(.createClaim("sc-14", "claim-1"), on: .scene, by: "ana")
    )
    #expect((Workflow.scene.revision, opened.revision) == (0, 1))
    let invited = Workflow.scene
    let both = WorkflowAction.setClaimStatus(["claim-1"], .approved)
    #expect(try Self.done(Self.perform(both, on: opened)).revision == 2)
    guard case .refused = try Self.perform(.acceptInvite("sc-14"), on: invited, by: "ana") else {
      throw Unexpected()
    }
  }

  @Test func `whoever has seen the state acts, whoever has not is told who was faster`() throws {
    let seen = Workflow.withClaim(.draft)
    let entry = LineChange("line-1", entry: .work(500))
    let first = try Self.perform(
      .editClaim("claim-1", [entry]),
      on: seen,
      by: "ana",
      expecting: seen.revision
    )
    let moved = try Self.done(first)
    let second = try Self.perform(.sendClaim("claim-1"), on: moved, expecting: seen.revision)
    guard case .refused(let refusals) = second else { throw Unexpected() }
    #expect(refusals.map(\.condition) == [.isUpToDate])
    let owner = try lexicon("owner", "en-AU")
    #expect(
      refusals.map { $0.statement.text(in: owner) } == [
        "Ana Silva has changed the project since you opened it. Check what has changed, then try again."
      ]
    )
    let again = try Self.perform(.sendClaim("claim-1"), on: moved, expecting: moved.revision)
    #expect(try Self.done(again).claim("claim-1")?.status == .underReview)
  }

  @Test func `a record that somebody deleted meanwhile is a conflict and no mistake`() throws {
    var seen = Workflow.withClaim(.draft)
    seen.commitments[0].claims[0].status = .draft
    let moved = try Self.done(Self.perform(.deleteClaim("claim-1"), on: seen))
    let late = try Self.perform(
      .sendClaim("claim-1"),
      on: moved,
      by: "ana",
      expecting: seen.revision
    )
    guard case .refused(let refusals) = late else { throw Unexpected() }
    #expect(refusals.map(\.statement.message) == ["refusal.stale"])
  }

  @Test(arguments: [-1, 0, 2, 99])
  func `a revision that is not this one is refused`(revision: Int) throws {
    let state = Workflow.withClaim(.draft)
    #expect(state.revision == 1)
    guard
      case .refused = try Self.perform(.sendClaim("claim-1"), on: state, expecting: revision)
    else { throw Unexpected() }
  }

  @Test func `without a history nobody is named`() throws {
    var state = Workflow.withClaim(.draft)
    state.history = []
    guard
      case .refused(let refusals) = try Self.perform(.sendClaim("claim-1"), on: state, expecting: 0)
    else { throw Unexpected() }
    let text = refusals[0].statement.text(in: try lexicon("head-contractor", "en"))
    #expect(text.hasPrefix("The project has changed since you opened it."))
  }
}
