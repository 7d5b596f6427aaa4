import Diagnostics

/// The numbered source lines of a span, with carets under what it covers.
///
/// ```text
///    12 |   <text>Remind {claimnt :td:term number=plural} to bill.</text>
///       |                 ^^^^^^^
/// ```
struct SourceExcerpt {
  private let span: SourceSpan
  private let width: Int

  /// Line numbers are right-aligned in this many columns; greater ones take more.
  static let leastDigits = 5

  /// More lines than this are not shown, but the first and the last one.
  private static let mostLines = 4

  init(_ span: SourceSpan, width: Int) {
    self.span = span
    self.width = width
  }

  func text(_ painter: Painter, _ role: TextRole) -> String {
    let (first, last) = (span.start.line, lastLine)
    let digits = max(Self.leastDigits, String(last).count)
    let gutter = String(repeating: " ", count: digits) + " | "
    let omits = last - first >= Self.mostLines
    var text = ""
    for number in first...last where !omits || number == first || number == last {
      if omits, number == last { text += painter.paint(gutter, .faint) + "…\n" }
      let line = ExcerptLine(
        number,
        of: span,
        width: max(width - gutter.count, 20),
        isFirst: number == first
      )
      let label = String(repeating: " ", count: digits - String(number).count) + "\(number) | "
      text += painter.paint(label, .faint) + line.text + "\n"
      let marks = painter.paint(line.carets, role)
      if !line.carets.isEmpty { text += painter.paint(gutter, .faint) + line.indent + marks + "\n" }
    }
    return text
  }

  /// The last line with something of the span in it.
  private var lastLine: Int {
    let (start, end) = (span.start, span.end)
    return end.column == 1 && end.line > start.line ? end.line - 1 : end.line
  }
}
