import ClaimVocabulary
import Diagnostics

/// Checks that the records that take part in a scenario name each other rightly.
struct ScenarioReferences {
  private let people: [String]
  private let companies: [String]

  init(_ workflow: Workflow) {
    people = workflow.people.map(\.id.text)
    companies = workflow.companies.map(\.id.text)
  }

  /// Finds the first name in the file's `top` that nobody and nothing bears.
  func check(_ top: ScenarioNode) throws(Diagnostic) {
    let project = try top.required("project")
    try check(project, company: "payer")
    let lists = [
      "directory", "distribution", "workflow-assignees", "default-contacts", "insurance-managers",
    ]
    for name in lists { try check(project, people: name) }
    for record in try records("companies", top) { try check(record, people: "primary-contact") }
    for record in try records("people", top) { try check(record, company: "company") }
    for record in try records("commitments", top) {
      try check(record, company: "company")
      try check(record, people: "contacts")
      try check(record, people: "private-list")
    }
    for record in try records("policies", top) { try check(record, company: "company") }
  }

  private func records(_ name: String, _ top: ScenarioNode) throws(Diagnostic) -> [ScenarioNode] {
    try top.optional(name)?.fields().map(\.value) ?? []
  }

  private func check(_ node: ScenarioNode, company name: String) throws(Diagnostic) {
    guard let value = node.optional(name) else { return }
    try value.check("company", among: companies)
  }

  private func check(_ node: ScenarioNode, people name: String) throws(Diagnostic) {
    for value in node.optional(name)?.list ?? [] { try value.check("person", among: people) }
  }
}

extension ScenarioNode {
  fileprivate func check(_ what: String, among known: [String]) throws(Diagnostic) {
    let id = try text()
    if !known.contains(id) { throw missing(what, id, among: known) }
  }

  /// Says, where this value names it, that there is no `what` called `id`, and which one is near.
  func missing(_ what: String, _ id: String, among known: [String]) -> Diagnostic {
    let hint = NearestValue.hint(id, among: known)
    let all = known.isEmpty ? "" : "; there are: \(known.joined(separator: ", "))"
    return (first(id) ?? self).fault("there is no \(what) '\(id)'" + (hint.isEmpty ? all : hint))
  }
}
