import MessageFormat
import Testing

struct DateTimeTests {
  @Test(arguments: [
    "2026-02-30", "2026-13-01", "2025-02-29", "0000-01-01", "2026-1-1", "2026-10-25T24:00:00",
    "2026-10-25T09:30", "2026-10-25T09:30:00.1234", "2026-10-25T09:30:00+14:01", "2026-10-25 ",
    "2026-10-25T09:30:00+1100", "horse", "",
  ])
  func `what is no date makes no date`(literal: String) {
    #expect(DateTimeValue(iso8601: literal) == nil)
  }

  @Test func `a literal may hold a time and an offset`() throws {
    let value = try #require(DateTimeValue(iso8601: "2024-02-29T09:30:15.5-03:30"))
    let time = DateTimeValue.TimeOfDay(hour: 9, minute: 30, second: 15, nanosecond: 500_000_000)
    #expect(
      value
        == DateTimeValue(year: 2024, month: 2, day: 29, time: time, utcOffset: -12_600)
    )
  }

  @Test func `an instant has a local date and time`() {
    #expect(
      DateTimeValue(secondsSince1970: 1_792_921_800, utcOffset: 39_600)
        == DateTimeValue(iso8601: "2026-10-25T20:50:00+11:00")
    )
    #expect(
      DateTimeValue(secondsSince1970: -1) == DateTimeValue(iso8601: "1969-12-31T23:59:59Z")
    )
    #expect(DateTimeValue(secondsSince1970: .max) == nil)
  }

  @Test(arguments: [
    ("en-AU", "{|2026-10-25| :date length=long}", "25 October 2026"),
    ("en", "{|2026-10-25| :date length=long}", "October 25, 2026"),
    ("en", "{|2026-10-25| :date}", "Oct 25, 2026"),
    ("de", "{|2026-10-25| :date length=short}", "25.10.2026"),
    ("en", "{|1500-03-01| :date length=short}", "3/1/1500"),
    ("en", "{|2026-10-25| :date fields=month-day-weekday length=long}", "Sunday, October 25"),
    ("en", "{|2026-10-25T21:30:00| :time hour12=false}", "21:30"),
    ("de", "{|2026-10-25T21:30:05| :time precision=second}", "21:30:05"),
    ("en-AU", "{|2026-10-25T09:30:00| :datetime dateLength=short}", "25/10/2026, 9:30\u{202F}am"),
    (
      "en-AU", "{|2026-10-25T09:30:00Z| :datetime timeZone=|Australia/Sydney|}",
      "25 Oct 2026, 8:30\u{202F}pm"
    ),
    ("en-AU", "{|2026-10-25T09:30:00+11:00| :time timeZoneStyle=short}", "9:30\u{202F}am GMT+11"),
    ("en", "{|2026-10-25| :date calendar=japanese}", "Oct 25, 8 Reiwa"),
  ])
  func `a date is printed as the locale writes it`(
    locale: String,
    source: String,
    expected: String
  ) throws {
    let result = try format(source, locale: locale)
    #expect(result.text == expected)
    #expect(result.errors.isEmpty)
  }

  @Test func `a date argument prints without a function`() throws {
    let due = try #require(DateTimeValue(iso8601: "2026-10-25"))
    #expect(try format("{$due}", ["due": .dateTime(due)]).text == "Oct 25, 2026")
  }

  @Test func `a further function inherits the options of its operand`() throws {
    let source = """
      .local $d = {|2026-10-25T09:30:00| :datetime dateLength=long timePrecision=second hour12=false}
      {{{$d :date} {$d :time}}}
      """
    #expect(try format(source, locale: "en-AU").text == "25 October 2026 09:30:00")
  }

  @Test func `the fields of a date are parts`() throws {
    let result = try format("{|2026-10-25| :date}", locale: "en-AU")
    guard case .value(let part)? = result.parts.first else {
      Issue.record("no value")
      return
    }
    #expect(part.type == "datetime")
    #expect(part.parts.map(\.type) == ["day", "literal", "month", "literal", "year"])
    #expect(part.parts.map(\.value).joined() == "25 Oct 2026")
  }
}
