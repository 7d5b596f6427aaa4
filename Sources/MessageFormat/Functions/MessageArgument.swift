import LocaleData

/// A value that a caller passes to a message.
///
/// ```swift
/// let arguments: [String: MessageArgument] = ["count": 3, "name": "Harbour Bridge"]
/// ```
public enum MessageArgument: Sendable {
  /// A text.
  case string(String)

  /// A number, with all its digits.
  case number(DecimalNumber)

  /// A truth value; no standard function takes one.
  case boolean(Bool)

  /// A date, a time, or both.
  case dateTime(DateTimeValue)

  /// A value of the caller's own, as a reference to a term.
  indirect case value(any ResolvedValue)
}

extension MessageArgument {
  /// The value, where it is of that type: types are compared, and nothing is cast, which would take
  /// as long as all else that is done with it.
  @inlinable @inline(__always)
  package static func read<Held: ResolvedValue, Value: ResolvedValue>(
    _ value: Held,
    as type: Value.Type
  ) -> Value? {
    guard Held.self == type else { return nil }
    return unsafeBitCast(value, to: Value.self)
  }
}

extension MessageArgument: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// Makes a text.
  public init(stringLiteral value: String) { self = .string(value) }
}

extension MessageArgument: ExpressibleByIntegerLiteral {
  /// Makes a number.
  public init(integerLiteral value: Int) { self = .number(DecimalNumber(value)) }
}

extension MessageArgument: ExpressibleByBooleanLiteral {
  /// Makes a truth value.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension MessageArgument: ExpressibleByFloatLiteral {
  /// Makes a number: the shortest decimal that reads back as `value`.
  ///
  /// A literal that overflows to infinity becomes its text, which no function takes for a number.
  public init(floatLiteral value: Double) {
    self = DecimalNumber(value).map(MessageArgument.number) ?? .string(value.description)
  }
}

extension MessageArgument: Equatable {
  /// Whether both are the same bare value; a value of the caller's own equals only what has equal
  /// content.
  public static func == (one: MessageArgument, other: MessageArgument) -> Bool {
    switch (one, other) {
    case (.string(let one), .string(let other)): one == other
    case (.number(let one), .number(let other)): one == other
    case (.boolean(let one), .boolean(let other)): one == other
    case (.dateTime(let one), .dateTime(let other)): one == other
    case (.value(let one), .value(let other)):
      one.type == other.type && isSameContent(one.content, other.content)
    case (.string, _), (.number, _), (.boolean, _), (.dateTime, _), (.value, _): false
    }
  }

  /// A value may be its own content; that is compared no further.
  private static func isSameContent(_ one: MessageArgument, _ other: MessageArgument) -> Bool {
    if case .value = one { return false }
    return one == other
  }
}
