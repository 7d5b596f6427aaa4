import CICU

/// A moment at which the clocks of a place change, and what they show from then on.
public struct TimeZoneTransition: Sendable, Hashable {
  /// The moment, in seconds since 1970-01-01 00:00 UTC.
  public let seconds: Int

  /// What clocks add to UTC in standard time, in seconds.
  public let standardOffset: Int

  /// What daylight saving time adds to that, in seconds; 0 while there is none.
  public let daylightSaving: Int

  /// What clocks add to UTC from then on, in seconds.
  public var offset: Int { standardOffset + daylightSaving }

  /// What clocks in the time zone `identifier` of the IANA database show at `start`, and their
  /// changes until `end`.
  ///
  /// - Parameters:
  ///   - identifier: The name: `Australia/Sydney`.
  ///   - start: In seconds since 1970; the first of the result stands for this moment.
  ///   - end: In seconds since 1970.
  /// - Returns: At most 64 changes; `nil` where ICU knows no such zone.
  public static func all(of identifier: String, from start: Int, through end: Int) -> [Self]? {
    guard !identifier.utf8.contains(0) else { return nil }
    var found = [cicu_transition](repeating: cicu_transition(), count: 64)
    let count = cicu_transitions(
      identifier,
      Double(start) * 1000,
      Double(end) * 1000,
      &found,
      Int32(found.count)
    )
    guard count >= 0 else { return nil }
    return found.prefix(Int(count)).map { transition in
      Self(
        seconds: Int(transition.milliseconds / 1000),
        standardOffset: Int(transition.standard_offset) / 1000,
        daylightSaving: Int(transition.daylight_offset) / 1000
      )
    }
  }
}
