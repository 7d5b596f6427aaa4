import MessageFormat

/// Writes tables in columns of equal width, as wide as a terminal shows them.
struct ColumnLayout {
  let alignments: [ReportColumn.Alignment]

  /// The table, a rule under its head.
  ///
  /// A cell of several lines takes several lines.
  func text(_ head: [String], _ rows: [[String]]) -> String {
    let lines = [head] + rows
    let widths = head.indices.map { column in
      lines.flatMap { $0[column].split(separator: "\n").map(\.terminalColumns) }.max() ?? 0
    }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return
      ([self.lines(head, widths), [rule.joined(separator: "  ")]]
      + rows.map { self.lines($0, widths) })
      .joined().joined(separator: "\n")
  }

  private func lines(_ row: [String], _ widths: [Int]) -> [String] {
    let cells = row.map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    let height = cells.map(\.count).max() ?? 1
    return (0..<height).map { line in
      let pieces = cells.indices.map { column in
        let piece = line < cells[column].count ? String(cells[column][line]) : ""
        let space = String(repeating: " ", count: max(0, widths[column] - piece.terminalColumns))
        return alignments[column] == .end ? space + piece : piece + space
      }
      return pieces.joined(separator: "  ").withoutTrailingBlanks
    }
  }
}

extension String {
  fileprivate var withoutTrailingBlanks: String {
    String(self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)])
  }
}
