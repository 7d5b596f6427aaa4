/// How much an XML file may ask of its parser.
///
/// Dictionaries come from people one does not know. Whatever exceeds a limit is refused with an
/// `xml-limit` finding at the place where it does.
public struct XMLLimits: Sendable, Equatable {
  /// The longest file, in bytes; 64 MiB unless set, and never more than 2 GiB less one byte.
  public var bytes = 64 << 20

  /// The deepest nesting of elements, where the root has depth 1; 64 unless set.
  public var depth = 64

  /// The most attributes of one element, declarations of namespaces included; 32 unless set.
  public var attributes = 32

  /// The longest value of an attribute, in bytes as written; 64 KiB unless set.
  public var attributeBytes = 64 << 10

  /// The longest text between two pieces of markup, in bytes as written; 4 MiB unless set.
  public var textBytes = 4 << 20

  /// The most namespaces of a file, and of declarations in scope at one place; 64 unless set.
  public var namespaces = 64

  /// The most start tags, end tags and texts of a file; 8 million unless set.
  public var events = 8_000_000

  /// Makes the standard limits, to be changed one by one.
  public init() {}

  /// The limits that hold where a caller sets none.
  public static let standard = XMLLimits()
}
