@testable import ClaimVocabulary

extension RuleRow {
  /// The scene of a row about the contract with the party above, with `condition` no longer met.
  func spoiledAbove(_ condition: WorkflowGuard) -> Scene {
    var scene = scene
    switch condition {
    case .permission: scene.changePerson { $0.levels = Levels(commitments: .none) }
    case .actsForClaimant: scene.changePerson { $0.company = "harbour" }
    case .fitsSide: scene.action = .rollUpClaims("claim-1")
    case .status:
      let isReview = scene.person == "olga"
      scene.changeClaimAbove { $0.status = isReview ? .draft : .underReview }
    case .statusEditable: scene.changeClaimAbove { $0.status = .underReview }
    case .underReview: scene.changeClaimAbove { $0.status = .draft }
    case .commitmentInForce: scene.changeTerms { $0.status = .draft }
    case .commitmentNotVoid: scene.changeTerms { $0.status = .void }
    case .hasReviewer: scene.changeTerms { $0.reviewers = [] }
    case .periodExists: scene.workflow.periods = []
    case .periodFree:
      scene.workflow = .withUpstreamClaim(.draft)
      scene.action = .createUpstreamClaim("pc-1", "other")
    case .isMostRecent:
      let copy = scene.workflow.upstreamContracts[0].claims[0].copy(id: "other", position: 2)
      scene.workflow.upstreamContracts[0].claims.append(copy)
    case .lineNotApproved: scene.changeClaimAbove { $0.lines[0].review = .approved }
    case .hasRejectedLine: scene.changeClaimAbove { $0.lines[0].review = .approved }
    case .newDueAhead: scene.action = .returnClaim("up-claim", due: Day("2026-11-30"))
    case .lineExists: scene.enter(LineChange("line-9", entry: .work(2)))
    case .lineHasUnits: scene.enter(LineChange("up-1", entry: .quantity(2)))
    case .typeAllowsEntry: scene.changeClaimAbove { $0.type = .retentionRelease }
    case .releaseRetained: scene.changeClaimAbove { $0.lines[1].retentionReleased = 5 }
    case .isPayable: scene.changeClaimAbove { $0.status = .underReview }
    case .withinAmountDue: scene.action = .recordPayment("up-claim", 3_000)
    case .notPaid: scene.changeClaimAbove { $0.paid = 5 }
    case .requiredFields: scene.changeClaimAbove { $0.billingDate = nil }
    case .notOverbilled:
      scene.workflow.settings.allowsOverbilling = false
      scene.changeClaimAbove { $0.lines[1].workThisPeriod = 9_000 }
    case .numberIsFree:
      scene.workflow.settings.numbering = NumberingScheme([.init(.position)], separator: .none)
      if case .editDetails(let id, var details) = scene.action {
        details.number = "A-1"
        scene.action = .editDetails(id, details)
      }
    case .identifierIsNew, .statusFitsKind, .worksForCompany, .sourcesUnique, .billedKept,
      .possibleValues:
      spoilProposal(condition, &scene)
    default: break
    }
    return scene
  }

  /// What a contract or an entry would become.
  private func spoilProposal(_ condition: WorkflowGuard, _ scene: inout Scene) {
    switch (scene.action, condition) {
    case (.editDetails(let id, var details), _):
      details.end = details.start?.adding(days: -1)
      scene.action = .editDetails(id, details)
    case (.editClaim, _): scene.enter(LineChange("up-3", entry: .materialsMoved(100)))
    case (.createUpstreamClaim, _): scene.workflow = .withUpstreamClaim(.draft)
    case (.createUpstreamContract(let new), .identifierIsNew):
      scene.action = .createUpstreamContract(
        UpstreamContract("pc-1", number: new.number, name: new.name)
      )
    case (.createUpstreamContract(var new), _):
      Self.spoil(&new.terms, condition)
      Self.spoil(&new.lines, condition)
      scene.action = .createUpstreamContract(new)
    case (.configureUpstreamContract(let id, var terms), _):
      Self.spoil(&terms, condition)
      scene.action = .configureUpstreamContract(id, terms)
    case (.editUpstreamSchedule(let id, var lines), _):
      Self.spoil(&lines, condition)
      scene.action = .editUpstreamSchedule(id, lines)
    default: break
    }
  }

  private static func spoil(_ terms: inout UpstreamTerms, _ condition: WorkflowGuard) {
    switch condition {
    case .statusFitsKind: terms.status = .received
    case .worksForCompany: terms.reviewers = ["sam"]
    case .billedKept: terms.markupPercent = 12
    case .possibleValues: terms.markupPercent = 101
    default: break
    }
  }

  private static func spoil(_ lines: inout [UpstreamLine], _ condition: WorkflowGuard) {
    switch condition {
    case .identifierIsNew: lines += lines
    case .sourcesUnique: lines[2].takes = [.commitment("sc-14")]
    case .billedKept: lines.removeFirst()
    case .possibleValues: lines[1].markupPercent = -1
    default: break
    }
  }

  /// The scene with a claim of the other side in place of that of the action.
  func onOtherSide() -> Scene {
    var scene = scene
    scene.workflow = Workflow.withUpstreamClaim(.underReview)
    switch scene.action {
    case .attachToClaim(_, let file): scene.action = .attachToClaim("up-claim", file)
    case .reviseAmounts: scene.action = .reviseAmounts("up-claim", [])
    case .approveAsNoted: scene.action = .approveAsNoted("up-claim")
    case .awaitUpstream: scene.action = .awaitUpstream("up-claim")
    case .setClaimStatus(_, let status): scene.action = .setClaimStatus(["up-claim"], status)
    case .linkToAccounting: scene.action = .linkToAccounting("up-claim")
    case .unlinkFromAccounting: scene.action = .unlinkFromAccounting("up-claim")
    case .createPaymentSchedule: scene.action = .createPaymentSchedule("up-claim")
    default: break
    }
    return scene
  }
}

extension Scene {
  fileprivate mutating func changeClaimAbove(_ change: (inout Claim) -> Void) {
    for index in workflow.upstreamContracts[0].claims.indices.suffix(1) {
      change(&workflow.upstreamContracts[0].claims[index])
    }
  }

  fileprivate mutating func changeTerms(_ change: (inout UpstreamTerms) -> Void) {
    change(&workflow.upstreamContracts[0].terms)
  }
}
