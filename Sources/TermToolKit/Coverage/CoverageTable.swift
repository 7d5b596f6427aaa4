import Diagnostics
import TermAuthoring
import TermDictionary

/// Where words come from, as a table with a row for each term and a column for each reader.
public struct CoverageTable {
  /// By term, then reader.
  let cells: [DictionaryCoverage.Cell]

  private let readers: [DictionaryKey]

  init(_ coverage: DictionaryCoverage, for lexicons: [Lexicon], onlyMissing: Bool) {
    readers = lexicons.map(\.key)
    let lacking = Set(coverage.cells.filter { $0.status == .missing }.map(\.term))
    cells = onlyMissing ? coverage.cells.filter { lacking.contains($0.term) } : coverage.cells
  }

  /// The cells of each term, as many as there are readers.
  private var rows: [ArraySlice<DictionaryCoverage.Cell>] {
    guard !readers.isEmpty else { return [] }
    return stride(from: 0, to: cells.count, by: readers.count).map { start in
      cells[start..<min(start + readers.count, cells.count)]
    }
  }

  /// Names the points of view, and the locales where there are several.
  private var titles: [String] {
    let hasLocales = Set(readers.map(\.locale)).count > 1
    return readers.map { hasLocales ? $0.description : $0.pointOfView.description }
  }

  // MARK: For people

  func text(_ screen: Screen) -> String {
    let wide = table { cell in
      let mark = RichText(cell.status.mark, cell.status.role)
      switch cell.status {
      case .own: return mark + RichText(" \(cell.label?.visible ?? "")")
      case .inherited, .derived:
        return mark + RichText(" \(cell.origin?.description ?? "")", .faint)
      case .missing: return mark
      }
    }
    let narrow = table { RichText($0.status.mark, $0.status.role) }
    guard !cells.isEmpty else { return "" }
    let shown = [wide, narrow].first { $0.isNatural(on: screen.width) }
    let table = shown?.text(width: screen.width, painter: screen.painter) ?? numbered(screen)
    return table + "\n" + legend(screen)
  }

  /// Marks below the numbers of the readers, whose names stand below the table.
  private func numbered(_ screen: Screen) -> String {
    let numbers = titles.indices.map { "\($0 + 1)" }
    let marks = Table(
      header: [RichText("term", .strong)] + numbers.map { RichText($0, .strong) },
      rows: rows.map { row in
        [RichText(row.first?.term.description ?? "", .code)]
          + row.map { RichText($0.status.mark, $0.status.role) }
      },
      leastWidth: 2
    )
    let count = RichText(FindingSummary.count(rows.count, "term"), .strong)
    let names = Table(
      header: [RichText("", .strong), RichText("reader", .strong), count],
      rows: titles.indices.map { column in
        [RichText(numbers[column]), RichText(titles[column]), RichText(total(of: column))]
      },
      leastWidth: 2
    )
    return marks.text(width: screen.width, painter: screen.painter) + "\n"
      + names.text(width: screen.width, painter: screen.painter)
  }

  private func table(_ cell: (DictionaryCoverage.Cell) -> RichText) -> Table {
    let totals = titles.indices.map { column in RichText(total(of: column)) }
    return Table(
      header: [RichText("term", .strong)] + titles.map { RichText($0, .strong) },
      rows: rows.map { row in [RichText(row.first?.term.description ?? "", .code)] + row.map(cell) }
        + [[RichText(FindingSummary.count(rows.count, "term"), .strong)] + totals]
    )
  }

  /// How many words of a reader come from where: `●10 ◐25 ○120 ✗0`.
  private func total(of column: Int) -> String {
    let statuses = rows.map { $0[$0.startIndex + column].status }
    return DictionaryCoverage.Status.allCases.map { status in
      "\(status.mark)\(statuses.count { $0 == status })"
    }.joined(separator: " ")
  }

  private func legend(_ screen: Screen) -> String {
    let lines = DictionaryCoverage.Status.allCases.map { status in
      RichText(status.mark, status.role) + RichText(" \(status.meaning)", .faint)
    }
    return lines.flatMap { $0.wrapped(to: screen.width) }
      .map { $0.painted(screen.painter) + "\n" }.joined()
  }

  // MARK: Markdown

  var markdown: String {
    let head = ["term"] + titles
    let body = rows.map { row in
      ["`\(row.first?.term.description ?? "")`"] + row.map(\.markdown)
    }
    let totals = titles.indices.map { total(of: $0) }
    let table = Escaping.markdownTable(
      [head, head.map { _ in "---" }] + body + [
        ["**\(FindingSummary.count(rows.count, "term"))**"] + totals
      ]
    )
    let legend = DictionaryCoverage.Status.allCases.map { "\($0.mark) \($0.meaning)" }
    return table + "\n\n" + legend.joined(separator: "<br>\n") + "\n"
  }
}

extension DictionaryCoverage.Cell {
  fileprivate var markdown: String {
    switch status {
    case .own: "\(status.mark) \(Escaping.markdown(label ?? ""))"
    case .inherited, .derived: "\(status.mark) \(origin?.description ?? "")"
    case .missing: status.mark
    }
  }
}

extension DictionaryCoverage.Status {
  fileprivate var mark: String {
    switch self {
    case .own: "●"
    case .derived: "◐"
    case .inherited: "○"
    case .missing: "✗"
    }
  }

  fileprivate var role: TextRole? {
    switch self {
    case .own: .strong
    case .derived: .code
    case .inherited: .faint
    case .missing: .error
    }
  }

  fileprivate var meaning: String {
    switch self {
    case .own: "own: the reader’s dictionary in this locale has the word"
    case .derived: "derived: inherited, and made of words of which the reader has others"
    case .inherited: "inherited from the dictionary that is named"
    case .missing: "missing: no dictionary that serves the reader has it, or it cannot be printed"
    }
  }
}
