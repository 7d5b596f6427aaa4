import ArgumentParser
import TermToolKit

struct FmtCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Lays dictionary files out in one way. ('format' formats messages.)",
    usage: "termtool fmt [<path> ...] [<options>]",
    discussion: """
      Indentation, line breaks, the order of attributes and of the parts of an entry become the same \
      everywhere, so that a comparison shows changed words only. Entries, comments and empty lines \
      stay where you put them, and texts as you wrote them. What a file means never changes. Files are \
      written in place; without paths, standard input is written to standard output.

      Examples:
        termtool fmt mine/                   all files below a folder
        termtool fmt mine/ --dry-run         what would change
        termtool fmt mine/ --check           for a hook: exits with 1 on a change
        termtool fmt < draft.xml             for an editor
        termtool fmt mine/words.xml --sort   entries by identifier
      """
  )

  static let readsNamedFiles = true

  @Argument(
    help: ArgumentHelp(
      "The files and folders to format, '-' for standard input.",
      valueName: "path"
    ),
    completion: .file(extensions: ["xml"])
  )
  var paths: [String] = []

  @Flag(help: "Write nothing; list the files that would change, and exit with 1 if there are any.")
  var check = false

  @Flag(help: "Write nothing; show what would change.")
  var dryRun = false

  @Flag(help: "Sort the entries by identifier. Comments move with the entry they stand before.")
  var sort = false

  @OptionGroup
  var links: LinkOptions

  @Option(choice: "Colours in what people read.")
  var color = ColorChoice.auto

  @Flag(help: "Name what is left out of folders, and why.")
  var verbose = false

  func run(on console: Console) throws -> ExitStatus {
    var request = FmtRequest(paths)
    request.order = sort ? .byIdentifier : .asWritten
    request.followsLinks = links.followLinks
    let reply = request.run(isVerbose: verbose, on: console)
    let files = reply.value
    if dryRun {
      try console.show(files.changed)
    } else if check {
      for file in files.changed { try console.print("\(file.source.name)\n") }
    } else {
      for file in files.standardInput { try console.print(data: file.bytes) }
      try FileTransaction.write(files.changed, tellingOn: console)
      for file in files.changed where !file.isStandardInput {
        console.report("formatted \(file.source.name)")
      }
    }
    return max(reply.status, check && !files.changed.isEmpty ? .findings : .success)
  }
}
