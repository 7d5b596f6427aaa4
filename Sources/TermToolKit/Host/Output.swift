import Diagnostics

/// A result in one of its formats, as it is printed, sent or shown.
public enum Output: Sendable {
  /// Text for people, which steers no terminal.
  case text(TerminalText)

  /// Data as it is: Markdown, HTML, a document, rows of cells.
  case data([UInt8])

  /// A JSON document.
  case json(JSONValue)

  /// What a file holds that it is written into.
  package var bytes: [UInt8] {
    switch self {
    case .text(let text): Array(text.text.utf8)
    case .data(let bytes): bytes
    case .json(let json): Array((json.text(isPretty: true) + "\n").utf8)
    }
  }

  /// Data in UTF-8.
  static func data(_ text: String) -> Output { .data(Array(text.utf8)) }

  /// Rows of cells as comma-separated values, behind a byte order mark: without it, spreadsheets
  /// read the text of the system's language.
  static func csv(_ rows: [[String]]) -> Output { .data("\u{FEFF}" + Escaping.csv(rows)) }

  /// Text out of what ``Painter`` has painted.
  static func painted(_ text: String) -> Output { .text(TerminalText(painted: text)) }
}
