extension Workflow {
  /// Does `action`, or says everything that is against it.
  ///
  /// Actions on several records are done for all of them or for none.
  ///
  /// - Parameters:
  ///   - action: What is done.
  ///   - person: Who does it.
  ///   - instant: When. Days are those of the project's time zone.
  ///   - confirmed: The conditions that the person who acts has seen unmet, and wants it done all
  ///     the same; only those that are warnings count (``WorkflowGuard/isWarning``).
  ///   - revision: The ``revision`` that the person who acts has seen. If anyone has done something
  ///     since, the action is refused (``WorkflowGuard/isUpToDate``) and nothing else is looked at.
  ///     Without it no such change is noticed.
  /// - Returns: The new state and what people learn, or everything that is not met.
  /// - Throws: ``UnknownRecord`` where the action or the person names what is not there.
  public func perform(
    _ action: WorkflowAction,
    by person: RecordID<Person>,
    at instant: Instant,
    confirming confirmed: Set<WorkflowGuard> = [],
    expecting revision: Int? = nil
  ) throws(UnknownRecord) -> Outcome {
    guard self.person(person) != nil else { throw .person(person) }
    if let revision, hasMoved(since: revision) { return .refused([stale]) }
    var steps: [(subject: ActionSubject, rule: WorkflowRule)] = []
    var refusals: [Refusal] = []
    for subject in action.subjects where !steps.contains(where: { $0.subject == subject }) {
      let context = try ActionContext(self, action.kind, subject, action, by: person, at: instant)
      let rule = context.rule
      refusals += rule.conditions.flatMap { context.refusals(of: $0, in: rule) }
      steps.append((subject, rule))
    }
    refusals.removeAll { $0.condition.isWarning && confirmed.contains($0.condition) }
    guard refusals.isEmpty else {
      let spared = steps.map(\.subject).filter { subject in
        !refusals.contains { $0.subject == subject }
      }
      return .refused(refusals.withoutRepetition + spared.map(Self.undone))
    }
    var transaction = Transaction(self, action, by: person, at: instant)
    for step in steps { transaction.run(step.rule, on: step.subject) }
    transaction.finish()
    return .done(transaction.state, transaction.events)
  }

  /// That nothing was done to `subject`, because something chosen with it was refused.
  private static func undone(_ subject: ActionSubject) -> Refusal {
    Refusal(condition: .allPossible, statement: Statement("refusal.nothing-done"), subject: subject)
  }

  /// Whether something was done after `revision`, or this state never had that revision.
  private func hasMoved(since revision: Int) -> Bool {
    !(lastActionRevision...self.revision).contains(revision)
  }

  private var stale: Refusal {
    let last = history.last.flatMap { person($0.by)?.name } ?? ""
    let statement = Statement("refusal.stale", ["person": .text(last)])
    return Refusal(condition: .isUpToDate, statement: statement, subject: .project)
  }
}
