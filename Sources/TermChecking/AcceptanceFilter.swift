import Diagnostics
import TermDictionary
import TextBytes

/// Takes the findings out that authors accept in their files.
struct AcceptanceFilter {
  /// What is left.
  private(set) var findings: [Diagnostic] = []

  /// The acceptances that took nothing out, each as a finding.
  private(set) var unused: [Diagnostic] = []

  /// Sifts `all`, the findings of a set whose files accept `acceptances`.
  init(_ all: [Diagnostic], accepted acceptances: [Acceptance]) {
    var scopes = AcceptedScopes(acceptances)
    var errors: [ObjectIdentifier: [Range<Int>]] = [:]
    for finding in all where !scopes.accept(finding) {
      findings.append(finding)
      if finding.severity == .error, let span = finding.span {
        errors[ObjectIdentifier(span.source), default: []].append(span.range)
      }
    }
    for (file, ranges) in errors { errors[file] = ranges.sorted { $0.lowerBound < $1.lowerBound } }
    for acceptance in scopes.unused {
      // Where something is broken, not everything was looked at.
      let here = errors[ObjectIdentifier(acceptance.span.source)] ?? []
      if !acceptance.encloses(oneOf: here) { unused.append(.unusedAcceptance(acceptance)) }
    }
  }
}

/// What is accepted, by kind of finding and place: a file may have thousands of acceptances, and of
/// findings.
private struct AcceptedScopes {
  private let acceptances: [Acceptance]

  /// By file and code, the scopes in order, an outer one before those inside.
  private var scopes: [Key: [Scope]] = [:]

  private struct Key: Hashable {
    let file: ObjectIdentifier
    let code: DiagnosticCode
  }

  private struct Scope {
    let range: Range<Int>

    /// The index of the nearest scope around it.
    let outer: Int?

    var acceptances: [Int]
  }

  /// The scopes in which something was accepted.
  private var used: Set<Place> = []

  private struct Place: Hashable {
    let key: Key

    /// The index among the scopes of the key.
    let index: Int
  }

  init(_ acceptances: [Acceptance]) {
    self.acceptances = acceptances
    let byKey = Dictionary(grouping: acceptances.indices) { index in
      Key(file: ObjectIdentifier(acceptances[index].span.source), code: acceptances[index].code)
    }
    for (key, indices) in byKey {
      let sorted = indices.sorted { one, other in
        let (left, right) = (acceptances[one].scope, acceptances[other].scope)
        return (left.lowerBound, -left.upperBound, one) < (
          right.lowerBound, -right.upperBound, other
        )
      }
      scopes[key] = Self.nested(sorted, acceptances)
    }
  }

  private static func nested(_ sorted: [Int], _ acceptances: [Acceptance]) -> [Scope] {
    var scopes: [Scope] = []
    for index in sorted {
      let range = acceptances[index].scope
      if let last = scopes.indices.last, scopes[last].range == range {
        scopes[last].acceptances.append(index)
        continue
      }
      var outer = scopes.indices.last
      while let around = outer, scopes[around].range.upperBound < range.upperBound {
        outer = scopes[around].outer
      }
      scopes.append(Scope(range: range, outer: outer, acceptances: [index]))
    }
    return scopes
  }

  /// Whether `finding` is accepted; every acceptance that does so is used.
  mutating func accept(_ finding: Diagnostic) -> Bool {
    guard !scopes.isEmpty, let span = finding.span else { return false }
    let key = Key(file: ObjectIdentifier(span.source), code: finding.code)
    guard let here = scopes[key] else { return false }
    let behind = here.partitioningIndex { $0.range.lowerBound > span.range.lowerBound }
    var next = behind > 0 ? behind - 1 : nil
    var isAccepted = false
    while let index = next {
      if span.range.upperBound <= here[index].range.upperBound {
        used.insert(Place(key: key, index: index))
        isAccepted = true
      }
      next = here[index].outer
    }
    return isAccepted
  }

  /// The acceptances of what nobody finds, in their order.
  var unused: [Acceptance] {
    let indices = scopes.flatMap { key, scopes in
      scopes.indices.filter { !used.contains(Place(key: key, index: $0)) }
        .flatMap { scopes[$0].acceptances }
    }
    return indices.sorted().map { acceptances[$0] }
  }
}
