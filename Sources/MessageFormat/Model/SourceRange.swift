/// Where a node is in the source of its message: bytes of UTF-8, counted from 0.
///
/// Two nodes that say the same are equal wherever they are, so a place takes no part in equality.
public struct SourceRange: Sendable, Hashable {
  /// The bytes.
  public var bytes: Range<Int>

  /// Makes the range of `bytes`.
  public init(_ bytes: Range<Int>) { self.bytes = bytes }

  /// The place of a node that no source holds.
  public static let none = SourceRange(0..<0)

  /// True: places take no part in equality.
  public static func == (_: SourceRange, _: SourceRange) -> Bool { true }

  /// Adds nothing, to go with equality.
  public func hash(into _: inout Hasher) {}
}
