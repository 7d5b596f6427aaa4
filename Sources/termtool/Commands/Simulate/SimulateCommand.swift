import ArgumentParser
import TermToolKit

struct SimulateCommand: AskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Plays a story of a project: what people do, see and get by mail.",
    usage: "termtool simulate <scenario> [<options>]",
    discussion: """
      A scenario is a YAML file with people, commitments and dated steps; some are inside the tool. Without --as, each person \
      reads the words of the own company; with it, everybody reads those of one point of view, in the \
      locales of the story unless --locale is given. Side by \
      side, and as a web page, each event stands in the words of every party, with the words marked that \
      differ. As CSV there are only the reports that somebody looks at.

      Examples:
        termtool simulate happy-month
        termtool simulate happy-month --as owner --locale en-AU
        termtool simulate mixed-readers --side-by-side
        termtool simulate happy-month --format html > month.html
        termtool simulate late-claim --as owner --format json
        termtool simulate happy-month --mails mails/
      """
  )

  @Argument(
    help: ArgumentHelp(
      "The file of the scenario, '-' for standard input, or the name of one inside the tool.",
      valueName: "scenario"
    ),
    completion: .file(extensions: ["yaml", "yml"])
  )
  var path: String?

  @Option(choice: "How the story is printed.")
  var format = StoryFormat.human

  @Flag(help: "Print a column for each party, and mark the words that differ.")
  var sideBySide = false

  @Option(
    help: ArgumentHelp(
      "Write every mail as a file (.eml) into this folder, which must be empty or not be there.",
      valueName: "folder"
    ),
    completion: .directory
  )
  var mails: String?

  @Option(
    help: ArgumentHelp(
      "Put links into the mails: a YAML file with a pattern of addresses for each kind of link.",
      valueName: "file"
    ),
    completion: .file(extensions: ["yaml", "yml"])
  )
  var links: String?

  @OptionGroup(title: "Readers")
  var readers: ReaderOptions

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  func validate() throws {
    if links != nil, mails == nil {
      throw ValidationError("'--links' is about the mails that '--mails' writes")
    }
    guard sideBySide, format != .human else { return }
    throw ValidationError(
      "'--side-by-side' is how people at a terminal read; it takes no '--format \(format.rawValue)'"
    )
  }

  func checkBeforeReading(_ console: Console) throws {
    guard path == nil else { return }
    throw UsageError(
      """
      no scenario is named; expected a YAML file, or one of those inside the tool: \
      \(SimulateRequest.shippedNames.joined(separator: ", "))
      for example: \(CommandExample.first(of: SimulateCommand.self) ?? "")
      """
    )
  }

  func question(_ workspace: Workspace) -> SimulateRequest {
    var request = SimulateRequest(path ?? "", readers: readers.choice)
    request.links = links
    request.hasMails = mails != nil
    return request
  }

  func print(_ reply: Reply<Story>, on console: Console) throws -> ExitStatus {
    let story = reply.value
    if let mails {
      try NewFolder(mails).write(story.mailFiles, tellingOn: console)
      console.tell(story.mailRemarks)
    }
    guard sideBySide else { return try console.answer(reply, in: format) }
    try console.print(story.sideBySide(for: console.screen))
    console.tell(reply.remarks)
    return reply.status
  }
}
