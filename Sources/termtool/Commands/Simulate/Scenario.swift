import ClaimVocabulary
import Diagnostics
import TermDictionary

/// A story of a project: who takes part, and what they do when.
struct Scenario {
  /// The title.
  var title: String

  /// The project before anything happens.
  var workflow: Workflow

  /// What happens, in order.
  var steps: [Step]

  /// Something that happens.
  struct Step {
    var at: Instant
    var by: Identifier<Person>
    var event: Event

    /// Where it stands in the file.
    var node: ScenarioNode
  }

  /// What somebody does.
  enum Event {
    /// Something of the workflow.
    case action(ScenarioAction)

    /// Looks at a report.
    case show(ReportRequest)

    /// Nothing: time passes.
    case wait
  }

  /// A report to look at.
  enum ReportRequest {
    case claim(Identifier<Claim>)
    case paymentSchedule(Identifier<Claim>)
    case period(Identifier<BillingPeriod>)
    case claims
  }

  /// Reads the scenario in `source`, whose people read the words of `set`.
  ///
  /// - Throws: Every fault: of each record, of each name that nobody bears, of each step.
  init(_ source: SourceText, in set: DictionarySet) throws(ScenarioFaults) {
    var faults = ScenarioFaults()
    let top = try ScenarioFaults.alone { () throws(Diagnostic) in
      let top = try ScenarioNode(reading: source, as: .badScenario)
      try top.check([
        "title", "project", "settings", "companies", "people", "commitments", "policies", "steps",
      ])
      return top
    }
    title = faults.collect { () throws(Diagnostic) in try top.required("title").text() } ?? ""
    let setup = ScenarioSetup(top, in: set, &faults).workflow
    let nodes = faults.collect { () throws(Diagnostic) in try top.required("steps").list }
    let reader = ScenarioSteps(zone: setup?.project.timeZone ?? .utc)
    steps = (nodes ?? []).compactMap { node in
      faults.collect { () throws(Diagnostic) in try reader.step(node) }
    }
    guard let setup, faults.findings.isEmpty else { throw faults }
    workflow = setup
  }
}

/// What is wrong with a scenario, in the order of the file.
struct ScenarioFaults: Error {
  private(set) var findings: [Diagnostic] = []

  /// Adds what is wrong elsewhere.
  mutating func add(_ other: ScenarioFaults) { findings += other.findings }

  /// What `read` reads, or `nil` and one fault more.
  mutating func collect<Value>(_ read: () throws(Diagnostic) -> Value) -> Value? {
    do throws(Diagnostic) {
      return try read()
    } catch {
      findings.append(error)
      return nil
    }
  }

  /// What `read` reads, without which nothing else can be read.
  static func alone<Value>(
    _ read: () throws(Diagnostic) -> Value
  ) throws(ScenarioFaults) -> Value {
    do throws(Diagnostic) {
      return try read()
    } catch {
      throw ScenarioFaults(findings: [error])
    }
  }
}
