import Diagnostics
import MessageFormat
import TermDictionary

/// Terms in the words of readers.
public struct TermTable {
  /// By term, then point of view, then locale.
  let rows: [Row]

  /// The readers, in the order in which they are shown.
  let pointsOfView: [PointOfViewID]

  /// The locales, in the order in which they are shown.
  let locales: [LocaleIdentifier]

  /// Whether terms are named on the command line.
  let isChosen: Bool

  /// One term in the words of one reader.
  struct Row {
    var pointOfView: PointOfViewID
    var locale: LocaleIdentifier
    var entry: TermEntry
    var concept: Concept

    /// Where its forms are stated.
    var place: SourceSpan?

    /// The dictionaries that are asked; `nil` where nobody wants to know.
    var trace: [Step]?
  }

  /// A dictionary that is asked for a term.
  struct Step {
    var key: DictionaryKey

    /// Whether it has the term.
    var defines: Bool

    /// Whether its forms are the ones that are printed: it is the first that has the term.
    var answers: Bool
  }

  /// - Throws: ``UsageError`` for a named term that no reader has.
  init(
    _ selection: IdentifierSelection<TermID>,
    for readers: Readers,
    in set: DictionarySet,
    hasTraces: Bool
  ) throws(UsageError) {
    pointsOfView = readers.pointsOfView
    locales = readers.locales
    isChosen = !selection.named.isEmpty
    var rows: [Row] = []
    for id in selection.chosen {
      let found = readers.lexicons.compactMap { Row(id, $0, in: set, hasTraces) }
      if found.isEmpty, selection.named.contains(id), !set.diagnostics.hasErrors {
        let names = readers.lexicons.map { "\($0.pointOfView)@\($0.locale)" }
        throw UsageError("no dictionary of \(names.joined(separator: ", ")) has the term '\(id)'")
      }
      rows += found
    }
    self.rows = rows
  }
}

extension TermTable.Row {
  fileprivate init?(_ id: TermID, _ lexicon: Lexicon, in set: DictionarySet, _ hasTrace: Bool) {
    guard let entry = lexicon.entry(for: id) else { return nil }
    pointOfView = lexicon.pointOfView
    locale = lexicon.locale
    self.entry = entry
    concept = lexicon.concept(id)
    place = lexicon.place(of: id)
    trace = hasTrace ? Self.steps(lexicon.trace(of: id, in: set)) : nil
  }

  private static func steps(_ trace: [(key: DictionaryKey, defines: Bool)]) -> [TermTable.Step] {
    var isAnswered = false
    return trace.map { step in
      defer { isAnswered = isAnswered || step.defines }
      return TermTable.Step(
        key: step.key,
        defines: step.defines,
        answers: step.defines && !isAnswered
      )
    }
  }
}
