/// A moment, the same everywhere.
public struct Instant: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01 00:00 UTC.
  public let seconds: Int

  /// Makes the moment `seconds` after 1970-01-01 00:00 UTC.
  public init(seconds: Int) { self.seconds = seconds }

  /// Orders by time.
  public static func < (one: Instant, other: Instant) -> Bool { one.seconds < other.seconds }
}

extension Instant: Codable {
  /// Reads seconds since 1970.
  public init(from decoder: any Decoder) throws {
    self.init(seconds: try decoder.singleValueContainer().decode(Int.self))
  }

  /// Writes seconds since 1970.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(seconds)
  }
}
