import MessageFormat

/// Writes tables in columns of equal width, as wide as a terminal shows them.
///
/// A table that is wider than the screen is folded, and nothing of it is lost: texts take several
/// lines, and where that is not enough the columns are shown in parts, one below the other; each
/// part repeats the columns that say what a row is about, and leaves out the rows that say nothing
/// in it.
struct ColumnLayout {
  let columns: [Column]

  /// How many columns the screen has; `nil` where a table may be as wide as it is.
  var width: Int?

  /// What a column of a table is like.
  struct Column {
    /// Whether its cells are at the end of the line, as numbers do.
    var isAtEnd = false

    /// Whether it says what a row is about.
    var headsRows = false
  }

  /// Blanks between two columns.
  private static let gap = 2

  /// The width below which a column of text is not squeezed for more columns beside it.
  private static let leastText = 24

  /// The same for one that says what a row is about.
  private static let leastHeading = 20

  /// The length of a word that is not broken for more columns beside it.
  private static let longWord = 24

  /// The table, a rule under its head.
  ///
  /// A cell of several lines takes several lines.
  func text(_ head: [String], _ rows: [[String]]) -> String {
    let table = [head] + rows
    let all = Array(columns.indices)
    let natural = all.map { column in
      table.map { $0[column].lines.map { String($0).terminalColumns }.max() ?? 0 }.max() ?? 0
    }
    guard let width, total(natural) > width else { return part(table, all, natural) }
    let least = all.map { column in
      columns[column].isAtEnd
        ? table.longestWord(in: column)
        : max(
          min(table.longestWord(in: column), Self.longWord),
          min(natural[column], columns[column].headsRows ? Self.leastHeading : Self.leastText)
        )
    }
    return parts(least, width).enumerated().map { index, columns in
      let rows = index == 0 ? table : table.saying(something: columns.filter(isContent))
      return part(rows, columns, fitted(columns, natural, least, width))
    }.joined(separator: "\n\n")
  }

  private func isContent(_ column: Int) -> Bool { !columns[column].headsRows }

  private func total(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + Self.gap * max(widths.count - 1, 0)
  }

  /// Which columns are side by side: all that fit at their least width, and those that head rows in
  /// each part.
  private func parts(_ least: [Int], _ width: Int) -> [[Int]] {
    let heads = columns.indices.filter { columns[$0].headsRows }
    var parts = [heads]
    for column in columns.indices where !columns[column].headsRows {
      let longer = (parts[parts.count - 1] + [column]).sorted()
      if parts[parts.count - 1].count == heads.count || total(longer.map { least[$0] }) <= width {
        parts[parts.count - 1] = longer
      } else {
        parts.append((heads + [column]).sorted())
      }
    }
    return parts
  }

  /// The widths of `part`: the widest are squeezed until all fit, beyond the least ones only where
  /// nothing else helps.
  private func fitted(_ part: [Int], _ natural: [Int], _ least: [Int], _ width: Int) -> [Int] {
    var widths = part.map { natural[$0] }
    let softest = part.map { least[$0] }
    let hardest = zip(part, softest).map { columns[$0].isAtEnd ? $1 : min($1, 1) }
    for limits in [softest, hardest] {
      while total(widths) > width {
        let free = widths.indices.filter { widths[$0] > limits[$0] }
        guard let widest = free.max(by: { widths[$0] <= widths[$1] }) else { break }
        widths[widest] -= 1
      }
    }
    return widths
  }

  /// The columns `part` of `table`, each as wide as `widths` says.
  private func part(_ table: [[String]], _ part: [Int], _ widths: [Int]) -> String {
    let rows = table.enumerated().map { index, row in
      lines(part.map { row[$0] }, part, widths, isHead: index == 0)
    }
    let rule = [widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")]
    let body = rows.dropFirst()
    // Where rows take several lines, an empty one shows where the next begins.
    let isFolded = width != nil && body.contains { $0.count > 1 }
    let separated = isFolded ? Array(body.joined(separator: [""])) : Array(body.joined())
    return (rows[0] + rule + separated).joined(separator: "\n")
  }

  /// The lines of a row; cells of a head are at its foot.
  private func lines(
    _ row: [String],
    _ part: [Int],
    _ widths: [Int],
    isHead: Bool
  ) -> [String] {
    let cells = zip(row, widths).map { cell, width in
      let lines = cell.lines
      // Of several items, those that take more than a line stand out.
      return lines.flatMap { String($0).wrapped(to: width, indent: lines.count > 1 ? 2 : 0) }
    }
    let height = cells.map(\.count).max() ?? 1
    return (0..<height).map { line in
      let pieces = cells.indices.map { column in
        let index = isHead ? line - height + cells[column].count : line
        let piece = cells[column].indices.contains(index) ? cells[column][index] : ""
        let space = String(repeating: " ", count: max(0, widths[column] - piece.terminalColumns))
        return columns[part[column]].isAtEnd ? space + piece : piece + space
      }
      return String(pieces.joined(separator: "  ").withoutBlanksAtEnd)
    }
  }
}

extension [[String]] {
  /// The head, and the rows that say something in `columns`; all where none does.
  fileprivate func saying(something columns: [Int]) -> [[String]] {
    let rows = dropFirst().filter { row in columns.contains { !row[$0].isEmpty } }
    return rows.isEmpty ? self : prefix(1) + rows
  }

  /// How wide the longest word of a column is, its head included.
  fileprivate func longestWord(in column: Int) -> Int {
    map { row in
      row[column].split { $0 == " " || $0 == "\n" }.map { String($0).terminalColumns }.max() ?? 0
    }.max() ?? 0
  }
}
