import ClaimVocabulary
import Diagnostics

/// Reads how claims are numbered: parts, what is between them, and how long a number may be.
enum ScenarioNumbering {
  /// The scheme in `node`; `nil` for the word `none`.
  static func scheme(_ node: ScenarioNode) throws(Diagnostic) -> NumberingScheme? {
    if node.scalar == "none" { return nil }
    try node.check(["parts", "separator", "limit"])
    let parts = try node.required("parts")
    var components: [NumberingScheme.Component] = []
    for part in parts.list { components.append(try component(part)) }
    let scheme = NumberingScheme(
      components,
      separator: try node.optional("separator")?.choice() ?? .hyphen,
      limit: try node.optional("limit")?.number(in: 1...100) ?? 100
    )
    guard let scheme else { throw parts.fault("one of the parts has to be 'position'") }
    return scheme
  }

  /// A part: a name, or a mapping that also cuts it, as in `{part: project-number, last: 2}`.
  private static func component(
    _ node: ScenarioNode
  ) throws(Diagnostic) -> NumberingScheme.Component {
    guard node.isMapping else { return .init(try source(node)) }
    try node.check(["part", "text", "on-release", "first", "last"])
    return .init(try content(node), try extent(node))
  }

  private static func content(_ node: ScenarioNode) throws(Diagnostic) -> NumberingScheme.Source {
    if let text = node.optional("text") { return .custom(try text.text()) }
    if let text = node.optional("on-release") { return .retentionConditional(try text.text()) }
    return try source(node.required("part"))
  }

  private static func extent(_ node: ScenarioNode) throws(Diagnostic) -> NumberingScheme.Extent {
    if let count = node.optional("first") { return .first(try count.number(in: 1...5)) }
    if let count = node.optional("last") { return .last(try count.number(in: 1...5)) }
    return .all
  }

  private static func source(_ node: ScenarioNode) throws(Diagnostic) -> NumberingScheme.Source {
    switch try node.choice(Part.self) {
    case .position: .position
    case .commitmentNumber: .commitmentNumber
    case .period: .period
    case .periodEnd: .periodEnd
    case .periodNumber: .periodNumber
    case .projectNumber: .projectNumber
    }
  }

  private enum Part: String, CaseIterable {
    case position
    case commitmentNumber = "commitment-number"
    case period
    case periodEnd = "period-end"
    case periodNumber = "period-number"
    case projectNumber = "project-number"
  }
}
