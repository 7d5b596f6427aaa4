@testable import ClaimVocabulary

/// A project in October 2026 with one subcontract, which the tests change to their needs.
struct Scene {
  var workflow: Workflow
  var action: WorkflowAction
  var person: RecordID<Person>
  var now: Instant

  static let sydney = TimeZoneRuleTests.sydney ?? .utc

  /// Noon of a day on the project.
  static func noon(_ text: String) -> Instant {
    sydney.instant(on: Day(text) ?? Day(number: 0), secondsAfterMidnight: 43_200)
  }

  /// What the person of the scene gets for the action of the scene.
  func outcome() throws -> Outcome { try workflow.perform(action, by: person, at: now) }

  mutating func change(_ id: RecordID<Commitment> = "sc-14", _ change: (inout Commitment) -> Void) {
    for index in workflow.commitments.indices where workflow.commitments[index].id == id {
      change(&workflow.commitments[index])
    }
  }

  mutating func changeClaim(_ change: (inout Claim) -> Void) {
    self.change { commitment in
      for index in commitment.claims.indices.suffix(1) { change(&commitment.claims[index]) }
    }
  }

  mutating func changePerson(_ id: RecordID<Person>? = nil, _ change: (inout Person) -> Void) {
    for index in workflow.people.indices where workflow.people[index].id == id ?? person {
      change(&workflow.people[index])
    }
  }
}

extension Workflow {
  static let october = BillingPeriod(
    "october",
    .manual,
    start: Day("2026-10-01") ?? Day(number: 0),
    end: Day("2026-10-31") ?? Day(number: 0),
    due: Day("2026-10-25") ?? Day(number: 0)
  )

  /// Dana administers, Sam has Standard, Ana is the contact, Ravi works beside her, Ines watches
  /// insurance.
  static let scene: Workflow = {
    var workflow = Workflow(
      project: Project(
        name: "Riverside Clinic",
        number: "2026-11",
        payer: "northgate",
        currency: Currency("AUD", digits: 2),
        timeZone: Scene.sydney,
        directory: ["dana", "sam", "ana", "ravi", "ines"],
        distribution: ["dana", "sam"],
        insuranceManagers: ["ines"]
      ),
      companies: [
        Company("northgate", name: "Northgate Build"),
        Company("brightwire", name: "Brightwire Electrical", primaryContact: "ravi"),
      ],
      people: [
        Person(
          "dana",
          name: "Dana Price",
          email: "dana@northgate.example",
          company: "northgate",
          level: .admin
        ),
        Person(
          "sam",
          name: "Sam Okoro",
          email: "sam@northgate.example",
          company: "northgate",
          level: .standard
        ),
        Person(
          "ana",
          name: "Ana Silva",
          email: "ana@brightwire.example",
          company: "brightwire",
          level: .readOnly
        ),
        Person(
          "ravi",
          name: "Ravi Rao",
          email: "ravi@brightwire.example",
          company: "brightwire",
          level: .readOnly
        ),
        Person("ines", name: "Ines Berg", email: "ines@northgate.example", company: "northgate"),
      ],
      commitments: [
        Commitment(
          "sc-14",
          .worksContract,
          number: "SC-014",
          name: "Electrical works",
          status: .approved,
          company: "brightwire",
          lines: [
            ScheduleLine(
              "line-1",
              number: "1",
              budgetCode: "26-100",
              description: "Rough-in",
              value: .lumpSum(10_000)
            ),
            ScheduleLine(
              "line-2",
              number: "2",
              budgetCode: "26-200",
              description: "Fit-out",
              value: .lumpSum(8_500)
            ),
          ],
          retention: RetentionTerms(workPercent: 5, materialsPercent: 10)
        )
      ],
      periods: [october],
      policies: [
        InsurancePolicy(
          "policy-1",
          company: "brightwire",
          name: "General liability",
          expires: Day("2026-11-12") ?? Day(number: 0)
        )
      ]
    )
    workflow.commitments[0].contacts = ["ana"]
    workflow.commitments[0].privateList = ["ana"]
    return workflow
  }()

  /// The scene with a claim of 2,000.00 on its first line.
  static func withClaim(_ status: ClaimStatus) -> Workflow {
    let done = try? scene.perform(
      .createClaim("sc-14", "claim-1"),
      by: "ana",
      at: Scene.noon("2026-10-10")
    )
    guard case .done(var workflow, _) = done else { return scene }
    workflow.commitments[0].claims[0].status = status
    workflow.commitments[0].claims[0].lines[0].workThisPeriod = 2_000
    return workflow
  }

  static func withInvitation(_ answer: InvitationAnswer? = nil) -> Workflow {
    var workflow = scene
    workflow.commitments[0].invitations = [
      Invitation(
        of: "ana",
        toBill: "october",
        .workMaterials,
        by: "dana",
        at: Scene.noon("2026-10-05")
      )
    ]
    workflow.commitments[0].invitations[0].answer = answer
    return workflow
  }

  static func withBreakdown(_ status: BreakdownStatus) -> Workflow {
    var workflow = scene
    workflow.commitments[0].breakdown = Breakdown(
      status: status,
      lines: [
        BreakdownLine("detail-1", of: "line-1", description: "Ground floor", amount: 6_000),
        BreakdownLine("detail-2", of: "line-1", description: "First floor", amount: 4_000),
        BreakdownLine("detail-3", of: "line-2", description: "All floors", amount: 8_500),
      ]
    )
    return workflow
  }
}
