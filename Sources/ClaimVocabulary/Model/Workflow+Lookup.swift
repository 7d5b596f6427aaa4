extension Workflow {
  /// The open billing period, of which there is at most one.
  public var openPeriod: BillingPeriod? { periods.first { $0.status == .open } }

  /// The person `id`.
  public func person(_ id: RecordID<Person>) -> Person? { people.first { $0.id == id } }

  /// The company `id`.
  public func company(_ id: RecordID<Company>) -> Company? { companies.first { $0.id == id } }

  /// The commitment `id`.
  public func commitment(_ id: RecordID<Commitment>) -> Commitment? {
    commitments.first { $0.id == id }
  }

  /// The billing period `id`.
  public func period(_ id: RecordID<BillingPeriod>) -> BillingPeriod? {
    periods.first { $0.id == id }
  }

  /// The claim `id`, against a commitment or an upstream contract.
  public func claim(_ id: RecordID<Claim>) -> Claim? {
    place(of: id).map { self[$0] }
  }

  /// The commitment that the claim `id` is made against; `nil` for claims against upstream
  /// contracts.
  public func commitment(of id: RecordID<Claim>) -> Commitment? {
    guard case .commitment(let index, _) = place(of: id) else { return nil }
    return commitments[index]
  }

  /// Whether the person `id` is on the side that claims against `commitment`: a contact, or a
  /// person of the contract company where that is not the company that pays.
  func isClaimant(_ id: RecordID<Person>, of commitment: Commitment) -> Bool {
    let company = person(id)?.company
    return commitment.contacts.contains(id)
      || company == commitment.company && company != project.payer && company != nil
  }

  /// The last day on which contacts may change and send `claim`: the due date of its period, or the
  /// later one that it was given when it was sent back.
  public func due(of claim: Claim) -> Day? {
    [period(claim.period)?.due, claim.correctionDue].compactMap { $0 }.max()
  }

  /// The day that it is on the project.
  public func today(at instant: Instant) -> Day { project.timeZone.day(of: instant) }

  /// The people who are invited to bill `commitment`.
  ///
  /// Its contacts; where the settings say so, also its private list, the default contact of its
  /// company and the default contacts of the project, as far as they work for the contract company.
  public func invitees(of commitment: Commitment) -> [RecordID<Person>] {
    switch settings.invitees {
    case .contacts: return commitment.contacts
    case .contactsAndLists:
      let company = commitment.company.flatMap(company)
      let listed =
        commitment.privateList + (company?.defaultContact.map { [$0] } ?? [])
        + project.defaultContacts
      let theirs = listed.filter { person($0)?.company == commitment.company }
      return (commitment.contacts + theirs).unique
    }
  }

  /// What a screen shows of `commitment` in the open period while it has no claim there.
  ///
  /// `nil` where there is a claim: its own status hides this one.
  public func readiness(of commitment: Commitment) -> InvitationStatus? {
    guard let period = openPeriod else { return prerequisite(of: commitment) ?? .notInvited }
    if commitment.claims.contains(where: { $0.period == period.id }) { return nil }
    return prerequisite(of: commitment) ?? commitment.answer(in: period.id)
  }

  /// What is missing before anyone can be invited to bill `commitment`; `nil` where nothing is.
  func prerequisite(of commitment: Commitment) -> InvitationStatus? {
    if invitees(of: commitment).isEmpty { return .noContact }
    if let breakdown = commitment.breakdown, breakdown.status != .approved { return .breakdownOpen }
    return nil
  }
}

extension Commitment {
  /// The latest claim.
  public var latestClaim: Claim? { claims.last }

  /// The claims before `claim`.
  public func claims(before claim: Claim) -> [Claim] {
    claims.filter { $0.position < claim.position }
  }
}
