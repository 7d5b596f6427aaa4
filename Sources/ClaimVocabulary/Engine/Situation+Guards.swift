extension Situation {
  /// What is missing of `condition`, which is neither the permission nor the status; nothing where it is met.
  func refusals(of condition: Guard) -> [Refusal] {
    switch condition {
    case .permission, .status: []
    case .hasContractCompany:
      unless(commitment?.company != nil, condition, "refusal.no-contract-company")
    case .hasClaimContact:
      unless(!(commitment?.contacts ?? []).isEmpty, condition, "refusal.no-claim-contact")
    case .contactIsEmployee: strangers
    case .contactInDirectory: unlisted
    case .seesCommitment:
      unless(isVisible, condition, "refusal.not-on-private-list")
    case .commitmentInForce: notInForce
    case .notFullyBilled:
      unless(!isFullyBilled, condition, "refusal.commitment-fully-billed")
    case .breakdownApproved:
      unless(
        commitment?.breakdown.map { $0.status == .approved } ?? true,
        condition,
        "refusal.ssov-not-approved"
      )
    case .breakdownExists:
      unless(commitment?.breakdown != nil, condition, "refusal.ssov-not-enabled")
    case .breakdownAllocated: unallocated
    case .breakdownUnused: unless(!isBreakdownInUse, condition, "refusal.ssov-in-use")
    case .amountBased:
      unless(
        commitment?.accountingMethod == .amountBased,
        condition,
        "refusal.ssov-quantity-based"
      )
    case .periodExists: unless(period != nil, condition, "refusal.no-billing-period")
    case .periodOpen:
      unless(period.map { $0.status == .open } ?? true, condition, "refusal.period-not-open")
    case .periodFree: unless(!isPeriodTaken, condition, "refusal.period-has-claim")
    case .periodUnique: duplicatePeriods
    case .periodOrdered:
      unless(proposedDays.map { $0.start <= $0.end } ?? true, condition, "refusal.period-reversed")
    case .notPastDue: pastDue
    case .invitedIfRequired: unless(isInvitedAsRequired, condition, "refusal.not-invited")
    case .invitationSent: unless(hasInvitation, condition, "refusal.no-invitation")
    case .isMostRecent, .statusEditable, .underReview, .requiredFields, .notOverbilled,
      .typeAllowsEntry, .lineHasUnits, .lineNotApproved, .releaseRetained, .numberIsFree,
      .hasRejectedLine, .notLinked, .showsClaimedAmounts, .mayGiveStatus:
      claimRefusals(of: condition)
    case .newDueAhead: newDuePast
    case .lineExists:
      unless(breaksOwnLinesDown, condition, "refusal.unknown-schedule-line")
        + claimRefusals(of: condition)
    case .possibleValues: impossibleValues
    case .identifierIsNew: unless(isIdentifierNew, condition, "refusal.identifier-in-use")
    case .isInsuranceManager:
      unless(
        workflow.project.insuranceManagers.contains(person.id),
        condition,
        "refusal.not-insurance-manager"
      )
    }
  }

  /// No refusal where `holds`, else one of `condition` that says `message`.
  func unless(_ holds: Bool, _ condition: Guard, _ message: String) -> [Refusal] {
    holds ? [] : [refuse(condition, message)]
  }

  /// Contacts who do not work for the contract company.
  private var strangers: [Refusal] {
    guard let commitment, let company = commitment.company.flatMap(workflow.company) else {
      return []
    }
    var contacts = commitment.contacts
    if case .addContact(_, let contact) = action { contacts = [contact] }
    return contacts.compactMap(workflow.person).filter { $0.company != company.id }.map { person in
      refuse(
        .contactIsEmployee,
        "refusal.contact-not-employee",
        ["contact": .text(person.name), "contract-company": .text(company.name)]
      )
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

  private var isVisible: Bool {
    guard let commitment, person.levels.commitments != .admin else { return true }
    if commitment.privateList.contains(person.id) { return true }
    return !commitment.isPrivate && person.levels.commitments >= .standard
  }

  private var notInForce: [Refusal] {
    guard let commitment, !commitment.status.isInForce else { return [] }
    return [
      refuse(
        .commitmentInForce,
        "refusal.commitment-not-approved",
        ["status": .named(commitment.status)]
      )
    ]
  }

  private var isFullyBilled: Bool {
    guard let commitment, let claim = commitment.latestClaim else { return false }
    let total = workflow.sheet(of: claim).total
    let lines = workflow.claimLines(of: commitment)
    return total.totalToDate >= lines.map(\.scheduled).sum
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
        "refusal.ssov-not-allocated",
        ["amount": .money(sum == .zero ? open : sum, currency)]
      )
    ]
  }

  /// Whether claims or changes stand on the breakdown; one that its base has left must be mended all the same.
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
    guard let commitment, let period else { return false }
    return commitment.claims.contains { $0.period == period.id }
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

  private var duplicatePeriods: [Refusal] {
    guard let days = proposedDays else { return [] }
    var others = workflow.periods
    if case .period(let id) = subject { others.removeAll { $0.id == id } }
    guard others.contains(where: { $0.start == days.start && $0.end == days.end }) else {
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
    return [refuse(.notPastDue, "refusal.past-due", ["due": .day(due)])]
  }

  private var newDuePast: [Refusal] {
    guard case .returnClaim(_, let due?) = action, due < today else { return [] }
    return [refuse(.newDueAhead, "refusal.new-due-past", ["due": .day(due)])]
  }

  private var hasInvitation: Bool {
    guard let commitment, let period else { return true }
    return commitment.invitation(in: period.id) != nil
  }

  private var isInvitedAsRequired: Bool {
    workflow.settings.defaultClaimType != .inviteOnly || period != nil && hasInvitation
  }

  private var isIdentifierNew: Bool {
    switch action {
    case .createCommitment(let new):
      workflow.commitment(new.id) == nil && new.lines.map(\.id).isFreeOfRepetition
    case .editScheduleOfValues(_, let lines):
      (lines.map(\.id) + changedLines + detailLines).isFreeOfRepetition
    case .approveChange(_, let change):
      !(commitment?.changes.map(\.id) ?? []).contains(change.id)
        && ((commitment?.lines.map(\.id) ?? []) + changedLines + change.lines.map(\.id))
          .isFreeOfRepetition
    case .editBreakdown(_, let lines): lines.map(\.id).isFreeOfRepetition
    case .createClaim(_, let id, _), .createOnBehalf(_, let id, _), .releaseRetainage(_, let id, _):
      workflow.claim(id) == nil
    case .createPeriod(let id, _, _, _), .createAutomaticPeriod(let id, _):
      workflow.period(id) == nil
    default: true
    }
  }

  private var changedLines: [Identifier<ScheduleLine>] {
    (commitment?.changes ?? []).flatMap(\.lines).map(\.id)
  }

  private var detailLines: [Identifier<ScheduleLine>] {
    (commitment?.breakdown?.lines ?? []).map(\.id)
  }

  /// Whether every line of a breakdown breaks a line of the commitment down.
  private var breaksOwnLinesDown: Bool {
    guard case .editBreakdown(_, let lines) = action, let commitment else { return true }
    return Set(lines.map(\.parent)).isSubset(of: commitment.lines.map(\.id))
  }
}

extension [Identifier<ScheduleLine>] {
  fileprivate var isFreeOfRepetition: Bool { Set(self).count == count }
}
