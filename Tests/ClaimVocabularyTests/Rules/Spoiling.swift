@testable import ClaimVocabulary

extension RuleRow {
  /// The scene with `condition` no longer met, and everything else as it was.
  func spoiled(_ condition: WorkflowGuard) -> Scene {
    if rule.hasPrefix("upstream") { return spoiledAbove(condition) }
    var scene = scene
    switch condition {
    case .isUpToDate, .allPossible: break
    case .fitsSide: return onOtherSide()
    case .isPayable: scene.changeClaim { $0.status = .underReview }
    case .withinAmountDue: scene.action = .recordPayment("claim-1", 2_000)
    case .notPaid: scene.changeClaim { $0.paid = 5 }
    case .notRolledUp: scene.workflow.upstreamContracts = Self.taking("claim-1")
    case .companyKept:
      scene.workflow = .withClaim(.draft)
      scene.action = .setContractCompany("sc-14", "northgate")
    case .actsForClaimant, .hasReviewer, .sourcesUnique, .billedKept: break
    case .permission:
      scene.changePerson { $0.levels = Levels(commitments: .none) }
      // As somebody without a level, an administrator would come under another row.
      if let rule = RuleTable.rules.first(where: { $0.id == rule }), rule.roles == [.administrator]
      {
        scene.workflow = self.scene.workflow
        scene.person = "ravi"
      }
    case .status: spoilStatus(&scene)
    case .hasContractCompany: scene.change { $0.company = nil }
    case .hasClaimContact: scene.change { $0.contacts = [] }
    case .contactIsEmployee: spoilEmployment(&scene)
    case .contactInDirectory: scene.workflow.project.directory = []
    case .seesCommitment:
      scene.change { commitment in
        commitment.privateList = []
        commitment.isPrivate = true
      }
      // Administrators see everything.
      scene.changePerson { person in
        if person.levels.commitments == .admin { person.levels.commitments = .standard }
      }
    case .statusFitsKind: spoilContractStatus(&scene)
    case .commitmentNotVoid: spoilClaim(condition, &scene)
    case .contactMayAct: scene.changePerson("ana") { $0.levels.commitments = .none }
    case .isContact: scene.change { $0.contacts = [] }
    case .notContact: scene.change { $0.contacts = ["ana", "ravi"] }
    case .isListed: scene.change { $0.privateList = [] }
    case .worksForCompany: scene.action = .setDefaultContact("brightwire", "sam")
    case .periodApart, .dueInYear: spoilCalendar(condition, &scene)
    case .periodUnused: scene.workflow = .withInvitation()
    case .scheduleLineExists:
      let lost = BreakdownLine("detail-1", of: "line-9", description: "", amount: 1)
      scene.action = .editBreakdown("sc-14", [lost])
    case .commitmentInForce: scene.change { $0.status = .outForSignature }
    case .notFullyBilled: spoilRest(&scene)
    case .breakdownApproved: scene.change { $0.breakdown = Breakdown() }
    case .breakdownExists: scene.change { $0.breakdown = nil }
    case .breakdownAllocated: scene.change { $0.breakdown?.lines.removeLast() }
    case .breakdownUnused:
      scene.change { $0.changes = [ContractChange("change-1", number: "1", lines: [])] }
    case .amountBased: scene.change { $0.accountingMethod = .quantityBased }
    case .periodExists: scene.workflow.periods = []
    case .periodOpen: scene.workflow.periods[0].status = .closed
    case .periodFree: spoilPeriod(&scene)
    case .periodUnique: spoilDays(&scene, isReversed: false)
    case .periodOrdered: spoilDays(&scene, isReversed: true)
    case .notPastDue: scene.now = Scene.noon("2026-10-26")
    case .invitedIfRequired: scene.workflow.settings.defaultClaimType = .inviteOnly
    case .invitationSent: scene.change { $0.invitations = [] }
    case .lineExists: scene.enter(LineChange("line-9", entry: .work(2)))
    case .newDueAhead:
      scene.action = .returnClaim("claim-1", due: Day("2026-10-19"))
    case .identifierIsNew: spoilIdentifier(&scene)
    case .possibleValues: spoilValues(&scene)
    case .isInsuranceManager: scene.workflow.project.insuranceManagers = []
    case .isMostRecent, .statusEditable, .underReview, .requiredFields, .notOverbilled,
      .typeAllowsEntry, .lineHasUnits, .lineNotApproved, .releaseRetained, .numberIsFree,
      .hasRejectedLine,
      .notLinked, .isLinked, .showsClaimedAmounts, .mayGiveStatus:
      spoilClaim(condition, &scene)
    }
    return scene
  }

  /// A contract with the party above, a sent claim against which takes `claim`.
  private static func taking(_ claim: RecordID<Claim>) -> [UpstreamContract] {
    var contracts = Workflow.withUpstreamClaim(.underReview).upstreamContracts
    contracts[0].claims[0].submittedAt = Scene.noon("2026-11-01")
    contracts[0].claims[0].rolledUpClaims = [claim]
    return contracts
  }

