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
    ("remind-from", { $1.remindersStart = $0.choice("remind-from") ?? $1.remindersStart }),
    ("notify-approved", { $1.notifiesApproved = $0.flag("notify-approved") ?? false }),
    (
      "notify-approved-as-noted",
      { $1.notifiesApprovedAsNoted = $0.flag("notify-approved-as-noted") ?? false }
    ),
    (
      "budget-approved-as-noted",
      { $1.budgetsApprovedAsNoted = $0.flag("budget-approved-as-noted") ?? false }
    ),
    ("digest", { $1.sendsDigest = $0.flag("digest") ?? false }),
    ("custom-message", { $1.customMessage = $0.optionalText("custom-message") ?? "" }),
    (
      "show-claimed-amounts", { $1.showsClaimedAmounts = $0.flag("show-claimed-amounts") ?? false }
    ),
    ("allow-overbilling", { $1.allowsOverbilling = $0.flag("allow-overbilling") ?? true }),
    (
      "company-prevents-overbilling",
      { $1.companyPreventsOverbilling = $0.flag("company-prevents-overbilling") ?? false }
    ),
    (
      "default-claim-type",
      { $1.defaultClaimType = $0.choice("default-claim-type") ?? $1.defaultClaimType }
    ),
    ("on-behalf", { $1.onBehalf = $0.choice("on-behalf") ?? $1.onBehalf }),
    ("invitees", { $1.invitees = $0.choice("invitees") ?? $1.invitees }),
    (
      "period-start-day",
      { $1.periodStartDay = $0.number("period-start-day", in: 1...31) ?? $1.periodStartDay }
    ),
    (
      "period-end-day",
      { $1.periodEndDay = $0.number("period-end-day", in: 1...31) ?? $1.periodEndDay }
    ),
    ("due-day", { $1.dueDay = $0.number("due-day", in: 1...31) ?? $1.dueDay }),
  ]
}
