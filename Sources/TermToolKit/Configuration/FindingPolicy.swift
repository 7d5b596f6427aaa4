import Diagnostics

/// Applies what a project has decided to findings.
struct FindingPolicy {
  private let configuration: Configuration
  private let workingFolder: String

  init(_ configuration: Configuration) {
    self.init(configuration, workingFolder: FileSystem.workingFolder)
  }

  init(_ configuration: Configuration, workingFolder: String) {
    self.configuration = configuration
    self.workingFolder = workingFolder
  }

  /// `findings` without what is off or accepted, each as grave as the project says.
  ///
  /// - Parameters:
  ///   - findings: What was found.
  ///   - isWhole: Whether these are the findings of everything there is, so that an acceptance that
  ///     nothing needed is a finding itself.
  /// - Returns: What is to be reported.
  func apply(to findings: [Diagnostic], isWhole: Bool = false) -> [Diagnostic] {
    var (kept, used) = sift(findings) { $0 }
    if isWhole { kept = (kept + unused(used)).inSourceOrder() }
    return kept.compactMap(grade)
  }

  /// The findings that nothing accepts, and the indices of what accepts the others.
  func sift<Finding>(
    _ findings: [Finding],
    _ diagnostic: (Finding) -> Diagnostic
  ) -> (kept: [Finding], used: Set<Int>) {
    var used: Set<Int> = []
    // What is accepted depends on code and file alone: many findings ask the same.
    var accepting: [Kind: [Int]] = [:]
    let kept = findings.filter { finding in
      guard let kind = Kind(diagnostic(finding)) else { return true }
      if let known = accepting[kind] { return known.isEmpty }
      let found = acceptances(of: kind)
      accepting[kind] = found
      used.formUnion(found)
      return found.isEmpty
    }
    return (kept, used)
  }

  /// The finding, as grave as the project says; `nil` where that is off.
  func grade(_ finding: Diagnostic) -> Diagnostic? {
    guard let level = configuration.levels[finding.code.name] else { return finding }
    return level.severity.map { $0 == finding.severity ? finding : finding.graded($0) }
  }

  /// The findings of one code in one file.
  private struct Kind: Hashable {
    let code: DiagnosticCode
    let file: String

    init?(_ finding: Diagnostic) {
      guard let file = finding.span?.source.name else { return nil }
      self.file = file
      code = finding.code
    }
  }

  /// The indices of what accepts findings of `kind`.
  private func acceptances(of kind: Kind) -> [Int] {
    let path = pathFromConfiguration(kind.file)
    return configuration.acceptances.indices.filter { index in
      let acceptance = configuration.acceptances[index]
      return acceptance.code == kind.code
        && acceptance.paths.contains { $0.matches(kind.file) || $0.matches(path) }
    }
  }

  /// The path of a file as the configuration names it.
  private func pathFromConfiguration(_ name: String) -> String {
    let path = AbsolutePath.of(name, in: workingFolder)
    return AbsolutePath.relative(path, to: configuration.folder)
  }

  private func unused(_ used: Set<Int>) -> [Diagnostic] {
    configuration.acceptances.enumerated().filter { !used.contains($0.offset) }.map {
      _,
      acceptance in
      Diagnostic(
        .unusedAcceptance,
        "nothing is accepted here: there is no finding '\(acceptance.code)' in these files",
        at: acceptance.span
      )
    }
  }
}