  private func spoilClaim(_ condition: WorkflowGuard, _ scene: inout Scene) {
    switch condition {
    case .isMostRecent:
      scene.change { commitment in
        guard let claim = commitment.claims.first else { return }
        commitment.claims.append(claim.copy(id: "claim-2", position: 2))
      }
    case .statusEditable: scene.changeClaim { $0.status = .underReview }
    case .underReview: scene.changeClaim { $0.status = .draft }
    case .requiredFields: scene.changeClaim { $0.billingDate = nil }
    case .notOverbilled:
      scene.workflow.settings.allowsOverbilling = false
      scene.changeClaim { $0.lines[1].workThisPeriod = 9_000 }
    case .typeAllowsEntry:
      scene.changeClaim { $0.type = .retentionRelease }
    case .lineNotApproved: scene.changeClaim { $0.lines[0].review = .approved }
    case .lineHasUnits: scene.enter(LineChange("line-1", entry: .quantity(2)))
    case .releaseRetained: scene.changeClaim { $0.lines[1].retentionReleased = 5 }
    case .numberIsFree:
      scene.workflow.settings.numbering = NumberingScheme([.init(.position)], separator: .none)
      if case .editDetails(let id, var details) = scene.action {
        details.number = "A-1"
        scene.action = .editDetails(id, details)
      }
    case .hasRejectedLine: scene.changeClaim { $0.lines[0].review = .approved }
    case .commitmentNotVoid:
      scene.change { $0.status = .void }
      if case .setClaimStatus(let ids, .draft) = scene.action {
        scene.action = .setClaimStatus(ids, .underReview)
      }
    case .isLinked: scene.changeClaim { $0.isLinkedToAccounting = false }
    case .notLinked: scene.changeClaim { $0.isLinkedToAccounting = true }
    case .showsClaimedAmounts: scene.workflow.settings.showsClaimedAmounts = false
    case .mayGiveStatus: scene.action = .setClaimStatus(["claim-1"], .approved)
    default: break
    }
  }

  private func spoilStatus(_ scene: inout Scene) {
    guard let rule = RuleTable.rules.first(where: { $0.id == rule }) else { return }
    switch rule.change {
    case .claim(let from, _), .claimByHand(let from):
      let other = [ClaimStatus.approvedAsNoted, .draft].first { !from.contains($0) }
      scene.changeClaim { $0.status = other ?? $0.status }
    case .newBreakdown: scene.change { $0.breakdown = Breakdown() }
    case .breakdown(let from, _), .breakdownKept(let from):
      let other = BreakdownStatus.allCases.first { !from.contains($0) }
      scene.change { $0.breakdown?.status = other ?? .draft }
    case .invitation:
      scene.workflow = .withInvitation(.accepted)
      // Taking back is possible from every answer; without an invitation it has another refusal.
      if case .withdrawInvites = scene.action { scene.workflow = .scene }
    case .period(let from, _):
      scene.workflow.periods[0].status = from == [.open] ? .closed : .open
    case .none, .newClaim, .claimDeleted, .breakdownByHand, .breakdownDeleted, .newPeriod,
      .periodDeleted:
      break
    }
  }

  private func spoilEmployment(_ scene: inout Scene) {
    if case .addContact(let commitment, _) = scene.action {
      scene.action = .addContact(commitment, "sam")
    } else {
      scene.changePerson("ana") { $0.company = "northgate" }
    }
  }

  /// An earlier period in which everything was billed.
  private func spoilRest(_ scene: inout Scene) {
    var claim = Workflow.withClaim(.approved).commitments[0].claims[0]
    claim.period = "september"
    for index in claim.lines.indices {
      claim.lines[index].workThisPeriod = claim.lines[index].scheduled
    }
    let billed = claim
    scene.change { $0.claims = [billed] }
  }

  private func spoilPeriod(_ scene: inout Scene) {
    let claim = Workflow.withClaim(.draft).commitments[0].claims[0].copy(id: "claim-0", position: 1)
    scene.change { $0.claims = [claim] }
  }

  private func spoilDays(_ scene: inout Scene, isReversed: Bool) {
    let (start, end) = (Workflow.october.start, Workflow.october.end)
    switch scene.action {
    case .createPeriod(let id, _, _, let due):
      scene.action = .createPeriod(
        id,
        start: isReversed ? end : start,
        end: isReversed ? start : end,
        due: due
      )
    case .createAutomaticPeriod(let id, _):
      scene.action = .createAutomaticPeriod(id, inMonthOf: start)
    case .editPeriod(let id, _, _, let due):
      scene.workflow.periods.append(
        BillingPeriod(
          "other",
          .manual,
          start: start.adding(days: 31),
          end: end.adding(days: 31),
          due: due
        )
      )
      scene.action = .editPeriod(
        id,
        start: isReversed ? end : start.adding(days: 31),
        end: isReversed ? start : end.adding(days: 31),
        due: due
      )
    default: break
    }
  }

