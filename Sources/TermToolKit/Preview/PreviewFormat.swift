/// The formats of messages.
public enum PreviewFormat: String, CaseIterable, NamedChoice {
  case human
  case json
  case markdown
  case html

  /// What help calls it.
  public static let name = "format"
}

extension Preview {
  func output(_ format: PreviewFormat, for screen: Screen) -> Output {
    switch format {
    case .human: .painted(PreviewText(self, screen).text)
    case .json: .json(.array(rows.map(Self.json)))
    case .markdown: .data(PreviewMarkdown(self).text)
    case .html: .data(PreviewPage(self).html)
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
