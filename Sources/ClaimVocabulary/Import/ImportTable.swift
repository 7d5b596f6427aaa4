/// A table of a project that comes in: a file of comma-separated values, or a list of a JSON
/// document.
public enum ImportTable: String, CaseIterable, Codable, Sendable {
  /// The project: one record.
  case project

  /// The choices of the project: one record, or none.
  case settings

  /// The companies that take part.
  case companies

  /// The users.
  case people

  /// The downstream contracts.
  case commitments

  /// The lines of their schedules of values, those of changes among them.
  case lines

  /// The lines of claimants' breakdowns.
  case breakdownLines = "breakdown-lines"

  /// The billing periods, the oldest first.
  case periods

  /// Who was invited to bill, and what they answered.
  case invitations

  /// The claims, those of one commitment in their order.
  case claims

  /// What claims say of their lines.
  case claimLines = "claim-lines"

  /// The insurance policies.
  case policies

  /// Whether it holds one record and not many.
  var isSingle: Bool { self == .project || self == .settings }

  /// Whether nothing can come in without it.
  var isRequired: Bool { self == .project || self == .companies || self == .people }

  /// What its records may say, in the order in which the documentation has it.
  var names: [String] {
    switch self {
    case .project:
      [
        "name", "number", "payer", "currency", "time-zone", "clock", "directory", "distribution",
        "workflow-assignees", "default-contacts", "insurance-managers", "reads", "locale",
      ]
    case .settings: ImportSettings.names
    case .companies: ["id", "name", "primary-contact", "default-contact", "reads", "locale"]
    case .people: ["id", "name", "email", "company", "level", "rights", "reads", "locale"]
    case .commitments:
      [
        "id", "kind", "number", "name", "status", "company", "contacts", "private-list", "private",
        "method", "work-retention", "materials-retention", "breakdown",
      ]
    case .lines:
      ["commitment", "change", "id", "number", "code", "text", "amount", "quantity", "price"]
    case .breakdownLines: ["commitment", "id", "of", "text", "amount"]
    case .periods: ["id", "start", "end", "due", "status", "origin"]
    case .invitations:
      ["commitment", "period", "contact", "type", "by", "sent", "answer", "answered"]
    case .claims:
      [
        "id", "commitment", "period", "number", "type", "status", "by", "created", "submitted",
        "billing-date", "start", "end", "correction-due", "payment-due", "final", "attachments",
        "paid", "linked",
      ]
    case .claimLines:
      ["claim", "line", "review", "comment"] + EntryName.columns.map(\.rawValue)
    case .policies: ["id", "company", "name", "expires", "notify"]
    }
  }
}
