/// Reads the pieces of a POSIX rule.
struct TimeZoneRuleParser {
  private var rest: Substring

  init(_ text: String) { rest = text[...] }

  var isAtEnd: Bool { rest.isEmpty }

  /// A name and an offset; where no offset is written, an hour more than `standard`.
  mutating func zone(standard: Int? = nil) -> Int? {
    if drop("<") {
      guard let end = rest.firstIndex(of: ">") else { return nil }
      rest = rest[rest.index(after: end)...]
    } else {
      let name = rest.prefix { $0.isASCII && $0.isLetter }
      guard name.count >= 3 else { return nil }
      rest = rest[name.endIndex...]
    }
    if let standard, rest.first == "," { return standard + 3600 }
    // POSIX counts to the west, and no place is a day away.
    guard let offset = time(), abs(offset) < 86_400 else { return nil }
    return -offset
  }

  /// A moment of each year, as in `,M10.1.0/2`.
  mutating func change() -> TimeZoneRule.Change? {
    guard drop(","), drop("M"), let month = number(), 1...12 ~= month, drop("."),
      let week = number(), 1...5 ~= week, drop("."), let weekday = number(), 0...6 ~= weekday
    else { return nil }
    guard drop("/") else {
      return TimeZoneRule.Change(month: month, week: week, weekday: weekday, time: 7200)
    }
    guard let time = time(), abs(time) <= Self.longestTime else { return nil }
    return TimeZoneRule.Change(month: month, week: week, weekday: weekday, time: time)
  }

  /// A week, less an hour: a change may lie on another day than the rule names.
  private static let longestTime = 167 * 3600

  /// Hours, minutes and seconds, as in `-10`, `3:30` and `-0:44:30`.
  private mutating func time() -> Int? {
    let isNegative = drop("-")
    if !isNegative { _ = drop("+") }
    guard let hours = number() else { return nil }
    var seconds = hours * 3600
    for unit in [60, 1] where drop(":") {
      guard let value = number(), value < 60 else { return nil }
      seconds += value * unit
    }
    return isNegative ? -seconds : seconds
  }

  private mutating func number() -> Int? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard 1...3 ~= digits.count, let value = Int(digits) else { return nil }
    rest = rest[digits.endIndex...]
    return value
  }

  private mutating func drop(_ character: Character) -> Bool {
    guard rest.first == character else { return false }
    rest.removeFirst()
    return true
  }
}
