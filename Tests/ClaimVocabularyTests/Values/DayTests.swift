import Testing

@testable import ClaimVocabulary

struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0, Weekday.thursday), ("2026-10-25", 20_751, .sunday),
    ("2000-02-29", 11_016, .tuesday), ("1969-12-31", -1, .wednesday),
  ])
  func `counts days and knows the weekday`(text: String, number: Int, weekday: Weekday) throws {
    let day = try #require(Day(text))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(day.description == text)
  }

  @Test(arguments: ["2026-02-30", "2026-1-1", "today", "2026-10-25T10:00:00"])
  func `refuses what is no day`(text: String) { #expect(Day(text) == nil) }

  @Test(arguments: [
    (2026, 2, 31, "2026-02-28"), (2028, 2, 31, "2028-02-29"), (2026, 13, 14, "2027-01-14"),
    (2026, 12, 31, "2026-12-31"),
  ])
  func `takes the last day of a shorter month`(year: Int, month: Int, day: Int, expected: String) {
    #expect(Day(year: year, month: month, dayOrLast: day).description == expected)
  }
}

struct TimeZoneRuleTests {
  static let sydney = TimeZoneRule("Australia/Sydney", posix: "AEST-10AEDT,M10.1.0,M4.1.0/3")
  static let newYork = TimeZoneRule("America/New_York", posix: "EST5EDT,M3.2.0,M11.1.0")
  static let london = TimeZoneRule("Europe/London", posix: "GMT0BST,M3.5.0/1,M10.5.0")
  static let kolkata = TimeZoneRule("Asia/Kolkata", posix: "IST-5:30")
  static let tehran = TimeZoneRule("Asia/Tehran", posix: "<+0330>-3:30")

  // The offsets were read off `TZ=… date -d @… +%z`.
  @Test(arguments: [
    (sydney, 1_790_000_000, 36_000), (sydney, 1_792_900_000, 39_600),
    (sydney, 1_791_043_199, 36_000), (sydney, 1_791_043_200, 39_600),
    (newYork, 1_790_000_000, -14_400), (newYork, 1_800_000_000, -18_000),
    (london, 1_792_900_000, 0), (london, 1_790_000_000, 3_600),
    (kolkata, 1_790_000_000, 19_800), (tehran, 0, 12_600),
  ])
  func `knows what clocks show`(rule: TimeZoneRule?, seconds: Int, offset: Int) {
    #expect(rule?.offset(at: Instant(seconds: seconds)) == offset)
  }

  @Test(arguments: [
    "", "AE-10", "AEST", "EST5EDT,M3.2.0", "EST5EDT,M13.2.0,M11.1.0", "EST5EDT,J60,J300",
  ])
  func `refuses what is no rule`(posix: String) {
    #expect(TimeZoneRule("Nowhere", posix: posix) == nil)
  }

  @Test func `a day ends at midnight of the project, not of the machine`() throws {
    let sydney = try #require(Self.sydney)
    let due = try #require(Day("2026-10-25"))
    let lastSecond = sydney.instant(on: due, secondsAfterMidnight: 86_399)
    #expect(sydney.day(of: lastSecond) == due)
    #expect(sydney.day(of: Instant(seconds: lastSecond.seconds + 1)) == due.adding(days: 1))
    #expect(TimeZoneRule.utc.day(of: lastSecond) == due)
    #expect(TimeZoneRule.utc.day(of: sydney.instant(on: due, secondsAfterMidnight: 0)) < due)
  }
}
