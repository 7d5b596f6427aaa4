import Diagnostics

/// Tells the difference between two rounds.
struct WatchReport {
  let format: FindingFormat
  let console: Console

  /// Refuses the formats that are one document about one state.
  func check() throws(UsageError) {
    switch format {
    case .human, .line, .json: return
    case .sarif, .github:
      throw UsageError("'--watch' has no format '\(format.rawValue)'; it has human, line and json")
    }
  }

  /// Prints what is new and what is gone; in JSON, an object in a line of its own.
  func print(_ difference: FindingDifference) throws {
    switch format {
    case .json:
      let object: JSONValue = [
        "new": JSONValue(difference.new), "gone": JSONValue(difference.gone),
      ]
      try console.print(data: object.text() + "\n")
    case .line:
      let new = difference.new.map { "+ " + LineFindings.line(of: $0) + "\n" }
      let gone = difference.gone.map { "- " + LineFindings.line(of: $0) + "\n" }
      try console.print(TerminalText(painted: (new + gone).joined()))
    case .human, .sarif, .github:
      let gone = difference.gone.map { finding in
        console.painter.paint("gone:", .note) + " " + LineFindings.line(of: finding) + "\n"
      }
      try console.print(
        HumanFindings(console).text(of: difference.new) + TerminalText(painted: gone.joined())
      )
    }
  }

  /// Says how things stand now.
  func summarize(_ difference: FindingDifference, _ findings: [Diagnostic], files: Int) {
    guard format == .human else { return }
    console.report(
      "\(difference.new.count) new, \(difference.gone.count) gone: "
        + FindingSummary.text(of: findings, files: files)
    )
  }
}
