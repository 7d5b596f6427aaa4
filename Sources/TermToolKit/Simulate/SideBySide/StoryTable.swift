import ClaimVocabulary
import TermDictionary

/// A story as people compare it: for each event, what each party reads of it.
struct StoryTable {
  let title: String

  /// The parties, a column for each.
  let parties: [Party]

  /// What happens, in order.
  let events: [Event]

  /// Whose words are in a column.
  struct Party {
    let lexicon: Lexicon

    /// The companies of the story that read these words.
    let companies: [String]

    /// The point of view and the locale.
    var name: String { "\(lexicon.pointOfView), \(lexicon.locale)" }
  }

  /// Something that happens, and what is seen of it.
  struct Event {
    /// The time on the project: `2026-10-25 09:00`.
    let clock: String

    /// The same by ISO 8601.
    let stamp: String

    /// Who does it; nobody where time does.
    let by: String?

    let entries: [Entry]
  }

  /// Something that somebody sees, in the words of each party.
  struct Entry {
    let item: Simulation.Item

    /// Who sees it, where it is one person.
    let reader: String?

    /// One for each party.
    let texts: [RenderedItem]

    /// Whether all parties read the same.
    var isAlike: Bool { texts.allSatisfy { $0 == texts[0] } }

    /// The opening of each text, with the words marked that differ; `nil` where there is none.
    var openings: [RichText?] {
      let openings = texts.map { $0.opening(reader: reader)?.visibleLines }
      let marked = WordDifference.mark(openings.compactMap(\.self))
      return openings[0] == nil ? openings.map { _ in nil } : marked
    }

    /// The texts, with the words marked that differ.
    var contents: [RichText] { WordDifference.mark(texts.map(\.content.visibleLines)) }
  }

  init(
    _ title: String,
    _ simulation: Simulation,
    for lexicons: [Lexicon],
    by words: OwnWords,
    width: Int? = nil
  ) {
    self.title = title
    parties = lexicons.map { lexicon in
      Party(lexicon: lexicon, companies: words.companies(reading: lexicon))
    }
    let zone = simulation.workflow.project.timeZone
    events = simulation.moments.map { moment in
      Event(
        clock: zone.clock(moment.at),
        stamp: zone.stamp(moment.at),
        by: moment.by.map(simulation.name),
        entries: moment.items.map { item in
          Entry(
            item: item,
            reader: item.reader.map(simulation.name),
            texts: lexicons.map { RenderedItem(item, in: $0, width: width) }
          )
        }.filter { !$0.texts.allSatisfy(\.body.isEmpty) }
      )
    }
  }
}
