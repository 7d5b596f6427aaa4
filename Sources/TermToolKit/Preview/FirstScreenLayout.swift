/// Where things are on the first screen.
struct FirstScreenLayout {
  let painter: Painter
  let width: Int

  private static let indent = "  "
  private static let labelWidth = 20
  private static let gap = 2

  /// Cells side by side, alike wide.
  func columns(_ cells: [RichText]) -> String {
    let width = share(of: width - Self.indent.count, among: cells.count)
    return lines(of: cells, cells.map { _ in width })
  }

  /// A label, and cells beside it.
  func row(_ cells: [RichText]) -> String {
    let rest = width - Self.indent.count - Self.labelWidth - Self.gap
    let width = share(of: rest, among: cells.count - 1)
    return lines(of: cells, [Self.labelWidth] + cells.dropFirst().map { _ in width })
  }

  /// One line of text, or more where it does not fit.
  func paragraph(_ text: RichText) -> String {
    Table.lines(of: [text.stressed(painter)], [width], painter).map { $0 + "\n" }.joined()
  }

  /// Things to type, with what each is for, behind `heading`.
  func list(headed heading: String, _ rows: [(command: String, purpose: String)]) -> String {
    let widest = rows.map(\.command.count).max() ?? 0
    let rest = max(width - heading.count - widest - 2 * Self.gap, 12)
    return rows.enumerated().map { index, row in
      let cells = [
        RichText(index == 0 ? heading : ""), RichText(row.command, .strong),
        RichText(row.purpose, .faint),
      ]
      return Table.lines(of: cells, [heading.count, widest, rest], painter)
        .map { $0 + "\n" }.joined()
    }.joined()
  }

  private func share(of width: Int, among count: Int) -> Int {
    max((width - Self.gap * (count - 1)) / max(count, 1), 16)
  }

  private func lines(of cells: [RichText], _ widths: [Int]) -> String {
    Table.lines(of: cells.map { $0.stressed(painter) }, widths, painter)
      .map { Self.indent + $0 + "\n" }.joined()
  }
}

extension RichText {
  /// The text with asterisks around words that differ, where there are no colours to mark them.
  fileprivate func stressed(_ painter: Painter) -> RichText {
    guard !painter.isOn else { return self }
    return RichText(
      runs.map { run in
        guard run.role == .different else { return run }
        var word = run.text[...]
        while word.last?.isWhitespace == true { word.removeLast() }
        return Run(text: "*\(word)*\(run.text[word.endIndex...])", role: nil)
      }
    )
  }
}
