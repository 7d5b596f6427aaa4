import ArgumentParser
import ClaimVocabulary
import Diagnostics
import TermDictionary

/// The command `termtool simulate`.
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Plays a story of a project: what people do, see and get by mail.",
    discussion: """
      A scenario is a YAML file with people, commitments and dated steps. Without --as, each person \
      reads the words of the own company; with it, everybody reads those of one point of view. Side by \
      side, and as a web page, each event stands in the words of every party, with the words marked that \
      differ. As CSV there are only the reports that somebody looks at.

      Examples:
        termtool simulate Examples/scenarios/happy-month.yaml
        termtool simulate Examples/scenarios/happy-month.yaml --as owner --locale en-AU
        termtool simulate Examples/scenarios/mixed-readers.yaml --side-by-side
        termtool simulate Examples/scenarios/happy-month.yaml --format html > month.html
        termtool simulate Examples/scenarios/late-claim.yaml --as owner --format json
      """
  )

  enum Format: String, CaseIterable, NamedChoice {
    case human
    case json
    case html
    case csv

    static let name = "format"
  }

  @Argument(help: "The file of the scenario.", completion: .file(extensions: ["yaml", "yml"]))
  var scenario: String

  @Option(
    help: Format.help("How the story is printed."),
    completion: Format.completion,
    transform: Format.parse
  )
  var format = Format.human

  @Flag(help: "Print a column for each party, and mark the words that differ.")
  var sideBySide = false

  @OptionGroup
  var common: CommonOptions

  func validate() throws {
    guard sideBySide, format != .human else { return }
    throw ValidationError(
      "'--side-by-side' is how people at a terminal read; it takes no '--format \(format.rawValue)'"
    )
  }

  func run() throws {
    let (console, loaded, chosen) = try common.openForReaders()
    let source: SourceText
    do throws(UnreadableFile) {
      source = try InputText.read(scenario, for: .settings)
    } catch {
      throw ToolFailure(error)
    }
    let diary = try play(source, in: loaded.set, console)
    try print(diary, for: chosen, on: console)
    let trouble = Trouble(in: loaded.set, for: chosen).report(on: console)
    try max(loaded.status, trouble).exit()
  }

  private func print(_ diary: Diary, for chosen: Readers, on console: Console) throws {
    let locales = common.readers.locales
    let isChosen = !common.readers.pointsOfView.isEmpty
    let isAsked = isChosen || !locales.isEmpty
    let words: Diary.Words = isChosen ? .readers(chosen) : .own(locale: locales.first)
    switch format {
    case .human where sideBySide:
      let columns = StoryColumns(
        diary.table(
          for: chosen,
          isAsked: isAsked,
          width: StoryColumns.reportWidth(on: console.width)
        ),
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
      try console.print(data: StoryPage(diary.table(for: chosen, isAsked: isAsked)).html)
    }
  }

  private func play(
    _ source: SourceText,
    in set: DictionarySet,
    _ console: Console
  ) throws -> Diary {
    do throws(ScenarioFaults) {
      let scenario = try Scenario(source, in: set)
      report(scenario.warnings, console)
      return Diary(scenario, try Simulation(scenario), in: set)
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
