/// An action while it is done: the state on its way and what people learn.
struct Transaction {
  private(set) var state: Workflow
  private(set) var events: [WorkflowEvent] = []
  let action: WorkflowAction
  let person: RecordID<Person>
  let instant: Instant
  let before: Workflow

  /// Which commitments may have changed, by their places.
  private var changed: Set<Int> = []

  init(
    _ state: Workflow,
    _ action: WorkflowAction,
    by person: RecordID<Person>,
    at instant: Instant
  ) {
    self.state = state
    before = state
    self.state.revision += 1
    self.state.lastActionRevision = self.state.revision
    self.action = action
    self.person = person
    self.instant = instant
  }

  /// Does the action to `subject` by `rule`: the change, its entry in the history, its effects.
  mutating func run(_ rule: WorkflowRule, on subject: ActionSubject) {
    let context = try? ActionContext(state, action.kind, subject, action, by: person, at: instant)
    // Advice about the level of the person who acts is for others: they hear it when they give the
    // level.
    let advice = context?.warnings ?? []
    let details = state.details(of: action, on: subject, by: person)
    change(subject)
    record(Statement(action.kind.event, details), subject)
    for statement in advice { events.append(.shown(statement, to: person)) }
    if case .returnClaim(_, let due?) = action {
      var dated = details
      dated["person"] = nil
      dated["due"] = .day(due)
      record(Statement("event.correction-due", dated), subject)
    }
    for effect in rule.effects { apply(effect, subject) }
  }

  /// Tells what happened to the indicators, and confirms to the person who acted.
  mutating func finish() {
    // In a period that is closed, or opened again, the indicators stay what they were.
    let isOpen = before.openPeriod != nil && state.openPeriod != nil
    for place in changed.sorted() where isOpen {
      let commitment = state.commitments[place]
      guard place < before.commitments.count,
        let old = before.readiness(of: before.commitments[place]),
        let new = state.readiness(of: commitment), old != new
      else { continue }
      record(
        Statement(
          "invitation.status-changed",
          ["number": .text(commitment.number), "from": .named(old), "to": .named(new)]
        ),
        .commitment(commitment.id)
      )
    }
    events += confirmations.map { WorkflowEvent.shown($0.statement, to: $0.reader) }
    state.mailLedger.note(state.settings, on: state.today(at: instant))
  }

  mutating func modify(
    _ id: RecordID<Commitment>,
    _ change: (inout Commitment) -> Void
  ) {
    guard let place = state.commitments.firstIndex(where: { $0.id == id }) else { return }
    changed.insert(place)
    change(&state.commitments[place])
  }

  mutating func modify(_ id: RecordID<Claim>, _ change: (inout Claim) -> Void) {
    guard let place = state.place(of: id) else { return }
    if case .commitment(let commitment, _) = place { changed.insert(commitment) }
    change(&state[place])
  }

  /// Changes the record `id` of the list `records`, which all commitments may depend on.
  mutating func modify<Item: IdentifiedRecord>(
    _ id: RecordID<Item>,
    of records: WritableKeyPath<Workflow, [Item]>,
    _ change: (inout Item) -> Void
  ) {
    modify { state in
      for index in state[keyPath: records].indices where state[keyPath: records][index].id == id {
        change(&state[keyPath: records][index])
      }
    }
  }

  /// Changes what all commitments may depend on.
  mutating func modify(_ change: (inout Workflow) -> Void) {
    change(&state)
    changed = Set(state.commitments.indices)
  }

  mutating func send(_ mails: [Mail]) {
    events += mails.map(WorkflowEvent.sent)
    state.mailLedger.outbox += mails
  }

  private mutating func record(_ statement: Statement, _ subject: ActionSubject) {
    var commitment: RecordID<Commitment>?
    var claim: RecordID<Claim>?
    var upstreamContract: RecordID<UpstreamContract>?
    switch subject {
    case .commitment(let id): commitment = id
    case .claim(let id):
      claim = id
      commitment = before.commitment(of: id)?.id
      upstreamContract = before.upstreamContract(of: id)?.id
    case .upstreamContract(let id): upstreamContract = id
    case .project where action.kind == .createUpstreamContract:
      upstreamContract = state.upstreamContracts.last?.id
    case .project, .period, .policy: break
    }
    let entry = HistoryEntry(
      at: instant,
      by: person,
      statement: statement,
      commitment: commitment,
      claim: claim,
      upstreamContract: upstreamContract
    )
    state.history.append(entry)
    events.append(.recorded(entry))
  }

  /// Whether a status was set that was there already, which is no news.
  private func hasStatusKept(_ subject: ActionSubject) -> Bool {
    switch (action, subject) {
    case (.setBreakdownStatus, .commitment(let id)):
      state.commitment(id)?.breakdown?.status == before.commitment(id)?.breakdown?.status
    case (_, .claim(let id)): state.claim(id)?.status == before.claim(id)?.status
    default: false
    }
  }

  /// Whether `person` is of those for whom `claim` is made, and not of the company that pays.
  private func isOfClaimant(_ person: RecordID<Person>, _ claim: Claim) -> Bool {
    state.commitment(of: claim.id).map { state.isClaimant(person, of: $0) } ?? true
  }

  /// Whether `claim` keeps what its claimant asked for; states of earlier versions do not say who
  /// it was.
  private func keepsWhatClaimantAsked(_ claim: Claim) -> Bool {
    guard let author = claim.proposedBy else { return claim.lines.contains { $0.proposed != nil } }
    return isOfClaimant(author, claim)
  }

  private mutating func apply(_ effect: WorkflowEffect, _ subject: ActionSubject) {
    switch effect {
    case .addToPrivateList:
      guard case .commitment(let id) = subject else { return }
      var named: [RecordID<Person>] = []
      if case .addContact(_, let contact) = action { named = [contact] }
      if let period = state.openPeriod?.id, case .sendInvites = action {
        named = state.commitment(id)?.people(.invited, in: period) ?? []
      }
      modify(id) { $0.privateList = ($0.privateList + named).unique }
    case .closePreviousPeriod:
      var current = state.periods.last?.id
      if case .period(let id) = subject { current = id }
      modify { state in
        for index in state.periods.indices where state.periods[index].id != current {
          state.periods[index].status = .closed
        }
      }
    case .updateBudget:
      if case .claim(let id) = subject { state.updateBudget(for: id) }
    case .keepProposedAmounts:
      guard case .claim(let id) = subject else { return }
      guard let claim = state.claim(id), claim.status == .underReview, !hasStatusKept(subject),
        isOfClaimant(person, claim) || !keepsWhatClaimantAsked(claim)
      else { return }
      let person = person
      modify(id) { claim in
        claim.proposedBy = person
        for index in claim.lines.indices {
          claim.lines[index].proposed = ProposedAmounts(of: claim.lines[index])
        }
      }
    case .notify:
      if hasStatusKept(subject) { return }
      send(state.mails(after: action, on: subject, since: before, by: person, at: instant))
    }
  }
}

extension Workflow {
  /// Brings the budget into line with the status of the claim `id`.
  mutating func updateBudget(for id: RecordID<Claim>) {
    budget.removeAll { $0.claim == id }
    guard let claim = claim(id), counts(claim) else { return }
    for (line, row) in zip(claim.lines, sheet(of: claim).rows) where row.gross != .zero {
      budget.append(BudgetEntry(claim: id, code: line.budgetCode, amount: row.gross))
    }
  }
}
