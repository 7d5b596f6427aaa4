import ClaimVocabulary
import Diagnostics

/// Reads what happens in a scenario.
struct ScenarioSteps {
  let zone: TimeZoneRule

  private static let always = ["at", "by", "do"]

  func step(_ node: ScenarioNode) throws(Diagnostic) -> Scenario.Step {
    let at = try node.required("at").instant(in: zone)
    guard let word = node.optional("do") else {
      try node.check(Self.always)
      return Scenario.Step(at: at, by: "", event: .wait, node: node)
    }
    let by: RecordID<Person> = try node.required("by").identifier()
    let event = try event(word, node)
    return Scenario.Step(at: at, by: by, event: event, node: node)
  }

  private func event(
    _ word: ScenarioNode,
    _ node: ScenarioNode
  ) throws(Diagnostic) -> Scenario.Event {
    if try word.text() == "show" {
      return .show(try report(node))
    }
    guard let kind = ActionKind(rawValue: try word.text()) else {
      throw word.unknown(among: ActionKind.allCases.map(\.rawValue) + ["show"])
    }
    try node.check(Self.always + ScenarioAction.names(of: kind))
    return .action(try ScenarioAction(kind, node))
  }

  private func report(_ node: ScenarioNode) throws(Diagnostic) -> ReportRequest {
    let name = try node.required("report").choice(ReportName.self)
    try node.check(Self.always + ["report"] + name.fields)
    switch name {
    case .claim: return .claim(try node.required("claim").identifier())
    case .paymentSchedule:
      return .paymentSchedule(
        try node.required("claim").identifier(),
        footer: try node.optional("footer")?.text() ?? ""
      )
    case .period: return .period(try node.required("period").identifier())
    case .claims: return .claims(try filter(node))
    case .upstreamClaims: return .upstreamClaims(try node.required("contract").identifier())
    case .rollUp: return .rollUp(try node.required("claim").identifier())
    }
  }

  /// Which claims a list shows; all that pass every filter that is written.
  private func filter(_ node: ScenarioNode) throws(Diagnostic) -> ClaimFilter {
    var filter = ClaimFilter()
    filter.period = try node.optional("period")?.identifier()
    filter.company = try node.optional("company")?.identifier()
    filter.kind = try node.optional("kind")?.choice()
    filter.payment = try node.optional("payment")?.choice()
    if let statuses = node.optional("status") {
      var chosen: [ClaimStatus] = []
      for status in statuses.list { chosen.append(try status.choice()) }
      filter.statuses = chosen
    }
    return filter
  }

  private enum ReportName: String, CaseIterable {
    case claim
    case paymentSchedule = "payment-schedule"
    case period
    case claims
    case upstreamClaims = "upstream-claims"
    case rollUp = "roll-up"

    /// What a step names that shows it, besides the report.
    var fields: [String] {
      switch self {
      case .claim: ["claim"]
      case .paymentSchedule: ["claim", "footer"]
      case .period: ["period"]
      case .upstreamClaims: ["contract"]
      case .rollUp: ["claim"]
      case .claims: ["period", "company", "status", "kind", "payment"]
      }
    }
  }
}
