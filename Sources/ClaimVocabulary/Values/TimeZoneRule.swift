import MessageFormat

/// What clocks show in a place, as a value: no tables of the machine are asked.
///
/// Whether a claim was sent on its due date must not depend on which machine looks, nor on how new
/// its time zone tables are, so a project carries the rule beside the name of its zone. The text of
/// the rule is POSIX's, which is also the last line of every compiled zone file.
///
/// ```swift
/// let sydney = TimeZoneRule("Australia/Sydney", posix: "AEST-10AEDT,M10.1.0,M4.1.0/3")
/// ```
///
/// - Source: POSIX.1-2024, 8.3 "Other Environment Variables", TZ.
public struct TimeZoneRule: Sendable, Hashable, Codable {
  /// The name by the IANA database: `Australia/Sydney`.
  public let identifier: String

  /// What clocks add to UTC in standard time, in seconds.
  public let standardOffset: Int

  /// Daylight saving time, where the place has it.
  public let daylight: Daylight?

  /// Daylight saving time: how much, and from when to when in each year.
  public struct Daylight: Sendable, Hashable, Codable {
    /// What clocks add to UTC while it lasts, in seconds.
    public let offset: Int

    /// When it begins, by standard time.
    public let start: Change

    /// When it ends, by daylight saving time.
    public let end: Change

    /// Makes a rule; `offset` is in seconds.
    public init(offset: Int, start: Change, end: Change) {
      self.offset = offset
      self.start = start
      self.end = end
    }
  }

  /// A moment of each year: a weekday of a month, and a time of that day.
  public struct Change: Sendable, Hashable, Codable {
    /// The month, 1 to 12.
    public let month: Int

    /// Which one of the month, 1 to 5; 5 is the last.
    public let week: Int

    /// The day of the week; 0 is Sunday.
    public let weekday: Int

    /// Seconds after midnight; may lie on another day.
    public let time: Int

    /// Makes a moment: `week` 1 to 5, of which 5 is the last; `weekday` 0 for Sunday; `time` in
    /// seconds.
    public init(month: Int, week: Int, weekday: Int, time: Int) {
      self.month = month
      self.week = week
      self.weekday = weekday
      self.time = time
    }
  }

  /// Makes the rule of a place that never changes its clocks.
  public init(_ identifier: String, offset: Int) {
    self.identifier = identifier
    standardOffset = offset
    daylight = nil
  }

  /// Makes a rule of its parts; `standardOffset` is in seconds.
  public init(_ identifier: String, standardOffset: Int, daylight: Daylight) {
    self.identifier = identifier
    self.standardOffset = standardOffset
    self.daylight = daylight
  }

  /// Coordinated universal time.
  public static let utc = TimeZoneRule("UTC", offset: 0)

  /// Makes the rule that `posix` writes, or `nil` where it is not a rule:
  /// `AEST-10AEDT,M10.1.0,M4.1.0/3`.
  public init?(_ identifier: String, posix: String) {
    var parser = TimeZoneRuleParser(posix)
    guard let standard = parser.zone() else { return nil }
    self.identifier = identifier
    standardOffset = standard
    guard !parser.isAtEnd else {
      daylight = nil
      return
    }
    guard let offset = parser.zone(standard: standard), let start = parser.change(),
      let end = parser.change(), parser.isAtEnd
    else { return nil }
    daylight = Daylight(offset: offset, start: start, end: end)
  }
}

extension TimeZoneRule {
  /// The day on which `instant` falls here.
  public func day(of instant: Instant) -> Day {
    let local = instant.seconds + offset(at: instant)
    return Day(number: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
  }

  /// How many seconds after midnight clocks here show at `instant`.
  package func secondsOfDay(at instant: Instant) -> Int {
    instant.seconds + offset(at: instant) - day(of: instant).number * 86_400
  }

  /// The moment at which clocks here show `seconds` after midnight of `day`.
  ///
  /// A time that a change of clocks skips is the moment of the change, moved on by as much.
  public func instant(on day: Day, secondsAfterMidnight seconds: Int) -> Instant {
    let local = day.number * 86_400 + seconds
    let standard = Instant(seconds: local - standardOffset)
    guard let daylight else { return standard }
    let early = Instant(seconds: local - daylight.offset)
    return offset(at: early) == daylight.offset ? early : standard
  }

  /// What clocks here add to UTC at `instant`, in seconds.
  public func offset(at instant: Instant) -> Int {
    guard let daylight else { return standardOffset }
    let year = Day(number: (instant.seconds + standardOffset) / 86_400).date.year
    let start = daylight.start.seconds(in: year) - standardOffset
    let end = daylight.end.seconds(in: year) - daylight.offset
    let isInside =
      start < end
      ? (start..<end).contains(instant.seconds) : !(end..<start).contains(instant.seconds)
    return isInside ? daylight.offset : standardOffset
  }
}

extension TimeZoneRule.Change {
  /// When it comes in `year`, in seconds since 1970 by local clocks.
  func seconds(in year: Int) -> Int {
    let first = Day(year: year, month: month, dayOrLast: 1)
    let last = Day(year: year, month: month, dayOrLast: 31)
    let offset = (weekday + 6 - (Weekday.allCases.firstIndex(of: first.weekday) ?? 0)) % 7
    let days = stride(from: first.number + offset, through: last.number, by: 7)
    let day = Array(days.prefix(week)).last ?? first.number
    return day * 86_400 + time
  }
}
