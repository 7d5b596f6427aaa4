import Foundation
import TermDictionary
import Testing

@testable import ClaimVocabulary

/// States of version 0.1.0 go on in this one.
struct MigrationTests {
  @Test(arguments: StateFixture.all)
  func `a state of version 0_1_0 keeps its figures`(fixture: StateFixture) throws {
    let workflow = try fixture.workflow()
    #expect(try workflow.figures == fixture.figures())
    let again = try JSONDecoder().decode(Workflow.self, from: JSONEncoder().encode(workflow))
    #expect(again == workflow)
  }

  @Test(arguments: StateFixture.all)
  func `all that its history tells can be said`(fixture: StateFixture) throws {
    let workflow = try fixture.workflow()
    let lexicon = try DictionarySet.shipped.lexicon(for: "owner", locale: "en-AU")
    #expect(!workflow.history.isEmpty)
    for entry in workflow.history {
      let said = lexicon.render(entry.statement.message, entry.statement.arguments)
      #expect(said.problems.isEmpty, "\(entry.statement)")
    }
  }

  @Test func `names of one party are gone`() throws {
    let workflow = try StateFixture.rich.workflow()
    #expect(workflow.commitments.map(\.kind) == [.worksContract, .worksContract, .purchaseOrder])
    #expect(workflow.commitments[1].status == .outForPricing)
    #expect(
      workflow.commitments[0].retention == RetentionTerms(workPercent: 5, materialsPercent: 10)
    )
    #expect(workflow.claim("p1")?.status == .pendingUpstream)
    #expect(workflow.claim("c3")?.type == .retentionRelease)
    #expect(workflow.claim("c2")?.lines[1].workRetention == .amount(20))
    #expect(workflow.person("sam")?.rights == GranularRight.allCases)
    #expect(workflow.settings.defaultClaimType == .workMaterialsRetention)
    #expect(
      workflow.settings.numbering?.components.map(\.source)
        == [.commitmentNumber, .position, .retentionConditional("R")]
    )
    #expect(workflow.claim("c3")?.number == "001-3-R")
    #expect(workflow.templates == [])
  }

  @Test func `each person who was asked has an invitation of the own`() throws {
    let commitment = try StateFixture.rich.workflow().commitments[0]
    func standing(_ period: RecordID<BillingPeriod>) -> [String] {
      commitment.invitations(in: period).map { "\($0.contact) \($0.status.rawValue)" }
    }
    // Ben became a contact when the invitation was out; Cleo was asked from the default list.
    #expect(standing("october") == ["ana accepted", "cleo invited"])
    #expect(standing("november") == ["ana invited", "ben declined", "cleo invited"])
    #expect(standing("january") == ["ana invited", "ben accepted", "cleo invited"])
    #expect(commitment.contacts == ["ana", "ben", "cleo"])
  }

  @Test func `a project goes on where it stood`() throws {
    var workflow = try StateFixture.rich.workflow()
    let now = Scene.noon("2027-01-05")
    func perform(_ action: WorkflowAction, _ person: RecordID<Person>) throws {
      guard case .done(let next, _) = try workflow.perform(action, by: person, at: now) else {
        Issue.record("refused: \(try workflow.perform(action, by: person, at: now))")
        return
      }
      workflow = next
    }
    let reminded = workflow.mailsDue(at: now).filter { $0.kind == .reminderToBill }
    #expect(reminded.map(\.recipient) == ["ana", "ben", "cleo"])
    try perform(.declineInvite("sc-1"), "cleo")
    try perform(.createClaim("sc-1", "c4"), "ana")
    try perform(.editClaim("c4", [LineChange("rough-in", entry: .totalPercent(80))]), "ana")
    try perform(.sendClaim("c4"), "ana")
    try perform(.approveClaim("c4"), "dana")
    let claim = try #require(workflow.claim("c4"))
    #expect(claim.number == "001-4")
    #expect(workflow.sheet(of: claim).total.gross == 1_000)
    #expect(workflow.budget.last == BudgetEntry(claim: "c4", code: "26-100", amount: 1_000))
    #expect(try workflow.report(.claim("c4"), for: "ana").report != nil)
  }
}
