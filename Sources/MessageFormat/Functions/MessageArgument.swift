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
  case value(any ResolvedValue)
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
