import ArgumentParser
import Diagnostics
import TermDictionary
import TermProse

/// The command `termtool lint`.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Finds the words of others in documents.",
    usage: "termtool lint [<path> ...] --as <point-of-view> [<options>]",
    discussion: """
      Reads plain text, Markdown, HTML and XML as their reader will: code, links and attributes are passed \
      over, markup inside a term is seen through. It finds words of other points of view and markets, \
      forbidden names, wrong articles, abbreviations that nobody explains, two names for one thing, broken \
      capitals and spellings, and what search and replace left behind. Folders are read at any depth; \
      .gitignore and .termtoolignore say what to leave out. Without paths, standard input is read.

      Examples:
        termtool lint help/ --as head-contractor --locale en-AU
        termtool lint page.html --as owner --fix
        termtool lint docs/ --as owner --write-baseline known.tsv
        termtool lint docs/ --as owner --baseline known.tsv --format github
        termtool lint --as owner --syntax markdown < draft.md
      """
  )

  @Argument(
    help: ArgumentHelp(
      "The documents and folders, '-' for standard input, which is read unless a path is named.",
      valueName: "path"
    ),
    completion: .file()
  )
  var paths: [String] = []

  @OptionGroup(title: "Reader")
  var reader: ReaderOption

  @Option(
    help: DocumentSyntax.help("How the documents are written; their names tell unless given."),
    completion: DocumentSyntax.completion,
    transform: DocumentSyntax.parse
  )
  var syntax: DocumentSyntax?

  @OptionGroup(title: "Findings")
  var findings: FindingOptions

  @OptionGroup(title: "Known findings")
  var known: BaselineOptions

  @OptionGroup(title: "Mending")
  var fixing: FixOptions

  @OptionGroup(title: "Watching")
  var watching: WatchOptions

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  private var sources: [String] { paths.isEmpty ? [InputFiles.standardInput] : paths }

  func validate() throws {
    guard watching.watch else { return }
    if fixing.isOn { throw ValidationError("'--watch' and '--fix' exclude each other") }
    if sources.contains(InputFiles.standardInput) {
      throw ValidationError("standard input cannot be watched")
    }
  }

  func run() throws {
    let console = Console(color: dictionaries.color)
    let loaded = try dictionaries.load(console, config: findings.config)
    let linter = try loaded.resolvingNames {
      let (pointOfView, locale) = try reader.chosen(loaded.defaults, in: loaded.set)
      do throws(LexiconError) {
        return try Linter(loaded.set, pointOfView: pointOfView, locale: locale)
      } catch {
        throw UsageError("\(error.description)")
      }
    }
    FallbackNote.tell(
      of: [linter.lexicon.locale],
      for: [linter.lexicon.pointOfView],
      in: loaded.set,
      on: console
    )
    let trouble = Trouble(in: loaded.set, forWordsOf: [linter.lexicon]).report(on: console)
    let status = max(loaded.status, trouble)
    if watching.watch { return try watch(linter, status, console) }
    let input = DocumentFiles(sources)
    input.tell(on: console, dictionaries.reading)
    let readable = input.unreadable.isEmpty ? status : .failure
    let run = LintRun(linter, syntax, FindingPolicy(loaded.configuration))
    if fixing.isOn {
      try mend(input, run, readable, console)
    } else {
      try lint(input, run, readable, console)
    }
  }

  private func lint(
    _ input: DocumentFiles,
    _ run: LintRun,
    _ status: ExitStatus,
    _ console: Console
  ) throws {
    var run = run
    let found = run.findings(in: input.files)
    if let path = known.writeBaseline {
      // What stands in a document that cannot be read would be missing from it.
      guard status < .failure else {
        throw ToolFailure("nothing was noted in \(path), as not everything could be read")
      }
      try OutputFile(path).write(
        LintBaseline(of: found).text(in: path),
        canReplace: true,
        tellingOn: console
      )
      let left = LeftOutReport(input.leftOut).summary.map { "; \($0)" as TerminalText } ?? ""
      console.report("noted \(FindingSummary.count(found.count, "finding")) in \(path)\(left)")
      return try status.exit()
    }
    let new = try known.new(among: found)
    try findings.format.print(new, on: console)
    summarize(new, input, console)
    tellMarket(of: input.files, run, console)
    try max(status, findings.failOn.status(for: new.map(\.diagnostic))).exit()
  }

  /// Mends what is certain and reports the rest; a diff, or a mended standard input, has standard output for itself.
  private func mend(
    _ input: DocumentFiles,
    _ run: LintRun,
    _ status: ExitStatus,
    _ console: Console
  ) throws {
    var run = run
    var left: [ProseFinding] = []
    let files = ChangeableFiles(input.files, at: sources, fixing.links)
    let loop = try FixLoop(files.own, atLeast: fixing.certainty) { texts in
      left = try known.new(among: run.findings(in: files.all(with: texts)))
      return left.map(\.diagnostic)
    }
    try FixedFiles(fixing, console).put(loop)
    files.tell(ofThoseToMend: loop.findings, fixing.certainty, on: console)
    let text = input.files.first { $0.name == InputFiles.standardInput }
    if let text, !fixing.dryRun {
      let mended = loop.texts.first { $0.before === text }?.after ?? text
      try console.print(data: mended.bytes)
      findings.format.report(left.map(\.diagnostic), on: console)
    } else if !fixing.dryRun {
      try findings.format.print(left, on: console)
    }
    summarize(left, input, console)
    tellMarket(of: input.files, run, console)
    let remaining = left.map(\.diagnostic) + (fixing.dryRun ? loop.fixed : [])
    try max(status, findings.failOn.status(for: remaining)).exit()
  }

  private func watch(_ linter: Linter, _ status: ExitStatus, _ console: Console) throws {
    let report = WatchReport(format: findings.format, console: console)
    try report.check()
    let own = findings.config ?? ConfigurationFile.nearest() ?? ConfigurationFile.name
    var before: [Diagnostic]?
    var last = status
    let isDocument = { (name: String) in DocumentSyntax(fileName: name) != nil }
    let others = [own] + (known.baseline.map { [$0] } ?? [])
    try watching.loop(paths + others, where: isDocument).run {
      let input = DocumentFiles(sources)
      input.tell(on: console, dictionaries.reading)
      let work = try WatchLoop.attempt(on: console, isFirst: before == nil) {
        var run = LintRun(linter, syntax, try findings.policy(console))
        return try known.new(among: run.findings(in: input.files)).map(\.diagnostic)
      }
      guard let found = work else {
        last = .failure
        return
      }
      last = max(
        input.unreadable.isEmpty ? status : .failure,
        findings.failOn.status(for: found)
      )
      let difference = FindingDifference(from: before ?? [], to: found)
      if before == nil || !difference.isEmpty { try report.print(difference) }
      report.summarize(difference, found, files: input.files.count)
      before = found
    }
    try last.exit()
  }

  private func tellMarket(of texts: [SourceText], _ run: LintRun, _ console: Console) {
    MarketNote(run.markets(of: texts), of: texts.count)
      .tell(on: console) { "--locale \($0)" }
  }

  private func summarize(_ found: [ProseFinding], _ input: DocumentFiles, _ console: Console) {
    let summary = FindingSummary.text(of: found.map(\.diagnostic), files: input.files.count)
    findings.format.summarize(summary, leavingOut: input.leftOut, on: console)
  }
}

/// What is known already.
struct BaselineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Leave out the findings that the file has, as written by --write-baseline.",
      valueName: "file"
    ),
    completion: .file()
  )
  var baseline: String?

  @Option(
    help: ArgumentHelp("Note all findings in a file instead of printing them.", valueName: "file"),
    completion: .file()
  )
  var writeBaseline: String?

  func validate() throws {
    guard baseline == nil || writeBaseline == nil else {
      throw ValidationError("'--baseline' and '--write-baseline' exclude each other")
    }
  }

  /// The findings that are not known.
  func new(among findings: [ProseFinding]) throws(ToolFailure) -> [ProseFinding] {
    guard let baseline else { return findings }
    return try LintBaseline(path: baseline).new(among: findings)
  }
}
