/// A place in a line of Markdown, with the columns that tabs take.
///
/// - Source: CommonMark 0.31 §2.2.
struct MarkdownLine: Sendable {
  let start: Int

  /// Where it ends, line break not included.
  let end: Int

  /// What is read next.
  private(set) var offset: Int

  /// The column of `offset`, counted from 0.
  private var column = 0

  /// Columns of a tab that belong to what follows.
  private var rest = 0

  init(_ line: Range<Int>) {
    start = line.lowerBound
    end = line.upperBound
    offset = start
  }

  /// What is at the next byte that is no white space.
  struct Indent {
    /// Where it is; the end of the line where there is nothing.
    var offset: Int

    /// The columns before it.
    var width: Int

    /// Whether the line has nothing more.
    var isBlank: Bool
  }

  func indent(_ bytes: [UInt8]) -> Indent {
    var place = offset
    var width = rest
    var column = column
    while place < end {
      if bytes[place] == 0x20 {
        width += 1
        column += 1
      } else if bytes[place] == 0x09 {
        let step = 4 - column % 4
        width += step
        column += step
      } else if bytes[place] == 0x0D || bytes[place] == 0x0C || bytes[place] == 0x0B {
        column += 1
      } else {
        break
      }
      place += 1
    }
    return Indent(offset: place, width: width, isBlank: place == end)
  }

  /// Goes on by `width` columns of white space.
  mutating func skip(columns width: Int, _ bytes: [UInt8]) {
    var width = width
    let pending = min(width, rest)
    rest -= pending
    width -= pending
    while width > 0, offset < end {
      let step = bytes[offset] == 0x09 ? 4 - column % 4 : 1
      offset += 1
      column += step
      rest = max(0, step - width)
      width -= min(width, step)
    }
  }

  /// Goes on to `place`, behind bytes that take a column each.
  mutating func move(to place: Int, from indent: Indent) {
    column += indent.width - rest + (place - indent.offset)
    rest = 0
    offset = place
  }
}
