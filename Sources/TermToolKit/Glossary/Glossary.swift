import MessageFormat
import TermDictionary

/// Terms with all that is known of them, in the words of several readers.
public struct Glossary {
  let title: String

  /// In the order of the alphabet, by the word of the first reader who has one.
  let entries: [GlossaryEntry]

  /// Whose words are in it, in the order in which they are shown.
  let readers: [DictionaryKey]

  /// The points of view that are shown.
  let pointsOfView: [PointOfViewID]

  init(_ table: TermTable, title: String, everybody: [PointOfViewID]) {
    self.title = title
    pointsOfView = table.pointsOfView
    let order = table.pointsOfView.flatMap { reader in
      table.locales.map { DictionaryKey(reader, $0) }
    }
    let present = Set(table.rows.map { DictionaryKey($0.pointOfView, $0.locale) })
    readers = order.filter(present.contains)
    entries = table.byTerm.map { GlossaryEntry($0.term, $0.rows) }
      .map { (AlphabeticKey($0.heading), $0) }
      .sorted { $0.0 < $1.0 }.map(\.1)
  }
}
