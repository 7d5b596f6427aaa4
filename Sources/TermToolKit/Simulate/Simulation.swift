import ClaimVocabulary
import Diagnostics

/// What happens when a scenario is played.
struct Simulation {
  /// Something that happened, and what people see of it.
  struct Moment {
    var at: Instant
    var by: RecordID<Person>?
    var event: String
    var items: [Item]
  }

  /// Something that somebody sees.
  struct Item {
    var kind: Kind
    var id: String
    var reader: RecordID<Person>?
    var content: Content

    /// What a refusal is about.
    var subject: Statement?

    var report: WorkflowReport? {
      if case .report(let report) = content { report } else { nil }
    }

    enum Kind: String {
      case history
      case notice
      case refusal
      case label
      case mail
      case report
    }

    enum Content {
      case statement(Statement)
      case term(String)
      case mail(Mail)
      case report(WorkflowReport)
    }
  }

  /// The time at which the mails of each day go out.
  private static let hourOfMails = 7

  private(set) var moments: [Moment] = []

  /// How things are in the end, with everybody who joined on the way.
  private(set) var workflow: Workflow

  /// Plays `scenario` from its first step to its last.
  ///
  /// - Throws: The first step that names what is not there, or is earlier than the one before.
  init(_ scenario: Scenario) throws(ScenarioFaults) {
    workflow = scenario.workflow
    try ScenarioFaults.alone { () throws(Diagnostic) in try play(scenario) }
  }

  private mutating func play(_ scenario: Scenario) throws(Diagnostic) {
    guard var last = scenario.steps.first?.at else { return }
    for step in scenario.steps {
      guard step.at >= last else {
        throw step.node.fault("this step is earlier than the one before")
      }
      sendDailyMails(after: last, until: step.at)
      do throws(UnknownRecord) {
        try play(step)
      } catch {
        throw fault(error, in: step.node)
      }
      last = step.at
    }
  }

  private mutating func sendDailyMails(after last: Instant, until now: Instant) {
    let zone = workflow.project.timeZone
    var day = zone.day(of: last)
    while day <= zone.day(of: now) {
      let at = zone.instant(on: day, secondsAfterMidnight: Self.hourOfMails * 3600)
      let mails = at > last && at <= now ? workflow.mailsDue(at: at) : []
      if !mails.isEmpty {
        let items = mails.map(Self.item)
        moments.append(Moment(at: at, by: nil, event: "mails-due", items: items))
        confirm(mails)
      }
      day = day.adding(days: 1)
    }
  }

  private mutating func play(_ step: Scenario.Step) throws(UnknownRecord) {
    switch step.event {
    case .wait: return
    case .show(let request):
      switch try workflow.report(request, for: step.by) {
      case .shown(let report):
        add(
          step,
          "show",
          [Item(kind: .report, id: report.id, reader: step.by, content: .report(report))]
        )
      case .refused(let refusals): add(step, "show", refusals.map { item($0, step) })
      }
    case .action(let scenarioAction):
      let action = scenarioAction.action(workflow)
      switch try workflow.perform(
        action,
        by: step.by,
        at: step.at,
        confirming: scenarioAction.isConfirmed
          ? Set(WorkflowGuard.allCases.filter(\.isWarning)) : []
      ) {
      case .refused(let refusals):
        add(
          step,
          action.kind.rawValue,
          refusals.map { item($0, step) }
        )
      case .done(let state, let events):
        workflow = state
        confirm(state.outbox)
        add(step, action.kind.rawValue, events.map(Self.item) + labels(after: action))
      }
    }
  }

  /// Takes `mails`, which are in the story now, for sent.
  private mutating func confirm(_ mails: [Mail]) {
    do throws(UnknownMail) {
      try workflow.confirmSent(mails.map(\.id))
    } catch {
      preconditionFailure("the state does not know its own mail: \(error)")
    }
  }

  private mutating func add(_ step: Scenario.Step, _ event: String, _ items: [Item]) {
    moments.append(Moment(at: step.at, by: step.by, event: event, items: items))
  }

  private func item(_ refusal: Refusal, _ step: Scenario.Step) -> Item {
    Item(
      kind: .refusal,
      id: refusal.statement.message,
      reader: step.by,
      content: .statement(refusal.statement),
      subject: workflow.name(of: refusal.subject)
    )
  }

  /// What the status column shows once `action` is done.
  private func labels(after action: WorkflowAction) -> [Item] {
    action.subjects.compactMap { subject in
      let term: String?
      switch subject {
      case .commitment(let id):
        let commitment = workflow.commitment(id)
        let readiness = commitment.flatMap { workflow.readiness(of: $0) }
        term = (readiness?.term ?? commitment?.latestClaim?.status.term)?.description
      case .claim(let id): term = workflow.claim(id)?.status.term.description
      case .project, .upstreamContract, .period, .policy: term = nil
      }
      return term.map { Item(kind: .label, id: $0, reader: nil, content: .term($0)) }
    }
  }

  private static func item(_ event: WorkflowEvent) -> Item {
    switch event {
    case .recorded(let entry):
      Item(
        kind: .history,
        id: entry.statement.message,
        reader: nil,
        content: .statement(entry.statement)
      )
    case .shown(let statement, let reader):
      Item(kind: .notice, id: statement.message, reader: reader, content: .statement(statement))
    case .sent(let mail): item(mail)
    }
  }

  private static func item(_ mail: Mail) -> Item {
    Item(kind: .mail, id: mail.kind.rawValue, reader: mail.recipient, content: .mail(mail))
  }

  /// How people call `person`.
  func name(_ person: RecordID<Person>) -> String {
    workflow.person(person)?.name ?? person.text
  }

  /// Says which record `step` names that is not there, and which there are.
  private func fault(_ error: UnknownRecord, in step: ScenarioNode) -> Diagnostic {
    switch error {
    case .person(let id): step.missing("person", id.text, among: workflow.people.map(\.id.text))
    case .template(let id):
      step.missing("template", id.text, among: workflow.templates.map(\.id.text))
    case .company(let id):
      step.missing("company", id.text, among: workflow.companies.map(\.id.text))
    case .subject(.commitment(let id)):
      step.missing("commitment", id.text, among: workflow.commitments.map(\.id.text))
    case .subject(.claim(let id)):
      step.missing("claim", id.text, among: workflow.claims.map(\.id.text))
    case .subject(.upstreamContract(let id)):
      step.missing("contract", id.text, among: workflow.upstreamContracts.map(\.id.text))
    case .subject(.period(let id)):
      step.missing("period", id.text, among: workflow.periods.map(\.id.text))
    case .subject(.policy(let id)):
      step.missing("policy", id.text, among: workflow.policies.map(\.id.text))
    case .subject(.project): step.fault("there is no project")
    }
  }
}
