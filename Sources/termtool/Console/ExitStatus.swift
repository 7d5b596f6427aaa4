/// What the tool tells the program that started it.
///
/// The greater of two wins.
enum ExitStatus: Int32, Comparable, Sendable {
  case success = 0

  /// There are findings, or a message that renders with an error.
  case findings = 1

  /// A file cannot be read, a dictionary that is needed has errors, or the output cannot be written.
  case failure = 2

  /// The command line names something that does not exist.
  case usage = 64

  static func < (one: ExitStatus, other: ExitStatus) -> Bool { one.rawValue < other.rawValue }
}

/// The command line asks for something that does not exist.
struct UsageError: Error, CustomStringConvertible {
  /// One sentence that names the value and the nearest good one.
  let text: TerminalText

  init(_ text: TerminalText) { self.text = text }

  var description: String { text.text }
}

/// The tool cannot do its work.
struct ToolFailure: Error, CustomStringConvertible {
  let text: TerminalText

  init(_ text: TerminalText) { self.text = text }

  var description: String { text.text }

  /// Standard output cannot be written.
  static func unwritable(_ reason: String) -> ToolFailure {
    ToolFailure("cannot write to standard output: \(reason)")
  }
}
