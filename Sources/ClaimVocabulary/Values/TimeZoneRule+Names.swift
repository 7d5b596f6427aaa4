import MessageFormat

extension TimeZoneRule {
  /// Makes the rule by which the clocks of a place of the IANA database go today:
  /// `Australia/Sydney`.
  ///
  /// ICU is asked once; from then on the rule is a value that no tables of a machine change. It
  /// holds from 2026 on.
  ///
  /// - Returns: `nil` where ICU knows no such place, and where its clocks follow no rule of
  ///   weekdays, as in `Africa/Casablanca`, whose clocks follow the moon: write such a rule by
  ///   hand.
  public init?(_ identifier: String) {
    let years = Self.sample
    guard
      let changes = TimeZoneTransition.all(
        of: identifier,
        from: Day(year: years.lowerBound, month: 1, dayOrLast: 1).number * 86_400,
        through: Day(year: years.upperBound, month: 12, dayOrLast: 31).number * 86_400
      ), let first = changes.first
    else { return nil }
    self.init(identifier, offset: first.standardOffset)
    let later = changes.dropFirst()
    guard !later.isEmpty else { return }
    guard let daylight = Self.daylight(of: Array(later), in: years) else { return nil }
    self.init(identifier, standardOffset: first.standardOffset, daylight: daylight)
  }

  /// Years enough to tell the last Sunday of a month from the fourth.
  private static let sample = 2026...2035

  /// The rule that all `changes` follow; `nil` where they follow no rule.
  private static func daylight(
    of changes: [TimeZoneTransition],
    in years: ClosedRange<Int>
  ) -> Daylight? {
    let starts = changes.filter { $0.daylightSaving != 0 }
    let ends = changes.filter { $0.daylightSaving == 0 }
    guard let standard = ends.first?.standardOffset, let offset = starts.first?.offset,
      changes.allSatisfy({ $0.standardOffset == standard }),
      starts.allSatisfy({ $0.offset == offset }),
      let start = Change(of: starts.map { $0.seconds + standard }, in: years),
      let end = Change(of: ends.map { $0.seconds + offset }, in: years)
    else { return nil }
    return Daylight(offset: offset, start: start, end: end)
  }
}

extension TimeZoneRule.Change {
  /// Makes the rule that gives `moments`, one for each of `years`, in seconds since 1970 by local
  /// clocks.
  fileprivate init?(of moments: [Int], in years: ClosedRange<Int>) {
    guard moments.count == years.count, let first = moments.first else { return nil }
    // The evening before the last Sunday is told from that Sunday: the day of the rule may be
    // another one.
    for shift in [0, 1, -1, 2, -2] {
      let day = Day(number: first / 86_400 + shift)
      let weekday = (Weekday.allCases.firstIndex(of: day.weekday) ?? 0) + 1
      for week in (1...5).reversed() {
        let rule = Self(
          month: day.date.month,
          week: week,
          weekday: weekday % 7,
          time: first % 86_400 - shift * 86_400
        )
        if zip(moments, years).allSatisfy({ $0 == rule.seconds(in: $1) }) {
          self = rule
          return
        }
      }
    }
    return nil
  }
}
