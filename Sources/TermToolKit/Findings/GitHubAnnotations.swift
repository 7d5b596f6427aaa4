import Diagnostics

/// The findings as workflow commands, which become annotations beside the changed lines.
enum GitHubAnnotations {
  static func text(of findings: [Diagnostic]) -> String {
    findings.map { command(for: $0) + "\n" }.joined()
  }

  private static func command(for finding: Diagnostic) -> String {
    let properties = properties(of: finding.span).map {
      "\($0.name)=\(Escaping.gitHubProperty($0.value))"
    }
    let head = ([name(of: finding.severity)] + [properties.joined(separator: ",")])
      .filter { !$0.isEmpty }.joined(separator: " ")
    return "::\(head)::" + Escaping.gitHubMessage("\(finding.message) [\(finding.code)]")
  }

  private static func name(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  private static func properties(of span: SourceSpan?) -> [(name: String, value: String)] {
    guard let span else { return [] }
    let (start, end) = (span.start, span.end)
    let place = [("file", span.source.name), ("line", "\(start.line)"), ("col", "\(start.column)")]
    // Columns of an annotation over several lines are ignored.
    return place
      + [start.line == end.line ? ("endColumn", "\(end.column)") : ("endLine", "\(end.line)")]
  }
}
