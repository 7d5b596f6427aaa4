import Diagnostics
import MessageFormat
import TermDictionary

/// How long each message is for each reader, to find those that burst their place on a screen for
/// one.
///
/// Messages are rendered with their examples. Only points of view are compared: locales write
/// numbers and dates at different lengths.
struct MessageLengths: Sendable {
  private let reader: DictionaryKey

  /// The length of each message of the set in its order; -1 where there is none to compare.
  private var counts: [Int32] = []

  /// A message is reported where it is at least this many times as long as for the median reader.
  private static let leastRatio = 2

  /// It must be longer than that by at least this many characters, too.
  private static let leastExcess = 24

  /// Renders the messages of a lexicon, as far as they hold terms.
  init(_ survey: LexiconSurvey) {
    reader = survey.key
    counts = survey.merged.messageOrder.map { id in
      guard let message = survey.validation.messages[id], !message.requirements.isEmpty else {
        return -1
      }
      let rendered = survey.preview(message)
      return rendered.problems.isEmpty ? Int32(clamping: rendered.text.count) : -1
    }
  }

  /// The messages that are much longer for one reader than for the others.
  static func findings(_ all: [MessageLengths], in merged: MergedDictionaries) -> [Diagnostic] {
    var found: [FoundPlace: Diagnostic] = [:]
    let byLocale = Dictionary(grouping: all, by: \.reader.locale)
    for (_, readers) in byLocale.sorted(by: { $0.key.description < $1.key.description }) {
      for (index, id) in merged.messageOrder.enumerated() {
        let sorted = readers.map { $0.counts[index] }.filter { $0 >= 0 }.sorted()
        guard sorted.count > 2 else { continue }
        let median = Int(sorted[(sorted.count - 1) / 2])
        for lengths in readers where explodes(Int(lengths.counts[index]), beside: median) {
          guard let message = merged.message(id, for: lengths.reader) else { continue }
          let span = message.text.span(of: SourceRange(0..<message.text.map.count))
          let place = FoundPlace(file: span.source.name, range: span.range)
          if found[place] == nil {
            let count = Int(lengths.counts[index])
            found[place] = .longRendering(id, count, median, lengths.reader, at: span)
          }
        }
      }
    }
    return found.values.inSourceOrder()
  }

  private static func explodes(_ count: Int, beside median: Int) -> Bool {
    count >= median * leastRatio && count - median >= leastExcess
  }

  private struct FoundPlace: Hashable {
    var file: String
    var range: Range<Int>
  }
}

extension MergedDictionaries {
  /// The message `id` as `reader` reads it.
  func message(_ id: MessageID, for reader: DictionaryKey) -> MessageDefinition? {
    resolution(for: reader.pointOfView, locale: reader.locale).lazy
      .compactMap { self.dictionaries[$0]?.messages[id] }.first
  }
}

extension Diagnostic {
  fileprivate static func longRendering(
    _ id: MessageID,
    _ count: Int,
    _ median: Int,
    _ reader: DictionaryKey,
    at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .longRendering,
      "message '\(id)' has \(count) characters for \(reader); half of the readers have at most \(median)",
      at: span
    )
  }
}
