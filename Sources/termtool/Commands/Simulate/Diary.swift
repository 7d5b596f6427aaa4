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
    text(heading: nil) { person in
      let order = ReaderOrder(
        default: ReaderPreference(pointOfView: "head-contractor", locale: locales.first ?? "en")
      )
      let payer = simulation.workflow.project.payer
      let asked = person ?? simulation.workflow.people.first { $0.company == payer }?.id ?? ""
      let choice = simulation.workflow.reader(asked, by: order)
      return try? set.lexicon(
        for: choice.pointOfView,
        locale: locales.first ?? choice.locale,
        formattingLocale: choice.formattingLocale
      )
    }
  }

  private func text(
    heading: String?,
    _ lexicon: (Identifier<Person>?) -> Lexicon?
  ) -> String {
    let title = scenario.title + (heading.map { " (\($0))" } ?? "")
    var text = "# \(title)\n"
    for moment in simulation.moments {
      text += "\n## \(clock(moment.at))" + (moment.by.map { " · \(name($0))" } ?? "") + "\n"
      for item in moment.items {
        guard let lexicon = lexicon(item.reader) else { continue }
        let part = RenderedItem(item, in: lexicon).text(reader: item.reader.map(name))
        text += part.isEmpty ? "" : "\n" + part + "\n"
      }
    }
    return text
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
      "at": .string(stamp(moment.at)),
      "by": JSONValue(moment.by?.text),
      "event": .string(moment.event),
      "dictionary": .string(lexicon.pointOfView.description),
      "locale": .string(lexicon.locale.description),
      "texts": .array(texts),
    ]
  }

  /// The time on the project: `2026-10-25 09:00`.
  private func clock(_ instant: Instant) -> String {
    let zone = simulation.workflow.project.timeZone
    let day = zone.day(of: instant)
    let minutes = (instant.seconds + zone.offset(at: instant) - day.number * 86_400) / 60
    return "\(day) \(padded(minutes / 60)):\(padded(minutes % 60))"
  }

  /// The time by ISO 8601: `2026-10-25T09:00:00+11:00`.
  private func stamp(_ instant: Instant) -> String {
    let offset = simulation.workflow.project.timeZone.offset(at: instant)
    let sign = offset < 0 ? "-" : "+"
    let zone = "\(sign)\(padded(abs(offset) / 3600)):\(padded(abs(offset) / 60 % 60))"
    return clock(instant).replacing(" ", with: "T") + ":00" + zone
  }

  private func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  private func name(_ person: Identifier<Person>) -> String {
    simulation.workflow.person(person)?.name ?? person.text
  }
}

/// Something that somebody sees, in the words of one reader.
struct RenderedItem {
  let kind: Simulation.Item.Kind
  let subject: String?
  let body: String
  let html: String?

  /// What a refusal is about.
  let about: String?

  init(_ item: Simulation.Item, in lexicon: Lexicon) {
    kind = item.kind
    about = item.subject?.text(in: lexicon)
    switch item.content {
    case .statement(let statement):
      subject = nil
      body = statement.text(in: lexicon)
      html = nil
    case .term(let id):
      subject = nil
      body = TermID(id).map(lexicon.label) ?? id
      html = nil
    case .mail(let mail):
      let rendered = mail.rendered(in: lexicon)
      subject = rendered.subject
      body = rendered.text
      html = rendered.html
    case .report(let report):
      subject = nil
      body = report.rendered(.text, in: lexicon)
      html = report.rendered(.html, in: lexicon)
    }
  }

  /// A paragraph of the diary.
  func text(reader: String?) -> String {
    switch kind {
    case .history: body
    case .label: "[\(body)]"
    case .notice: "\(reader ?? "") sees: \(body)"
    case .refusal: "Refused" + (about.map { " (\($0))" } ?? "") + ": \(body)"
    case .mail:
      "Mail to \(reader ?? "")\n" + indented("Subject: \(subject ?? "")\n\n\(body)", "  | ")
    case .report: indented(body, "  ")
    }
  }

  private func indented(_ text: String, _ margin: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? String(margin.reversed().drop { $0 == " " }.reversed()) : margin + $0 }
      .reversed().drop { $0.allSatisfy { " |".contains($0) } }.reversed()
      .joined(separator: "\n")
  }
}
