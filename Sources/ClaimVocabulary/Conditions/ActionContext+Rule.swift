extension ActionContext {
  /// The row of the workflow that counts for the person: of those for the role, one that starts
  /// from the present status; without any, the last.
  var rule: WorkflowRule {
    let rules = RuleTable.rules(for: kind)
    let fits = rules.filter { $0.side == side }
    let own = (fits.isEmpty ? rules : fits).filter { $0.roles.contains(role) }
    let fitting = own.first { refusals(of: $0.change).isEmpty }
    guard let rule = fitting ?? own.first ?? fits.last ?? rules.last else {
      preconditionFailure("the workflow has no row for \(kind): a test counts them")
    }
    return rule
  }

  /// What is missing of `condition` as a condition of `rule`.
  func refusals(of condition: WorkflowGuard, in rule: WorkflowRule) -> [Refusal] {
    switch condition {
    case .fitsSide: unless(rule.side == side, condition, sideMessage)
    case _ where rule.side != side: []
    case .permission: rule.permission.map { refusals(of: $0) } ?? []
    case .status: refusals(of: rule.change)
    default: refusals(of: condition)
    }
  }

  var explanation: Explanation {
    let rule = self.rule
    let conditions = rule.conditions.map { condition in
      Explanation.Condition(
        condition: condition,
        refusals: refusals(of: condition, in: rule)
      )
    }
    let unmet = conditions.flatMap(\.refusals).withoutRepetition
    let advice = (rule.permission.map { self.advice(of: $0) } ?? []) + warnings
    return Explanation(
      rule: rule,
      statement: rule.permission?.rule.map { Statement($0) },
      conditions: conditions,
      verdict: !unmet.isEmpty
        ? .refused(unmet) : advice.isEmpty ? .allowed : .discouraged(advice)
    )
  }

  /// What should be thought of first.
  var warnings: [Statement] {
    switch action {
    case .approveClaim, .approveAsNoted: return rejectedLines
    case .addContact(_, let id): return workflow.person(id).map(advice(onContact:)) ?? []
    case .addUser(let user): return workflow.advice(on: user.levels.commitments, of: user.company)
    case .setLevel(let id, .commitments, let level):
      return workflow.person(id).map { workflow.advice(on: level, of: $0.company) } ?? []
    case .useTemplate(let id, let person):
      let level = workflow.templates.first { $0.id == id }?.levels.commitments ?? .none
      return workflow.person(person).map { workflow.advice(on: level, of: $0.company) } ?? []
    case nil where kind == .approveClaim || kind == .approveAsNoted: return rejectedLines
    default: return []
    }
  }

  private var rejectedLines: [Statement] {
    let rejected = claim?.lines.filter { $0.review == .rejected }.count ?? 0
    return rejected == 0 ? [] : [Statement("advice.rejected-lines", ["n": .count(rejected)])]
  }

  /// What a person who names a contact should know of the level that the contact has.
  private func advice(onContact contact: Person) -> [Statement] {
    (contact.canActAsContact ? [] : [contact.cannotAct])
      + workflow.advice(on: contact.levels.commitments, of: contact.company)
  }
}

extension [Refusal] {
  /// The refusals, each sentence once for each record.
  var withoutRepetition: [Refusal] {
    var seen: Set<[Statement: ActionSubject]> = []
    return filter { seen.insert([$0.statement: $0.subject]).inserted }
  }
}
