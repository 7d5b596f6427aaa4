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
        termtool check mine/ --fix              mends what is certain
        termtool check mine/ --watch            checks anew whenever a file changes
        termtool check mine/ --used ids.txt     and what no program uses
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

  @OptionGroup(title: "Findings")
  var findings: FindingOptions

  @OptionGroup(title: "Mending")
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

  func run() throws {
    let console = Console(color: dictionaries.color)
    if watching.watch {
      try watch(console)
    } else {
      try check(input(console), console)
    }
  }

  private func input(_ console: Console) throws -> CheckInput {
    try CheckInput(paths, dictionaries, usage, config: findings.config, console)
  }

  private func check(_ input: CheckInput, _ console: Console) throws {
    let policy = input.policy
    guard fixing.isOn else {
      let round = try CheckRound(input, input.writable, readers, policy, tellingOn: console)
      try findings.format.print(round.findings, on: console)
      findings.format.summarize(round.summary, leavingOut: input.leftOut, on: console)
      return try max(input.status, findings.failOn.status(for: round.findings)).exit()
    }
    try mend(input, policy, console)
  }

  /// Mends what can be mended and reports the rest.
  ///
  /// A diff, or a mended standard input, has standard output for itself.
  private func mend(_ input: CheckInput, _ policy: FindingPolicy, _ console: Console) throws {
    if input.writable.isEmpty {
      console.note("the shipped dictionaries are inside the tool and cannot be changed")
    }
    var summary: TerminalText?
    let named = paths.isEmpty ? input.dictionaries.paths : paths
    let files = ChangeableFiles(input.writable, at: named, fixing.links)
    let loop = try FixLoop(files.own, atLeast: fixing.certainty) { texts in
      let remarks = summary == nil ? console : nil
      let all = files.all(with: texts)
      let round = try CheckRound(input, all, readers, policy, tellingOn: remarks)
      summary = round.summary
      return round.findings
    }
    try FixedFiles(fixing, console).put(loop)
    files.tell(ofThoseToMend: loop.findings, fixing.certainty, on: console)
    let text = input.writable.first { $0.name == InputFiles.standardInput }
    if let text, !fixing.dryRun {
      let mended = loop.texts.first { $0.before === text }?.after ?? text
      try console.print(data: mended.text(in: 0..<mended.bytes.count))
      findings.format.report(loop.findings, on: console)
    } else if !fixing.dryRun {
      try findings.format.print(loop.findings, on: console)
    }
    findings.format.summarize(summary ?? "", leavingOut: input.leftOut, on: console)
    let left = fixing.dryRun ? loop.findings + loop.fixed : loop.findings
    try max(input.status, findings.failOn.status(for: left)).exit()
  }

  private func watch(_ console: Console) throws {
    let report = WatchReport(format: findings.format, console: console)
    try report.check()
    let project = dictionaries.paths(ConfigurationFile.loadQuietly(findings.config))
    let folders = (paths + project).filter { $0 != InputFiles.shipped }
    let own = findings.config ?? ConfigurationFile.nearest() ?? ConfigurationFile.name
    var before: [Diagnostic]?
    var status = ExitStatus.success
    try watching.loop(folders + usage.lists + [own], where: { $0.hasSuffix(".xml") }).run {
      let work = try WatchLoop.attempt(on: console, isFirst: before == nil) {
        let input = try input(console)
        let remarks = before == nil ? console : nil
        let round = try CheckRound(input, input.writable, readers, input.policy, tellingOn: remarks)
        return (round, input.status)
      }
      guard let (round, readable) = work else {
        status = .failure
        return
      }
      status = max(readable, findings.failOn.status(for: round.findings))
      let difference = FindingDifference(from: before ?? [], to: round.findings)
      if before == nil || !difference.isEmpty { try report.print(difference) }
      report.summarize(difference, round.findings, files: round.fileCount)
      before = round.findings
    }
    try status.exit()
  }
}
