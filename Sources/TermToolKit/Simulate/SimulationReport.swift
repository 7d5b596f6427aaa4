import ClaimVocabulary
import Diagnostics
import TermDictionary

/// A played scenario in the words of its readers.
struct SimulationReport {
  private let scenario: Scenario
  private let simulation: Simulation
  private let set: DictionarySet

  /// The locale of those who have none.
  private let fallback: String

  init(
    _ scenario: Scenario,
    _ simulation: Simulation,
    in set: DictionarySet,
    else fallback: String
  ) {
    self.scenario = scenario
    self.simulation = simulation
    self.set = set
    self.fallback = fallback
  }

  /// `readers` in the markets in which the people of the story read.
  func atHome(_ readers: Readers) -> Readers {
    let lexicons = words().lexicons(for: readers.pointsOfView)
    return lexicons.isEmpty ? readers : Readers(lexicons, isChosen: readers.isChosen)
  }

  /// What everybody in the story reads; `locale` takes the place of the own ones.
  func words(locale: String? = nil) -> OwnWords {
    OwnWords(simulation.workflow, in: set, locale: locale, else: fallback)
  }

  /// Whose words a story is told in.
  enum Words {
    /// The story once for each of the readers, everybody reading as that one.
    case readers(Readers)

    /// Everybody's own; a locale of the command line takes the place of the companies' own.
    case own(locale: String?)
  }

  /// The story for people, on a screen of `width` columns.
  func text(in words: Words, width: Int) -> String {
    switch words {
    case .readers(let readers):
      readers.lexicons.map { lexicon in
        text(heading: "\(lexicon.pointOfView), \(lexicon.locale)", width) { _ in lexicon }
      }.joined(separator: "\n")
    case .own(let locale): text(heading: nil, width, self.words(locale: locale).lexicon)
    }
  }

  private func text(
    heading: String?,
    _ width: Int,
    _ lexicon: (RecordID<Person>?) -> Lexicon?
  ) -> String {
    let title = scenario.title + (heading.map { " (\($0))" } ?? "")
    var text = "# \(title)\n"
    for moment in simulation.moments {
      text +=
        "\n## \(zone.clock(moment.at))" + (moment.by.map { " · \(simulation.name($0))" } ?? "")
        + "\n"
      for item in moment.items {
        guard let lexicon = lexicon(item.reader) else { continue }
        let room = width - RenderedItem.margin.count
        let part = RenderedItem(item, in: lexicon, width: room)
          .text(reader: item.reader.map(simulation.name))
        text += part.isEmpty ? "" : "\n" + part + "\n"
      }
    }
    return text
  }

  /// The story with a column for each of `readers`.
  ///
  /// Reports are folded to `width` columns where it is given.
  func table(for readers: Readers, width: Int? = nil) -> StoryTable {
    StoryTable(scenario.title, simulation, for: readers.lexicons, by: words(), width: width)
  }

  /// The mails of the story as files; paths of attached files start at `folder`.
  func mails(
    in words: Words,
    links: LinkTable,
    from folder: String,
    _ host: any RequestHost
  ) throws(ToolFailure) -> StoryMails {
    try StoryMails(simulation, links: links, from: folder, host) { lexicons(of: $0, in: words) }
  }

  /// The words in which `person` is told something: those of all readers, or the own ones.
  private func lexicons(of person: RecordID<Person>?, in words: Words) -> [Lexicon] {
    switch words {
    case .readers(let readers): readers.lexicons
    case .own(let locale): [self.words(locale: locale).lexicon(of: person)].compactMap(\.self)
    }
  }

  /// The story as data: a row for each moment and reader, or, in everybody's own words, for each
  /// moment.
  func json(in words: Words) -> JSONValue {
    switch words {
    case .readers(let readers):
      .array(
        simulation.moments.flatMap { moment in
          readers.lexicons.map { lexicon in json(moment, lexicon) { _ in lexicon } }
        }
      )
    case .own(let locale):
      .array(simulation.moments.map { json($0, nil, self.words(locale: locale).lexicon) })
    }
  }

  private func json(
    _ moment: Simulation.Moment,
    _ reader: Lexicon?,
    _ lexicon: (RecordID<Person>?) -> Lexicon?
  ) -> JSONValue {
    let texts = moment.items.compactMap { item -> JSONValue? in
      lexicon(item.reader).map { json(item, $0) }
    }
    return [
      "at": .string(zone.stamp(moment.at)),
      "by": JSONValue(moment.by?.text),
      "event": .string(moment.event),
      "dictionary": JSONValue(reader?.pointOfView.description),
      "locale": JSONValue(reader?.locale.description),
      "texts": .array(texts),
    ]
  }

  private func json(_ item: Simulation.Item, _ lexicon: Lexicon) -> JSONValue {
    let rendered = RenderedItem(item, in: lexicon)
    return [
      "kind": .string(item.kind.rawValue),
      "id": .string(item.id),
      "recipient": JSONValue(item.reader?.text),
      "dictionary": .string(lexicon.pointOfView.description),
      "locale": .string(lexicon.locale.description),
      "subject": JSONValue(rendered.subject),
      "text": .string(rendered.body),
      "html": JSONValue(rendered.html),
      "about": JSONValue(rendered.about),
      "tables": .array(item.report?.tables(in: lexicon).map(Self.json) ?? []),
    ]
  }

  private static func json(_ table: RenderedTable) -> JSONValue {
    [
      "caption": .string(table.caption),
      "columns": JSONValue(table.columns),
      "rows": .array(table.rows.map { JSONValue($0) }),
      "footer": JSONValue(table.footer),
    ]
  }

  /// Whether somebody looks at a report.
  var hasReports: Bool {
    simulation.moments.contains { moment in moment.items.contains { $0.report != nil } }
  }

  /// The reports that somebody looks at as comma-separated values, each under a row that says when,
  /// who and what.
  func csv(in words: Words) -> String {
    let shown = simulation.moments.flatMap { moment in
      moment.items.compactMap { item in item.report.map { (moment, item, $0) } }
    }
    return shown.flatMap { moment, item, report in
      lexicons(of: item.reader, in: words).map { lexicon in
        Escaping.csv([
          [
            zone.stamp(moment.at), item.reader.map(simulation.name) ?? "",
            report.title.text(in: lexicon),
          ]
        ]) + report.rendered(.csv, in: lexicon)
      }
    }.joined(separator: "\r\n")
  }

  private var zone: TimeZoneRule { simulation.workflow.project.timeZone }
}
