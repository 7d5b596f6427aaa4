import Diagnostics

/// Text for people that cannot steer a terminal, whatever it tells.
///
/// What is in the program is trusted; what is put into it, names of files and arguments above
/// all, is shown in one line and without escape sequences:
///
/// ```swift
/// host.report("wrote \(path)")
/// ```
public struct TerminalText: Sendable, Equatable {
  /// The text as it may be written to a terminal.
  public let text: String

  /// A text of several lines that comes from elsewhere.
  public init(lines text: String) { self.text = Escaping.terminalLines(text) }

  /// A text out of what ``Painter`` has painted and of what is visible.
  package init(painted text: String) { self.text = text }

  /// Whether it says nothing.
  package var isEmpty: Bool { text.isEmpty }

  /// The text without the line feed at its end, for a stream that adds one.
  package var withoutLastLineFeed: TerminalText {
    text.utf8.last == 0x0A ? TerminalText(painted: String(text.dropLast())) : self
  }

  /// The text of `lines`, one below the other.
  package init(joining lines: [TerminalText]) {
    text = lines.map(\.text).joined(separator: "\n")
  }

  package static func + (one: TerminalText, other: TerminalText) -> TerminalText {
    TerminalText(painted: one.text + other.text)
  }
}

extension TerminalText: ExpressibleByStringInterpolation, CustomStringConvertible {
  /// Makes the request.
  public init(stringLiteral text: String) { self.text = text }

  /// Makes the request.
  public init(stringInterpolation pieces: Pieces) { text = pieces.text }

  /// The pieces of a literal.
  public struct Pieces: StringInterpolationProtocol {
    fileprivate var text = ""

    /// Makes the request.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds what is in the program.
    public mutating func appendLiteral(_ literal: String) { text += literal }

    /// Adds what is visible.
    public mutating func appendInterpolation(_ text: TerminalText) { self.text += text.text }

    /// Adds what is made visible.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      text += Escaping.terminalLine(value.description)
    }
  }

  /// The text as it may be written to a terminal.
  public var description: String { text }
}
