import Diagnostics
import MessageFormat
import TermDictionary

/// Messages in the words of readers.
struct Preview {
  /// By message, then point of view, then locale.
  let rows: [Row]

  /// The readers, in the order in which they are shown.
  let pointsOfView: [PointOfViewID]

  /// The locales, in the order in which they are shown.
  let locales: [LocaleIdentifier]

  /// Whether messages are named on the command line.
  let isChosen: Bool

  /// One message in the words of one reader.
  struct Row {
    var message: MessageID
    var pointOfView: PointOfViewID
    var locale: LocaleIdentifier
    var text: String
    var description: String?
    var problems: [Diagnostic]
  }

  /// How a reader reads several messages.
  enum Reading {
    /// Each as a document of its own.
    case separately

    /// One after the other, as a mail with its subject.
    case asOneDocument
  }

  /// Renders the messages of `selection`.
  ///
  /// - Throws: ``UsageError`` for a value that a parameter does not take.
  init(
    _ selection: IdentifierSelection<MessageID>,
    for readers: Readers,
    _ settings: Settings,
    in set: DictionarySet,
    _ reading: Reading
  ) throws {
    pointsOfView = readers.pointsOfView
    locales = readers.locales
    isChosen = !selection.named.isEmpty
    let parameters = selection.chosen.flatMap { id in
      readers.lexicons.flatMap { $0.parameters(of: id) ?? [] }
    }
    try settings.check(against: parameters)
    var documents = [Document](repeating: Document(), count: readers.lexicons.count)
    var rows: [Row] = []
    for id in selection.chosen {
      let isNowhere = readers.lexicons.allSatisfy { $0.parameters(of: id) == nil }
      let mustShow = selection.named.contains(id) && (isNowhere || readers.isChosen)
      for (index, lexicon) in readers.lexicons.enumerated() {
        guard let parameters = lexicon.parameters(of: id) ?? (mustShow ? [] : nil) else { continue }
        let values = try settings.arguments(for: parameters, of: id, in: set)
        if reading == .separately { documents[index] = Document() }
        let rendered = lexicon.preview(id, overriding: values, in: &documents[index])
        rows.append(Row(id, rendered, lexicon))
      }
    }
    self.rows = rows
  }

  /// Whether a message renders with an error.
  var status: ExitStatus {
    rows.contains { $0.problems.hasErrors } ? .findings : .success
  }
}

extension Preview.Row {
  fileprivate init(_ id: MessageID, _ rendered: RenderedMessage, _ lexicon: Lexicon) {
    message = id
    pointOfView = lexicon.pointOfView
    locale = lexicon.locale
    text = rendered.text
    description = lexicon.description(of: id)
    // What linking found says more of a fault than what rendering meets of it.
    let found = lexicon.diagnostics(of: id).filter { $0.severity > .info }
    problems = found + rendered.problems.filter { !$0.isToldBy(found) }
  }
}

extension Diagnostic {
  /// Whether one of `findings` is about something inside this one's place.
  fileprivate func isToldBy(_ findings: [Diagnostic]) -> Bool {
    guard let span else { return false }
    return findings.contains { finding in
      guard let inner = finding.span, inner.source == span.source else { return false }
      return span.range.lowerBound <= inner.range.lowerBound
        && inner.range.upperBound <= span.range.upperBound
    }
  }
}
