import ClaimVocabulary
import TermDictionary

/// Asks how claims move, in the words of readers.
public struct WorkflowRequest: Request, Sendable {
  /// What is shown; everything where nothing is named.
  public var parts: [WorkflowPart]

  /// Who reads.
  public var readers: ReaderChoice

  /// Makes the request.
  public init(_ parts: [WorkflowPart] = [], readers: ReaderChoice = .init()) {
    (self.parts, self.readers) = (parts, readers)
  }

  /// The answer.
  public func run(in workspace: Workspace) throws -> Reply<WorkflowDescription> {
    let chosen = try workspace.resolvingNames { try workspace.readers(readers) }
    let description = WorkflowDescription(reports: WorkflowPart.reports(parts), readers: chosen)
    return Reply(description, wordsOf: chosen.lexicons, in: workspace)
  }
}

/// The formats of the workflow.
public enum WorkflowFormat: String, CaseIterable, NamedChoice {
  case human
  case html
  case json
  case markdown
  case mermaid

  /// What help calls it.
  public static let name = "format"

  /// Whether it shows the whole workflow, whatever parts are named.
  package var isWhole: Bool { self == .json || self == .mermaid }
}

/// How claims move: statuses, transitions, conditions, permissions, mails.
public struct WorkflowDescription: Presentable {
  let reports: [WorkflowReport]
  let readers: Readers

  /// The result in `format`.
  public func output(_ format: WorkflowFormat, for screen: Screen) -> Output {
    let lexicons = readers.lexicons
    return switch format {
    case .human: .text(TerminalText(lines: text(readers, .text, width: screen.width)))
    case .markdown: .data(text(readers, .markdown))
    case .html: .data(ReportPage(reports, for: readers).html)
    case .mermaid:
      .data(lexicons.map { WorkflowReport.workflowDiagram(in: $0) }.joined(separator: "\n"))
    case .json: .json(.array(lexicons.map(Self.json)))
    }
  }

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
