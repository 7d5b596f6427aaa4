import ArgumentParser
import TermAuthoring
import TermDictionary
import TermToolKit

struct MvCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "mv",
    abstract: "Renames a term or a message in all files.",
    usage: "termtool mv <old> <new> [<path> ...] [<options>]",
    discussion: """
      Changes the identifier where it is defined and wherever it is mentioned: in concepts, in composed \
      names, in messages, in parameters and their examples. Nothing else in the files changes, all files \
      are written or none, and every reader reads what they read before. Files that are named here are \
      changed and judged together with --dictionaries, of which those inside the tool cannot be changed.

      Examples:
        termtool mv site-visit visit mine/               in all files of a folder
        termtool mv site-visit visit mine/ --dry-run     what would change
        termtool mv notice.visit notice.planned mine/    a message
      """
  )

  @Argument(
    help: ArgumentHelp("The identifier of a term or a message.", valueName: "old"),
    completion: Completions.identifiers
  )
  var old: String

  @Argument(help: ArgumentHelp("The identifier that it gets.", valueName: "new"))
  var new: String

  @Argument(
    help: ArgumentHelp("The files and folders to change.", valueName: "path"),
    completion: .file(extensions: ["xml"])
  )
  var paths: [String] = []

  @Option(choice: "What is renamed, where a term and a message have the same identifier.")
  var kind: IdentifierKind?

  @Flag(help: "Write nothing; show what would change.")
  var dryRun = false

  @OptionGroup
  var links: LinkOptions

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  var color: ColorChoice { dictionaries.color }

  func run(on console: Console) throws -> ExitStatus {
    var request = MvRequest(old, to: new, in: paths)
    request.kind = kind
    request.followsLinks = links.followLinks
    let reply = try request.run(in: dictionaries.open(console))
    let files = reply.value.files
    if dryRun {
      try console.show(files)
    } else {
      try FileTransaction.write(files, tellingOn: console)
    }
    console.report(reply.value.summary(dryRun ? "would rename" : "renamed"))
    return reply.status
  }
}
