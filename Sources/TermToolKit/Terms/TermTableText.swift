import MessageFormat
import TermDictionary

/// Terms for people at a terminal: a table of labels, or a card with all forms for terms that are
/// named.
struct TermTableText {
  private let table: TermTable
  private let painter: Painter
  private let width: Int

  init(_ table: TermTable, _ screen: Screen) {
    self.table = table
    painter = screen.painter
    width = screen.width
  }

  var text: String {
    let hasCards = table.isChosen || table.rows.contains { $0.trace != nil }
    return hasCards ? cards : labels
  }

  /// A row for each term and locale, a column for each reader.
  private var labels: String {
    let hasLocales = table.locales.count > 1
    let readers = table.pointsOfView.map { RichText($0.description, .strong) }
    let head = [RichText("term", .strong)] + (hasLocales ? [RichText("locale", .strong)] : [])
    let rows = table.byTerm.flatMap { group in
      table.locales.map { locale in
        let start = [RichText(group.term.description, .code)]
        let labels = table.pointsOfView.map { reader in
          group.row(reader, locale)?.entry.label.visible ?? "–"
        }
        let role: TextRole? = Set(labels).count > 1 ? .strong : nil
        let words = labels.map { RichText($0, role) }
        return start + (hasLocales ? [RichText(locale.description)] : []) + words
      }
    }
    return Table(header: head + readers, rows: rows).text(width: width, painter: painter)
  }

  private var cards: String {
    table.byTerm.map { group in
      table.locales.map { card(group, $0) }.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func card(_ group: TermTable.Group, _ locale: LocaleIdentifier) -> String {
    let rows = group.rows.filter { $0.locale == locale }
    guard let first = rows.first else { return "" }
    var text =
      painter.paint(group.term.description, .code) + " " + first.entry.partOfSpeech.rawValue
    text += (table.locales.count > 1 ? ", \(locale)" : "") + "\n"
    for remark in [first.concept.definition, first.concept.note].compactMap(\.self) {
      for line in RichText(remark.visible, .faint).wrapped(to: width) {
        text += line.painted(painter) + "\n"
      }
    }
    let table = Table(
      header: [RichText("")] + rows.map { RichText($0.pointOfView.description, .strong) },
      rows: TermField.allCases.compactMap { formRow($0, rows) } + traceRow(rows)
    )
    return text + table.text(width: width, painter: painter)
  }

  /// One form for each reader; `nil` where none of them has it.
  private func formRow(_ field: TermField, _ rows: [TermTable.Row]) -> [RichText]? {
    guard let title = field.title else { return nil }
    let values = rows.map { field.value(in: $0) }
    guard values.contains(where: { $0 != nil }) else { return nil }
    return [RichText(title, .faint)] + values.map { RichText($0?.visible ?? "–") }
  }

  /// The dictionaries that are asked, one below the other, with a mark before the one that answers.
  private func traceRow(_ rows: [TermTable.Row]) -> [[RichText]] {
    let traces = rows.compactMap(\.trace)
    guard traces.count == rows.count else { return [] }
    let cells = traces.map { steps in
      steps.enumerated().reduce(RichText()) { text, step in
        text + RichText(step.offset == 0 ? "" : "\n") + self.step(step.element)
      }
    }
    return [[RichText("asked", .faint)] + cells]
  }

  private func step(_ step: TermTable.Step) -> RichText {
    if step.answers { return RichText("→ \(step.key)", .strong) }
    return RichText("  \(step.key)" + (step.defines ? " (too late)" : ""), .faint)
  }
}

extension TermTable {
  /// What readers call one term.
  struct Group {
    var term: TermID
    var rows: [Row]

    func row(_ reader: PointOfViewID, _ locale: LocaleIdentifier) -> Row? {
      rows.first { $0.pointOfView == reader && $0.locale == locale }
    }
  }

  /// The rows of each term.
  var byTerm: [Group] {
    var groups: [Group] = []
    for row in rows {
      if groups.last?.term == row.entry.term {
        groups[groups.count - 1].rows.append(row)
      } else {
        groups.append(Group(term: row.entry.term, rows: [row]))
      }
    }
    return groups
  }
}
