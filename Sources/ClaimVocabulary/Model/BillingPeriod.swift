/// The days that one round of claims covers.
public struct BillingPeriod: Sendable, Hashable, Codable {
  /// The identifier.
  public let id: RecordID<BillingPeriod>

  /// How it was made.
  public var origin: PeriodOrigin

  /// The first day.
  public var start: Day

  /// The last day.
  public var end: Day

  /// The last day on which a contact may create or send a claim.
  ///
  /// That day itself still counts.
  public var due: Day

  /// Whether it is the current one.
  public var status: BillingPeriodStatus

  /// Makes an open period.
  public init(
    _ id: RecordID<BillingPeriod>,
    _ origin: PeriodOrigin,
    start: Day,
    end: Day,
    due: Day
  ) {
    self.id = id
    self.origin = origin
    self.start = start
    self.end = end
    self.due = due
    status = .open
  }
}

extension BillingPeriod {
  /// Reads a period; one that does not say how it was made was made by hand, and is open.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try fields.decode(RecordID.self, forKey: .id),
      .manual,
      start: try fields.decode(Day.self, forKey: .start),
      end: try fields.decode(Day.self, forKey: .end),
      due: try fields.decode(Day.self, forKey: .due)
    )
    try fields.read(.origin, into: &origin)
    try fields.read(.status, into: &status)
  }
}

/// How a billing period came about.
public enum PeriodOrigin: String, CaseIterable, Codable, Sendable {
  /// By the settings of the project.
  case automatic

  /// By hand.
  case manual
}

extension ProjectSettings {
  /// The days of the automatic period that starts in the month of `day`, and when it is due.
  ///
  /// A last day before the first is one of the month after: the 15th to the 14th. The due date lies
  /// in the month in which the period ends.
  public func period(inMonthOf day: Day) -> (start: Day, end: Day, due: Day) {
    let date = day.date
    let start = Day(year: date.year, month: date.month, dayOrLast: periodStartDay)
    let endMonth = periodEndDay < periodStartDay ? date.month + 1 : date.month
    let end = Day(year: date.year, month: endMonth, dayOrLast: periodEndDay)
    return (start, end, Day(year: date.year, month: endMonth, dayOrLast: dueDay))
  }
}
