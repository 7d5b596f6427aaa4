import ClaimVocabulary
import Diagnostics
import TermDictionary

/// Asks for a story of a project: what people do, see and get by mail.
public struct SimulateRequest: Request, Sendable {
  /// The file of the scenario, `-` for standard input, or the name of one inside the tool.
  public var path: String

  /// Who reads; everybody the own words unless points of view are named.
  public var readers: ReaderChoice

  /// A file with addresses for the links in mails.
  public var links: String?

  /// Whether the mails are made as files.
  public var hasMails = false

  /// The names of the scenarios inside the tool.
  public static var shippedNames: [String] { ScenarioFile.names }

  /// Lines of scenarios are long.
  private static let findingsWidth = 120

  /// Makes the request.
  public init(_ path: String, readers: ReaderChoice = .init()) {
    (self.path, self.readers) = (path, readers)
  }

  /// The answer.
  public func run(in workspace: Workspace) throws -> Reply<Story> {
    let host = workspace.host
    let asked = try workspace.resolvingNames { try workspace.readers(readers) }
    let source = try ScenarioFile.read(path, host)
    try ImportDocument.refuse(source)
    let table = try linkTable(host)
    let report = try play(source, in: workspace.set, else: asked, host)
    let chosen = readers.locales.isEmpty ? report.atHome(asked) : asked
    let words: SimulationReport.Words =
      readers.pointsOfView.isEmpty ? .own(locale: readers.locales.first) : .readers(chosen)
    let folder = FilePath.folder(of: source.name)
    let mails =
      hasMails ? try report.mails(in: words, links: table, from: folder, host) : nil
    return Reply(
      Story(report: report, words: words, readers: chosen, mails: mails),
      wordsOf: chosen.lexicons,
      in: workspace,
      remarks: readers.locales.isEmpty ? [] : market(of: report, in: source, besides: asked)
    )
  }

  /// Says where the companies of the story read, where that is elsewhere than the readers asked
  /// for.
  private func market(
    of report: SimulationReport,
    in source: SourceText,
    besides asked: Readers
  ) -> [Remark] {
    guard let market = report.words().market(besides: asked.locales) else { return [] }
    let document = MarketNote.Document(source.name, market.locale, by: market.companies)
    return MarketNote([document], of: 1).remarks { "--locale \($0)" }
  }

  private func linkTable(_ host: any RequestHost) throws -> LinkTable {
    guard let links else { return .none }
    do {
      return try LinkFile.table(InputText.read(links, for: .settings, from: host))
    } catch let error as UnreadableFile {
      throw ToolFailure(error, host)
    } catch let error as Diagnostic {
      host.report([error], width: Self.findingsWidth)
      throw ToldFailure()
    }
  }

  /// Reads and plays the scenario in `source`; what is wrong with it is told.
  private func play(
    _ source: SourceText,
    in set: DictionarySet,
    else asked: Readers,
    _ host: any RequestHost
  ) throws -> SimulationReport {
    do throws(ScenarioFaults) {
      let scenario = try Scenario(source, in: set)
      host.report(scenario.warnings, width: Self.findingsWidth)
      let locale = asked.locales.first?.description ?? "en"
      return SimulationReport(scenario, try Simulation(scenario), in: set, else: locale)
    } catch {
      host.report(error.findings, width: Self.findingsWidth)
      throw ToldFailure()
    }
  }
}

/// The formats of stories.
public enum StoryFormat: String, CaseIterable, NamedChoice {
  case human
  case json
  case html
  case csv

  /// What help calls it.
  public static let name = "format"
}

/// A story of a project in the words of its readers.
public struct Story: Presentable {
  let report: SimulationReport
  let words: SimulationReport.Words
  let readers: Readers
  let mails: StoryMails?

  /// The mails as files, where they were asked for.
  public var mailFiles: [(name: String, text: String)] { mails?.files ?? [] }

  /// What the mails lack.
  package var mailRemarks: [Remark] {
    (mails?.missing ?? []).map { .note("'\($0)' is left out of the mails: its step has no 'path'") }
  }

  /// The result in `format`.
  public func output(_ format: StoryFormat, for screen: Screen) -> Output {
    switch format {
    case .human: .text(TerminalText(lines: report.text(in: words, width: screen.width)))
    case .json: .json(report.json(in: words))
    case .csv: .data(report.csv(in: words))
    case .html: .data(StoryPage(report.table(for: readers)).html)
    }
  }

  /// What people are told beside it.
  public func remarks(in format: StoryFormat) -> [Remark] {
    guard format == .csv, !report.hasReports else { return [] }
    return [.note("the story shows no report, so there is no table")]
  }

  /// The story with a column for each party, and the words marked that differ.
  public func sideBySide(for screen: Screen) -> Output {
    let table = report.table(for: readers, width: StoryColumns.reportWidth(on: screen.width))
    return .painted(
      StoryColumns(table, painter: screen.painter, width: screen.width).text
    )
  }
}
