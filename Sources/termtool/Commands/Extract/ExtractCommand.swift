import ArgumentParser
import TermDictionary
import TermProse
import TermToolKit

struct ExtractCommand: AskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Turns prose into messages that name concepts.",
    usage: "termtool extract [<file>] --as <point-of-view> [<options>]",
    discussion: """
      Every paragraph, heading, list item and cell becomes a message, ready to be put into a dictionary: \
      terms become references, with their articles, counts and verbs. What may be several terms is marked \
      as ⟦funding: project-income / upstream-contract⟧ and reported. Without a file, standard input is read.

      Examples:
        termtool extract help.md --as head-contractor --prefix help.claims
        termtool extract page.html --as owner --locale en-AU --format json
      """
  )

  static let readsNamedFiles = true

  @Argument(
    help: ArgumentHelp(
      "The document, '-' for standard input, which is read unless a file is named.",
      valueName: "file"
    ),
    completion: .file()
  )
  var path = InputFiles.standardInput

  @OptionGroup(title: "Reader")
  var reader: ReaderOption

  @Option(choice: "How the document is written; its name tells unless given.")
  var syntax: DocumentSyntax?

  @Option(help: "How the identifiers of the messages start; numbers follow.")
  var prefix = "text"

  @Flag(help: "Only messages in which a term was found.")
  var withTerms = false

  @Option(choice: "How the messages are printed.")
  var format = ResultFormat.human

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  func validate() throws {
    guard MessageID(prefix + ".1") != nil else {
      throw ValidationError(
        "'\(prefix)' cannot start an identifier; expected lower-case words joined by '.' or '-'"
      )
    }
  }

  func question(_ workspace: Workspace) -> ExtractRequest {
    var request = ExtractRequest(path, reader: reader.reader)
    request.syntax = syntax
    request.prefix = prefix
    request.onlyWithTerms = withTerms
    return request
  }
}
