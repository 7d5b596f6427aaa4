import ArgumentParser
import TermToolKit

struct DictionariesCommand: AskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "dictionaries",
    abstract: "Lists the dictionaries: whose words, in which locale, from which files.",
    usage: "termtool dictionaries [<options>]",
    discussion: """
      A point of view without a dictionary of its own is listed too: it speaks as the one it extends. \
      With --as or --locale, only the dictionaries are listed that serve these readers.

      Examples:
        termtool dictionaries
        termtool dictionaries --as owner --locale en-AU
        termtool dictionaries --dictionaries shipped --dictionaries mine/
      """
  )

  @Option(choice: "How the list is printed.")
  var format = ResultFormat.human

  @OptionGroup(title: "Readers")
  var readers: ReaderOptions

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  func question(_ workspace: Workspace) -> DictionariesRequest {
    DictionariesRequest(readers: readers.choice)
  }
}
