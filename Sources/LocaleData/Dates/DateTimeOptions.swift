import CICU

/// How a date is printed, resolved from the options of its functions.
///
/// - Source: Unicode LDML part 9, "Date and Time Value Formatting"; a draft there.
package struct DateTimeOptions: Sendable, Hashable {
  package var dateFields: DateFields?
  package var dateLength: Length?
  package var timePrecision: TimePrecision?
  package var timeZoneStyle: TimeZoneStyle?
  package var isTwelveHours: Bool?
  package var calendar: String?
  package var timeZone: String?

  package init(
    dateFields: DateFields? = nil,
    dateLength: Length? = nil,
    timePrecision: TimePrecision? = nil,
    timeZoneStyle: TimeZoneStyle? = nil,
    isTwelveHours: Bool? = nil,
    calendar: String? = nil,
    timeZone: String? = nil
  ) {
    self.dateFields = dateFields
    self.dateLength = dateLength
    self.timePrecision = timePrecision
    self.timeZoneStyle = timeZoneStyle
    self.isTwelveHours = isTwelveHours
    self.calendar = calendar
    self.timeZone = timeZone
  }

  package enum DateFields: String, Sendable, CaseIterable {
    case weekday
    case dayWeekday = "day-weekday"
    case monthDay = "month-day"
    case monthDayWeekday = "month-day-weekday"
    case yearMonthDay = "year-month-day"
    case yearMonthDayWeekday = "year-month-day-weekday"
  }

  package enum Length: String, Sendable, CaseIterable {
    case long
    case medium
    case short
  }

  package enum TimePrecision: String, Sendable, CaseIterable {
    case hour
    case minute
    case second
  }

  package enum TimeZoneStyle: String, Sendable, CaseIterable {
    case long
    case short
  }

  /// The fields to print, in the letters of CLDR; their order is the locale's.
  package var skeleton: String {
    let date = dateFields.map { Self.skeleton($0, dateLength ?? .medium) } ?? ""
    return date + (timePrecision.map(timeSkeleton) ?? "")
  }

  private static func skeleton(_ fields: DateFields, _ length: Length) -> String {
    let weekday = length == .long ? "EEEE" : "EEE"
    let month =
      switch length {
      case .long: "MMMM"
      case .medium: "MMM"
      case .short: "M"
      }
    return switch fields {
    case .weekday: weekday
    case .dayWeekday: "d\(weekday)"
    case .monthDay: "\(month)d"
    case .monthDayWeekday: "\(month)d\(weekday)"
    case .yearMonthDay: "y\(month)d"
    case .yearMonthDayWeekday: "y\(month)d\(weekday)"
    }
  }

  private func timeSkeleton(_ precision: TimePrecision) -> String {
    let hour = isTwelveHours.map { $0 ? "h" : "H" } ?? "j"
    let zone = timeZoneStyle.map { $0 == .long ? "zzzz" : "z" } ?? ""
    return switch precision {
    case .hour: hour + zone
    case .minute: "\(hour)mm\(zone)"
    case .second: "\(hour)mmss\(zone)"
    }
  }
}

extension DateTimeOptions {
  /// Whether `name` is the identifier of a time zone that ICU knows: `Australia/Sydney`.
  package static func isTimeZone(_ name: String) -> Bool {
    !name.utf8.contains(0) && cicu_is_time_zone(name)
  }
}
