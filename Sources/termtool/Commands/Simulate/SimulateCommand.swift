import ArgumentParser
import ClaimVocabulary
import Diagnostics
import TermDictionary

/// The command `termtool simulate`.
struct SimulateCommand: ParsableCommand {
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

  enum Format: String, CaseIterable, NamedChoice {
    case human
    case json
    case html
    case csv

    static let name = "format"
  }

  @Argument(
    help: ArgumentHelp(
      "The file of the scenario, '-' for standard input, or the name of one inside the tool.",
      valueName: "scenario"
    ),
    completion: .file(extensions: ["yaml", "yml"])
  )
  var path: String?

  @Option(
    help: Format.help("How the story is printed."),
    completion: Format.completion,
    transform: Format.parse
  )
  var format = Format.human

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

  @OptionGroup
  var common: CommonOptions

  func validate() throws {
    if links != nil, mails == nil {
      throw ValidationError("'--links' is about the mails that '--mails' writes")
    }
    guard sideBySide, format != .human else { return }
    throw ValidationError(
      "'--side-by-side' is how people at a terminal read; it takes no '--format \(format.rawValue)'"
    )
  }

  func run() throws {
    let (console, loaded, asked) = try common.openForReaders()
    let source = try ScenarioFile.read(path)
    try ImportDocument.refuse(source)
    let table = try linkTable(console)
    let diary = try play(source, in: loaded.set, else: asked, console)
    let chosen = common.readers.locales.isEmpty ? diary.atHome(asked) : asked
    let words: Diary.Words =
      common.readers.pointsOfView.isEmpty
      ? .own(locale: common.readers.locales.first) : .readers(chosen)
    if let mails {
      let files = try diary.mails(in: words, links: table, from: FilePath.folder(of: source.name))
      try write(files, to: mails, console)
    }
    try print(diary, in: words, for: chosen, on: console)
    if !common.readers.locales.isEmpty {
      tellMarket(of: diary, in: source, besides: asked, on: console)
    }
    let trouble = Trouble(in: loaded.set, for: chosen).report(on: console)
    try max(loaded.status, trouble).exit()
  }

  private func print(
    _ diary: Diary,
    in words: Diary.Words,
    for chosen: Readers,
    on console: Console
  ) throws {
    switch format {
    case .human where sideBySide:
      let columns = StoryColumns(
        diary.table(for: chosen, width: StoryColumns.reportWidth(on: console.width)),
        painter: console.painter,
        width: console.width
      )
      try console.print(TerminalText(painted: columns.text))
    case .human:
      try console.print(TerminalText(lines: diary.text(in: words, width: console.width)))
    case .json: try console.print(diary.json(in: words))
    case .csv:
      let tables = diary.csv(in: words)
      if tables.isEmpty { console.note("the story shows no report, so there is no table") }
      try console.print(data: tables)
    case .html:
      try console.print(data: StoryPage(diary.table(for: chosen)).html)
    }
  }

  /// Says in which market the people of the story read, where the command line asks for others.
  private func tellMarket(
    of diary: Diary,
    in source: SourceText,
    besides asked: Readers,
    on console: Console
  ) {
    guard let market = diary.words().market(besides: asked.locales) else { return }
    let document = MarketNote.Document(source.name, market.locale, by: market.companies)
    MarketNote([document], of: 1).tell(on: console) { "--locale \($0)" }
  }

  private func write(_ mails: StoryMails, to folder: String, _ console: Console) throws {
    try NewFolder(folder).write(mails.files, tellingOn: console)
    for name in mails.missing {
      console.note("'\(name)' is left out of the mails: its step has no 'path'")
    }
  }

  private func linkTable(_ console: Console) throws -> LinkTable {
    guard let links else { return .none }
    do {
      return try LinkFile.table(InputText.read(links, for: .settings))
    } catch let error as UnreadableFile {
      throw ToolFailure(error)
    } catch let error as Diagnostic {
      report([error], console)
      throw ExitCode(ExitStatus.failure.rawValue)
    }
  }

  private func play(
    _ source: SourceText,
    in set: DictionarySet,
    else asked: Readers,
    _ console: Console
  ) throws -> Diary {
    do throws(ScenarioFaults) {
      let scenario = try Scenario(source, in: set)
      report(scenario.warnings, console)
      let locale = asked.locales.first?.description ?? "en"
      return Diary(scenario, try Simulation(scenario), in: set, else: locale)
    } catch {
      report(error.findings, console)
      throw ExitCode(ExitStatus.failure.rawValue)
    }
  }

  private func report(_ findings: [Diagnostic], _ console: Console) {
    guard !findings.isEmpty else { return }
    let text = HumanFindings(painter: console.errorPainter, width: 120).text(of: findings)
    console.report(text.withoutLastLineFeed)
  }
}
