import TestSupport

@testable import ClaimVocabulary

/// Makes actions that mostly make sense in a state.
struct RandomActions {
  var random: SeededGenerator
  private var made = 0

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// A project with random settings and two commitments.
  mutating func workflow() -> Workflow {
    var workflow = Workflow.scene
    var order = Commitment(
      "po-1",
      .purchaseOrder,
      number: "PO-001",
      name: "Lamps",
      status: .approved,
      company: "brightwire",
      accountingMethod: .quantityBased,
      lines: [
        ScheduleLine(
          "lamp",
          number: "1",
          budgetCode: "26-500",
          description: "Lamps",
          value: .units(quantity: 120, price: Amount(literal: "33.35") ?? 1)
        )
      ]
    )
    order.contacts = ["ravi"]
    order.privateList = ["ravi"]
    workflow.commitments.append(order)
    workflow.settings = settings()
    workflow.people[0].levels.companyAdministration = .admin
    if pick([true, false, false]) {
      workflow.commitments[0].breakdown = Workflow.withBreakdown(.draft).commitments[0].breakdown
    }
    workflow.companies.append(Company("lumen", name: "Lumen Lighting", defaultContact: "lee"))
    workflow.people.append(
      Person(
        "lee",
        name: "Lee Lund",
        email: "lee@lumen.example",
        company: "lumen",
        level: .readOnly
      )
    )
    workflow.project.directory.append("lee")
    workflow.project.defaultContacts = ["ravi"]
    workflow.templates = [template()]
    workflow.people[3].levels.commitments = pick([.readOnly, .standard])
    workflow.people[3].rights = pick([[], [.updatePurchaseOrder, .updateWorksContract]])
    return chained(workflow)
  }

  private mutating func template() -> PermissionTemplate {
    PermissionTemplate(
      "contacts",
      name: "Contacts",
      levels: Levels(commitments: pick([.none, .readOnly, .readOnly, .standard]))
    )
  }

