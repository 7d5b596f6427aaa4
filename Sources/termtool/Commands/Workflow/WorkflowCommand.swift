import ArgumentParser
import ClaimVocabulary
import TermDictionary

/// The command `termtool workflow`.
struct WorkflowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workflow",
    abstract: "Shows how claims move: statuses, transitions, conditions, permissions, mails.",
    usage: "termtool workflow [<part> ...] [<options>]",
    discussion: """
      The workflow is the same for everybody; the words are those of each reader.

      Examples:
        termtool workflow --as owner --locale en-AU
        termtool workflow claim mails --as owner
        termtool workflow --as head-contractor --format markdown > workflow.md
        termtool workflow --as owner --as head-contractor --format html > workflow.html
        termtool workflow --as head-contractor --format mermaid
      """
  )

  enum Format: String, CaseIterable, NamedChoice {
    case human
    case html
    case json
    case markdown
    case mermaid

    static let name = "format"
  }

  @Argument(
    help: WorkflowPart.help("What to show; everything unless given."),
    completion: WorkflowPart.completion,
    transform: WorkflowPart.parse
  )
  var parts: [WorkflowPart] = []

  @Option(
    help: Format.help("How the workflow is printed."),
    completion: Format.completion,
    transform: Format.parse
  )
  var format = Format.human

  @OptionGroup
  var common: CommonOptions

  func validate() throws {
    guard !parts.isEmpty, format == .json || format == .mermaid else { return }
    throw ValidationError("'--format \(format.rawValue)' prints the whole workflow; name no part")
  }

  func run() throws {
    let (console, loaded, chosen) = try common.openForReaders()
    switch format {
    case .human:
      try console.print(TerminalText(lines: text(chosen, .text, width: console.width)))
    case .markdown: try console.print(data: text(chosen, .markdown))
    case .html: try console.print(data: ReportPage(reports, for: chosen).html)
    case .mermaid:
      let diagrams = chosen.lexicons.map { WorkflowReport.workflowDiagram(in: $0) }
      try console.print(data: diagrams.joined(separator: "\n"))
    case .json: try console.print(.array(chosen.lexicons.map(Self.json)))
    }
    let trouble = Trouble(in: loaded.set, for: chosen).report(on: console)
    try max(loaded.status, trouble).exit()
  }

  private var reports: [WorkflowReport] { WorkflowPart.reports(parts) }

  private func text(
    _ readers: Readers,
    _ format: ReportFormat,
    width: Int? = nil
  ) -> String {
    let texts = readers.lexicons.flatMap { lexicon in
      reports.map { $0.rendered(format, in: lexicon, width: width) }
    }
    return texts.joined(separator: "\n")
  }

  /// The workflow in neutral identifiers, each with what the reader calls it.
  private static func json(_ lexicon: Lexicon) -> JSONValue {
    [
      "dictionary": .string(lexicon.pointOfView.description),
      "locale": .string(lexicon.locale.description),
      "states": .array(states(lexicon)),
      "transitions": .array(RuleTable.rules.map { json($0, lexicon) }),
      "guards": .array(
        WorkflowGuard.allCases.map {
          ["id": .string($0.rawValue), "text": text($0.label, lexicon)]
        }
      ),
      "permissions": .array(PermissionTable.rows.map { json($0, lexicon) }),
      "notifications": .array(MailKind.allCases.map { json($0, lexicon) }),
    ]
  }

  private static func states(_ lexicon: Lexicon) -> [JSONValue] {
    let terms =
      ClaimStatus.allCases.map(\.term) + InvitationStatus.allCases.map(\.term)
      + BreakdownStatus.allCases.map(\.term) + BillingPeriodStatus.allCases.map(\.term)
    return terms.map { term in
      ["term": .string(term.description), "label": .string(lexicon.label(of: term))]
    }
  }

  private static func json(_ rule: WorkflowRule, _ lexicon: Lexicon) -> JSONValue {
    [
      "id": .string(rule.id),
      "action": .string(rule.action.rawValue),
      "label": text(rule.action.label, lexicon),
      "from": JSONValue(rule.change.starts.map(\.description)),
      "to": JSONValue(rule.change.ends.map(\.description)),
      "roles": JSONValue(rule.roles.map(\.rawValue)),
      "permission": JSONValue(rule.permission?.rawValue),
      "guards": JSONValue(rule.conditions.map(\.rawValue)),
      "effects": JSONValue(rule.effects.map(\.rawValue)),
    ]
  }

  private static func json(_ row: PermissionRow, _ lexicon: Lexicon) -> JSONValue {
    [
      "id": .string(row.action.rawValue),
      "label": text(row.action.label, lexicon),
      "tool": .string(row.tool.rawValue),
      "grants": .array(
        row.grants.map { grant in
          [
            "level": .string(grant.level.rawValue),
            "notes": JSONValue(grant.notes.map(\.rawValue)),
            "discouraged": .bool(grant.isDiscouragedForOutsiders),
          ]
        }
      ),
    ]
  }

  private static func json(_ mail: MailKind, _ lexicon: Lexicon) -> JSONValue {
    [
      "id": .string(mail.rawValue), "subject": .string(mail.subject),
      "text": .string(mail.text), "label": text(mail.label, lexicon),
      "rules": .array(MailTable.rules(for: mail).map { json($0, lexicon) }),
    ]
  }

  private static func json(_ rule: MailRule, _ lexicon: Lexicon) -> JSONValue {
    [
      "trigger": .array(
        rule.causes.map { ["id": .string($0.message), "label": .string($0.text(in: lexicon))] }
      ),
      "recipients": .array(
        rule.recipients.map { ["id": .string($0.rawValue), "label": text($0.label, lexicon)] }
      ),
      "settings": .array(
        rule.settings.map { ["id": .string($0.rawValue), "label": text($0.label, lexicon)] }
      ),
      "timing": .string(rule.timing.statement.text(in: lexicon)),
    ]
  }

  private static func text(_ message: String, _ lexicon: Lexicon) -> JSONValue {
    .string(Statement(message).text(in: lexicon))
  }
}
