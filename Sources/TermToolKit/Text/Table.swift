import MessageFormat

/// Rows and columns for people, wrapped to fit the screen.
struct Table {
  /// What is above the columns.
  var header: [RichText]

  /// The rows, each as long as the header.
  var rows: [[RichText]]

  /// The width below which a column is not squeezed.
  var leastWidth = 12

  private static let gap = 2

  /// Whether no cell needs to be wrapped on `width` columns.
  func isNatural(on width: Int) -> Bool {
    naturalWidths.reduce(0, +) + Self.gap * (header.count - 1) <= width
  }

  /// The table as text, no wider than `width` where that is possible at all.
  func text(width: Int, painter: Painter) -> String {
    let widths = widths(for: width)
    var lines = Self.lines(of: header, widths, painter)
    let rule = widths.map { RichText(String(repeating: "─", count: $0), .faint) }
    lines += Self.lines(of: rule, widths, painter)
    for row in rows { lines += Self.lines(of: row, widths, painter) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The lines of cells that are side by side.
  static func lines(of cells: [RichText], _ widths: [Int], _ painter: Painter) -> [String] {
    let columns = zip(cells, widths).map { $0.lines(width: $1, painter: painter) }
    let height = columns.map(\.count).max() ?? 0
    return (0..<height).map { index in
      var line = RichText()
      for (column, width) in zip(columns, widths) {
        let start = line.runs.isEmpty ? line : line + RichText(String(repeating: " ", count: gap))
        let cell = index < column.count ? column[index] : RichText()
        line = start + cell.padded(to: width)
      }
      return line.trimmingEnd.painted(painter)
    }
  }

  private var naturalWidths: [Int] {
    header.indices.map { column in
      ([header] + rows).reduce(1) { widest, row in
        let lines = row[column].plain.split(separator: "\n").map { String($0).terminalColumns }
        return max(widest, lines.max() ?? 0)
      }
    }
  }

  /// The natural widths, of which the greatest are squeezed until all fit.
  private func widths(for total: Int) -> [Int] {
    var widths = naturalWidths
    let room = total - Self.gap * (widths.count - 1)
    while widths.reduce(0, +) > room, let widest = widths.max(), widest > leastWidth {
      let index = widths.lastIndex(of: widest) ?? 0
      widths[index] -= 1
    }
    return widths
  }
}

extension RichText {
  /// The text without spaces at its end.
  fileprivate var trimmingEnd: RichText {
    var runs = runs
    while let last = runs.last {
      var text = last.text
      while text.last == " " { text.removeLast() }
      if !text.isEmpty {
        runs[runs.count - 1].text = text
        break
      }
      runs.removeLast()
    }
    return RichText(runs)
  }
}
