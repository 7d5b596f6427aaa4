import ClaimVocabulary
import Diagnostics
import TermDictionary

/// A story of a project: who takes part, and what they do when.
struct Scenario {
  var title: String

  /// The project before anything happens.
  var workflow: Workflow

  /// What happens, in order.
  var steps: [Step]

  /// What should be written otherwise, though it is understood.
  var warnings: [Diagnostic]

  /// Something that happens.
  struct Step {
    var at: Instant
    var by: RecordID<Person>
    var event: Event

    /// Where it is in the file.
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

  /// Reads the scenario in `source`, whose people read the words of `set`.
  ///
  /// - Throws: Every fault: of each record, of each name that nobody bears, of each step.
  init(_ source: SourceText, in set: DictionarySet) throws(ScenarioFaults) {
    var faults = ScenarioFaults()
    let words = OldWords(
      renamedIn: try ScenarioFaults.alone { () throws(Diagnostic) in
        try ScenarioNode(reading: source, as: .badScenario)
      }
    )
    warnings = words.warnings
    var top = RecordParser(
      words.scenario,
      names: [
        "title", "project", "settings", "companies", "people", "commitments",
        "upstream-contracts", "policies", "steps",
      ]
    )
    guard top.node.isMapping else { throw top.faults }
    title = top.text("title")
    workflow = ScenarioSetup(&top, in: set).workflow
    let nodes = top.required("steps", else: []) { node throws(Diagnostic) in node.list }
    faults.add(top.faults)
    let parser = ScenarioSteps(zone: workflow.project.timeZone)
    steps = nodes.compactMap { node in
      faults.collect { () throws(Diagnostic) in try parser.step(node) }
    }
    guard faults.findings.isEmpty else { throw faults.adding(words.warnings) }
  }
}

/// What is wrong with a scenario, in the order of the file.
struct ScenarioFaults: Error {
  private(set) var findings: [Diagnostic] = []

  /// No fault.
  init() {}

  /// One fault.
  init(_ finding: Diagnostic) { findings = [finding] }

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

  /// The faults with `warnings` among them, in the order of the file.
  func adding(_ warnings: [Diagnostic]) -> ScenarioFaults {
    var all = ScenarioFaults()
    all.findings = (findings + warnings).inSourceOrder()
    return all
  }

  /// What `read` reads, without which nothing else can be read.
  static func alone<Value>(
    _ read: () throws(Diagnostic) -> Value
  ) throws(ScenarioFaults) -> Value {
    do throws(Diagnostic) {
      return try read()
    } catch {
      throw ScenarioFaults(error)
    }
  }
}
