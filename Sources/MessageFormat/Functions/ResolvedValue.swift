import LocaleData

/// What an expression stands for once it is resolved.
///
/// A value knows how to print itself, what a further function sees when it is the operand, and
/// whether it can select. Functions make values; an argument can be one.
///
/// - Source: Unicode LDML part 9, "Resolved Values".
public protocol ResolvedValue: Sendable {
  /// The kind of value, which names its part: `string`, `number`, `datetime`, `td:term`.
  var type: String { get }

  /// The bare value, as a function sees it that takes this value as operand or option.
  var content: MessageArgument { get }

  /// The direction of the printed text; `nil` where it is not known.
  var direction: TextDirection? { get }

  /// Prints the value.
  ///
  /// - Throws: ``MessageFailure`` where the value cannot be printed.
  func formatted() throws(MessageFailure) -> FormattedValue

  /// Whether the value can be a selector.
  var isSelectable: Bool { get }

  /// Whether `key` is one that the value matches.
  ///
  /// - Throws: ``MessageFailure`` of kind `bad-variant-key` for a key that makes no sense,
  ///   `bad-selector` where the value cannot select.
  func matches(_ key: String) throws(MessageFailure) -> Bool

  /// Whether `key` is a better match than `other`. Both match.
  func prefers(_ key: String, over other: String) -> Bool
}

extension ResolvedValue {
  /// Not known.
  public var direction: TextDirection? { nil }

  /// False.
  public var isSelectable: Bool { false }

  /// Fails: the value cannot select.
  public func matches(_: String) throws(MessageFailure) -> Bool {
    throw MessageFailure(.badSelector, "a value of type '\(type)' cannot select")
  }

  /// False: all keys that match are equally good.
  public func prefers(_: String, over _: String) -> Bool { false }
}

/// A value, printed.
public struct FormattedValue: Sendable {
  /// The text.
  public var text: String

  /// What the text is made of; empty where it has no parts.
  public var parts: [ValuePart.SubPart]

  /// The locale whose rules formed it, where it differs by locale.
  public var locale: LocaleIdentifier?

  /// What the function wants its reader to know beyond the text.
  public var payload: (any Sendable)?

  /// Makes a printed value.
  public init(
    _ text: String,
    parts: [ValuePart.SubPart] = [],
    locale: LocaleIdentifier? = nil,
    payload: (any Sendable)? = nil
  ) {
    self.text = text
    self.parts = parts
    self.locale = locale
    self.payload = payload
  }
}

/// Why a function or a value could not do its work.
public struct MessageFailure: Error, Sendable, Equatable {
  /// The error of the standard.
  public let kind: MessageError.Kind

  /// One lower-case fragment: the value, what was expected, the nearest good value.
  public let message: String

  /// Makes a failure.
  public init(_ kind: MessageError.Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
}
