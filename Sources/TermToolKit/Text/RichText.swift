import MessageFormat

/// Text for people whose pieces have roles: what is strong, what is code, what differs.
struct RichText: Sendable, Equatable {
  /// The pieces, in order.
  var runs: [Run]

  struct Run: Sendable, Equatable {
    var text: String
    var role: TextRole?
  }

  init(_ runs: [Run] = []) { self.runs = runs }

  init(_ text: String, _ role: TextRole? = nil) { runs = [Run(text: text, role: role)] }

  /// The text alone.
  var plain: String { runs.reduce(into: "") { $0 += $1.text } }

  /// The texts between the line breaks.
  var lines: [RichText] {
    var lines = [RichText()]
    for run in runs {
      for (index, piece) in run.text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 { lines.append(RichText()) }
        if !piece.isEmpty {
          lines[lines.count - 1].runs.append(Run(text: String(piece), role: run.role))
        }
      }
    }
    return lines
  }

  /// The columns it takes in one line.
  var terminalColumns: Int { runs.reduce(0) { $0 + $1.text.terminalColumns } }

  /// The text with its colours.
  func painted(_ painter: Painter) -> String {
    runs.reduce(into: "") { $0 += painter.paint($1.text, $1.role) }
  }

  static func + (one: RichText, other: RichText) -> RichText { RichText(one.runs + other.runs) }
}

extension RichText: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) { self.init(value) }
}

extension RichText {
  /// The text with spaces after it, `width` columns wide.
  func padded(to width: Int) -> RichText {
    let missing = width - terminalColumns
    return missing > 0 ? self + RichText(String(repeating: " ", count: missing)) : self
  }

  /// The lines as printed by `painter`.
  ///
  /// Where there are no colours, a line of tildes under each shows which words differ.
  func lines(width: Int, painter: Painter) -> [RichText] {
    wrapped(to: width).flatMap { line in
      let underline = painter.isOn ? nil : line.underline
      return [line] + (underline.map { [RichText($0)] } ?? [])
    }
  }

  /// Tildes under the words that differ; `nil` where none does.
  private var underline: String? {
    guard runs.contains(where: { $0.role == .different }) else { return nil }
    var marks = ""
    for run in runs {
      let mark: Character = run.role == .different ? "~" : " "
      marks += String(repeating: mark, count: run.text.terminalColumns)
    }
    while marks.last == " " { marks.removeLast() }
    return marks
  }
}
