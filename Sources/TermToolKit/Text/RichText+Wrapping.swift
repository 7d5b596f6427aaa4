import MessageFormat

extension RichText {
  /// The lines of the text, none wider than `width`, with nothing lost but the spaces at which it
  /// breaks.
  ///
  /// Breaks at spaces, else beside wide letters, else after a hyphen, a dot or a slash, else
  /// anywhere.
  func wrapped(to width: Int) -> [RichText] {
    Cell.lines(of: self).flatMap { Cell.wrap($0, to: max(width, 2)) }.map(Cell.join)
  }
}

/// One character as a terminal shows it.
private struct Cell {
  var character: Character
  var role: TextRole?
  var width: Int

  /// The cells between the line breaks.
  static func lines(of text: RichText) -> [[Cell]] {
    var lines: [[Cell]] = [[]]
    for run in text.runs {
      for character in run.text {
        if character == "\n" {
          lines.append([])
        } else {
          let width = String(character).terminalColumns
          lines[lines.count - 1].append(Cell(character: character, role: run.role, width: width))
        }
      }
    }
    return lines
  }

  static func wrap(_ line: [Cell], to width: Int) -> [ArraySlice<Cell>] {
    var lines: [ArraySlice<Cell>] = []
    var rest = line[...]
    while true {
      let fitting = fittingCount(of: rest, width)
      guard fitting < rest.count else { break }
      let end = breakIndex(in: rest, rest.startIndex + fitting)
      lines.append(trimmed(rest[..<end]))
      rest = rest[end...].drop { $0.character == " " }
      if rest.isEmpty { return lines }
    }
    return lines + [trimmed(rest)]
  }

  /// How many cells from the start fit into `width` columns.
  private static func fittingCount(of cells: ArraySlice<Cell>, _ width: Int) -> Int {
    var used = 0
    for (count, cell) in cells.enumerated() {
      used += cell.width
      if used > width { return max(count, 1) }
    }
    return cells.count
  }

  /// Where a line that may end at `limit` ends best.
  private static func breakIndex(in cells: ArraySlice<Cell>, _ limit: Int) -> Int {
    let start = cells.startIndex
    let candidates = (start + 1...limit).reversed()
    let atSpace = candidates.first { index in
      guard index < cells.endIndex, cells[start..<index].contains(where: { $0.character != " " })
      else { return false }
      return cells[index].character == " " || cells[index - 1].character == " "
        || cells[index].width == 2 || cells[index - 1].width == 2
    }
    return atSpace ?? candidates.first { "-./".contains(cells[$0 - 1].character) } ?? limit
  }

  private static func trimmed(_ cells: ArraySlice<Cell>) -> ArraySlice<Cell> {
    var cells = cells
    while cells.last?.character == " " { cells.removeLast() }
    return cells
  }

  static func join(_ cells: ArraySlice<Cell>) -> RichText {
    var runs: [RichText.Run] = []
    for cell in cells {
      if runs.last?.role == cell.role, !runs.isEmpty {
        runs[runs.count - 1].text.append(cell.character)
      } else {
        runs.append(RichText.Run(text: String(cell.character), role: cell.role))
      }
    }
    return RichText(runs)
  }
}
