import ClaimVocabulary
import Diagnostics

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
    case action(Action)

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

  /// Reads the scenario in `source`.
  init(_ source: SourceText) throws(Diagnostic) {
    let top = try ScenarioNode(reading: source)
    try top.check([
      "title", "project", "settings", "companies", "people", "commitments", "policies", "steps",
    ])
    title = try top.required("title").text()
    let workflow = try ScenarioSetup(top).workflow
    self.workflow = workflow
    var steps: [Step] = []
    for node in try top.required("steps").list {
      steps.append(try ScenarioSteps(zone: workflow.project.timeZone).step(node))
    }
    self.steps = steps
  }
}
