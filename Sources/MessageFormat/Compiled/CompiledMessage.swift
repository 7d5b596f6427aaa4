import TextBytes

/// A message that is ready to be printed, very often and from any thread.
///
/// It prints what a ``MessageEvaluation`` would, with the same errors, but text, numbers, plurals
/// and dates take no lock, no reference count and no memory. What only an evaluation can print, as
/// the placeholders of custom functions, is left to one, placeholder by placeholder.
///
/// ```swift
/// let message = CompiledMessage("Hello, {$name}!", context: context)
/// message.text(["name": "Ada"]).text  // "Hello, Ada!"
///
/// var output = UTF8Buffer()
/// let arguments: InlineArray<1, MessageArgument> = ["Ada"]
/// message.render(arguments.span, into: &output)
/// ```
public struct CompiledMessage: Sendable {
  let program: Program

  /// What is wrong with the message itself: its syntax errors, or else its data model errors.
  ///
  /// Such a message prints `{U+FFFD}`.
  public var errors: [MessageError] { program.messageErrors }

  /// Compiles a message that is read already, and validates it.
  ///
  /// - Parameters:
  ///   - message: The message.
  ///   - context: The locales and the functions.
  ///   - parameters: The names of the arguments in the order in which a caller passes them by
  ///     position; without them the order is that of their first mention in a pattern.
  public init(_ message: MessageModel, context: FormattingContext, parameters: [String]? = nil) {
    self.init(message, errors: message.validate(), context: context, parameters: parameters)
  }

  /// Reads and compiles a message.
  ///
  /// - Parameters:
  ///   - source: The source.
  ///   - context: The locales and the functions.
  ///   - parameters: As in ``init(_:context:parameters:)-(MessageModel,_,_)``.
  public init(_ source: String, context: FormattingContext, parameters: [String]? = nil) {
    let program = ProgramSink.program(of: source, context: context, parameters: parameters)
    if let program {
      self.init(program: program)
      return
    }
    let parsed = MessageModel.parse(source)
    self.init(parsed.message, errors: parsed.errors, context: context, parameters: parameters)
  }

  private init(program: Program) { self.program = program }

  init(
    _ message: MessageModel,
    errors: [MessageError],
    context: FormattingContext,
    parameters: [String]?
  ) {
    var builder = ProgramBuilder(message, context: context, parameters: parameters)
    if errors.isEmpty { builder.build() }
    program = Program(builder, errors)
  }

  /// The message.
  public var message: MessageModel { program.detail.message }

  /// The locales and the functions.
  public var context: FormattingContext { program.context }

  /// The names of the arguments, in the order in which they are passed by position.
  public var parameters: [String] { program.parameters }

  // MARK: Into a buffer

  /// Appends the text to a buffer, with arguments by position.
  ///
  /// - Returns: What went wrong, in the order in which it happened.
  @discardableResult
  public func render(
    _ arguments: Span<MessageArgument>,
    into output: inout UTF8Buffer
  ) -> [MessageError] {
    program.render(arguments, into: &output)
  }

  /// Appends the text to a buffer, with arguments by name.
  ///
  /// - Returns: What went wrong, in the order in which it happened.
  @discardableResult
  public func render(
    _ arguments: [String: MessageArgument],
    into output: inout UTF8Buffer
  ) -> [MessageError] {
    program.render(arguments, into: &output)
  }

  // MARK: To a string

  /// The text, with arguments by position.
  public func text(
    _ arguments: Span<MessageArgument>
  ) -> (text: String, errors: [MessageError]) {
    program.text(arguments)
  }

  /// The text, with arguments by name.
  public func text(
    _ arguments: [String: MessageArgument] = [:]
  ) -> (text: String, errors: [MessageError]) {
    program.text(arguments)
  }

  // MARK: To parts

  /// The message in parts, with arguments by name.
  public func format(_ arguments: [String: MessageArgument] = [:]) -> FormattedMessage {
    program.format(arguments)
  }

  /// The message in parts, with arguments by position.
  public func format(_ arguments: Span<MessageArgument>) -> FormattedMessage {
    program.format(arguments)
  }
}
