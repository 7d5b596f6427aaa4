import ClaimVocabulary
import Diagnostics

/// A value of a scenario file that knows where it is.
typealias ScenarioNode = YAMLNode

/// The values of the domain that a scenario writes.
extension ScenarioNode {
  func amount() throws(Diagnostic) -> Amount {
    let text = try text()
    guard let amount = Amount(literal: text) else {
      throw fault("'\(text)' is no decimal number, such as 1250.00")
    }
    return amount
  }

  func day() throws(Diagnostic) -> Day {
    let text = try text()
    guard let day = Day(text) else { throw fault("'\(text)' is no day, such as 2026-10-25") }
    return day
  }

  func identifier<Record>() throws(Diagnostic) -> RecordID<Record> { RecordID(try text()) }

  func identifiers<Record>() throws(Diagnostic) -> [RecordID<Record>] {
    var identifiers: [RecordID<Record>] = []
    for item in list { identifiers.append(try item.identifier()) }
    return identifiers
  }

  /// The moment that the value writes as in `2026-10-25 09:00`, by the clocks of `zone`.
  func instant(in zone: TimeZoneRule) throws(Diagnostic) -> Instant {
    let text = try text()
    let parts = text.split(separator: " ")
    let clock = parts.count == 2 ? parts[1].split(separator: ":").compactMap { Int($0) } : [12, 0]
    guard let date = parts.first, let day = Day(date), parts.count <= 2, clock.count == 2,
      0..<24 ~= clock[0], 0..<60 ~= clock[1]
    else { throw fault("'\(text)' is no time, such as 2026-10-25 09:00") }
    return zone.instant(on: day, secondsAfterMidnight: clock[0] * 3600 + clock[1] * 60)
  }
}
