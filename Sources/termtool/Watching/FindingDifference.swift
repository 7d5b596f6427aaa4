import Diagnostics

/// What has come and what has gone between two rounds.
///
/// A finding that only moved, because something was written above it, is the same finding.
struct FindingDifference {
  /// Found now, and not before.
  let new: [Diagnostic]

  /// Found before, and not now.
  let gone: [Diagnostic]

  init(from before: [Diagnostic], to now: [Diagnostic]) {
    new = Self.missing(in: before, of: now)
    gone = Self.missing(in: now, of: before)
  }

  var isEmpty: Bool { new.isEmpty && gone.isEmpty }

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
