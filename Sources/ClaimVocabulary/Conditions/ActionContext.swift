/// Everything that a condition looks at.
struct ActionContext {
  let workflow: Workflow
  let kind: ActionKind
  let subject: ActionSubject

  /// The action itself; `nil` while the question is only what is possible.
  let action: WorkflowAction?
  let person: Person
  let today: Day
  let commitment: Commitment?

  /// The contract with the party above that it is about.
  let upstreamContract: UpstreamContract?

  let claim: Claim?

  /// The claim as it would be after what the action enters.
  let prospect: Claim?

  /// The billing period that it is about.
  let period: BillingPeriod?

  init(
    _ workflow: Workflow,
    _ kind: ActionKind,
    _ subject: ActionSubject,
    _ action: WorkflowAction?,
    by person: RecordID<Person>,
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
    var upstreamContract: UpstreamContract?
    switch subject {
    case .project:
      commitment = nil
      claim = nil
    case .commitment(let id):
      guard let found = workflow.commitment(id) else { throw .subject(subject) }
      commitment = found
      claim = nil
      period = try Self.period(named: action, in: workflow)
    case .claim(let id):
      guard let found = workflow.claim(id) else { throw .subject(subject) }
      commitment = workflow.commitment(of: id)
      upstreamContract = workflow.upstreamContract(of: id)
      claim = found
      period = workflow.period(found.period)
    case .upstreamContract(let id):
      guard let found = workflow.upstreamContract(id) else { throw .subject(subject) }
      commitment = nil
      upstreamContract = found
      claim = nil
      period = try Self.period(named: action, in: workflow)
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
    self.upstreamContract = upstreamContract
    prospect = claim.map { workflow.entering(action?.entries ?? [], on: $0) }
    try checkNames()
  }

  /// The period that `action` names, else the open one; without any there is still the last one, to
  /// say that it is closed.
  private static func period(
    named action: WorkflowAction?,
    in workflow: Workflow
  ) throws(UnknownRecord) -> BillingPeriod? {
    guard let named = action?.period else { return workflow.openPeriod ?? workflow.periods.last }
    guard let found = workflow.period(named) else { throw .subject(.period(named)) }
    return found
  }

  /// On which side of the company that pays commitments it happens.
  var side: ContractSide {
    upstreamContract != nil || kind == .createUpstreamContract ? .upstream : .downstream
  }

  /// As what the person acts.
  var role: WorkflowRole {
    if side == .upstream {
      let isReviewer = upstreamContract?.terms.reviewers.contains(person.id) ?? false
      return isReviewer ? .upstreamReviewer : .upstreamClaimant
    }
    if person.levels.commitments == .admin { return .administrator }
    guard let commitment else { return .standard }
    return workflow.isClaimant(person.id, of: commitment) ? .contact : .standard
  }
}