  private mutating func settings() -> ProjectSettings {
    var settings = ProjectSettings()
    settings.reminders = pick([nil, .everyDay, .everyTwoDays, .everyThreeDays])
    settings.remindersStart = pick(ReminderStart.allCases)
    settings.notifiesApproved = pick([true, false])
    settings.notifiesApprovedAsNoted = pick([true, false])
    settings.budgetsApprovedAsNoted = pick([true, false])
    settings.sendsDigest = pick([true, false])
    settings.showsClaimedAmounts = pick([true, false])
    settings.allowsOverbilling = pick([true, false])
    settings.companyPreventsOverbilling = pick([true, false, false])
    settings.defaultClaimType = pick(DefaultClaimType.allCases)
    settings.onBehalf = pick(OnBehalfRule.allCases)
    settings.invitees = pick(Invitees.allCases)
    return settings
  }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int(random.next() % UInt64(values.count))]
  }

  mutating func amount() -> Amount {
    Amount(units: Int128(random.next() % 400_000), scale: 2)
  }

  mutating func percent() -> Amount {
    Amount(units: Int128(random.next() % 1_100), scale: 1)
  }

  mutating func entry() -> LineEntry {
    switch pick(Array(0..<12)) {
    case 0, 1: .work(amount())
    case 2: .workPercent(percent())
    case 3: .quantity(amount().rounded(to: 0))
    case 4: .materialsNew(amount())
    case 5: .materialsMoved(amount())
    case 6: .totalPercent(percent())
    case 7: .workRetentionPercent(percent())
    case 8: .workRetention(amount())
    case 9: .materialsRetentionPercent(percent())
    case 10: .release(amount())
    default: .releasePercent(percent())
    }
  }

  mutating func identifier<Record>() -> RecordID<Record> {
    made += 1
    return RecordID("made-\(made)")
  }

  /// Somebody, mostly one who may do something.
  mutating func person(in workflow: Workflow) -> RecordID<Person> {
    pick(
      workflow.people.prefix(6).map(\.id) + ["dana", "dana", "dana", "ana", "ana", "ravi", "olga"]
    )
  }

  /// Something to do in `workflow` around `today`.
  mutating func action(in workflow: Workflow, today: Day) -> WorkflowAction {
    if pick([true, false, false, false]) { return upstreamAction(in: workflow) }
    let commitment = pick(Array(workflow.commitments.prefix(3)))
    if workflow.readiness(of: commitment) == .invited, pick([true, false]) {
      return pick([.acceptInvite(commitment.id), .declineInvite(commitment.id)])
    }
    let claims = workflow.commitments.flatMap(\.claims)
    if !claims.isEmpty, pick([true, true, false]) {
      return claimAction(pick([claims.last, pick(claims)].compactMap { $0 }))
    }
    switch pick(Array(0..<31)) {
    case 0, 23: return .sendInvites([commitment.id], pick(ClaimType.allCases))
    case 1: return .acceptInvite(commitment.id)
    case 2: return .declineInvite(commitment.id)
    case 3, 4, 5: return .createClaim(commitment.id, identifier())
    case 6: return .createOnBehalf(commitment.id, identifier())
    case 7:
      return .releaseRetention(commitment.id, identifier(), period: workflow.periods.first?.id)
    case 8: return .createAutomaticPeriod(identifier(), inMonthOf: today)
    case 9:
      return .createPeriod(
        identifier(),
        start: today,
        end: today.adding(days: 20),
        due: today.adding(days: 9)
      )
    case 10: return .addContact(commitment.id, pick(workflow.people).id)
    case 11, 15, 16: return breakdownAction(commitment)
    case 17...22: return rareAction(workflow, commitment, today)
    case 25...28: return peopleAction(workflow, commitment, today)
    case 29: return .resendInvites([commitment.id], pick([nil, .workMaterials]))
    case 30: return .withdrawInvites(commitment.id, of: pick([nil, "ana", "ravi", "lee"]))
    case 12: return .approveChange(commitment.id, change())
    case 13: return .configureSettings(settings())
    case 14:
      return .setContractStatus(commitment.id, pick([.approved, .approved, .complete, .draft]))
    default:
      return .configureCommitment(
        commitment.id,
        RetentionTerms(workPercent: percent(), materialsPercent: percent())
      )
    }
  }

  /// Something about people and who sees what; Dana stays, so that somebody administers.
  private mutating func peopleAction(
    _ workflow: Workflow,
    _ commitment: Commitment,
    _ today: Day
  ) -> WorkflowAction {
    let person = pick(workflow.people.map(\.id).filter { $0 != "dana" })
    let level = pick(PermissionLevel.allCases + [.readOnly, .readOnly, .readOnly])
    switch pick(Array(0..<16)) {
    case 0: return .addCompany(Company(identifier(), name: "Sparks"))
    case 1:
      return .addUser(
        Person(identifier(), name: "Ben", email: "b@b.example", company: "brightwire", level: level)
      )
    case 2, 3: return .setLevel(person, pick([.commitments, .commitments, .reports]), level)
    case 4: return .saveTemplate(template())
    case 5: return .useTemplate("contacts", to: person)
    case 6: return .setDefaultContact(pick(["brightwire", "lumen"]), pick([nil, person]))
    case 7: return .setDefaultContacts([person, "ravi"])
    case 8: return .removeContact(commitment.id, person)
    case 9: return .setPrivacy(commitment.id, isPrivate: pick([true, false]))
    case 10: return .addToPrivateList(commitment.id, person)
    case 11: return .removeFromPrivateList(commitment.id, pick(commitment.privateList + [person]))
    case 12:
      return .addPolicy(
        InsurancePolicy(identifier(), company: "lumen", name: "Works", expires: today)
      )
    case 13, 14: return .addContact(commitment.id, person)
    default: return .disableBreakdown(commitment.id)
    }
  }

  private mutating func rareAction(
    _ workflow: Workflow,
    _ commitment: Commitment,
    _ today: Day
  ) -> WorkflowAction {
    guard !workflow.periods.isEmpty else {
      return .createAutomaticPeriod(identifier(), inMonthOf: today)
    }
    switch pick(Array(0..<12)) {
    case 11: return .attachToBreakdown(commitment.id, AttachedFile(pick(["g.pdf", "h.pdf"])))
    case 10: return .attachToCommitment(commitment.id, AttachedFile(pick(["e.pdf", "f.pdf"])))
    case 0: return .setContractCompany(commitment.id, pick(["brightwire", "brightwire", "lumen"]))
    case 7: return .closePeriod(pick(workflow.periods).id)
    case 8: return .reopenPeriod(pick(workflow.periods).id)
    case 9: return .deletePeriod(pick(workflow.periods).id)
    case 1: return .editScheduleOfValues(commitment.id, schedule(commitment))
    case 2:
      let period = pick(workflow.periods)
      return .editPeriod(
        period.id,
        start: period.start,
        end: period.end,
        due: today.adding(days: 6)
      )
    case 3:
      return .createCommitment(
        Commitment(identifier(), .worksContract, number: "SC-015", name: "Lifts", status: .approved)
      )
    case 4: return .issueCommitment(commitment.id)
    case 5: return .renewPolicy("policy-1", expires: today.adding(days: 365))
    default:
      let scheme = NumberingScheme([.init(.periodNumber), .init(.position)], separator: .slash)
      return .configureNumbering(pick([nil, scheme]))
    }
  }

  /// The lines as they are, read anew under other names, fewer of them, or worth something else.
  private mutating func schedule(_ commitment: Commitment) -> [ScheduleLine] {
    var lines = commitment.lines
    switch pick(Array(0..<4)) {
    case 0: break
    case 1: lines = lines.map { line in line.copy(identifier(), line.value) }
    case 2: lines = Array(lines.dropFirst())
    default: lines = lines.map { line in line.copy(line.id, .lumpSum(amount())) }
    }
    return lines.isEmpty ? commitment.lines : lines
  }

  private mutating func change() -> ContractChange {
    ContractChange(
      identifier(),
      number: "1",
      lines: [
        ScheduleLine(
          identifier(),
          number: "C",
          budgetCode: "26-900",
          description: "Change",
          value: .lumpSum(pick([amount(), -amount()]))
        )
      ]
    )
  }

  private mutating func breakdownAction(_ commitment: Commitment) -> WorkflowAction {
    if commitment.breakdown?.status == .underReview {
      return pick([
        .approveBreakdown(commitment.id), .returnBreakdown(commitment.id),
        .setBreakdownStatus(commitment.id, .draft),
      ])
    }
    switch pick(Array(0..<8)) {
    case 0: return .enableBreakdown(commitment.id)
    case 7: return .inviteToBreakDown(commitment.id)
    case 1, 2:
      let lines = commitment.lines.map { line in
        BreakdownLine(
          identifier(),
          of: line.id,
          description: "Part",
          amount: line.value.scheduled(in: Currency("AUD", digits: 2))
        )
      }
      return .editBreakdown(commitment.id, pick([lines, lines, Array(lines.dropFirst())]))
    case 3: return .sendBreakdown(commitment.id)
    case 4: return .approveBreakdown(commitment.id)
    case 5: return .returnBreakdown(commitment.id, comment: pick([nil, "Too high."]))
    default: return .setBreakdownStatus(commitment.id, pick(BreakdownStatus.allCases))
    }
  }

  private mutating func claimAction(_ claim: Claim) -> WorkflowAction {
    if claim.status == .underReview, claim.lines.contains(where: { $0.review == .rejected }) {
      return pick([
        .returnClaim(claim.id), .returnClaim(claim.id, due: claim.end), .approveClaim(claim.id),
      ])
    }
    let line = pick(claim.lines.map(\.id) + ["nothing"])
    if claim.status == .underReview, pick([true, false, false, false]) {
      return .reviewLines(claim.id, [LineMark(line, pick([.approved, .rejected, nil]))])
    }
    switch pick(Array(0..<21)) {
    case 20: return .attachToClaim(claim.id, AttachedFile(pick(["a.pdf", "b.pdf", "c/d"])))
    case 17: return .linkToAccounting(claim.id)
    case 18: return .unlinkFromAccounting(claim.id)
    case 0, 1, 2, 3: return .editClaim(claim.id, [LineChange(line, entry: entry())])
    case 4, 5, 6: return .sendClaim(claim.id)
    case 7: return .saveDraft(claim.id)
    case 8: return .reviewLines(claim.id, [LineMark(line, pick([.approved, .rejected, nil]))])
    case 9: return .reviseAmounts(claim.id, [LineChange(line, entry: entry())])
    case 10: return .approveClaim(claim.id)
    case 11: return .approveAsNoted(claim.id)
    case 12: return .awaitUpstream(claim.id)
    case 13: return .returnClaim(claim.id, due: pick([nil, claim.end?.adding(days: 3)]))
    case 14: return .setClaimStatus([claim.id], pick(ClaimStatus.allCases))
    case 16:
      return .editDetails(
        claim.id,
        ClaimDetails(billingDate: pick([nil, claim.end]), start: claim.start, end: claim.end)
      )
    case 15: return pick([.deleteClaim(claim.id), .createPaymentSchedule(claim.id)])
    default: return .recordPayment(claim.id, amount())
    }
  }
}

extension ScheduleLine {
  fileprivate func copy(_ id: RecordID<ScheduleLine>, _ value: LineValue) -> ScheduleLine {
    ScheduleLine(
      id,
      number: number,
      budgetCode: budgetCode,
      description: description,
      value: value
    )
  }
}