  private func spoilContractStatus(_ scene: inout Scene) {
    if case .setContractStatus(let id, _) = scene.action {
      scene.action = .setContractStatus(id, .received)
    } else if case .createCommitment(var commitment) = scene.action {
      commitment.status = .void
      scene.action = .createCommitment(commitment)
    }
  }

  /// Days that overlap with those of October or November, or a last day of the year before.
  private func spoilCalendar(_ condition: WorkflowGuard, _ scene: inout Scene) {
    let isLate = condition == .dueInYear
    let due = RuleRow.day(isLate ? "2025-11-25" : "2026-11-25")
    let end = RuleRow.day("2026-11-28")
    switch scene.action {
    case .createPeriod(let id, let start, _, _):
      let start = isLate ? start : RuleRow.day("2026-10-31")
      scene.action = .createPeriod(id, start: start, end: end, due: due)
    case .createAutomaticPeriod:
      scene.workflow.settings.periodStartDay = 31
      scene.workflow.settings.periodEndDay = 30
      scene.action = .createAutomaticPeriod("november", inMonthOf: RuleRow.day("2026-10-10"))
    case .editPeriod(let id, let start, let end, _):
      if !isLate {
        scene.workflow.periods.append(
          BillingPeriod("other", .manual, start: end, end: end.adding(days: 20), due: end)
        )
      }
      scene.action = .editPeriod(id, start: start, end: end, due: due)
    default: break
    }
  }

  private func spoilValues(_ scene: inout Scene) {
    switch scene.action {
    case .createCommitment(var commitment):
      commitment.retention.workPercent = 101
      scene.action = .createCommitment(commitment)
    case .attachToCommitment(_, let file): scene.change { $0.attachments = [file] }
    case .attachToBreakdown(_, let file): scene.change { $0.breakdown?.attachments = [file] }
    case .attachToClaim(let id, _):
      scene.action = .attachToClaim(id, AttachedFile("notes/1.pdf", type: "pdf"))
    case .configureCommitment(let id, _):
      scene.action = .configureCommitment(id, RetentionTerms(materialsPercent: -1))
    case .configureSettings(var settings):
      settings.dueDay = 32
      scene.action = .configureSettings(settings)
    case .editDetails(let id, var details):
      details.end = details.start?.adding(days: -1)
      scene.action = .editDetails(id, details)
    default: scene.enter(LineChange("line-1", entry: .materialsMoved(100)))
    }
  }

  private func spoilIdentifier(_ scene: inout Scene) {
    switch scene.action {
    case .createCommitment:
      scene.action = .createCommitment(Commitment("sc-14", .worksContract, number: "", name: ""))
    case .editScheduleOfValues(let id, _):
      let lines = scene.workflow.commitments[0].lines
      scene.action = .editScheduleOfValues(id, lines + lines)
    case .approveChange(let id, _):
      let lines = scene.workflow.commitments[0].lines
      scene.action = .approveChange(id, ContractChange("change-1", number: "1", lines: lines))
    case .editBreakdown(let id, _):
      let line = BreakdownLine("detail-1", of: "line-1", description: "", amount: 1)
      scene.action = .editBreakdown(id, [line, line])
    case .addCompany: scene.action = .addCompany(Company("brightwire", name: ""))
    case .addUser:
      scene.action = .addUser(Person("ana", name: "", email: "", company: "brightwire"))
    case .addPolicy: scene.action = .addPolicy(scene.workflow.policies[0])
    case .createPeriod(_, let start, let end, let due):
      scene.action = .createPeriod("october", start: start, end: end, due: due)
    case .createAutomaticPeriod(_, let day):
      scene.action = .createAutomaticPeriod("october", inMonthOf: day)
    default:
      // A claim with the same identifier, on another commitment.
      var other = Commitment("other", .worksContract, number: "SC-015", name: "Lifts")
      other.claims = [Workflow.withClaim(.draft).commitments[0].claims[0]]
      scene.workflow.commitments.append(other)
    }
  }
}

extension Scene {
  mutating func enter(_ change: LineChange) {
    switch action {
    case .editClaim(let id, _): action = .editClaim(id, [change])
    case .reviseAmounts(let id, _): action = .reviseAmounts(id, [change])
    case .reviewLines(let id, _):
      action = .reviewLines(id, [LineMark(change.lines.first ?? "line-9", .approved)])
    default: break
    }
  }
}

extension Claim {
  func copy(id: RecordID<Claim>, position: Int) -> Claim {
    var claim = Claim(
      id,
      position: position,
      number: number,
      type,
      status: status,
      for: period,
      billingDate: billingDate,
      start: start,
      end: end,
      lines: lines,
      by: createdBy,
      at: createdAt
    )
    claim.isFinal = isFinal
    claim.attachments = attachments
    claim.paid = paid
    claim.isLinkedToAccounting = isLinkedToAccounting
    return claim
  }
}
