import Diagnostics

/// How many findings there are: `3 errors, 1 warning in 2 files`.
package enum FindingSummary {
  static func text(of findings: [Diagnostic], files: Int) -> TerminalText {
    guard !findings.isEmpty else { return "no findings in \(count(files, "file"))" }
    let counts = Severity.allCases.reversed().compactMap { severity in
      let number = findings.count { $0.severity == severity }
      return number == 0 ? nil : count(number, severity.noun)
    }
    let places = Set(findings.compactMap(\.span?.source.name)).count
    let suffix = places == 0 ? "" : " in \(count(places, "file"))"
    return "\(counts.joined(separator: ", ") + suffix)"
  }

  /// A number of things: `1 finding`, `2 findings`.
  package static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

extension Severity {
  fileprivate var noun: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "remark"
    }
  }
}
