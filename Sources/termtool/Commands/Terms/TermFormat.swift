/// How `termtool terms` prints terms.
enum TermFormat: String, CaseIterable, NamedChoice {
  case human
  case json
  case csv
  case markdown

  static let name = "format"

  func print(_ glossary: Glossary, on console: Console) throws {
    switch self {
    case .human: try console.print(TerminalText(painted: GlossaryText(glossary, console).text))
    case .json: try console.print(.array(glossary.rows.map(\.json)))
    case .csv: try console.print(data: CSV.text(of: [TermField.names] + glossary.rows.map(\.cells)))
    case .markdown: try console.print(data: GlossaryMarkdown(glossary).text)
    }
  }
}
