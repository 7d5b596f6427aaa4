import Diagnostics

/// Takes the findings out that authors accept in their files.
struct AcceptanceFilter {
  /// What is left.
  private(set) var findings: [Diagnostic] = []

  /// The acceptances that took nothing out, each as a finding.
  private(set) var unused: [Diagnostic] = []

  /// Sifts `all`, the findings of a set whose files accept `acceptances`.
  init(_ all: [Diagnostic], accepted acceptances: [Acceptance]) {
    let byFile = Dictionary(grouping: acceptances.indices) {
      ObjectIdentifier(acceptances[$0].span.source)
    }
    var used: Set<Int> = []
    for finding in all {
      let here = finding.span.flatMap { byFile[ObjectIdentifier($0.source)] } ?? []
      let covering = here.filter { acceptances[$0].covers(finding) }
      used.formUnion(covering)
      if covering.isEmpty { findings.append(finding) }
    }
    for (index, acceptance) in acceptances.enumerated() where !used.contains(index) {
      // Where something is broken, not everything was looked at.
      let isBroken = findings.contains { $0.severity == .error && acceptance.encloses($0) }
      if !isBroken { unused.append(.unusedAcceptance(acceptance)) }
    }
  }
}
