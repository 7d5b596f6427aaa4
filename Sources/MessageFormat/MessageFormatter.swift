/// A message that is ready to be formatted, as often as needed, from any thread.
///
/// ```swift
/// let formatter = MessageFormatter("Hello, {$name}!", context: context)
/// formatter.format(["name": "Ada"]).text
/// ```
public struct MessageFormatter: Sendable {
  private let compiled: CompiledMessage

  /// The message; where the source has syntax errors, what could be read of it.
  public var message: MessageModel { compiled.message }

  /// The locales and the functions.
  public var context: FormattingContext { compiled.context }

  /// What is wrong with the message itself: its syntax errors, or else its data model errors.
  public var errors: [MessageError] { compiled.errors }

  /// Reads a message from its source.
  public init(_ source: String, context: FormattingContext) {
    compiled = CompiledMessage(source, context: context)
  }

  /// Takes a message that is read already, and validates it.
  public init(_ message: MessageModel, context: FormattingContext) {
    compiled = CompiledMessage(message, context: context)
  }

  /// Formats the message; never fails.
  ///
  /// What cannot be printed becomes a fallback, and the result holds the errors.
  ///
  /// A message with errors of its own prints `{U+FFFD}`; of several syntax errors the first is
  /// reported.
  public func format(_ arguments: [String: MessageArgument] = [:]) -> FormattedMessage {
    compiled.format(arguments)
  }
}
