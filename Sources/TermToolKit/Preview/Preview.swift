import Diagnostics
import MessageFormat
import TermDictionary

/// Messages in the words of readers.
struct Preview {
  /// By message, then point of view, then locale.
  private(set) var rows: [Row]

  /// The readers, in the order in which they are shown.
  let pointsOfView: [PointOfViewID]

  /// The locales, in the order in which they are shown.
  let locales: [LocaleIdentifier]

  /// Whether messages are named on the command line.
  let isChosen: Bool

  /// What there is to know of each message beside its texts; empty unless it is asked for.
  let details: [MessageID: Details]

  /// What there is to know of a message beside its texts.
  struct Details {
    /// Where it is stated.
    var place: SourceSpan?

    /// The terms that it prints, with what the first reader calls each.
    var words: [(term: TermID, word: String)]
  }

  /// The counts with which a message is shown that has a number.
  static let counts = [0, 1, 2, 5]

  /// One message in the words of one reader.
  struct Row {
    var message: MessageID

    /// The number that its parameters have in place of their examples.
    var count: Int?
    var pointOfView: PointOfViewID
    var locale: LocaleIdentifier
    var text: String
    var description: String?
    var problems: [Diagnostic]
  }

  /// How a reader reads several messages.
  enum Arrangement {
    /// Each as a document of its own.
    case separately

    /// One after the other, as a mail with its subject.
    case asOneDocument
  }

  /// Renders the messages of `selection`.
  ///
  /// With `isForReview`, those with numbers that are not set are also rendered with ``counts``, and
  /// it is told where each is stated and which words it has.
  ///
  /// - Throws: ``UsageError`` for a value that a parameter does not take.
  init(
    _ selection: IdentifierSelection<MessageID>,
    for readers: Readers,
    _ settings: Settings,
    in set: DictionarySet,
    _ arrangement: Arrangement,
    isForReview: Bool = false
  ) throws {
    pointsOfView = readers.pointsOfView
    locales = readers.locales
    isChosen = !selection.named.isEmpty
    let parameters = selection.chosen.flatMap { id in
      readers.lexicons.flatMap { $0.parameters(of: id) ?? [] }
    }
    try settings.check(against: parameters)
    var documents = [RenderedDocument](repeating: RenderedDocument(), count: readers.lexicons.count)
    var rows: [Row] = []
    for id in selection.chosen {
      let isNowhere = readers.lexicons.allSatisfy { $0.parameters(of: id) == nil }
      let mustShow = selection.named.contains(id) && (isNowhere || readers.isChosen)
      for (index, lexicon) in readers.lexicons.enumerated() {
        guard let parameters = lexicon.parameters(of: id) ?? (mustShow ? [] : nil) else { continue }
        let values = try settings.arguments(for: parameters, of: id, in: set)
        if arrangement == .separately { documents[index] = RenderedDocument() }
        let rendered = lexicon.preview(id, overriding: values, in: &documents[index])
        rows.append(Row(id, rendered, lexicon))
        let numbers = parameters.filter { $0.type == .number && values[$0.name] == nil }
        guard isForReview, !numbers.isEmpty else { continue }
        for count in Self.counts {
          var values = values
          for number in numbers { values[number.name] = .number(DecimalNumber(count)) }
          var document = RenderedDocument()
          let rendered = lexicon.preview(id, overriding: values, in: &document)
          rows.append(Row(id, rendered, lexicon, count: count))
        }
      }
    }
    self.rows = rows
    let pairs = isForReview ? selection.chosen.map { ($0, Details($0, readers.lexicons)) } : []
    details = Dictionary(pairs) { first, _ in first }
  }

  /// The messages whose texts are not alike for all readers.
  var differing: Preview {
    var texts: [MessageID: Set<String>] = [:]
    for row in rows { texts[row.message, default: []].insert("\(row.count ?? -1) \(row.text)") }
    var counts: [MessageID: Set<Int?>] = [:]
    for row in rows { counts[row.message, default: []].insert(row.count) }
    var preview = self
    preview.rows = rows.filter {
      (texts[$0.message]?.count ?? 0) > (counts[$0.message]?.count ?? 0)
    }
    return preview
  }

  /// Whether a message renders with an error.
  var status: ExitStatus {
    rows.contains { $0.problems.hasErrors } ? .findings : .success
  }
}

extension Preview.Details {
  fileprivate init(_ id: MessageID, _ lexicons: [Lexicon]) {
    place = lexicons.lazy.compactMap { $0.place(of: id) }.first
    let lexicon = lexicons.first { $0.parameters(of: id) != nil }
    let terms = (lexicon?.requirements(of: id) ?? []).map(\.term).uniqued
    words = terms.compactMap { term in
      lexicon?.entry(for: term).map { (term, $0.citation) }
    }
  }
}

extension Preview.Row {
  fileprivate init(
    _ id: MessageID,
    _ rendered: RenderedMessage,
    _ lexicon: Lexicon,
    count: Int? = nil
  ) {
    message = id
    self.count = count
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
