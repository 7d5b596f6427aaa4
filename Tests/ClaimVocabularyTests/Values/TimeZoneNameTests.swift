import Testing

@testable import ClaimVocabulary

struct TimeZoneNameTests {
  /// The rules as the last lines of the compiled zone files write them.
  @Test(arguments: [
    ("Australia/Sydney", "AEST-10AEDT,M10.1.0,M4.1.0/3"),
    ("America/Los_Angeles", "PST8PDT,M3.2.0,M11.1.0"),
    ("America/St_Johns", "NST3:30NDT,M3.2.0,M11.1.0"),
    ("Europe/London", "GMT0BST,M3.5.0/1,M10.5.0"),
    ("Australia/Lord_Howe", "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0"),
    ("Asia/Kolkata", "IST-5:30"),
    ("Pacific/Chatham", "<+1245>-12:45<+1345>,M9.5.0/2:45,M4.1.0/3:45"),
    ("Pacific/Auckland", "NZST-12NZDT,M9.5.0,M4.1.0/3"), ("UTC", "UTC0"), ("Asia/Tokyo", "JST-9"),
  ])
  func `a place has the rule of the database`(name: String, posix: String) throws {
    let expected = try #require(TimeZoneRule(name, posix: posix))
    #expect(TimeZoneRule(name) == expected)
  }

  @Test(arguments: ["", "Sydney/Australia", "Africa/Casablanca", "AEST-10", "\u{0}"])
  func `what is no place, or has no rule, is refused`(name: String) {
    #expect(TimeZoneRule(name) == nil)
  }

  @Test(arguments: ["AEST-999", "AEST-24", "AEST-10:60", "AEST-10AEDT,M10.1.0/168,M4.1.0", "X-1"])
  func `impossible clocks are refused`(posix: String) {
    #expect(TimeZoneRule("Somewhere", posix: posix) == nil)
  }
}
