/// The neutral identifier of a concept: `claim`, `claim-status.under-review`.
///
/// Never shown to a reader, never translated, never reused. The shape is
/// `[a-z][a-z0-9]*([.-][a-z0-9]+)*`.
public struct TermID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The identifier as dictionaries write it.
  public let description: String

  /// Makes an identifier, or `nil` where `text` has not its shape.
  public init?(_ text: some StringProtocol) {
    guard IdentifierSyntax.isWellFormed(text) else { return nil }
    description = String(text)
  }

  /// Makes an identifier of a text that has its shape, or that is only looked up.
  init(unchecked text: String) { description = text }

  /// Orders by the bytes of the identifier.
  public static func < (one: TermID, other: TermID) -> Bool { one.description < other.description }
}

/// The identifier of a message: `mail.claim-approved.subject`.
///
/// It has the shape of a ``TermID``.
public struct MessageID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The identifier as dictionaries write it.
  public let description: String

  /// Makes an identifier, or `nil` where `text` has not its shape.
  public init?(_ text: some StringProtocol) {
    guard IdentifierSyntax.isWellFormed(text) else { return nil }
    description = String(text)
  }

  /// Makes an identifier of a text that has its shape, or that is only looked up.
  init(unchecked text: String) { description = text }

  /// Orders by the bytes of the identifier.
  public static func < (one: MessageID, other: MessageID) -> Bool {
    one.description < other.description
  }
}

/// The identifier of a point of view: `owner`.
///
/// It has the shape of a ``TermID``.
public struct PointOfViewID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The identifier as dictionaries write it.
  public let description: String

  /// Makes an identifier, or `nil` where `text` has not its shape.
  public init?(_ text: some StringProtocol) {
    guard IdentifierSyntax.isWellFormed(text) else { return nil }
    description = String(text)
  }

  /// Orders by the bytes of the identifier.
  public static func < (one: PointOfViewID, other: PointOfViewID) -> Bool {
    one.description < other.description
  }
}

/// The shape that all identifiers share.
package enum IdentifierSyntax {
  /// What a message says of the shape.
  package static let shape = "lower-case letters and digits, joined by '-' or '.'"

  /// Whether `text` matches `[a-z][a-z0-9]*([.-][a-z0-9]+)*`.
  package static func isWellFormed(_ text: some StringProtocol) -> Bool { isWellFormed(text.utf8) }

  /// Whether the bytes match `[a-z][a-z0-9]*([.-][a-z0-9]+)*`.
  static func isWellFormed(_ bytes: some Sequence<UInt8>) -> Bool {
    var previousIsJoint = true
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        previousIsJoint = false
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if index == 0 { return false }
        previousIsJoint = false
      case UInt8(ascii: "."), UInt8(ascii: "-"):
        if previousIsJoint { return false }
        previousIsJoint = true
      default:
        return false
      }
    }
    return !previousIsJoint
  }
}
