import ArgumentParser
import TermToolKit

struct TermsCommand: AskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms",
    abstract: "Shows what each reader calls things.",
    usage: "termtool terms [<term> ...] [<options>]",
    discussion: """
      Without names, all terms are listed with what a screen shows for them. For terms that are named, \
      all forms are shown, and where they come from.

      Examples:
        termtool terms
        termtool terms claim upstream-contract
        termtool terms 'claim-status.*' --locale en --locale en-AU
        termtool terms upstream-contract --as owner --trace
        termtool terms --format csv > terms.csv
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

  @Flag(help: "Show which dictionaries are asked for each term, and which one answers.")
  var trace = false

  @Option(choice: "How the terms are printed.")
  var format = TableFormat.human

  @OptionGroup(title: "Readers")
  var readers: ReaderOptions

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  func question(_ workspace: Workspace) -> TermsRequest {
    TermsRequest(terms, readers: readers.choice, hasTraces: trace)
  }
}
