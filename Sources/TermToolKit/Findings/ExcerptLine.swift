import Diagnostics
import MessageFormat

/// One source line as a terminal shows it: tabs as spaces, control characters visible, a long line
/// cut around what matters.
struct ExcerptLine {
  /// The line.
  private(set) var text = ""

  /// The spaces that are under what is before the carets.
  private(set) var indent = ""

  /// The carets under what the span covers; empty where it covers nothing but white space.
  private(set) var carets = ""

  private static let tabWidth = 4
  private static let ellipsis = "…"

  /// Lays out line `number` of the source of `span` in `width` columns.
  init(_ number: Int, of span: SourceSpan, width: Int, isFirst: Bool) {
    let line = span.source.line(number)
    var covered = span.range.clamped(to: line.startIndex..<line.endIndex)
    // Lines between the first and the last are covered from their first letter on.
    if !isFirst {
      let start = line[covered].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? covered.upperBound
      covered = start..<covered.upperBound
    }
    // Most letters are a byte and take a column; where those at hand do not fill the line, more are
    // looked at.
    var shown = Neighbourhood(of: covered, in: line, bytes: width)
    if !shown.fills(width) { shown = Neighbourhood(of: covered, in: line, bytes: width * 8) }
    let inside = shown.inside
    layOut(shown.before, inside, shown.after, width: width, isCut: shown.isCut)
    if inside.isEmpty, !isFirst { carets = "" }
  }

  private mutating func layOut(
    _ before: [Cell],
    _ inside: [Cell],
    _ after: [Cell],
    width: Int,
    isCut: (before: Bool, after: Bool)
  ) {
    let total = (before + inside + after).columns
    var (before, inside, after) = (before, inside, after)
    var isCut = isCut
    if total > width || isCut.before || isCut.after {
      // One column at each end is for the ellipsis.
      let room = width - 2
      let shown = (before.columns, inside.columns, after.columns)
      inside = inside.start(in: room)
      if inside.columns < shown.1 { after = [] }
      // Two thirds of what is left go to what is before.
      let free = room - inside.columns
      before = before.end(in: max(free * 2 / 3, free - after.columns))
      after = after.start(in: free - before.columns)
      isCut.before = isCut.before || before.columns < shown.0
      isCut.after = isCut.after || inside.columns + after.columns < shown.1 + shown.2
    }
    let lead = isCut.before ? Self.ellipsis : ""
    text = lead + (before + inside + after).text + (isCut.after ? Self.ellipsis : "")
    indent = String(repeating: " ", count: lead.terminalColumns + before.columns)
    carets = String(repeating: "^", count: max(inside.columns, 1))
    while text.last == " " { text.removeLast() }
  }

  /// What of a line is looked at, around what is covered: a line may be as long as a file.
  private struct Neighbourhood {
    let before: [Cell]
    let inside: [Cell]
    let after: [Cell]

    /// Whether there is more of the line on either side.
    let isCut: (before: Bool, after: Bool)

    init(of covered: Range<Int>, in line: ArraySlice<UInt8>, bytes: Int) {
      let near = ExcerptLine.window(around: covered, in: line, bytes: bytes)
      let cells = ExcerptLine.cells(of: line[near])
      before = Array(cells.prefix { $0.offset < covered.lowerBound })
      inside = Array(cells.dropFirst(before.count).prefix { $0.offset < covered.upperBound })
      after = Array(cells.dropFirst(before.count + inside.count))
      isCut = (near.lowerBound > line.startIndex, near.upperBound < line.endIndex)
    }

    /// Whether more of the line would not be seen in `width` columns.
    func fills(_ width: Int) -> Bool {
      (!isCut.before || before.columns >= width)
        && (!isCut.after || inside.columns >= width || after.columns >= width)
    }
  }

  private static func window(
    around covered: Range<Int>,
    in line: ArraySlice<UInt8>,
    bytes: Int
  ) -> Range<Int> {
    var start = max(line.startIndex, covered.lowerBound - bytes)
    while start > line.startIndex, line[start] & 0xC0 == 0x80 { start -= 1 }
    var end = min(line.endIndex, min(covered.upperBound, covered.lowerBound + bytes) + bytes)
    while end < line.endIndex, line[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }

  /// What of a line a terminal shows for one code point.
  fileprivate struct Cell {
    /// Where the code point starts, in bytes of the file.
    var offset: Int
    var text: String
    var columns: Int
  }

  private static func cells(of bytes: ArraySlice<UInt8>) -> [Cell] {
    var cells: [Cell] = []
    var offset = bytes.startIndex
    var column = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if (0x20..<0x7F).contains(scalar.value) {
        cells.append(Cell(offset: offset, text: String(scalar), columns: 1))
        column += 1
        offset += 1
        continue
      }
      let text =
        scalar == "\t" ? tab(at: column) : scalar == "\u{FEFF}" ? "" : String(scalar).visible
      cells.append(Cell(offset: offset, text: text, columns: text.terminalColumns))
      column += text.terminalColumns
      // A byte that is no UTF-8 reads U+FFFD and is one byte long.
      let isReplacement = scalar == "\u{FFFD}" && bytes[offset] != 0xEF
      offset += isReplacement ? 1 : UTF8.width(scalar)
      if offset >= bytes.endIndex { break }
    }
    return cells
  }

  private static func tab(at column: Int) -> String {
    String(repeating: " ", count: tabWidth - column % tabWidth)
  }
}

extension [ExcerptLine.Cell] {
  fileprivate var columns: Int { reduce(0) { $0 + $1.columns } }

  /// As many cells from the start as fit into `width` columns.
  fileprivate func start(in width: Int) -> [ExcerptLine.Cell] {
    var used = 0
    return Array(
      prefix { cell in
        used += cell.columns
        return used <= width
      }
    )
  }

  /// As many cells from the end as fit into `width` columns.
  fileprivate func end(in width: Int) -> [ExcerptLine.Cell] {
    Array(Array(reversed()).start(in: width).reversed())
  }

  fileprivate var text: String { reduce(into: "") { $0 += $1.text } }
}
