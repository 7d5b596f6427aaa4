import ClaimVocabulary
import Diagnostics
import TermDictionary

/// Checks that the records that take part in a scenario name each other rightly.
struct ScenarioReferences {
  private let people: [String]
  private let companies: [String]
  private let set: DictionarySet

  init(_ workflow: Workflow, in set: DictionarySet) {
    self.set = set
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
    try checkReader(project)
    for record in try records("companies", top) {
      try check(record, people: "primary-contact")
      try check(record, people: "default-contact")
      try checkReader(record)
    }
    for record in try records("people", top) {
      try check(record, company: "company")
      try checkReader(record)
    }
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

  /// Says where nobody could read: a point of view or a locale that has no words.
  private func checkReader(_ node: ScenarioNode) throws(Diagnostic) {
    guard let reads = node.optional("reads") else { return }
    let locale = node.optional("locale")
    let (name, tag) = (try reads.text(), try locale?.text() ?? "en")
    do {
      _ = try set.lexicon(for: name, locale: tag)
    } catch {
      let known = set.readers.map(\.description)
      throw (known.contains(name) ? locale ?? reads : reads).fault("\(error)")
    }
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
