import ArgumentParser
import TermToolKit

struct CoverageCommand: AskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Shows where each reader's words come from, and what is missing.",
    usage: "termtool coverage [<term> ...] [<options>]",
    discussion: """
      A word is a reader's own, inherited from another dictionary, or derived: inherited, but made of \
      words of which the reader has others, so that it follows them without an entry. A word that is \
      missing would leave a hole in a message.

      Examples:
        termtool coverage
        termtool coverage --as owner --locale en --locale en-AU
        termtool coverage 'claim*' upstream-contract
        termtool coverage --missing --dictionaries shipped --dictionaries mine/
        termtool coverage --format markdown > coverage.md
      """
  )

  @Argument(
    help: ArgumentHelp(
      "The terms to show, such as 'claim-status.*' for all that start so; all unless given.",
      valueName: "term"
    ),
    completion: Completions.terms
  )
  var terms: [String] = []

  @Flag(help: "Show only terms that some reader lacks.")
  var missing = false

  @Option(choice: "How the table is printed.")
  var format = TableFormat.human

  @OptionGroup(title: "Readers")
  var readers: ReaderOptions

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  func question(_ workspace: Workspace) -> CoverageRequest {
    CoverageRequest(terms, readers: readers.choice, onlyMissing: missing)
  }
}
