import ClaimVocabulary
import Diagnostics

/// Changes of the settings of a project; what is not named stays as it is.
struct ScenarioSettings {
  private typealias Change = (inout ProjectSettings) -> Void
  private typealias Reader = (ScenarioNode) throws(Diagnostic) -> Change

  private let changes: [Change]

  /// What can be set.
  static var names: [String] { readers.map(\.name) }

  /// Reads the settings that `record` names.
  init(_ record: inout RecordParser) {
    var changes: [Change] = []
    for (name, read) in Self.readers {
      if let change = record.optional(name, read) { changes.append(change) }
    }
    self.changes = changes
  }

  /// Reads the settings in `node`, in which nothing else may be.
  init(_ node: ScenarioNode) throws(Diagnostic) {
    var record = RecordParser(node, names: Self.names)
    let settings = ScenarioSettings(&record)
    self = try record.checked(settings)
  }

  /// `settings` with the changes.
  func applied(to settings: ProjectSettings) -> ProjectSettings {
    changes.reduce(into: settings) { settings, change in change(&settings) }
  }

  private static var readers: [(name: String, read: Reader)] {
    [
      ("remind-every", set(\.reminders, frequency)),
      ("remind-from", set(\.remindersStart) { node throws(Diagnostic) in try node.choice() }),
      ("notify-approved", flag(\.notifiesApproved)),
      ("notify-approved-as-noted", flag(\.notifiesApprovedAsNoted)),
      ("budget-approved-as-noted", flag(\.budgetsApprovedAsNoted)),
      ("digest", flag(\.sendsDigest)),
      ("custom-message", set(\.customMessage) { node throws(Diagnostic) in try node.text() }),
      ("show-claimed-amounts", flag(\.showsClaimedAmounts)),
      ("allow-overbilling", flag(\.allowsOverbilling)),
      ("company-prevents-overbilling", flag(\.companyPreventsOverbilling)),
      (
        "default-claim-type",
        set(\.defaultClaimType) { node throws(Diagnostic) in try node.choice() }
      ),
      ("on-behalf", set(\.onBehalf) { node throws(Diagnostic) in try node.choice() }),
      ("invitees", set(\.invitees) { node throws(Diagnostic) in try node.choice() }),
      ("period-start-day", set(\.periodStartDay, dayOfMonth)),
      ("period-end-day", set(\.periodEndDay, dayOfMonth)),
      ("due-day", set(\.dueDay, dayOfMonth)),
    ]
  }

  private static func set<Value>(
    _ path: WritableKeyPath<ProjectSettings, Value>,
    _ read: @escaping (ScenarioNode) throws(Diagnostic) -> Value
  ) -> Reader {
    { node throws(Diagnostic) in
      let value = try read(node)
      return { $0[keyPath: path] = value }
    }
  }

  private static func flag(_ path: WritableKeyPath<ProjectSettings, Bool>) -> Reader {
    set(path) { node throws(Diagnostic) in try node.flag() }
  }

  private static func frequency(_ node: ScenarioNode) throws(Diagnostic) -> ReminderFrequency? {
    let text = try node.text()
    if text == "never" { return nil }
    guard let frequency = Int(text).flatMap(ReminderFrequency.init) else {
      throw node.fault("'\(text)' is none of: 1, 2, 3 (days), never")
    }
    return frequency
  }

  private static func dayOfMonth(_ node: ScenarioNode) throws(Diagnostic) -> Int {
    try node.number(in: 1...31)
  }
}
