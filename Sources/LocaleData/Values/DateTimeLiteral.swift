extension DateTimeValue {
  /// Makes the date that a literal writes; `nil` where it is none.
  ///
  /// `2026-10-25`, `2026-10-25T09:30:00`, `2026-10-25T09:30:00.5+11:00`, or with `Z` for UTC.
  ///
  /// - Source: Unicode LDML part 9, "Date and Time Operands".
  public init?(iso8601 literal: String) {
    var scanner = LiteralScanner(rest: literal.utf8[...])
    guard let year = scanner.number(4), scanner.drop("-"),
      let month = scanner.number(2), scanner.drop("-"),
      let day = scanner.number(2)
    else { return nil }
    var time: TimeOfDay?
    var offset: Int?
    if scanner.drop("T") {
      time = scanner.timeOfDay()
      guard time != nil else { return nil }
      if !scanner.rest.isEmpty {
        offset = scanner.offset()
        guard offset != nil else { return nil }
      }
    }
    guard scanner.rest.isEmpty else { return nil }
    self.init(year: year, month: month, day: day, time: time, utcOffset: offset)
  }
}

/// Reads the pieces of a date literal.
private struct LiteralScanner {
  var rest: Substring.UTF8View

  mutating func drop(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: scalar) else { return false }
    rest.removeFirst()
    return true
  }

  /// The number of exactly `count` digits that comes next.
  mutating func number(_ count: Int) -> Int? {
    let digits = rest.prefix(count)
    guard digits.count == count, digits.allSatisfy(isDigit) else { return nil }
    rest = rest[digits.endIndex...]
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  mutating func timeOfDay() -> DateTimeValue.TimeOfDay? {
    guard let hour = number(2), drop(":"), let minute = number(2), drop(":"),
      let second = number(2), let nanosecond = fraction()
    else { return nil }
    return .init(hour: hour, minute: minute, second: second, nanosecond: nanosecond)
  }

  mutating func offset() -> Int? {
    if drop("Z") { return 0 }
    let isWest = rest.first == UInt8(ascii: "-")
    guard drop(isWest ? "-" : "+"), let hours = number(2), drop(":"), let minutes = number(2),
      minutes < 60, hours * 60 + minutes <= 14 * 60
    else { return nil }
    return (hours * 60 + minutes) * (isWest ? -60 : 60)
  }

  /// The nanoseconds after a point; 0 without one.
  ///
  /// The standard writes at most three digits.
  private mutating func fraction() -> Int? {
    guard drop(".") else { return 0 }
    let digits = rest.prefix(while: isDigit)
    guard 1...3 ~= digits.count, let value = number(digits.count) else { return nil }
    return value * [100_000_000, 10_000_000, 1_000_000][digits.count - 1]
  }

  private func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
}
