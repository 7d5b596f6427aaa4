/// A date of the Gregorian calendar, with a time of day and an offset from UTC where they are
/// known.
///
/// Without an offset it is *floating*: it is printed as it stands, wherever the reader is.
///
/// - Source: Unicode LDML part 9, "Date and Time Operands".
public struct DateTimeValue: Sendable, Hashable {
  // Small fields keep arguments small, which are copied much.
  private let storedYear: Int16
  private let storedMonth: UInt8
  private let storedDay: UInt8
  private let storedOffset: Int32
  private let storedTime: TimeOfDay

  /// The time of day; `nil` for a date alone, which is printed as midnight where a time is asked.
  public var time: TimeOfDay? { storedTime.isNone ? nil : storedTime }

  /// The year, 1 to 9999.
  public var year: Int { Int(storedYear) }

  /// The month, 1 to 12.
  public var month: Int { Int(storedMonth) }

  /// The day of the month, from 1.
  public var day: Int { Int(storedDay) }

  /// The offset of local time from UTC, in seconds, positive to the east; `nil` for a floating
  /// time.
  public var utcOffset: Int? { storedOffset == .min ? nil : Int(storedOffset) }

  /// A time of day.
  public struct TimeOfDay: Sendable, Hashable {
    private let storedHour: UInt8
    private let storedMinute: UInt8
    private let storedSecond: UInt8
    private let storedNanosecond: UInt32

    /// The hour, 0 to 23.
    public var hour: Int { Int(storedHour) }

    /// The minute, 0 to 59.
    public var minute: Int { Int(storedMinute) }

    /// The second, 0 to 59.
    public var second: Int { Int(storedSecond) }

    /// The part of a second, in nanoseconds.
    public var nanosecond: Int { Int(storedNanosecond) }

    /// Stands for no time; no time of day has that hour.
    fileprivate static let none = TimeOfDay()

    private init() {
      storedHour = .max
      storedMinute = 0
      storedSecond = 0
      storedNanosecond = 0
    }

    /// Whether it stands for no time.
    fileprivate var isNone: Bool { storedHour == .max }

    /// Makes a time; `nil` where a field is out of its range.
    public init?(hour: Int, minute: Int = 0, second: Int = 0, nanosecond: Int = 0) {
      guard 0..<24 ~= hour, 0..<60 ~= minute, 0..<60 ~= second else { return nil }
      guard 0..<1_000_000_000 ~= nanosecond else { return nil }
      storedHour = UInt8(hour)
      storedMinute = UInt8(minute)
      storedSecond = UInt8(second)
      storedNanosecond = UInt32(nanosecond)
    }
  }

  /// Makes a date; `nil` where there is no such day, or the offset is more than 14 hours.
  public init?(
    year: Int,
    month: Int,
    day: Int,
    time: TimeOfDay? = nil,
    utcOffset: Int? = nil
  ) {
    guard 1...9999 ~= year, 1...12 ~= month else { return nil }
    guard 1...Self.days(in: month, of: year) ~= day else { return nil }
    guard -50_400...50_400 ~= utcOffset ?? 0 else { return nil }
    storedYear = Int16(year)
    storedMonth = UInt8(month)
    storedDay = UInt8(day)
    storedTime = time ?? .none
    storedOffset = utcOffset.map { Int32($0) } ?? .min
  }

  /// Makes the local date and time of an instant.
  ///
  /// `nil` outside the years 1 to 9999, or for an offset of more than 14 hours.
  ///
  /// - Parameters:
  ///   - seconds: Seconds since 1970-01-01 00:00 UTC.
  ///   - nanosecond: The part of a second, 0 to 999,999,999.
  ///   - utcOffset: The offset of local time from UTC, in seconds.
  public init?(secondsSince1970 seconds: Int, nanosecond: Int = 0, utcOffset: Int = 0) {
    // The span of years first: what follows could overflow otherwise.
    guard -70_000_000_000...270_000_000_000 ~= seconds, abs(utcOffset) <= 50_400 else { return nil }
    let local = seconds + utcOffset
    let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    let rest = local - days * 86_400
    let date = Self.date(daysSince1970: days)
    let time = TimeOfDay(
      hour: rest / 3600,
      minute: rest / 60 % 60,
      second: rest % 60,
      nanosecond: nanosecond
    )
    guard let time else { return nil }
    self.init(
      year: date.year,
      month: date.month,
      day: date.day,
      time: time,
      utcOffset: utcOffset
    )
  }

  /// Milliseconds since 1970, taking a floating time for UTC.
  package var milliseconds: Double {
    let days = Self.daysSince1970(year: year, month: month, day: day)
    let time = time.map { ($0.hour * 60 + $0.minute) * 60 + $0.second } ?? 0
    let seconds = days * 86_400 + time - (utcOffset ?? 0)
    return Double(seconds) * 1000 + Double((self.time?.nanosecond ?? 0) / 1_000_000)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    switch month {
    case 2: return isLeap ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  // Years that start in March put the leap day last, and 400 of them always have 146,097 days.

  private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = (month + 9) % 12
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    return marchYear * 365 + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear - 719_468
  }

  private static func date(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }
}
