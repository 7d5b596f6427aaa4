import Diagnostics

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
    switch self {
    case .human: try console.print(HumanFindings(console).text(of: findings))
    case .json: try console.print(JSONValue(findings))
    case .line: try console.print(LineFindings.text(of: findings))
    case .sarif: try console.print(SARIFLog.log(of: findings))
    case .github: try console.print(GitHubAnnotations.text(of: findings))
    }
  }
}
