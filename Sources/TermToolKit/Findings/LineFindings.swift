import Diagnostics

/// One line for each finding, as compilers print them: `path:line:column: severity: message
/// [code]`.
enum LineFindings {
  static func text(of findings: [Diagnostic]) -> String {
    findings.map { line(of: $0) + "\n" }.joined()
  }

  /// The line of one finding, without the place where there is none.
  static func line(of finding: Diagnostic) -> String {
    let place = finding.span.map { "\($0.place): " } ?? ""
    let message = "\(finding.severity.rawValue): \(finding.message) [\(finding.code)]"
    return (place + message).visible
  }
}

extension SourceSpan {
  /// The start, as `path:line:column`.
  var place: String { "\(source.name):\(start.line):\(start.column)" }
}
