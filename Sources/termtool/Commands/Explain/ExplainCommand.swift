import ArgumentParser
import TermToolKit

struct ExplainCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a finding: what it means, why it matters, what to write.",
    usage: "termtool explain [<code>] [<options>]",
    discussion: """
      The code stands in brackets at the end of each finding. Without a code, all of them are listed. \
      Documents that pages name are here too, or one section of them.

      Examples:
        termtool explain unknown-term
        termtool explain dictionary-format#accepted-findings
        termtool explain
      """
  )

  @Argument(
    help: "The code of a finding, as unknown-term, or a document.",
    completion: Completions.codes
  )
  var code: String?

  @Option(choice: "How the page is printed.")
  var format = ResultFormat.human

  @Option(choice: "Colours in what people read.")
  var color = ColorChoice.auto

  func run(on console: Console) throws -> ExitStatus {
    let explanation = try ExplainRequest(code).run()
    try console.print(explanation.output(format, for: console.screen))
    return .success
  }
}
