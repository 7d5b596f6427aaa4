import Testing

@testable import ClaimVocabulary

struct PossibleValueTests {
  @Test(arguments: [
    (LineEntry.materialsMoved(100), "On line 1 only $0.00 can leave the store."),
    (.materialsNew(-1), "On line 1 only $0.00 can leave the store."),
    (.workRetentionPercent(101), "On line 1 a percentage must be between 0% and 100%, not 101%."),
    (.workRetentionPercent(-5), "On line 1 a percentage must be between 0% and 100%, not -5%."),
    (.totalPercent(150), "On line 1 a percentage must be between 0% and 100%, not 150%."),
    (.workRetention(-1), "On line 1 retention cannot be less than zero."),
    (.work(-1), "On line 1 the work to date would be less than zero."),
  ])
  func `what cannot be is refused with the reason`(entry: LineEntry, reason: String) throws {
    let outcome = try Workflow.withClaim(.draft).perform(
      .editClaim("claim-1", [LineChange("line-1", entry: entry)]),
      by: "ana",
      at: Scene.noon("2026-10-12")
    )
    guard case .refused(let refusals) = outcome else { throw Unexpected() }
    let words = try lexicon("specialty-contractor", "en-AU")
    #expect(refusals.map { $0.statement.text(in: words) } == [reason])
  }

  @Test func `work may be taken back`() throws {
    var workflow = Workflow.withClaim(.approved)
    let next = workflow.commitments[0].claims[0].copy(id: "claim-2", position: 2)
    workflow.commitments[0].claims.append(next)
    workflow.commitments[0].claims[1].status = .draft
    let outcome = try workflow.perform(
      .editClaim("claim-2", [LineChange("line-1", entry: .work(-2_000))]),
      by: "ana",
      at: Scene.noon("2026-10-12")
    )
    guard case .done = outcome else { throw Unexpected() }
  }
}
