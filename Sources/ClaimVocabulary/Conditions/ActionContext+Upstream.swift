extension ActionContext {
  /// What is missing of `condition`, which is about a contract with the party above.
  func upstreamRefusals(of condition: WorkflowGuard) -> [Refusal] {
    switch condition {
    case .actsForClaimant:
      return unless(
        person.company == workflow.project.payer,
        condition,
        "refusal.not-of-claimant",
        ["company": .text(workflow.name(of: workflow.project.payer))]
      )
    case .hasReviewer:
      let reviewers = upstreamContract.map(workflow.ableReviewers) ?? []
      return unless(!reviewers.isEmpty, condition, "refusal.no-upstream-reviewer")
    case .sourcesUnique: return conflictingSources
    case .billedKept: return lostBilledLines
    default: return []
    }
  }

  /// That the claim is in one that was sent to the party above.
  var takenUp: [Refusal] {
    guard let claim else { return [] }
    let taking = workflow.upstreamContracts.flatMap(\.claims).first { above in
      above.submittedAt != nil && above.rolledUpClaims.contains(claim.id)
    }
    guard let taking else { return [] }
    return [refuse(.notRolledUp, "refusal.rolled-up", ["claim-number": .text(taking.number)])]
  }

  /// A refusal about what the claim is made against: in the words for a commitment, or for an
  /// upstream contract.
  func message(_ downstream: String, _ upstream: String) -> String {
    side == .upstream ? upstream : downstream
  }

  /// That the action is one for claims of the other side.
  var sideMessage: String {
    message("refusal.for-upstream-claim-only", "refusal.not-for-upstream-claim")
  }

  /// The status of the contract that it is about, on either side.
  var contractStatus: ContractStatus? { commitment?.status ?? upstreamContract?.terms.status }

  /// The latest claim of the contract that it is about, on either side.
  var latestClaim: Claim? { commitment?.latestClaim ?? upstreamContract?.claims.last }

  /// The claims of the contract that it is about, on either side.
  var contractClaims: [Claim] { commitment?.claims ?? upstreamContract?.claims ?? [] }

  /// The contract as it would be, where the action says.
  private var proposedContract: UpstreamContract? {
    var contract = upstreamContract
    switch action {
    case .createUpstreamContract(let new): return new
    case .configureUpstreamContract(_, let terms): contract?.terms = terms
    case .editUpstreamSchedule(_, let lines): contract?.replaceSchedule(lines)
    default: return nil
    }
    return contract
  }

  /// Lines that take what another one takes, in this contract or in another one.
  private var conflictingSources: [Refusal] {
    guard let contract = proposedContract else { return [] }
    let others = workflow.upstreamContracts.filter { $0.id != contract.id }
    return SourcePlaces(others + [contract]).conflicts.compactMap { first, second in
      guard second.contract == contract.id else { return nil }
      let line = StatementValue.text(contract.lines[second.line].number)
      guard let other = others.first(where: { $0.id == first.contract }) else {
        return refuse(
          .sourcesUnique,
          "refusal.source-taken",
          ["line": .text(contract.lines[first.line].number), "other": line]
        )
      }
      return refuse(
        .sourcesUnique,
        "refusal.source-taken-elsewhere",
        ["line": line, "number": .text(other.number)]
      )
    }
  }

  /// Lines that were billed and would be lost, or get another markup.
  private var lostBilledLines: [Refusal] {
    guard let old = upstreamContract, let new = proposedContract else { return [] }
    let billed = Set(old.claims.flatMap(\.lines).filter(\.isBilled).map(\.id))
    return old.lines.filter { line in
      guard billed.contains(line.id) else { return false }
      let kept = new.lines.first { $0.id == line.id }
      return kept.map { new.markupPercent(of: $0) != old.markupPercent(of: line) } ?? true
    }.map { refuse(.billedKept, "refusal.line-billed", ["line": .text($0.number)]) }
  }

  /// The people of an upstream contract who do not work for the company that they represent.
  var foreignUpstreamPeople: [Refusal] {
    guard let terms = proposedContract?.terms else { return [] }
    let pairs =
      terms.reviewers.map { ($0, terms.company) }
      + terms.distribution.map { ($0, workflow.project.payer) }
    return pairs.compactMap { id, company in
      guard let person = workflow.person(id), person.company != company else { return nil }
      guard let name = company.flatMap(workflow.company)?.name else {
        return refuse(.worksForCompany, "refusal.no-upstream-company")
      }
      return refuse(
        .worksForCompany,
        "refusal.works-elsewhere",
        ["user": .text(person.name), "company": .text(name)]
      )
    }
  }

  /// Percentages of an upstream contract that nothing real can have.
  var impossibleUpstreamTerms: [Refusal] {
    guard let contract = proposedContract else { return [] }
    let percents =
      [
        contract.terms.markupPercent, contract.terms.retention.workPercent,
        contract.terms.retention.materialsPercent,
      ] + contract.lines.compactMap(\.markupPercent)
    return percents.filter { !$0.isShare }.map { percent in
      refuse(.possibleValues, "refusal.percentage", ["share": .number(percent.percent)])
    }
  }

  /// The people whom the action names as those of an upstream contract.
  var upstreamPeople: [RecordID<Person>] {
    guard let terms = proposedContract?.terms else { return [] }
    return terms.reviewers + terms.distribution
  }

  /// Says which record the terms or lines of an upstream contract name that is not there.
  func checkUpstreamNames() throws(UnknownRecord) {
    guard let contract = proposedContract else { return }
    if let company = contract.terms.company, workflow.company(company) == nil {
      throw .company(company)
    }
    for id in upstreamPeople where workflow.person(id) == nil { throw .person(id) }
    for id in contract.lines.flatMap(\.takes).compactMap(\.commitment)
    where workflow.commitment(id) == nil {
      throw .subject(.commitment(id))
    }
  }
}

extension Workflow {
  /// Those who review the claims against `contract` and whose level lets them.
  func ableReviewers(of contract: UpstreamContract) -> [RecordID<Person>] {
    contract.terms.reviewers.filter { id in
      guard let person = person(id) else { return false }
      return PermissionTable.row(.reviewUpstreamClaims)
        .grant(for: person.levels.upstreamContracts) != nil
    }
  }
}

extension ClaimLine {
  /// Whether the line asks for anything, or takes something that was edited away.
  var isBilled: Bool {
    [workThisPeriod, materialsNew, materialsMoved, retentionReleased].contains { $0 != .zero }
      || rolledUp.map { $0 != .zero } ?? false
  }
}
