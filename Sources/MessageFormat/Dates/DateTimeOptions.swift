/// How a date is printed, resolved from the options of its functions.
///
/// - Source: Unicode LDML part 9, "Date and Time Value Formatting"; a draft there.
struct DateTimeOptions: Sendable, Hashable {
  var dateFields: DateFields?
  var dateLength: Length?
  var timePrecision: TimePrecision?
  var timeZoneStyle: TimeZoneStyle?
  var isTwelveHours: Bool?
  var calendar: String?
  var timeZone: String?

  enum DateFields: String, Sendable, CaseIterable {
    case weekday
    case dayWeekday = "day-weekday"
    case monthDay = "month-day"
    case monthDayWeekday = "month-day-weekday"
    case yearMonthDay = "year-month-day"
    case yearMonthDayWeekday = "year-month-day-weekday"
  }

  enum Length: String, Sendable, CaseIterable {
    case long
    case medium
    case short
  }

  enum TimePrecision: String, Sendable, CaseIterable {
    case hour
    case minute
    case second
  }

  enum TimeZoneStyle: String, Sendable, CaseIterable {
    case long
    case short
  }

  /// The fields to print, in the letters of CLDR; their order is the locale's.
  var skeleton: String {
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
