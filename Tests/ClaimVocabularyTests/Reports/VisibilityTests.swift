import Testing

@testable import ClaimVocabulary

/// Who sees which commitments, claims and reports.
struct VisibilityTests {
  /// Two commitments of two companies: Ana's has a claim, Oli's has none.
  private static let workflow: Workflow = {
    var workflow = Workflow.withClaim(.approved)
    workflow.settings.showsClaimedAmounts = true
    workflow.companies.append(Company("other", name: "Other Electrics"))
    workflow.people.append(
      Person("oli", name: "Oli Oak", email: "o@o.example", company: "other", level: .readOnly)
    )
    var other = Commitment(
      "sc-15",
      .worksContract,
      number: "SC-015",
      name: "Lifts",
      company: "other"
    )
    other.contacts = ["oli"]
    other.privateList = ["oli"]
    workflow.commitments.append(other)
    return workflow
  }()

  @Test(
    arguments: [
      ("dana", ["sc-14", "sc-15"]), ("sam", []), ("ana", ["sc-14"]), ("ravi", []),
      ("oli", ["sc-15"]),
      ("ines", []),
    ] as [(RecordID<Person>, [RecordID<Commitment>])]
  )
  func `people see what they are on the list of`(
    person: RecordID<Person>,
    expected: [RecordID<Commitment>]
  ) throws {
    let workflow = Self.workflow
    #expect(try workflow.commitments(for: person).map(\.id) == expected)
    for commitment in workflow.commitments {
      let verdict = try workflow.visibility(of: .commitment(commitment.id), for: person)
      #expect(verdict.isAllowed == expected.contains(commitment.id))
    }
    let claim = try workflow.report(.claim("claim-1"), for: person).report
    #expect((claim != nil) == expected.contains("sc-14"))
    let schedule = try workflow.report(.paymentSchedule("claim-1"), for: person).report
    #expect((schedule != nil) == expected.contains("sc-14"))
  }

  @Test func `what is not private is open to all with Standard`() throws {
    var workflow = Self.workflow
    workflow.commitments[0].isPrivate = false
    #expect(try workflow.commitments(for: "sam").map(\.id) == ["sc-14"])
    #expect(try workflow.commitments(for: "ravi") == [])
  }

  @Test func `lists hold no more than their reader sees`() throws {
    let own = try Self.workflow.report(.claims(), for: "ana").report
    let rival = try Self.workflow.report(.claims(), for: "oli").report
    #expect(own?.rowCounts == [3, 1])
    #expect(rival?.rowCounts == [3, 0])
    let period = try Self.workflow.report(.period("october"), for: "oli").report
    #expect(period?.rowCounts == [1, 1])
  }

  @Test func `somebody without a level sees no list at all`() throws {
    guard case .refused(let refusals) = try Self.workflow.report(.claims(), for: "ines") else {
      throw Unexpected()
    }
    #expect(refusals.map(\.statement.message) == ["refusal.permission-too-low"])
  }

  @Test func `the history tells of what its reader sees`() throws {
    let history = try Self.workflow.history(for: "oli").map(\.statement.message)
    #expect(history == [])
    #expect(
      try Self.workflow.history(for: "ana").map(\.statement.message) == ["event.create-claim"]
    )
  }
}

extension WorkflowReport {
  fileprivate var rowCounts: [Int] {
    blocks.compactMap { if case .table(let table) = $0 { table.rows.count } else { nil } }
  }
}
