/// Everything that a condition looks at.
struct Situation {
  let workflow: Workflow
  let kind: ActionKind
  let subject: ActionSubject

  /// The particulars; `nil` while somebody only asks.
  let action: Action?
  let person: Person
  let today: Day
  let commitment: Commitment?

  /// The claim as it stands.
  let claim: Claim?

  /// The claim as it would be after what the action enters.
  let prospect: Claim?

  /// The billing period that it is about.
  let period: BillingPeriod?

  init(
    _ workflow: Workflow,
    _ kind: ActionKind,
    _ subject: ActionSubject,
    _ action: Action?,
    by person: Identifier<Person>,
    at instant: Instant
  ) throws(UnknownRecord) {
    guard let known = workflow.person(person) else { throw .person(person) }
    self.workflow = workflow
    self.kind = kind
    self.subject = subject
    self.action = action
    self.person = known
    today = workflow.today(at: instant)
    var period = workflow.openPeriod
    switch subject {
    case .project:
      commitment = nil
      claim = nil
    case .commitment(let id):
      guard let found = workflow.commitment(id) else { throw .subject(subject) }
      commitment = found
      claim = nil
      if let named = action?.period {
        guard let found = workflow.period(named) else { throw .subject(.period(named)) }
        period = found
      } else {
        // Without an open period there is still the last one, to say that it is closed.
        period = period ?? workflow.periods.last
      }
    case .claim(let id):
      guard let found = workflow.commitment(of: id) else { throw .subject(subject) }
      commitment = found
      claim = found.claims.first { $0.id == id }
      period = claim.flatMap { workflow.period($0.period) }
    case .period(let id):
      guard let found = workflow.period(id) else { throw .subject(subject) }
      commitment = nil
      claim = nil
      period = found
    case .policy(let id):
      guard workflow.policies.contains(where: { $0.id == id }) else { throw .subject(subject) }
      commitment = nil
      claim = nil
    }
    self.period = period
    prospect = claim.map { workflow.entering(action?.entries ?? [], on: $0) }
    switch action {
    case .addContact(_, let id):
      guard workflow.person(id) != nil else { throw .person(id) }
    case .createCommitment(let commitment):
      guard let id = commitment.company else { break }
      guard workflow.company(id) != nil else { throw .company(id) }
    case .setContractCompany(_, let id):
      guard workflow.company(id) != nil else { throw .company(id) }
    default: break
    }
  }

  /// As what the person acts.
  var role: Role {
    if person.levels.commitments == .admin { return .administrator }
    guard let commitment else { return .standard }
    let isOnTheirSide = commitment.company == person.company && person.company != payer
    return isOnTheirSide || commitment.contacts.contains(person.id) ? .contact : .standard
  }

  /// Whether the person works for another company than the one that pays.
  var isOutsider: Bool { person.company != payer }

  private var payer: Identifier<Company> { workflow.project.payer }
}

extension Workflow {
  /// `claim` with `entries`.
  func entering(_ entries: [LineChange], on claim: Claim) -> Claim {
    guard !entries.isEmpty else { return claim }
    let earlier = commitment(of: claim.id)?.claims(before: claim) ?? []
    let pasts = LinePast.all(of: claim.lines, in: earlier, project.currency)
    var places: [Identifier<ScheduleLine>: Int] = [:]
    for (place, line) in claim.lines.enumerated() { places[line.id] = place }
    var claim = claim
    for entry in entries {
      for place in Set(entry.lines).compactMap({ places[$0] }) {
        claim.lines[place].enter(entry.entry, after: pasts[place], in: project.currency)
      }
    }
    return claim
  }
}
