/// How `termtool preview` prints messages.
enum PreviewFormat: String, CaseIterable, NamedChoice {
  case human
  case json
  case markdown
  case html

  static let name = "format"

  func print(_ preview: Preview, on console: Console) throws {
    switch self {
    case .human: try console.print(TerminalText(painted: PreviewText(preview, console).text))
    case .json: try console.print(.array(preview.rows.map(Self.json)))
    case .markdown: try console.print(data: PreviewMarkdown(preview).text)
    case .html: try console.print(data: PreviewPage(preview).html)
    }
  }

  private static func json(_ row: Preview.Row) -> JSONValue {
    [
      "message": .string(row.message.description),
      "dictionary": .string(row.pointOfView.description),
      "locale": .string(row.locale.description),
      "text": .string(row.text),
      "diagnostics": JSONValue(row.problems),
    ]
  }
}
