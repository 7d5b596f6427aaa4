import ArgumentParser
import TermToolKit

struct WorkflowCommand: AskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "workflow",
    abstract: "Shows how claims move: statuses, transitions, conditions, permissions, mails.",
    usage: "termtool workflow [<part> ...] [<options>]",
    discussion: """
      The workflow is the same for everybody; the words are those of each reader.

      Examples:
        termtool workflow --as owner --locale en-AU
        termtool workflow claim mails --as owner
        termtool workflow --as head-contractor --format markdown > workflow.md
        termtool workflow --as owner --as head-contractor --format html > workflow.html
        termtool workflow --as head-contractor --format mermaid
      """
  )

  @Argument(
    help: WorkflowPart.help("What to show; everything unless given."),
    completion: WorkflowPart.completion,
    transform: WorkflowPart.parse
  )
  var parts: [WorkflowPart] = []

  @Option(choice: "How the workflow is printed.")
  var format = WorkflowFormat.human

  @OptionGroup(title: "Readers")
  var readers: ReaderOptions

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  func validate() throws {
    guard !parts.isEmpty, format.isWhole else { return }
    throw ValidationError("'--format \(format.rawValue)' prints the whole workflow; name no part")
  }

  func question(_ workspace: Workspace) -> WorkflowRequest {
    WorkflowRequest(parts, readers: readers.choice)
  }
}
