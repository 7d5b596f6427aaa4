import Diagnostics
import TermDictionary
import TermProse

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
    try console.print(text(of: findings, HumanFindings(console), on: .standardOutput))
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
    let text = text(of: findings, human, on: .standardError)
    if !text.isEmpty { console.report(text.withoutLastLineFeed) }
  }

  /// Says on standard error how things stand: people get `summary`, programs only what they do not see in the data.
  func summarize(_ summary: TerminalText, leavingOut leftOut: [LeftOut], on console: Console) {
    let left = LeftOutReport(leftOut).summary
    if self == .human {
      console.report(left.map { "\(summary); \($0)" } ?? summary)
    } else if let left {
      console.note(left)
    }
  }

  private func text(
    of findings: [Diagnostic],
    _ human: HumanFindings,
    on stream: OutputStream
  ) -> TerminalText {
    switch self {
    case .human: human.text(of: findings)
    case .json: JSONValue(findings).text(on: stream)
    case .line: TerminalText(painted: LineFindings.text(of: findings))
    case .sarif: SARIFLog.log(of: findings).text(on: stream)
    case .github: TerminalText(painted: GitHubAnnotations.text(of: findings))
    }
  }
}

extension JSONValue {
  /// The document and a line break as they are written to `stream`: indented for people, and without what would
  /// steer their terminal.
  fileprivate func text(on stream: OutputStream) -> TerminalText {
    let bytes = Array((text(isPretty: stream == .standardOutput && stream.isTerminal) + "\n").utf8)
    return TerminalText(painted: String(decoding: stream.shown(bytes), as: UTF8.self))
  }
}
