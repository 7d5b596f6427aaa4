extension ActionContext {
  /// What is missing of `condition`, which is neither the permission nor the status; nothing where
  /// it is met.
  func refusals(of condition: WorkflowGuard) -> [Refusal] {
    switch condition {
    case .permission, .status, .fitsSide, .isUpToDate, .allPossible: []
    case .isPayable, .withinAmountDue, .notPaid: paymentRefusals(of: condition)
    case .notRolledUp: takenUp
    case .companyKept: companyChange
    case .actsForClaimant, .hasReviewer, .sourcesUnique, .billedKept:
      upstreamRefusals(of: condition)
    case .hasContractCompany:
      unless(commitment?.company != nil, condition, "refusal.no-contract-company")
    case .hasClaimContact:
      unless(!contacts.isEmpty, condition, "refusal.no-claim-contact")
    case .contactMayAct: powerless
    case .contactIsEmployee: strangers
    case .contactInDirectory: unlisted
    case .isContact: unless(isNamedContact, condition, "refusal.not-a-contact", contactName)
    case .notContact: unless(!isNamedContact, condition, "refusal.contact-is-listed", userName)
    case .isListed: unless(isNamedListed, condition, "refusal.not-listed", userName)
    case .worksForCompany: foreignDefault + foreignUpstreamPeople
    case .seesCommitment:
      invisible
    case .commitmentInForce: notInForce
    case .statusFitsKind: misfit
    case .commitmentNotVoid:
      unless(
        !isBilledOnVoid,
        condition,
        message("refusal.commitment-void", "refusal.upstream-contract-void")
      )
    case .notFullyBilled:
      unless(!isFullyBilled, condition, "refusal.commitment-fully-billed")
    case .breakdownApproved:
      unless(
        commitment?.breakdown.map { $0.status == .approved } ?? true,
        condition,
        "refusal.breakdown-not-approved"
      )
    case .breakdownExists:
      unless(commitment?.breakdown != nil, condition, "refusal.breakdown-not-enabled")
    case .breakdownAllocated: unallocated
    case .breakdownUnused: unless(!isBreakdownInUse, condition, "refusal.breakdown-in-use")
    case .amountBased:
      unless(
        commitment?.accountingMethod == .amountBased,
        condition,
        "refusal.breakdown-quantity-based"
      )
    case .periodExists: unless(period != nil, condition, "refusal.no-billing-period")
    case .periodOpen:
      unless(period.map { $0.status == .open } ?? true, condition, "refusal.period-not-open")
    case .periodFree: unless(!isPeriodTaken, condition, "refusal.period-has-claim")
    case .periodUnique: duplicatePeriods
    case .periodApart: overlaps
    case .dueInYear: dueOutsideYear
    case .periodUnused: unless(!isPeriodUsed, condition, "refusal.period-in-use")
    case .periodOrdered:
      unless(proposedDays.map { $0.start <= $0.end } ?? true, condition, "refusal.period-reversed")
    case .notPastDue: pastDue
    case .invitedIfRequired: unless(isInvitedAsRequired, condition, "refusal.not-invited")
    case .invitationSent:
      unless(
        hasInvitation,
        condition,
        kind == .acceptInvite || kind == .declineInvite
          ? "refusal.no-invitation-for-you" : "refusal.no-invitation"
      )
    case .isMostRecent, .statusEditable, .underReview, .requiredFields, .notOverbilled, .lineExists,
      .typeAllowsEntry, .lineHasUnits, .lineNotApproved, .releaseRetained, .numberIsFree,
      .hasRejectedLine, .notLinked, .isLinked, .showsClaimedAmounts, .mayGiveStatus:
      claimRefusals(of: condition)
    case .newDueAhead: newDuePast
    case .scheduleLineExists:
      unless(breaksOwnLinesDown, condition, "refusal.unknown-schedule-line")
    case .possibleValues: impossibleValues
    case .identifierIsNew:
      takenIdentifiers.map {
        refuse(condition, "refusal.identifier-in-use", ["identifier": .text($0)])
      }
    case .isInsuranceManager:
      unless(
        workflow.project.insuranceManagers.contains(person.id),
        condition,
        "refusal.not-insurance-manager"
      )
    }
  }

  /// No refusal where `holds`, else one of `condition` that says `message`.
  func unless(
    _ holds: Bool,
    _ condition: WorkflowGuard,
    _ message: String,
    _ values: [String: StatementValue] = [:]
  ) -> [Refusal] {
    holds ? [] : [refuse(condition, message, values)]
  }

  /// Contacts who do not work for the contract company.
  private var strangers: [Refusal] {
    guard let commitment, let company = commitment.company.flatMap(workflow.company) else {
      return []
    }
    var people = contacts
    if case .addContact(_, let contact) = action { people = [contact] }
    return people.compactMap(workflow.person).filter { $0.company != company.id }.map { person in
      refuse(
        .contactIsEmployee,
        "refusal.contact-not-employee",
        ["contact": .text(person.name), "contract-company": .text(company.name)]
      )
    }
  }

  /// The contacts; with those who would become contacts by being invited, where it is about that.
  private var contacts: [RecordID<Person>] {
    guard let commitment else { return [] }
    switch kind {
    case .sendInvites: return workflow.invitees(of: commitment)
    default: return commitment.contacts
    }
  }

  /// The contacts who may not do what they would be asked for, where that is all of them.
  private var powerless: [Refusal] {
    let people = contacts.compactMap(workflow.person)
    guard !people.contains(where: \.canActAsContact) else { return [] }
    return people.map { person in
      Refusal(condition: .contactMayAct, statement: person.cannotAct, subject: subject)
    }
  }

  private var unlisted: [Refusal] {
    guard case .addContact(_, let id) = action, let contact = workflow.person(id),
      !workflow.project.directory.contains(id)
    else { return [] }
    return [
      refuse(
        .contactInDirectory,
        "refusal.contact-not-in-directory",
        ["contact": .text(contact.name)]
      )
    ]
  }

  private var invisible: [Refusal] {
    guard let obstacle = commitment.flatMap({ workflow.obstacle(to: $0, for: person) }) else {
      return []
    }
    return [Refusal(condition: .seesCommitment, statement: obstacle, subject: subject)]
  }

  private var notInForce: [Refusal] {
    guard let status = contractStatus, !status.isInForce else { return [] }
    return [
      refuse(
        .commitmentInForce,
        message("refusal.commitment-not-approved", "refusal.upstream-contract-not-approved"),
        ["status": .named(status)]
      )
    ]
  }

  /// That the kind of the commitment does not have the status that it is to get.
  private var misfit: [Refusal] {
    let kind: CommitmentKind?
    let status: ContractStatus?
    switch action {
    case .createUpstreamContract(let new): (kind, status) = (.worksContract, new.terms.status)
    case .configureUpstreamContract(_, let terms): (kind, status) = (.worksContract, terms.status)
    case .createCommitment(let new): (kind, status) = (new.kind, new.status)
    case .setContractStatus(_, let new): (kind, status) = (commitment?.kind, new)
    default: (kind, status) = (nil, nil)
    }
    guard let kind, let status, !kind.statuses.contains(status) else { return [] }
    return [
      refuse(
        .statusFitsKind,
        "refusal.contract-status",
        [
          "kind": .term(side == .upstream ? UpstreamContract.term : kind.rawValue),
          "status": .named(status),
          "statuses": .named(kind.statuses),
        ]
      )
    ]
  }

  /// Whether a claim against a void commitment would go on its way; back it may always go.
  private var isBilledOnVoid: Bool {
    guard contractStatus == .void else { return false }
    if case .setClaimStatus(_, let status) = action { return !status.isEditable }
    return true
  }

  private var isFullyBilled: Bool {
    guard let commitment, let claim = commitment.latestClaim, !asksForRelease else { return false }
    let total = workflow.sheet(of: claim).total
    let lines = workflow.claimLines(of: commitment)
    return total.totalToDate >= lines.map(\.scheduled).sum
  }

  /// Whether an invitation asks for the retention, which is released when all the work is billed.
  private var asksForRelease: Bool {
    switch action {
    case .sendInvites(_, let type), .resendInvites(_, .some(let type)): type == .retentionRelease
    case .resendInvites(_, nil):
      period.map { period in
        commitment?.invitations(in: period.id).contains { $0.type == .retentionRelease } ?? false
      } ?? false
    default: false
    }
  }

  /// That a commitment would go to another company with the claims of the one that it had.
  private var companyChange: [Refusal] {
    guard let commitment, case .setContractCompany(_, let company) = action,
      company != commitment.company, !commitment.claims.isEmpty
    else { return [] }
    return [
      refuse(
        .companyKept,
        "refusal.company-has-claims",
        ["contract-company": .text(workflow.companyName(of: commitment))]
      )
    ]
  }

  private var unallocated: [Refusal] {
    guard let commitment, let breakdown = commitment.breakdown else { return [] }
    let currency = workflow.project.currency
    let rest = commitment.lines.map { breakdown.remaining(of: $0, in: currency) }
    guard let open = rest.first(where: { $0 != .zero }) else { return [] }
    // A surplus on one line must not hide what is open on another.
    let sum = rest.filter { !$0.isNegative }.sum
    return [
      refuse(
        .breakdownAllocated,
        "refusal.breakdown-not-allocated",
        ["amount": .money(sum == .zero ? open : sum, currency)]
      )
    ]
  }

  /// Whether claims or changes use the breakdown; one that no longer fits its base must be
  /// corrected all the same.
  private var isBreakdownInUse: Bool {
    guard let commitment, !commitment.claims.isEmpty || !commitment.changes.isEmpty else {
      return false
    }
    guard let breakdown = commitment.breakdown, breakdown.status == .reviseAndResubmit else {
      return true
    }
    return breakdown.isAllocated(commitment.lines, in: workflow.project.currency)
  }

  private var isPeriodTaken: Bool {
    guard let period else { return false }
    return contractClaims.contains { $0.period == period.id }
  }

  /// The days that a billing period would have.
  var proposedDays: (start: Day, end: Day, due: Day)? {
    switch action {
    case .createPeriod(_, let start, let end, let due),
      .editPeriod(_, let start, let end, let due):
      (start, end, due)
    case .createAutomaticPeriod(_, let day): workflow.settings.period(inMonthOf: day)
    default: nil
    }
  }

  private var otherPeriods: [BillingPeriod] {
    workflow.periods.filter { .period($0.id) != subject }
  }

  /// The periods that share a day with the proposed one; a duplicate has a refusal of its own.
  private var overlaps: [Refusal] {
    guard let days = proposedDays else { return [] }
    return otherPeriods.filter { other in
      other.start <= days.end && days.start <= other.end
        && (other.start, other.end) != (days.start, days.end)
    }.map { other in
      refuse(
        .periodApart,
        "refusal.period-overlaps",
        ["start": .day(other.start), "end": .day(other.end)]
      )
    }
  }

  private var dueOutsideYear: [Refusal] {
    guard let days = proposedDays, days.start <= days.end,
      !(days.start.date.year...days.end.date.year).contains(days.due.date.year)
    else { return [] }
    return [refuse(.dueInYear, "refusal.due-outside-year", ["due": .day(days.due)])]
  }

  private var isPeriodUsed: Bool {
    workflow.commitments.contains { commitment in
      commitment.claims.contains { $0.period == period?.id }
        || commitment.invitations.contains { $0.period == period?.id }
    } || workflow.upstreamContracts.flatMap(\.claims).contains { $0.period == period?.id }
  }

  private var duplicatePeriods: [Refusal] {
    guard let days = proposedDays else { return [] }
    guard otherPeriods.contains(where: { $0.start == days.start && $0.end == days.end }) else {
      return []
    }
    return [
      refuse(
        .periodUnique,
        "refusal.period-duplicate",
        ["start": .day(days.start), "end": .day(days.end)]
      )
    ]
  }

  private var pastDue: [Refusal] {
    guard let due = claim.flatMap(workflow.due) ?? period?.due, today > due else { return [] }
    let isInviting = kind == .sendInvites || kind == .resendInvites
    let isAnswer = kind == .acceptInvite || kind == .declineInvite
    let message =
      isInviting
      ? "refusal.invites-past-due" : isAnswer ? "refusal.answer-past-due" : "refusal.past-due"
    return [refuse(.notPastDue, message, ["due": .day(due)])]
  }

  private var newDuePast: [Refusal] {
    guard case .returnClaim(_, let due?) = action else { return [] }
    // Upstream claims can be corrected until they are deleted; a day that ends nothing would
    // mislead.
    if side == .upstream { return [refuse(.newDueAhead, "refusal.no-due-upstream")] }
    if let claim, commitment?.latestClaim?.id != claim.id {
      return [refuse(.newDueAhead, "refusal.due-of-older-claim")]
    }
    if due < today { return [refuse(.newDueAhead, "refusal.new-due-past", ["due": .day(due)])] }
    guard let period, due <= period.due else { return [] }
    return [refuse(.newDueAhead, "refusal.new-due-early", ["due": .day(period.due)])]
  }

  /// Whether the person who answers was invited; anyone, where invitations are sent again or taken
  /// back.
  var hasInvitation: Bool {
    guard let commitment, let period else { return true }
    switch (kind, action) {
    case (_, .withdrawInvites(_, let person?)):
      return commitment.invitation(of: person, in: period.id) != nil
    case (.withdrawInvites, _), (.resendInvites, _):
      return !commitment.invitations(in: period.id).isEmpty
    default: return commitment.invitation(of: person.id, in: period.id) != nil
    }
  }

  private var isInvitedAsRequired: Bool {
    workflow.settings.defaultClaimType != .inviteOnly || period != nil && hasInvitation
  }

  /// The identifiers of what comes into being that are taken, each once.
  private var takenIdentifiers: [String] {
    func taken<Record>(_ id: RecordID<Record>, _ isTaken: Bool) -> [String] {
      isTaken ? [id.text] : []
    }
    return switch action {
    case .createCommitment(let new):
      taken(new.id, workflow.commitment(new.id) != nil) + new.lines.map(\.id).repeated
    case .editScheduleOfValues(_, let lines):
      (lines.map(\.id) + changedLines + detailLines).repeated
    case .approveChange(_, let change):
      taken(change.id, (commitment?.changes ?? []).contains { $0.id == change.id })
        + ((commitment?.lines.map(\.id) ?? []) + changedLines + change.lines.map(\.id)).repeated
    case .editBreakdown(_, let lines): lines.map(\.id).repeated
    case .createClaim(_, let id, _), .createOnBehalf(_, let id, _), .releaseRetention(_, let id, _),
      .createUpstreamClaim(_, let id, _):
      taken(id, workflow.claim(id) != nil)
    case .createUpstreamContract(let new):
      taken(new.id, workflow.upstreamContract(new.id) != nil) + new.lines.map(\.id).repeated
    case .editUpstreamSchedule(_, let lines): lines.map(\.id).repeated
    case .addCompany(let new): taken(new.id, workflow.company(new.id) != nil)
    case .addUser(let new): taken(new.id, workflow.person(new.id) != nil)
    case .addPolicy(let new): taken(new.id, workflow.policies.contains { $0.id == new.id })
    case .createPeriod(let id, _, _, _), .createAutomaticPeriod(let id, _):
      taken(id, workflow.period(id) != nil)
    default: []
    }
  }

  private var changedLines: [RecordID<ScheduleLine>] {
    (commitment?.changes ?? []).flatMap(\.lines).map(\.id)
  }

  private var detailLines: [RecordID<ScheduleLine>] {
    (commitment?.breakdown?.lines ?? []).map(\.id)
  }

  /// Whether every line of a breakdown breaks a line of the commitment down.
  private var breaksOwnLinesDown: Bool {
    guard case .editBreakdown(_, let lines) = action, let commitment else { return true }
    return Set(lines.map(\.parent)).isSubset(of: commitment.lines.map(\.id))
  }
}

extension [RecordID<ScheduleLine>] {
  /// What comes more than once, in order.
  fileprivate var repeated: [String] {
    var seen: Set<Element> = []
    return filter { !seen.insert($0).inserted }.unique.map(\.text)
  }
}
