/// The settings of a project that comes in, by the names that scenarios have for them.
enum ImportSettings {
  private typealias Field = (
    name: String, read: @Sendable (inout ImportParser, inout ProjectSettings) -> Void
  )

  /// What may be said; all else has its default.
  static let names = fields.map(\.name)

  static func read(_ record: inout ImportParser) -> ProjectSettings {
    var settings = ProjectSettings()
    for field in fields { field.read(&record, &settings) }
    return settings
  }

  private static let fields: [Field] = [
    (
      "remind-every",
      { record, settings in
        let days = record.number("remind-every", in: 1...3)
        settings.reminders = days.flatMap(ReminderFrequency.init)
      }
    ),
    field("remind-from", \.remindersStart) { $0.choice($1) },
    flag("notify-approved", \.notifiesApproved),
    flag("notify-approved-as-noted", \.notifiesApprovedAsNoted),
    flag("budget-approved-as-noted", \.budgetsApprovedAsNoted),
    flag("digest", \.sendsDigest),
    field("custom-message", \.customMessage) { $0.optionalText($1) },
    flag("show-claimed-amounts", \.showsClaimedAmounts),
    flag("allow-overbilling", \.allowsOverbilling),
    flag("company-prevents-overbilling", \.companyPreventsOverbilling),
    field("default-claim-type", \.defaultClaimType) { $0.choice($1) },
    field("on-behalf", \.onBehalf) { $0.choice($1) },
    field("invitees", \.invitees) { $0.choice($1) },
    day("period-start-day", \.periodStartDay),
    day("period-end-day", \.periodEndDay),
    day("due-day", \.dueDay),
  ]

  private static func field<Value>(
    _ name: String,
    _ path: WritableKeyPath<ProjectSettings, Value> & Sendable,
    _ read: @escaping @Sendable (inout ImportParser, String) -> Value?
  ) -> Field {
    (
      name,
      { record, settings in settings[keyPath: path] = read(&record, name) ?? settings[keyPath: path]
      }
    )
  }

  private static func flag(
    _ name: String,
    _ path: WritableKeyPath<ProjectSettings, Bool> & Sendable
  ) -> Field {
    field(name, path) { $0.flag($1) }
  }

  private static func day(
    _ name: String,
    _ path: WritableKeyPath<ProjectSettings, Int> & Sendable
  ) -> Field {
    field(name, path) { $0.number($1, in: 1...31) }
  }
}
