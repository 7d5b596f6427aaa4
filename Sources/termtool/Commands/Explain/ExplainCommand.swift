import ArgumentParser
import Diagnostics

/// The command `termtool explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a finding: what it means, why it matters, what to write.",
    usage: "termtool explain [<code>] [<options>]",
    discussion: """
      The code stands in brackets at the end of each finding. Without a code, all of them are listed.

      Examples:
        termtool explain unknown-term
        termtool explain
      """
  )

  enum Format: String, CaseIterable, NamedChoice {
    case human
    case json

    static let name = "format"
  }

  @Argument(help: "The code of a finding, as unknown-term.", completion: Completions.codes)
  var code: String?

  @Option(
    help: Format.help("How the page is printed."),
    completion: Format.completion,
    transform: Format.parse
  )
  var format = Format.human

  @Option(
    help: ColorChoice.help("Colours in what people read."),
    completion: ColorChoice.completion,
    transform: ColorChoice.parse
  )
  var color = ColorChoice.auto

  func run() throws {
    let console = Console(color: color)
    if let code {
      try explain(Self.page(of: code), on: console)
    } else {
      try list(on: console)
    }
  }

  private func explain(_ page: DiagnosticPage, on console: Console) throws {
    switch format {
    case .json:
      try console.print(Self.json(page))
    case .human:
      let severity = RichText(page.code.severity.rawValue, page.code.severity.role)
      let head =
        RichText(page.title, .strong) + RichText("  \(page.code) (") + severity + RichText(")")
      let text = MarkdownText(page.text).text(width: min(console.width, 100), console.painter)
      try console.print(TerminalText(painted: head.painted(console.painter) + "\n\n" + text))
    }
  }

  private func list(on console: Console) throws {
    let pages = DiagnosticPages.shipped
    switch format {
    case .json:
      try console.print(.array(pages.map(Self.json)))
    case .human:
      let table = Table(
        header: ["code", "severity", "title"].map { RichText($0, .strong) },
        rows: pages.map { page in
          let severity = page.code.severity
          return [
            RichText(page.code.name, .code), RichText(severity.rawValue, severity.role),
            RichText(page.title),
          ]
        }
      )
      try console.print(
        TerminalText(painted: table.text(width: console.width, painter: console.painter))
      )
    }
  }

  private static func page(of code: String) throws(UsageError) -> DiagnosticPage {
    if let page = DiagnosticPages.shipped.first(where: { $0.code.name == code }) { return page }
    let codes = DiagnosticPages.shipped.map(\.code.name)
    let hint = NearestValue.to(code, among: codes).map { "did you mean '\($0)'?" }
    throw UsageError("unknown code '\(code)'; \(hint ?? "'termtool explain' lists all")")
  }

  private static func json(_ page: DiagnosticPage) -> JSONValue {
    [
      "code": .string(page.code.name),
      "severity": .string(page.code.severity.rawValue),
      "title": .string(page.title),
      "text": .string(page.text),
    ]
  }
}
