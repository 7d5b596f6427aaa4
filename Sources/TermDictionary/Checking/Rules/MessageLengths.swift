import Diagnostics
import MessageFormat

extension DiagnosticCode {
  /// A message that is much longer for one reader than for the others.
  static let longRendering = DiagnosticCode("long-rendering", .info)
}

/// How long each message is for each reader, to find those that burst their place on a screen for one.
///
/// Messages are rendered with their examples. Only points of view are compared: locales write numbers and
/// dates at different lengths.
struct MessageLengths {
  private var lengths: [LocaleIdentifier: [MessageID: [Length]]] = [:]

  private struct Length {
    var reader: PointOfViewID
    var count: Int
  }

  /// A message is reported where it is at least this many times as long as for the median reader.
  private static let leastRatio = 2

  /// It must be longer than that by at least this many characters, too.
  private static let leastExcess = 24

  /// Renders the messages of `lexicon`, as far as they hold terms.
  mutating func add(_ lexicon: Lexicon) {
    let key = lexicon.storage.key
    for id in lexicon.storage.messageOrder {
      guard let message = lexicon.storage.messages[id], !message.requirements.isEmpty else {
        continue
      }
      var document = Document()
      let rendered = lexicon.preview(id, in: &document)
      guard rendered.problems.isEmpty else { continue }
      lengths[key.locale, default: [:]][id, default: []]
        .append(Length(reader: key.pointOfView, count: rendered.text.count))
    }
  }

  /// The messages that are much longer for one reader than for the others.
  func findings(in merged: MergedDictionaries) -> [Diagnostic] {
    var found: [FoundPlace: Diagnostic] = [:]
    for (locale, messages) in lengths.sorted(by: { $0.key.description < $1.key.description }) {
      for (id, all) in messages where all.count > 2 {
        let sorted = all.map(\.count).sorted()
        let median = sorted[(sorted.count - 1) / 2]
        for length in all where Self.explodes(length.count, beside: median) {
          let reader = DictionaryKey(length.reader, locale)
          guard let message = merged.message(id, for: reader) else { continue }
          let span = message.text.span(of: SourceRange(0..<message.text.map.count))
          let place = FoundPlace(file: span.source.name, range: span.range)
          if found[place] == nil {
            found[place] = .longRendering(id, length.count, median, reader, at: span)
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
