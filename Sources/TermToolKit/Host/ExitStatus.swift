/// How a request ended, as the tool tells the program that started it.
///
/// The greater of two wins.
public enum ExitStatus: Int32, Comparable, Sendable {
  /// All is well.
  case success = 0

  /// There are findings, or a message that renders with an error.
  case findings = 1

  /// A file cannot be read, a dictionary that is needed has errors, or the output cannot be
  /// written.
  case failure = 2

  /// The request names something that does not exist.
  case usage = 64

  /// Whether `other` is worse.
  public static func < (one: ExitStatus, other: ExitStatus) -> Bool {
    one.rawValue < other.rawValue
  }
}

/// The request asks for something that does not exist.
public struct UsageError: Error, CustomStringConvertible {
  /// One sentence that names the value and the nearest good one.
  public let text: TerminalText

  package init(_ text: TerminalText) { self.text = text }

  /// The sentence.
  public var description: String { text.text }
}

/// The tool cannot do its work.
public struct ToolFailure: Error, CustomStringConvertible {
  /// Why.
  public let text: TerminalText

  package init(_ text: TerminalText) { self.text = text }

  /// Why, as plain text.
  public var description: String { text.text }

  /// Standard output cannot be written.
  package static func unwritable(_ reason: String) -> ToolFailure {
    ToolFailure("cannot write to standard output: \(reason)")
  }
}

/// The tool cannot do its work, and has said why.
public struct ToldFailure: Error {
  package init() {}
}
