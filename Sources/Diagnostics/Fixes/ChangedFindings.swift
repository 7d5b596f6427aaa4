/// What is found after changes, beside what was found before.
struct ChangedFindings {
  /// The findings that were there before.
  private(set) var kept: [(before: Diagnostic, after: Diagnostic)] = []

  /// Those that were not.
  private(set) var new: [Diagnostic] = []

  /// The texts, as they are now, that had errors before.
  private let faulty: Set<ObjectIdentifier>

  /// Compares what was found `before` and `after` the changes of `application`.
  ///
  /// A finding is the same where its code and its place are the same; else where its code and its
  /// line are.
  init(before: [Diagnostic], after: [Diagnostic], by application: FixApplication) {
    let moved = before.map { $0.span?.moved(by: application) }
    faulty = Set(
      zip(before, moved).filter { $0.0.severity == .error }.compactMap {
        $0.1.map { ObjectIdentifier($0.source) }
      }
    )
    let fixed = Set(application.fixes.map { Place($0.finding, at: $0.finding.span) })
    var byPlace: [Place: [Int]] = [:]
    var byLine: [Line: [Int]] = [:]
    for (index, finding) in before.enumerated().reversed()
    where !fixed.contains(Place(finding, at: finding.span)) {
      byPlace[Place(finding, at: moved[index]), default: []].append(index)
      byLine[Line(finding, at: moved[index]), default: []].append(index)
    }
    var taken: Set<Int> = []
    var open: [Diagnostic] = []
    for finding in after {
      if let index = byPlace[Place(finding, at: finding.span)]?.popLast() {
        taken.insert(index)
        kept.append((before[index], finding))
      } else {
        open.append(finding)
      }
    }
    for finding in open {
      let rest = byLine[Line(finding, at: finding.span)]?.filter { !taken.contains($0) }
      if let index = rest?.last {
        taken.insert(index)
        kept.append((before[index], finding))
      } else {
        new.append(finding)
      }
    }
  }

  /// Whether `finding` is an error of a text that had none.
  func isFirstError(_ finding: Diagnostic) -> Bool {
    guard finding.severity == .error, let source = finding.span?.source else { return false }
    return !faulty.contains(ObjectIdentifier(source))
  }
}

/// A kind of finding at a place.
private struct Place: Hashable {
  let code: DiagnosticCode
  let source: ObjectIdentifier?
  let range: Range<Int>?

  init(_ finding: Diagnostic, at span: SourceSpan?) {
    code = finding.code
    source = span.map { ObjectIdentifier($0.source) }
    range = span?.range
  }
}

/// A kind of finding on a line.
private struct Line: Hashable {
  let code: DiagnosticCode
  let source: ObjectIdentifier?
  let line: Int?

  init(_ finding: Diagnostic, at span: SourceSpan?) {
    code = finding.code
    source = span.map { ObjectIdentifier($0.source) }
    line = span?.start.line
  }
}
