import Diagnostics
import TermDictionary
import TermProse

/// How findings are printed.
public enum FindingFormat: String, CaseIterable, NamedChoice {
  case human
  case json
  case line
  case sarif
  case github

  /// What help calls it.
  public static let name = "format"

  /// The findings, all at once.
  public func output(_ findings: [Diagnostic], for screen: Screen) -> Output {
    switch self {
    case .human: .text(HumanFindings(screen).text(of: findings))
    case .json: .json(JSONValue(findings))
    case .line: .painted(LineFindings.text(of: findings))
    case .sarif: .json(SARIFLog.log(of: findings))
    case .github: .painted(GitHubAnnotations.text(of: findings))
    }
  }

  /// What was found in documents, all at once.
  public func output(_ findings: [ProseFinding], for screen: Screen) -> Output {
    self == .json
      ? .json(JSONValue(findings)) : output(findings.map(\.diagnostic), for: screen)
  }
}
