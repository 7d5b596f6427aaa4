import TextBytes

extension MarkdownParser {
  /// Turns the last line of the paragraph into the head of a table where `delimiters` is the line
  /// under it.
  ///
  /// - Source: GitHub Flavored Markdown §4.10.
  mutating func startTable(delimiters: Range<Int>) -> Bool {
    guard let head = content.last, let count = delimiterCount(delimiters) else { return false }
    let cells = cells(of: head)
    guard cells.count == count else { return false }
    content.removeLast()
    closeLeaf()
    leaf = .table
    add(cells)
    return true
  }

  /// Adds a row to the open table.
  mutating func addRow(_ text: Range<Int>) { add(cells(of: text)) }

  private mutating func add(_ cells: [Range<Int>]) {
    for cell in cells where !cell.isEmpty {
      builder.begin(.tableCell)
      inlines.read(cell, lines: [cell], into: &builder)
      builder.end()
    }
  }

  private static let delimiterBytes = ByteClass("|-: \t\r")

  /// The number of columns of `|---|:-:|`; `nil` for another line.
  private func delimiterCount(_ text: Range<Int>) -> Int? {
    let bytes = builder.bytes[text]
    // Nearly all lines are told by their first byte.
    guard bytes.allSatisfy(Self.delimiterBytes.contains), bytes.contains(UInt8(ascii: "-")) else {
      return nil
    }
    let cells = cells(of: text)
    let isWhole = cells.allSatisfy { cell in
      var marks = builder.bytes[cell]
      if marks.first == UInt8(ascii: ":") { marks = marks.dropFirst() }
      if marks.last == UInt8(ascii: ":") { marks = marks.dropLast() }
      return !marks.isEmpty && marks.allSatisfy { $0 == UInt8(ascii: "-") }
    }
    let hasBar = bytes.contains(UInt8(ascii: "|"))
    return isWhole && (hasBar || cells.count == 1) && hasBar ? cells.count : nil
  }

  /// The cells of a row, without white space.
  private func cells(of row: Range<Int>) -> [Range<Int>] {
    let bytes = builder.bytes
    var row = lines.trimmed(row)
    if let first = row.first, bytes[first] == UInt8(ascii: "|") { row = first + 1..<row.upperBound }
    if let last = row.last, bytes[last] == UInt8(ascii: "|"),
      row.count == 1 || bytes[last - 1] != UInt8(ascii: "\\")
    {
      row = row.lowerBound..<last
    }
    var cells: [Range<Int>] = []
    var start = row.lowerBound
    for offset in row where bytes[offset] == UInt8(ascii: "|") {
      if offset > row.lowerBound, bytes[offset - 1] == UInt8(ascii: "\\") { continue }
      cells.append(lines.trimmed(start..<offset))
      start = offset + 1
    }
    cells.append(lines.trimmed(start..<row.upperBound))
    return cells
  }
}
