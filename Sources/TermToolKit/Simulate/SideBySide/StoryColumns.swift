import MessageFormat

/// A story for people at a terminal: a column for each party where there is room, else one below
/// the other.
struct StoryColumns {
  private let table: StoryTable
  private let painter: Painter
  private let width: Int

  /// Columns narrower than this are hard to read; three of them fit on 80.
  private static let leastColumn = 25
  private static let gap = 2
  private static let indent = 2

  /// How wide reports may be where `width` is the width of the screen.
  static func reportWidth(on width: Int) -> Int { width - indent }

  init(_ table: StoryTable, painter: Painter, width: Int) {
    self.table = table
    self.painter = painter
    self.width = width
  }

  var text: String {
    heading("# " + table.title) + table.events.map { "\n" + text(of: $0) }.joined()
  }

  private func text(of event: StoryTable.Event) -> String {
    let head = heading("## \(event.clock)" + (event.by.map { " · " + $0 } ?? ""))
    let hasColumns = isWide && event.entries.contains { isInColumns($0) }
    return head + (hasColumns ? "\n" + heads : "")
      + event.entries.map { "\n" + text(of: $0) }.joined()
  }

  private func heading(_ text: String) -> String {
    lines([RichText(text.visible, .strong)], [width])
  }

  /// Reports are too wide for a column.
  private func isInColumns(_ entry: StoryTable.Entry) -> Bool {
    isWide && !entry.isAlike && entry.item.kind != .report
  }

  private var isWide: Bool {
    let count = table.parties.count
    return count > 1 && (width - Self.gap * (count - 1)) / count >= Self.leastColumn
  }

  private var widths: [Int] {
    let count = table.parties.count
    return table.parties.map { _ in (width - Self.gap * (count - 1)) / count }
  }

  /// The names of the parties, and a line under them.
  private var heads: String {
    let names = table.parties.map { RichText($0.name.visible, .faint) }
    let rule = widths.map { RichText(String(repeating: "─", count: $0), .faint) }
    return lines(names, widths) + lines(rule, widths)
  }

  private func text(of entry: StoryTable.Entry) -> String {
    let texts = zip(entry.openings, entry.contents).map { opening, content in
      opening.map { $0 + RichText(entry.item.kind == .mail ? "\n" : " ") + content } ?? content
    }
    if isInColumns(entry) { return columns(of: texts) }
    let room = entry.item.kind == .report ? Screen.widest : width
    if entry.isAlike { return lines([texts[0]], [room]) }
    return zip(table.parties, texts).map { party, text in
      lines([RichText(party.name.visible, .faint)], [width])
        + indented(lines([text], [room - Self.indent]))
    }.joined()
  }

  /// The texts side by side, and each line of one beside the same line of the others where all have
  /// as many.
  private func columns(of texts: [RichText]) -> String {
    let pieces = texts.map(\.lines)
    let count = pieces[0].count
    guard pieces.allSatisfy({ $0.count == count }) else { return lines(texts, widths) }
    return (0..<count).map { line in lines(pieces.map { $0[line] }, widths) }.joined()
  }

  private func lines(_ cells: [RichText], _ widths: [Int]) -> String {
    Table.lines(of: cells, widths, painter).map { $0 + "\n" }.joined()
  }

  private func indented(_ text: String) -> String {
    let indent = String(repeating: " ", count: Self.indent)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : indent + $0 }.joined(separator: "\n")
  }
}
