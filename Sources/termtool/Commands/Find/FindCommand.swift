import ArgumentParser
import TermToolKit

struct FindCommand: AskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Says what somebody means who uses a word, and what the others call it.",
    usage: "termtool find <word> ... [<options>]",
    discussion: """
      Takes any form: singular or plural, possessive, abbreviation, a form of a verb, a text on a screen, \
      a synonym, an identifier; capitals do not matter. Several words are one phrase. Where nobody uses the \
      phrase as a whole, what is found in it is shown. Below stand the longer words, the definitions and notes \
      and the texts of messages that it is in, with file and line.

      Examples:
        termtool find funding
        termtool find progress claims --locale en-AU
        termtool find SSOV --format json
        termtool find retain
        termtool find requisition --as head-contractor
      """
  )

  @Argument(help: ArgumentHelp("A word, or several that belong together.", valueName: "word"))
  var words: [String]

  @Option(choice: "How the answer is printed.")
  var format = ResultFormat.human

  @OptionGroup(title: "Readers")
  var readers: ReaderOptions

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  func question(_ workspace: Workspace) -> FindRequest {
    FindRequest(words.joined(separator: " "), readers: readers.choice)
  }
}
