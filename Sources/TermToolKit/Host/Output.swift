/// A result in one of its formats, as it is printed, sent or shown.
public enum Output: Sendable {
  /// Text for people, which steers no terminal.
  case text(TerminalText)

  /// Data as it is: Markdown, HTML, a document, rows of cells.
  case data([UInt8])

  /// A JSON document.
  case json(JSONValue)

  /// Data in UTF-8.
  static func data(_ text: String) -> Output { .data(Array(text.utf8)) }

  /// Text out of what ``Painter`` has painted.
  static func painted(_ text: String) -> Output { .text(TerminalText(painted: text)) }
}
