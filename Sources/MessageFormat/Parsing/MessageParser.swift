/// Reads a message into a tree; never fails.
///
/// - Source: Unicode LDML part 9, "Syntax".
public struct MessageParser {
  private let bytes: [UInt8]

  /// Prepares to read `source`.
  public init(_ source: [UInt8]) { bytes = source }

  /// Reads the message.
  public mutating func parse() -> ParsedMessage {
    bytes.withUnsafeBufferPointer { source in
      var grammar = MessageGrammar(source, MessageTree(source))
      grammar.checkEncoding()
      grammar.read()
      let tree = grammar.sink
      return ParsedMessage(message: tree.message, syntaxErrors: tree.errors.told)
    }
  }
}
