@testable import ClaimVocabulary

/// What the workflow says of the contract with the party above, besides what its rows say.
extension EverythingSaid {
  static let reportsAbove: [WorkflowReport] = {
    let workflow = Workflow.withUpstreamClaim(.approved)
    return [
      try? workflow.claimReport("up-claim"), try? workflow.upstreamClaimsReport("pc-1"),
      try? unassigned.rollUpReport("up-claim"), try? workflow.periodReport("october"),
    ].compactMap(\.self)
  }()

  static let saidAbove: [Statement] = {
    let approved = Workflow.withUpstreamClaim(.approved)
    let draft = Workflow.withUpstreamClaim(.draft)
    let nobody = UpstreamContract(
      "pc-3",
      number: "PC-3",
      name: "Lobby",
      terms: UpstreamTerms(reviewers: ["olga"])
    )
    var second = UpstreamContract("pc-4", number: "PC-4", name: "Roof")
    second.lines = draft.upstreamContracts[0].lines
    let scenes: [(Workflow, WorkflowAction)] = [
      (unassigned, .rollUpClaims("up-claim")), (noted, .rollUpClaims("up-claim")),
      (draft, .createUpstreamContract(nobody)),
      (draft, .createUpstreamContract(second)),
      (.withUpstreamClaim(.underReview), .approveClaim("up-claim")),
      (approved, .recordPayment("up-claim", -5)), (approved, .recordPayment("up-claim", 0)),
    ]
    let reader = Person("oli", name: "Oli", email: "o@o.example", company: "brightwire")
    return scenes.flatMap { workflow, action in
      said(
        Scene(workflow: workflow, action: action, person: "dana", now: Scene.noon("2026-10-28"))
      )
    } + [draft.obstacle(to: draft.upstreamContracts[0], for: reader)].compactMap(\.self)
      + hidden(draft)
  }()

  /// What the party above is told of a draft.
  private static func hidden(_ workflow: Workflow) -> [Statement] {
    guard
      case .refused(let refusals) = try? workflow.visibility(of: .claim("up-claim"), for: "olga")
    else { return [] }
    return refusals.map(\.statement)
  }

  /// A claim above, and below it one that is approved with remarks.
  private static let noted: Workflow = {
    var workflow = Workflow.withUpstreamClaim(.draft)
    workflow.commitments[0].claims[0].status = .approvedAsNoted
    return workflow
  }()

  /// A claim above, to which nothing belongs any more of what was approved below.
  private static let unassigned: Workflow = {
    var workflow = Workflow.withUpstreamClaim(.draft)
    for index in workflow.upstreamContracts[0].lines.indices {
      workflow.upstreamContracts[0].lines[index].takes = []
    }
    return workflow
  }()
}
