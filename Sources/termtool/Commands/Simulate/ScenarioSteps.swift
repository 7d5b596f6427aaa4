import ClaimVocabulary
import Diagnostics

/// Reads what happens in a scenario.
struct ScenarioSteps {
  let zone: TimeZoneRule

  private static let names = [
    "at", "by", "do", "commitment", "commitments", "claim", "period", "type", "start", "end",
    "due", "month", "entries", "marks", "status", "lines", "amount", "contact", "policy",
    "expires", "report", "number",
  ]

  func step(_ node: ScenarioNode) throws(Diagnostic) -> Scenario.Step {
    try node.check(Self.names)
    let at = try node.required("at").instant(in: zone)
    guard let word = node.optional("do") else {
      return Scenario.Step(at: at, by: "", event: .wait, node: node)
    }
    let by: Identifier<Person> = try node.required("by").identifier()
    if try word.text() == "show" {
      return Scenario.Step(at: at, by: by, event: .show(try report(node)), node: node)
    }
    let kind: ActionKind = try word.choice()
    return Scenario.Step(at: at, by: by, event: .action(try action(kind, node, word)), node: node)
  }

  private func report(_ node: ScenarioNode) throws(Diagnostic) -> Scenario.ReportRequest {
    let name = try node.required("report")
    switch try name.text() {
    case "claim": return .claim(try claim(node))
    case "payment-schedule": return .paymentSchedule(try claim(node))
    case "period": return .period(try node.required("period").identifier())
    case "claims": return .claims
    default: throw name.fault("expected one of: claim, payment-schedule, period, claims")
    }
  }

  private func commitment(_ node: ScenarioNode) throws(Diagnostic) -> Identifier<Commitment> {
    try node.required("commitment").identifier()
  }

  private func claim(_ node: ScenarioNode) throws(Diagnostic) -> Identifier<Claim> {
    try node.required("claim").identifier()
  }

  private func action(
    _ kind: ActionKind,
    _ node: ScenarioNode,
    _ word: ScenarioNode
  ) throws(Diagnostic) -> Action {
    switch kind.scope {
    case .project, .period, .policy: try projectAction(kind, node, word)
    case .commitment: try commitmentAction(kind, node, word)
    case .claim: try claimAction(kind, node, word)
    }
  }

  private func projectAction(
    _ kind: ActionKind,
    _ node: ScenarioNode,
    _ word: ScenarioNode
  ) throws(Diagnostic) -> Action {
    switch kind {
    case .createPeriod, .editPeriod:
      let id: Identifier<BillingPeriod> = try node.required("period").identifier()
      let start = try node.required("start").day()
      let end = try node.required("end").day()
      let due = try node.required("due").day()
      return kind == .createPeriod
        ? .createPeriod(id, start: start, end: end, due: due)
        : .editPeriod(id, start: start, end: end, due: due)
    case .createAutomaticPeriod:
      return .createAutomaticPeriod(
        try node.required("period").identifier(),
        inMonthOf: try node.required("month").day()
      )
    case .renewPolicy:
      return .renewPolicy(
        try node.required("policy").identifier(),
        expires: try node.required("expires").day()
      )
    default: throw notInScenarios(word)
    }
  }

  private func commitmentAction(
    _ kind: ActionKind,
    _ node: ScenarioNode,
    _ word: ScenarioNode
  ) throws(Diagnostic) -> Action {
    if kind == .sendInvites {
      var ids: [Identifier<Commitment>] = []
      for item in try node.required("commitments").list { ids.append(try item.identifier()) }
      return .sendInvites(ids, try node.optional("type")?.choice() ?? .workMaterials)
    }
    let id = try commitment(node)
    let period: Identifier<BillingPeriod>? = try node.optional("period")?.identifier()
    switch kind {
    case .issueCommitment: return .issueCommitment(id)
    case .setContractStatus: return .setContractStatus(id, try node.required("status").choice())
    case .addContact: return .addContact(id, try node.required("contact").identifier())
    case .approveChange: return try .approveChange(id, change(node))
    case .enableBreakdown: return .enableBreakdown(id)
    case .inviteToBreakDown: return .inviteToBreakDown(id)
    case .editBreakdown: return .editBreakdown(id, try details(node.required("lines")))
    case .sendBreakdown: return .sendBreakdown(id)
    case .approveBreakdown: return .approveBreakdown(id)
    case .returnBreakdown: return .returnBreakdown(id)
    case .setBreakdownStatus: return .setBreakdownStatus(id, try node.required("status").choice())
    case .acceptInvite: return .acceptInvite(id)
    case .declineInvite: return .declineInvite(id)
    case .createClaim: return .createClaim(id, try claim(node), period: period)
    case .createOnBehalf: return .createOnBehalf(id, try claim(node), period: period)
    case .releaseRetainage: return .releaseRetainage(id, try claim(node), period: period)
    default: throw notInScenarios(word)
    }
  }

