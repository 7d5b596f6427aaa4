/// What a parser could read of a source: always a message, with all that is wrong with it.
public struct ParsedMessage: Sendable, Equatable {
  /// The message; where there are syntax errors, what could be read of it.
  public let message: MessageModel

  /// The syntax errors in source order: at most 1,000, and one that stands for the rest.
  public let syntaxErrors: [MessageError]

  /// The syntax errors, or where there are none the data model errors, in source order.
  ///
  /// A message that could not be read in full is not checked any further: what is missing in the
  /// tree may well be in the source.
  public var errors: [MessageError] {
    syntaxErrors.isEmpty ? message.validate() : syntaxErrors
  }
}

extension MessageModel {
  /// Reads a message; never fails.
  ///
  /// Costs one pass over the source. Ranges count bytes of its UTF-8.
  ///
  /// ```swift
  /// let parsed = MessageModel.parse("Hello, {$name!")
  /// parsed.syntaxErrors.first?.message  // "expected '}' to end the placeholder …"
  /// ```
  public static func parse(_ source: String) -> ParsedMessage {
    parse(Array(source.utf8))
  }

  /// Reads a message from bytes; those that are not UTF-8 are errors and read U+FFFD.
  public static func parse(_ source: [UInt8]) -> ParsedMessage {
    var parser = MessageParser(source)
    return parser.parse()
  }
}
