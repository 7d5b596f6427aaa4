import ArgumentParser
import Diagnostics
import TermDictionary

/// The command `termtool check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Finds what is wrong in dictionaries.",
    usage: "termtool check [<path> ...] [<options>]",
    discussion: """
      Reads all files, links every message for every point of view and locale, and reports all that it \
      finds in one run. Files named here are judged together with --dictionaries; where both have the \
      same point of view and locale, the files named here stand alone. So an edited copy of a shipped \
      file can be checked as it would work in its place.

      Examples:
        termtool check                          the shipped dictionaries
        termtool check mine/                    your folder, beside the shipped ones
        termtool check mine/ --format sarif     for a code scanner
        termtool check - < draft.xml            standard input
      """
  )

  @Argument(
    help: ArgumentHelp(
      "The files and folders to report on, '-' for standard input; all dictionaries unless given.",
      valueName: "path"
    ),
    completion: .file(extensions: ["xml"])
  )
  var paths: [String] = []

  @Option(
    help: FindingFormat.help("How findings are printed."),
    completion: FindingFormat.completion,
    transform: FindingFormat.parse
  )
  var format = FindingFormat.human

  @Option(
    help: FailureThreshold.help("Exit with 1 when a finding is at least as grave as this."),
    completion: FailureThreshold.completion,
    transform: FailureThreshold.parse
  )
  var failOn = FailureThreshold.error

  @OptionGroup(title: "Readers")
  var readers: ReaderOptions

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  func run() throws {
    let console = Console(color: dictionaries.color)
    let loaded = dictionaries.load(console)
    let input = InputFiles(paths, allowsShipped: false)
    input.complain(on: console)
    let scope = paths.isEmpty ? nil : CheckScope(input.files)
    let set = paths.isEmpty ? loaded.set : loaded.set.replacing(with: DictionarySet(input.files))
    let progress = Progress("linking the words of readers")
    let all = set.check(
      pointsOfView: try readers.pointsOfView(in: set),
      locales: try readers.locales(in: set),
      progress: { progress.update($0, of: $1) }
    )
    let findings = scope?.findings(among: all) ?? all
    try format.print(findings, on: console)
    if format == .human {
      let files = scope?.fileCount ?? Set(set.dictionaries.flatMap(\.files)).count
      console.report(FindingSummary.text(of: findings, files: files))
    }
    let readable = input.unreadable.isEmpty ? ExitStatus.success : .failure
    try max(readable, loaded.status, failOn.status(for: findings)).exit()
  }
}
