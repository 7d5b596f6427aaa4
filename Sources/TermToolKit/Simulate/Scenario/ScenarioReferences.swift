import ClaimVocabulary
import Diagnostics
import TermDictionary

/// Checks that the records that take part in a scenario name each other rightly.
struct ScenarioReferences {
  private let people: KnownNames
  private let companies: KnownNames
  private let commitments: KnownNames
  private let set: DictionarySet

  /// Knows the people and companies that the file's `top` writes, whether they can be read or not.
  init(_ top: ScenarioNode, in set: DictionarySet) {
    self.set = set
    people = KnownNames(top.optional("people"))
    companies = KnownNames(top.optional("companies"))
    commitments = KnownNames(top.optional("commitments"))
  }

  /// The names in the file's `top` that nobody and nothing bears, in its order.
  func faults(_ top: ScenarioNode) -> ScenarioFaults {
    var faults = ScenarioFaults()
    if let project = top.optional("project") {
      check(project, company: "payer", &faults)
      let lists = [
        "directory", "distribution", "workflow-assignees", "default-contacts", "insurance-managers",
      ]
      for name in lists { check(project, people: name, &faults) }
      checkReader(project, &faults)
    }
    for record in records("companies", top) {
      check(record, people: "primary-contact", &faults)
      check(record, people: "default-contact", &faults)
      checkReader(record, &faults)
    }
    for record in records("people", top) {
      check(record, company: "company", &faults)
      checkReader(record, &faults)
    }
    for record in records("commitments", top) {
      check(record, company: "company", &faults)
      check(record, people: "contacts", &faults)
      check(record, people: "private-list", &faults)
    }
    for record in records("upstream-contracts", top) {
      check(record, company: "company", &faults)
      check(record, people: "reviewers", &faults)
      check(record, people: "distribution", &faults)
      for line in record.optional("lines")?.list ?? [] {
        for source in line.optional("takes")?.list ?? [] {
          check(source, commitment: "commitment", &faults)
        }
      }
    }
    for record in records("policies", top) { check(record, company: "company", &faults) }
    return faults
  }

  private func records(_ name: String, _ top: ScenarioNode) -> [ScenarioNode] {
    (try? top.optional(name)?.fields().map(\.value)) ?? []
  }

  private func checkReader(_ node: ScenarioNode, _ faults: inout ScenarioFaults) {
    _ = faults.collect { () throws(Diagnostic) in try checkReader(node) }
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

  private func check(
    _ node: ScenarioNode,
    company name: String,
    _ faults: inout ScenarioFaults
  ) {
    guard let value = node.optional(name) else { return }
    _ = faults.collect { () throws(Diagnostic) in try value.check("company", among: companies) }
  }

  private func check(
    _ node: ScenarioNode,
    commitment name: String,
    _ faults: inout ScenarioFaults
  ) {
    guard let value = node.optional(name) else { return }
    _ = faults.collect { () throws(Diagnostic) in try value.check("commitment", among: commitments)
    }
  }

  private func check(_ node: ScenarioNode, people name: String, _ faults: inout ScenarioFaults) {
    for value in node.optional(name)?.list ?? [] {
      _ = faults.collect { () throws(Diagnostic) in try value.check("person", among: people) }
    }
  }
}

/// Names that a file gives to records.
private struct KnownNames {
  let inOrder: [String]
  private let all: Set<String>

  init(_ node: ScenarioNode?) {
    inOrder = (try? node?.fields().map(\.name)) ?? []
    all = Set(inOrder)
  }

  func contains(_ name: String) -> Bool { all.contains(name) }
}

extension ScenarioNode {
  fileprivate func check(_ what: String, among known: KnownNames) throws(Diagnostic) {
    let id = try text()
    if !known.contains(id) { throw missing(what, id, among: known.inOrder) }
  }

  /// Says, where this value names it, that there is no `what` called `id`, and which one is near.
  func missing(_ what: String, _ id: String, among known: [String]) -> Diagnostic {
    let hint = NearestValue.hint(id, among: known)
    let all = known.isEmpty ? "" : "; there are: \(known.joined(separator: ", "))"
    return (first(id) ?? self).fault("there is no \(what) '\(id)'" + (hint.isEmpty ? all : hint))
  }
}
