import ArgumentParser
import TermToolKit

struct CheckCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Finds what is wrong in dictionaries.",
    usage: "termtool check [<path> ...] [<options>]",
    discussion: """
      Reads all files, links every message for every point of view and locale, and reports all that it \
      finds in one run. Of files named here it reports what is wrong within their set: --dictionaries, \
      else those that termtool.yml names, else the folder that declares points of view of its own, else \
      the shipped ones beside them. All other files of the set stay as they are.

      Examples:
        termtool check                          the shipped dictionaries
        termtool check mine/                    your folder
        termtool check mine/words.xml           one file of it, within its set
        termtool check mine/ --format sarif     for a code scanner
        termtool check - < draft.xml            standard input
        termtool check mine/ --fix              fixes what is certain
        termtool check mine/ --watch            checks anew whenever a file changes
        termtool check mine/ --used ids.txt     and what no program uses
      """
  )

  static let readsNamedFiles = true

  @Argument(
    help: ArgumentHelp(
      "The files and folders to report on, '-' for standard input; all dictionaries unless given.",
      valueName: "path"
    ),
    completion: .file(extensions: ["xml"])
  )
  var paths: [String] = []

  @OptionGroup(title: "Findings")
  var findings: FindingOptions

  @OptionGroup(title: "Fixing")
  var fixing: FixOptions

  @OptionGroup(title: "Watching")
  var watching: WatchOptions

  @OptionGroup(title: "Use")
  var usage: UsageOptions

  @OptionGroup(title: "Readers")
  var readers: ReaderOptions

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  func validate() throws {
    guard watching.watch else { return }
    if fixing.isOn { throw ValidationError("'--watch' and '--fix' exclude each other") }
    if (paths + dictionaries.paths).contains(InputFiles.standardInput) {
      throw ValidationError("standard input cannot be watched")
    }
  }

  var color: ColorChoice { dictionaries.color }

  func run(on console: Console) throws -> ExitStatus {
    guard watching.watch else {
      return try console.answer(reply(console), in: findings.format, fixing)
    }
    let report = WatchReport(format: findings.format, console: console)
    try report.check()
    let project = Workspace.paths(dictionaries.paths, config: findings.config, host: console)
    let sets = Workspace.ownSets(of: paths, beside: dictionaries.paths)
    let folders = (paths + project + sets).filter { $0 != InputFiles.shipped }
    let files = folders + usage.lists + [ConfigurationFile.watched(findings.config)]
    return try watching.loop(files, where: { $0.hasSuffix(".xml") }).run(report) { isFirst in
      try reply(console, isFirst: isFirst)
    }
  }

  private func reply(_ console: Console, isFirst: Bool = true) throws -> Reply<FindingReport> {
    var request = CheckRequest(paths, readers: readers.choice)
    request.usage = UsageLists(usage.lists, from: console)
    request.failOn = findings.failOn
    request.fixes = fixing.choice
    request.tellsFallbacks = isFirst
    return try request.run(in: dictionaries.open(console, config: findings.config))
  }
}
