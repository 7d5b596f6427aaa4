import MessageFormat

/// A day of the calendar, wherever it is.
///
/// It travels as `2026-10-25`.
public struct Day: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01.
  public let number: Int

  /// Makes the day that is `number` days after 1970-01-01.
  public init(number: Int) { self.number = number }

  /// Makes the day that `text` writes, as in `2026-10-25`, or `nil` where it is not a day.
  public init?(_ text: some StringProtocol) {
    guard let date = DateTimeValue(iso8601: String(text)), date.time == nil else { return nil }
    self.init(year: date.year, month: date.month, day: date.day)
  }

  /// Makes a day of the Gregorian calendar, or `nil` for a date that it does not have.
  public init?(year: Int, month: Int, day: Int) {
    guard DateTimeValue(year: year, month: month, day: day) != nil else { return nil }
    self.init(number: Self.number(year, month, day))
  }

  /// Makes `day` of the month, or the last one where the month is shorter.
  ///
  /// Months beyond the year lead into the next: month 13 is the January after.
  public init(year: Int, month: Int, dayOrLast day: Int) {
    let first = Self.number(year + (month - 1) / 12, (month - 1) % 12 + 1, 1)
    let next = Self.number(year + month / 12, month % 12 + 1, 1)
    self.init(number: min(first + max(day, 1) - 1, next - 1))
  }

  /// The year, month and day; years outside 1 to 9999 read as the nearest.
  public var date: DateTimeValue {
    let seconds = min(max(number, -719_162), 2_932_896) * 86_400
    guard let value = DateTimeValue(secondsSince1970: seconds),
      let day = DateTimeValue(year: value.year, month: value.month, day: value.day)
    else { preconditionFailure("day \(number) was clamped into the calendar") }
    return day
  }

  /// The day of the week.
  public var weekday: Weekday { Weekday.allCases[((number + 3) % 7 + 7) % 7] }

  /// The day `days` later.
  public func adding(days: Int) -> Day { Day(number: number + days) }

  /// How many days from here to `other`.
  public func days(until other: Day) -> Int { other.number - number }

  /// Orders by time.
  public static func < (one: Day, other: Day) -> Bool { one.number < other.number }

  // Years that start in March put the leap day last.
  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let marchYear = month > 2 ? year : year - 1
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return marchYear * 365 + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear - 719_468
  }
}

/// A day of the week.
public enum Weekday: String, CaseIterable, Codable, Sendable {
  /// Monday, when the weekly list goes out.
  case monday

  /// Tuesday.
  case tuesday

  /// Wednesday.
  case wednesday

  /// Thursday.
  case thursday

  /// Friday.
  case friday

  /// Saturday.
  case saturday

  /// Sunday.
  case sunday
}

extension Day: CustomStringConvertible, Codable {
  /// The day as in `2026-10-25`.
  public var description: String {
    let date = date
    return "\(date.year.padded(to: 4))-\(date.month.padded())-\(date.day.padded())"
  }

  /// Reads `2026-10-25`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = Day(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "'\(text)' is no day")
    }
    self = day
  }

  /// Writes `2026-10-25`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
