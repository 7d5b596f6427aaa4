@testable import ClaimVocabulary

extension Workflow {
  /// The scene with an owner above: Olga reviews for Harbour Trust what Dana claims for Northgate
  /// Build.
  ///
  /// Line 1 takes the rough-in with its markup of 10 %, line 2 everything else of the commitment
  /// with 4 %.
  static let chain: Workflow = chained(.scene)

  /// `workflow` with that contract above it.
  static func chained(_ workflow: Workflow) -> Workflow {
    var workflow = workflow
    workflow.companies.append(Company("harbour", name: "Harbour Trust"))
    workflow.people.append(
      Person("olga", name: "Olga Orr", email: "olga@harbour.example", company: "harbour")
    )
    workflow.people[workflow.people.count - 1].levels.upstreamContracts = .readOnly
    workflow.people[0].levels.upstreamContracts = .admin
    workflow.project.directory.append("olga")
    workflow.upstreamContracts = [
      UpstreamContract(
        "pc-1",
        number: "PC-1",
        name: "Main works",
        terms: UpstreamTerms(
          status: .approved,
          company: "harbour",
          reviewers: ["olga"],
          distribution: ["sam"],
          markupPercent: 10,
          retention: RetentionTerms(workPercent: 4, materialsPercent: 4)
        ),
        lines: [
          UpstreamLine(
            "up-1",
            number: "1",
            budgetCode: "26-000",
            description: "Rough-in",
            amount: 11_000,
            takes: [.line("line-1", of: "sc-14")]
          ),
          UpstreamLine(
            "up-2",
            number: "2",
            budgetCode: "26-010",
            description: "Fit-out",
            amount: 8_840,
            takes: [.commitment("sc-14")],
            markupPercent: 4
          ),
          UpstreamLine(
            "up-3",
            number: "3",
            budgetCode: "01-000",
            description: "Site office",
            amount: 3_000
          ),
        ]
      )
    ]
    return workflow
  }

  /// An approved claim of 2,000.00 on the first line below, rolled up into a claim above that is at
  /// `status`.
  static func withUpstreamClaim(_ status: ClaimStatus) -> Workflow {
    let done = try? chained(.withClaim(.approved)).perform(
      .createUpstreamClaim("pc-1", "up-claim"),
      by: "dana",
      at: Scene.noon("2026-10-28")
    )
    guard case .done(var workflow, _) = done else { return chain }
    workflow.upstreamContracts[0].claims[0].status = status
    return workflow
  }
}

extension RuleRow {
  private static let rejectedAbove: Workflow = {
    var workflow = Workflow.withUpstreamClaim(.underReview)
    workflow.upstreamContracts[0].claims[0].lines[0].review = .rejected
    return workflow
  }()

  /// Three lines that take nothing that is taken already.
  private static let carPark = [1, 2, 3].map { number in
    UpstreamLine(
      RecordID("park-\(number)"),
      number: "\(number)",
      budgetCode: "32-000",
      description: "Paving",
      amount: 1_000,
      takes: number == 1 ? [.budgetCode("32-100")] : []
    )
  }

  private static let days = ClaimDetails(
    billingDate: day("2026-10-31"),
    start: day("2026-10-01"),
    end: day("2026-10-31")
  )

  /// A scene for each row about the contract with the party above.
  static let upstream = [
    RuleRow(
      "upstream.create",
      .chain,
      .createUpstreamContract(
        UpstreamContract(
          "pc-2",
          number: "PC-2",
          name: "Car park",
          terms: UpstreamTerms(company: "harbour", reviewers: ["olga"]),
          lines: carPark
        )
      ),
      by: "dana"
    ),
    RuleRow(
      "upstream.configure",
      .withUpstreamClaim(.draft),
      .configureUpstreamContract(
        "pc-1",
        Workflow.chain.upstreamContracts[0].terms
      ),
      by: "dana"
    ),
    RuleRow(
      "upstream.lines",
      .withUpstreamClaim(.draft),
      .editUpstreamSchedule("pc-1", Workflow.chain.upstreamContracts[0].lines),
      by: "dana"
    ),
    RuleRow(
      "upstream-claim.create",
      .chain,
      .createUpstreamClaim("pc-1", "up-claim"),
      by: "dana"
    ),
    RuleRow(
      "upstream-claim.roll-up",
      .withUpstreamClaim(.draft),
      .rollUpClaims("up-claim"),
      by: "dana"
    ),
    RuleRow(
      "upstream-claim.edit",
      .withUpstreamClaim(.draft),
      .editClaim("up-claim", [LineChange("up-1", entry: .work(2_100))]),
      by: "dana"
    ),
    RuleRow(
      "upstream-claim.details",
      .withUpstreamClaim(.draft),
      .editDetails("up-claim", days),
      by: "dana"
    ),
    RuleRow(
      "upstream-claim.save",
      .withUpstreamClaim(.reviseAndResubmit),
      .saveDraft("up-claim"),
      by: "dana"
    ),
    RuleRow(
      "upstream-claim.send",
      .withUpstreamClaim(.draft),
      .sendClaim("up-claim"),
      by: "dana"
    ),
    RuleRow(
      "upstream-claim.delete",
      .withUpstreamClaim(.draft),
      .deleteClaim("up-claim"),
      by: "dana"
    ),
    RuleRow(
      "upstream-claim.pay",
      .withUpstreamClaim(.approved),
      .recordPayment("up-claim", 1_000),
      by: "dana"
    ),
    RuleRow(
      "upstream-claim.review-lines",
      .withUpstreamClaim(.underReview),
      .reviewLines("up-claim", [LineMark("up-1", .rejected, comment: "Not there yet")]),
      by: "olga"
    ),
    RuleRow(
      "upstream-claim.approve",
      .withUpstreamClaim(.underReview),
      .approveClaim("up-claim"),
      by: "olga"
    ),
    RuleRow("upstream-claim.return", rejectedAbove, .returnClaim("up-claim"), by: "olga"),
  ]
}
