import ArgumentParser
import TermToolKit

struct UsageCommand: AskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "usage",
    abstract: "Counts what uses each term, and finds what nothing uses.",
    usage: "termtool usage [<path> ...] [<options>]",
    discussion: """
      A term counts once for each message that prints it for one of the readers, and once for each document \
      that has a word for it, of any reader and market. What programs ask for by themselves is not known \
      here: 'check --used' takes lists of that.

      Examples:
        termtool usage
        termtool usage help/
        termtool usage --unused --dictionaries shipped --dictionaries mine/
        termtool usage --term 'claim*' --limit 10
        termtool usage --format csv > usage.csv
      """
  )

  static let readsNamedFiles = true

  @Argument(
    help: ArgumentHelp(
      "Documents and folders in which words are looked for, '-' for standard input.",
      valueName: "path"
    ),
    completion: .file()
  )
  var paths: [String] = []

  @Option(
    name: .customLong("term"),
    help: ArgumentHelp(
      "A term, or 'claim*' for all that start so; all unless given. May be repeated.",
      valueName: "term"
    ),
    completion: Completions.terms
  )
  var terms: [String] = []

  @Flag(help: "Show only terms that nothing uses.")
  var unused = false

  @OptionGroup
  var limit: LimitOption

  @Option(choice: "How the table is printed.")
  var format = TableFormat.human

  @OptionGroup(title: "Readers")
  var readers: ReaderOptions

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  func question(_ workspace: Workspace) -> UsageRequest {
    var request = UsageRequest(paths, readers: readers.choice)
    request.terms = terms
    request.onlyUnused = unused
    request.limit = limit.limit
    return request
  }
}