  private func claimAction(
    _ kind: ActionKind,
    _ node: ScenarioNode,
    _ word: ScenarioNode
  ) throws(Diagnostic) -> Action {
    let id = try claim(node)
    switch kind {
    case .editClaim: return .editClaim(id, try entries(node.required("entries")))
    case .reviseAmounts: return .reviseAmounts(id, try entries(node.required("entries")))
    case .saveDraft: return .saveDraft(id)
    case .sendClaim: return .sendClaim(id)
    case .reviewLines: return .reviewLines(id, try marks(node.required("marks")))
    case .approveClaim: return .approveClaim(id)
    case .approveAsNoted: return .approveAsNoted(id)
    case .awaitOwner: return .awaitOwner(id)
    case .returnClaim: return .returnClaim(id)
    case .setClaimStatus: return .setClaimStatus([id], try node.required("status").choice())
    case .deleteClaim: return .deleteClaim(id)
    case .recordPayment: return .recordPayment(id, try node.required("amount").amount())
    case .createPaymentSchedule: return .createPaymentSchedule(id)
    default: throw notInScenarios(word)
    }
  }

  private func notInScenarios(_ word: ScenarioNode) -> Diagnostic {
    word.fault("'\(word.node.scalar?.string ?? "")' cannot be done in a scenario")
  }

  private func change(_ node: ScenarioNode) throws(Diagnostic) -> ContractChange {
    let number = try node.required("number").text()
    var lines: [ScheduleLine] = []
    for line in try node.required("lines").list { lines.append(try Self.line(line)) }
    return ContractChange(Identifier(number), number: number, lines: lines)
  }

  /// A line of a schedule of values.
  static func line(_ node: ScenarioNode) throws(Diagnostic) -> ScheduleLine {
    try node.check(["id", "number", "code", "text", "amount", "quantity", "price"])
    let value: LineValue =
      if let quantity = node.optional("quantity") {
        .units(quantity: try quantity.amount(), price: try node.required("price").amount())
      } else {
        .lumpSum(try node.required("amount").amount())
      }
    let id = try node.required("id").text()
    return ScheduleLine(
      Identifier(id),
      number: try node.optional("number")?.text() ?? id,
      budgetCode: try node.required("code").text(),
      description: try node.required("text").text(),
      value: value
    )
  }

  private func details(_ node: ScenarioNode) throws(Diagnostic) -> [BreakdownLine] {
    var lines: [BreakdownLine] = []
    for line in node.list {
      try line.check(["id", "of", "text", "amount"])
      lines.append(
        BreakdownLine(
          try line.required("id").identifier(),
          of: try line.required("of").identifier(),
          description: try line.required("text").text(),
          amount: try line.required("amount").amount()
        )
      )
    }
    return lines
  }

  private func marks(_ node: ScenarioNode) throws(Diagnostic) -> [LineMark] {
    var marks: [LineMark] = []
    for mark in node.list {
      try mark.check(["line", "review", "comment"])
      marks.append(
        LineMark(
          try mark.required("line").identifier(),
          try mark.required("review").choice(LineReview.self),
          comment: try mark.optional("comment")?.text()
        )
      )
    }
    return marks
  }

  private func entries(_ node: ScenarioNode) throws(Diagnostic) -> [LineChange] {
    var changes: [LineChange] = []
    for entry in node.list {
      let line: Identifier<ScheduleLine> = try entry.required("line").identifier()
      for (name, value) in try entry.fields() where name != "line" {
        changes.append(LineChange(line, entry: try self.entry(name, value, entry)))
      }
    }
    return changes
  }

  private func entry(
    _ name: String,
    _ value: ScenarioNode,
    _ whole: ScenarioNode
  ) throws(Diagnostic) -> LineEntry {
    let amount = try value.amount()
    switch name {
    case "work": return .work(amount)
    case "work-percent": return .workPercent(amount)
    case "quantity": return .quantity(amount)
    case "materials": return .materialsNew(amount)
    case "built-in": return .materialsMoved(amount)
    case "total-percent": return .totalPercent(amount)
    case "work-retainage-percent": return .workRetainagePercent(amount)
    case "work-retainage": return .workRetainage(amount)
    case "materials-retainage-percent": return .materialsRetainagePercent(amount)
    case "release": return .release(amount)
    case "release-percent": return .releasePercent(amount)
    default:
      try whole.check([
        "line", "work", "work-percent", "quantity", "materials", "built-in", "total-percent",
        "work-retainage-percent", "work-retainage", "materials-retainage-percent", "release",
        "release-percent",
      ])
      throw value.fault("unknown entry '\(name)'")
    }
  }
}
