import Diagnostics
import MessageFormat

/// A message in a reader's words: always there, with everything that went wrong beside it.
public struct RenderedMessage: Sendable {
  /// The pieces, in order: text, terms, numbers, markup.
  public let parts: [MessagePart]

  /// What went wrong: a missing argument, an unknown message.
  ///
  /// Empty when all is well.
  public let problems: [Diagnostic]

  /// The plain text; markup leaves no trace in it.
  public let text: String

  /// Makes a rendered message.
  init(parts: [MessagePart], problems: [Diagnostic]) {
    self.parts = parts
    self.problems = problems
    text = parts.reduce(into: "") { $0 += $1.text }
  }

  /// The same message with more problems.
  func adding(_ more: [Diagnostic]) -> RenderedMessage {
    more.isEmpty ? self : RenderedMessage(parts: parts, problems: more + problems)
  }
}

extension DiagnosticCode {
  /// A message that no dictionary along the resolution has.
  static let unknownMessage = DiagnosticCode("unknown-message", .error)

  /// An argument that the message has no parameter for.
  static let unknownArgument = DiagnosticCode("unknown-argument", .warning)
}
