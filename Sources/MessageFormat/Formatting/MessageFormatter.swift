/// A message that is ready to be formatted, as often as needed, from any thread.
///
/// ```swift
/// let formatter = MessageFormatter("Hello, {$name}!", context: context)
/// formatter.format(["name": "Ada"]).text
/// ```
public struct MessageFormatter: Sendable {
  /// The message; where the source has syntax errors, what could be read of it.
  public let message: Message

  /// The locales and the functions.
  public let context: FormattingContext

  /// What is wrong with the message itself: its syntax errors, or else its data model errors.
  public let errors: [MessageError]

  /// Reads a message from its source.
  public init(_ source: String, context: FormattingContext) {
    let parsed = Message.parse(source)
    message = parsed.message
    errors = parsed.errors
    self.context = context
  }

  /// Takes a message that is read already, and validates it.
  public init(_ message: Message, context: FormattingContext) {
    self.message = message
    errors = message.validate()
    self.context = context
  }

  /// Formats the message; never fails.
  ///
  /// What cannot be printed becomes a fallback, and the result holds the errors.
  ///
  /// A message with errors of its own prints `{U+FFFD}`; of several syntax errors the first is
  /// reported.
  public func format(_ arguments: [String: MessageArgument] = [:]) -> FormattedMessage {
    guard let first = errors.first else { return evaluate(arguments) }
    return FormattedMessage(
      parts: [.fallback(source: "\u{FFFD}")],
      errors: first.kind == .syntaxError ? [first] : errors
    )
  }

  private func evaluate(_ arguments: [String: MessageArgument]) -> FormattedMessage {
    var evaluation = MessageEvaluation(message, arguments: arguments, context: context)
    var parts: [MessagePart] = []
    for element in evaluation.selectPattern() { evaluation.append(element, to: &parts) }
    return FormattedMessage(parts: parts, errors: evaluation.errors)
  }
}
