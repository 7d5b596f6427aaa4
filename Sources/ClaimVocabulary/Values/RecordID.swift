/// The identifier of a record, given by the caller: never shown, never reused.
///
/// The type of the record keeps identifiers of different kinds apart.
public struct RecordID<Record>: Sendable, Hashable, Comparable {
  /// The identifier as the caller writes it.
  public let text: String

  /// Makes an identifier.
  public init(_ text: String) { self.text = text }

  /// Orders by text.
  public static func < (one: RecordID, other: RecordID) -> Bool { one.text < other.text }
}

extension RecordID: ExpressibleByStringLiteral, CustomStringConvertible, Codable {
  /// Makes an identifier.
  public init(stringLiteral value: String) { self.init(value) }

  /// The identifier as the caller writes it.
  public var description: String { text }

  /// Reads a text.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes a text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
