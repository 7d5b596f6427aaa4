/// What an office document may hold at most, so that no file takes all memory or time.
public struct OfficeLimits: Sendable, Equatable {
  /// Files in the container.
  public var entries = 10_000

  /// Bytes of one file in the container, as it is read.
  public var entryBytes = 192 << 20

  /// How many times as large as in the container a file may be that is longer than `ratioBytes`.
  ///
  /// Text of office programs is 5 to 60 times as large.
  public var ratio = 300

  /// Bytes up to which ``ratio`` is not asked.
  public var ratioBytes = 4 << 20

  /// Elements that are inside each other.
  public var depth = 256

  /// Makes the limits that hold unless others are given.
  public init() {}

  /// The limits that hold unless others are given.
  public static let standard = OfficeLimits()
}
