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
    let by: Identifier<Person> = try node.required("by").identifier()
    let event = try event(word, node)
    return Scenario.Step(at: at, by: by, event: event, node: node)
  }

  private func event(
    _ word: ScenarioNode,
    _ node: ScenarioNode
  ) throws(Diagnostic) -> Scenario.Event {
    if try word.text() == "show" {
      try node.check(Self.always + ["report", "claim", "period"])
      return .show(try report(node))
    }
    guard let kind = ActionKind(rawValue: try word.text()) else {
      throw word.unknown(among: ActionKind.allCases.map(\.rawValue) + ["show"])
    }
    try node.check(Self.always + ScenarioAction.names(of: kind))
    return .action(try ScenarioAction(kind, node))
  }

  private func report(_ node: ScenarioNode) throws(Diagnostic) -> ReportRequest {
    switch try node.required("report").choice(ReportName.self) {
    case .claim: .claim(try node.required("claim").identifier())
    case .paymentSchedule: .paymentSchedule(try node.required("claim").identifier())
    case .period: .period(try node.required("period").identifier())
    case .claims: .claims()
    }
  }

  private enum ReportName: String, CaseIterable {
    case claim
    case paymentSchedule = "payment-schedule"
    case period
    case claims
  }
}
