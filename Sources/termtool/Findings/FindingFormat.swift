import Diagnostics
import TermDictionary

/// How findings are printed.
enum FindingFormat: String, CaseIterable, NamedChoice {
  case human
  case json
  case line
  case sarif
  case github

  static let name = "format"

  /// Prints `findings`, all at once.
  func print(_ findings: [Diagnostic], on console: Console) throws {
    let isPretty = OutputStream.standardOutput.isTerminal
    try console.print(text(of: findings, HumanFindings(console), isPretty: isPretty))
  }

  /// Prints what was found in documents, all at once.
  func print(_ findings: [ProseFinding], on console: Console) throws {
    guard self == .json else { return try print(findings.map(\.diagnostic), on: console) }
    try console.print(JSONValue(findings))
  }

  /// Prints `findings` on standard error, where standard output holds something else.
  func report(_ findings: [Diagnostic], on console: Console) {
    let human = HumanFindings(
      painter: console.errorPainter,
      width: console.isWidthKnown ? console.width : 120
    )
    let text = text(of: findings, human, isPretty: false)
    if !text.isEmpty { console.report(String(text.dropLast())) }
  }

  /// Says on standard error how things stand: people get `summary`, programs only what they do not see in the data.
  func summarize(_ summary: String, leavingOut leftOut: [LeftOut], on console: Console) {
    let left = LeftOutReport(leftOut).summary
    if self == .human {
      console.report(summary + (left.map { "; " + $0 } ?? ""))
    } else if let left {
      console.note(left)
    }
  }

  private func text(
    of findings: [Diagnostic],
    _ human: HumanFindings,
    isPretty: Bool
  ) -> String {
    switch self {
    case .human: human.text(of: findings)
    case .json: JSONValue(findings).text(isPretty: isPretty) + "\n"
    case .line: LineFindings.text(of: findings)
    case .sarif: SARIFLog.log(of: findings).text(isPretty: isPretty) + "\n"
    case .github: GitHubAnnotations.text(of: findings)
    }
  }
}
