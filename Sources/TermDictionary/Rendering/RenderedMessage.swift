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
    case deferred(@Sendable () -> [MessagePart])
  }

  /// Makes a rendered message of its pieces.
  init(parts: [MessagePart], problems: [Diagnostic]) {
    text = parts.reduce(into: "") { $0 += $1.text }
    self.problems = problems
    source = .made(parts)
  }

  /// Makes a rendered message of its text; `parts` makes its pieces.
  init(text: String, problems: [Diagnostic], parts: @escaping @Sendable () -> [MessagePart]) {
    self.text = text
    self.problems = problems
    source = .deferred(parts)
  }

  /// The pieces, in order: text, terms, numbers, markup.
  ///
  /// Costs another rendering where the text was made without them.
  public var parts: [MessagePart] {
    switch source {
    case .made(let parts): parts
    case .deferred(let make): make()
    }
  }

  /// The same message with more problems.
  func adding(_ more: [Diagnostic]) -> RenderedMessage {
    more.isEmpty ? self : RenderedMessage(parts: parts, problems: more + problems)
  }
}
