import Diagnostics

/// How grave a finding must be to make the tool exit with 1.
public enum FailureThreshold: String, CaseIterable, NamedChoice {
  case error
  case warning
  case info
  case never

  /// What help calls it.
  public static let name = "severity"

  func status(for findings: [Diagnostic]) -> ExitStatus {
    guard let least = Severity(rawValue: rawValue) else { return .success }
    return findings.contains { $0.severity >= least } ? .findings : .success
  }
}
