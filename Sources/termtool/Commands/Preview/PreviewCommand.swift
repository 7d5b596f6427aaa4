import ArgumentParser
import TermToolKit

struct PreviewCommand: AskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Prints messages as each reader will see them.",
    usage: "termtool preview [<message> ...] [<options>]",
    discussion: """
      Without names, one screen shows what it is about; --all shows every message with the example values \
      of its parameters. What reads alike for all is printed once; words that differ are marked. A name may \
      be a message, a term, or words that somebody says: then the messages that use them are shown.

      Examples:
        termtool preview
        termtool preview action.create-upstream-contract
        termtool preview progress claim --differing
        termtool preview 'mail.*' --as owner --locale en-AU
        termtool preview list.upstream-contract-count --set n=1
        termtool preview 'mail.commitment*' --set kind=term:purchase-order
        termtool preview 'mail.breakdown-returned.*' --document mail
        termtool preview --document contact-guide --as owner
        termtool preview --format html > preview.html
        termtool preview --pseudo --as owner
      """
  )

  @Argument(
    help: ArgumentHelp(
      "The messages to show, such as 'mail.*' for all that start so, or a term, or words that readers use.",
      valueName: "message"
    ),
    completion: Completions.messages
  )
  var messages: [String] = []

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "A value for a parameter in place of its example; name=term:ID for a term. May be repeated.",
      valueName: "name=value"
    )
  )
  var settings: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      Show the messages as one document under a name of your choice, such as a mail with its subject: \
      an abbreviation is introduced once. Without it, each message is a document of its own. \
      Without messages, 'contact-guide' is the guide for contacts.
      """,
      valueName: "id"
    )
  )
  var document: String?

  @Flag(help: "Show every message.")
  var all = false

  @Flag(help: "Show only messages that not all readers read alike.")
  var differing = false

  @Flag(
    help: ArgumentHelp(
      "Say what goes wrong with words of other grammar, which show what a message has of its own.",
      discussion: """
        Each noun is tried uncountable, plural only, with either sound, long, and from right to left. \
        With --format html or markdown, the messages are shown with such words instead.
        """
    )
  )
  var pseudo = false

  @Option(choice: "How the messages are printed.")
  var format = PreviewFormat.human

  @OptionGroup(title: "Readers")
  var readers: ReaderOptions

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  func validate() throws {
    guard all, !messages.isEmpty else { return }
    throw ValidationError("'--all' shows every message; name none beside it")
  }

  /// Whether nothing says what to show: people see the first screen then, and programs everything.
  private var isBare: Bool {
    messages.isEmpty && document == nil && settings.isEmpty && format == .human
      && !all && !differing && !pseudo
  }

  func checkBeforeReading(_ console: Console) throws { _ = try Settings(settings) }

  func question(_ workspace: Workspace) -> PreviewRequest {
    var request = PreviewRequest(messages, readers: readers.choice)
    request.settings = settings
    request.document = document
    request.onlyDiffering = differing
    request.isPseudo = pseudo
    request.isForReview = format == .html
    request.hasPages = format == .html || format == .markdown
    request.isFirstScreen = isBare
    return request
  }
}
