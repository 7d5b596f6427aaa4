import Diagnostics
import MessageFormat

/// A message in a reader's words: always there, with everything that went wrong beside it.
public struct RenderedMessage: Sendable {
  /// The plain text; markup leaves no trace in it.
  public let text: String

  /// What went wrong: a missing argument, an unknown message.
  ///
  /// Empty when all is well.
  public let problems: [Diagnostic]

  private let source: Source

  /// Where the pieces come from: most callers want only the text, which is made without them.
  private enum Source: Sendable {
    case made([MessagePart])
    case later(any PartSource, number: Int32, KeptArguments, IntroducedBits)
  }

  /// Makes a rendered message of its pieces.
  init(parts: [MessagePart], problems: [Diagnostic]) {
    text = parts.reduce(into: "") { $0 += $1.text }
    self.problems = problems
    source = .made(parts)
  }

  /// Makes a rendered message of its text, whose pieces `source` makes.
  @inline(__always)
  init(
    text: String,
    from source: any PartSource,
    number: Int,
    _ arguments: KeptArguments,
    _ read: IntroducedBits
  ) {
    self.text = text
    problems = []
    self.source = .later(source, number: Int32(truncatingIfNeeded: number), arguments, read)
  }

  /// The pieces, in order: text, terms, numbers, markup.
  ///
  /// Costs another rendering where the text was made without them.
  public var parts: [MessagePart] {
    switch source {
    case .made(let parts): parts
    case .later(let source, let number, let arguments, let read):
      source.parts(of: Int(number), arguments.named, read)
    }
  }
}

/// Makes the pieces of messages.
protocol PartSource: AnyObject, Sendable {
  /// The pieces of the message of that number, whose document has read that much.
  func parts(
    of number: Int,
    _ arguments: [String: MessageArgument],
    _ read: IntroducedBits
  ) -> [MessagePart]
}

/// The arguments of a call, as they were passed.
enum KeptArguments: Sendable {
  case literal(MessageArguments)
  case dictionary([String: MessageArgument])
  case positions([MessageArgument], names: [String])

  /// The arguments by name.
  var named: [String: MessageArgument] {
    switch self {
    case .literal(let arguments): arguments.dictionary
    case .dictionary(let arguments): arguments
    case .positions(let values, let names):
      Dictionary(zip(names, values)) { first, _ in first }
    }
  }
}
