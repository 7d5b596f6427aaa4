import Diagnostics

/// What has come and what has gone between two rounds.
///
/// A finding that only moved, because something was written above it, is the same finding.
package struct FindingDifference {
  /// Found now, and not before.
  let new: [Diagnostic]

  /// Found before, and not now.
  let gone: [Diagnostic]

  package init(from before: [Diagnostic], to now: [Diagnostic]) {
    new = Self.missing(in: before, of: now)
    gone = Self.missing(in: now, of: before)
  }

  package var isEmpty: Bool { new.isEmpty && gone.isEmpty }

  /// What makes a finding the same one in another place.
  private struct Identity: Hashable {
    var file: String?
    var code: String
    var severity: Severity
    var message: String
    var text: String?

    init(_ finding: Diagnostic) {
      file = finding.span?.source.name
      code = finding.code.name
      severity = finding.severity
      message = finding.message
      text = finding.span?.text
    }
  }

  /// What has come and gone; in JSON, an object in a line of its own.
  package func output(_ format: FindingFormat, for screen: Screen) -> Output {
    switch format {
    case .json:
      let object: JSONValue = ["new": JSONValue(new), "gone": JSONValue(gone)]
      return .data(object.text() + "\n")
    case .line:
      let new = new.map { "+ " + LineFindings.line(of: $0) + "\n" }
      let gone = gone.map { "- " + LineFindings.line(of: $0) + "\n" }
      return .painted((new + gone).joined())
    case .human, .sarif, .github:
      let gone = gone.map { finding in
        screen.painter.paint("gone:", .note) + " " + LineFindings.line(of: finding) + "\n"
      }
      return .text(
        HumanFindings(screen).text(of: new) + TerminalText(painted: gone.joined())
      )
    }
  }

  /// How things are now.
  package func summary(_ found: FindingReport) -> TerminalText {
    "\(new.count) new, \(gone.count) gone: " + found.summary
  }

  private static func missing(in others: [Diagnostic], of findings: [Diagnostic]) -> [Diagnostic] {
    var counts: [Identity: Int] = [:]
    for finding in others { counts[Identity(finding), default: 0] += 1 }
    return findings.filter { finding in
      let identity = Identity(finding)
      guard let count = counts[identity], count > 0 else { return true }
      counts[identity] = count - 1
      return false
    }
  }
}
