import ClaimVocabulary
import TermDictionary

/// A played scenario in the words of its readers.
struct Diary {
  private let scenario: Scenario
  private let simulation: Simulation
  private let set: DictionarySet

  init(_ scenario: Scenario, _ simulation: Simulation, in set: DictionarySet) {
    self.scenario = scenario
    self.simulation = simulation
    self.set = set
  }

  /// The story once for each of `readers`, everybody reading as that one.
  func texts(for readers: Readers) -> String {
    readers.lexicons.map { lexicon in
      text(heading: "\(lexicon.pointOfView), \(lexicon.locale)") { _ in lexicon }
    }.joined(separator: "\n")
  }

  /// The story in the words that each person's own company reads.
  ///
  /// A locale of the command line takes the place of the companies' own.
  func text(locales: [String]) -> String {
    let words = OwnWords(simulation.workflow, in: set, locale: locales.first)
    return text(heading: nil) { words.lexicon(of: $0) }
  }

  private func text(
    heading: String?,
    _ lexicon: (Identifier<Person>?) -> Lexicon?
  ) -> String {
    let title = scenario.title + (heading.map { " (\($0))" } ?? "")
    var text = "# \(title)\n"
    for moment in simulation.moments {
      text +=
        "\n## \(zone.clock(moment.at))" + (moment.by.map { " · \(simulation.name($0))" } ?? "")
        + "\n"
      for item in moment.items {
        guard let lexicon = lexicon(item.reader) else { continue }
        let part = RenderedItem(item, in: lexicon).text(reader: item.reader.map(simulation.name))
        text += part.isEmpty ? "" : "\n" + part + "\n"
      }
    }
    return text
  }

  /// The story with a column for each party: `readers` where they were asked for, else in the markets of those who take
  /// part.
  func table(for readers: Readers, isAsked: Bool) -> StoryTable {
    let words = OwnWords(simulation.workflow, in: set)
    let lexicons = isAsked ? readers.lexicons : words.lexicons(for: readers.pointsOfView)
    return StoryTable(scenario.title, simulation, for: lexicons, by: words)
  }

  /// The story as data, for each of `readers`.
  func json(for readers: Readers) -> JSONValue {
    .array(
      simulation.moments.flatMap { moment in
        readers.lexicons.map { lexicon in json(moment, lexicon) }
      }
    )
  }

  private func json(_ moment: Simulation.Moment, _ lexicon: Lexicon) -> JSONValue {
    let texts = moment.items.map { item -> JSONValue in
      let rendered = RenderedItem(item, in: lexicon)
      return [
        "kind": .string(item.kind.rawValue),
        "id": .string(item.id),
        "recipient": JSONValue(item.reader?.text),
        "subject": JSONValue(rendered.subject),
        "text": .string(rendered.body),
        "html": JSONValue(rendered.html),
        "about": JSONValue(rendered.about),
      ]
    }
    return [
      "at": .string(zone.stamp(moment.at)),
      "by": JSONValue(moment.by?.text),
      "event": .string(moment.event),
      "dictionary": .string(lexicon.pointOfView.description),
      "locale": .string(lexicon.locale.description),
      "texts": .array(texts),
    ]
  }

  private var zone: TimeZoneRule { simulation.workflow.project.timeZone }
}
