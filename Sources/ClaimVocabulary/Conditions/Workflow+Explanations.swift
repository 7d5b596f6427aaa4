extension Workflow {
  /// Whether `person` could do an action of `kind` to `subject` at `instant`, and why, condition by
  /// condition.
  ///
  /// Conditions on details, such as the days of a new billing period, count as met.
  ///
  /// - Throws: ``UnknownRecord`` where the person or the subject is not there.
  public func explain(
    _ kind: ActionKind,
    of subject: ActionSubject,
    by person: RecordID<Person>,
    at instant: Instant
  ) throws(UnknownRecord) -> Explanation {
    try ActionContext(self, kind, subject, nil, by: person, at: instant).explanation
  }

  /// Why `action` would be done or refused, condition by condition, for each of its subjects.
  ///
  /// - Throws: ``UnknownRecord`` where the action or the person names what is not there.
  public func explain(
    _ action: WorkflowAction,
    by person: RecordID<Person>,
    at instant: Instant
  ) throws(UnknownRecord) -> [Explanation] {
    var explanations: [Explanation] = []
    for subject in action.subjects {
      let context = try ActionContext(self, action.kind, subject, action, by: person, at: instant)
      explanations.append(context.explanation)
    }
    return explanations
  }

  /// Everything that `person` may do at `instant`, in the order of ``ActionKind``, then of the
  /// records.
  ///
  /// - Throws: ``UnknownRecord`` for a person who is not there.
  public func allowed(
    for person: RecordID<Person>,
    at instant: Instant
  ) throws(UnknownRecord) -> [Possibility] {
    guard self.person(person) != nil else { throw .person(person) }
    var possibilities: [Possibility] = []
    for kind in ActionKind.allCases {
      for subject in subjects(of: kind.scope) {
        let verdict = try explain(kind, of: subject, by: person, at: instant).verdict
        if verdict.isAllowed {
          possibilities.append(Possibility(action: kind, subject: subject, verdict: verdict))
        }
      }
    }
    return possibilities
  }

  /// Whether the permission matrix lets `person` do `action`, to `subject` where that matters.
  ///
  /// - Throws: ``UnknownRecord`` where the person or the subject is not there.
  public func verdict(
    on action: PermissionAction,
    for person: RecordID<Person>,
    of subject: ActionSubject = .project,
    at instant: Instant
  ) throws(UnknownRecord) -> Verdict {
    let context = try ActionContext(
      self,
      .configureSettings,
      subject,
      nil,
      by: person,
      at: instant
    )
    let refusals = context.refusals(of: action)
    guard refusals.isEmpty else { return .refused(refusals) }
    let advice = context.advice(of: action)
    return advice.isEmpty ? .allowed : .discouraged(advice)
  }

  private func subjects(of scope: ActionScope) -> [ActionSubject] {
    switch scope {
    case .project: [.project]
    case .commitment: commitments.map { .commitment($0.id) }
    case .claim: claims.map { .claim($0.id) }
    case .upstreamContract: upstreamContracts.map { .upstreamContract($0.id) }
    case .period: periods.map { .period($0.id) }
    case .policy: policies.map { .policy($0.id) }
    }
  }
}
