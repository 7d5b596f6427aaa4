import Diagnostics

/// The files that a check reports on.
struct CheckScope {
  private let files: Set<ObjectIdentifier>

  /// How many there are.
  var fileCount: Int { files.count }

  init(_ files: [SourceText]) { self.files = Set(files.map(ObjectIdentifier.init)) }

  /// What of `findings` concerns the files.
  ///
  /// A finding elsewhere that names a place in the files is turned round: a word that lacks a form
  /// is the fault of who writes the word, though it is messages elsewhere that need it.
  func findings(among findings: [Diagnostic]) -> [Diagnostic] {
    var turned = TurnedFindings()
    var own: [Diagnostic] = []
    for finding in findings {
      if contains(finding.span) {
        own.append(finding)
      } else if let note = finding.notes.first(where: { contains($0.span) }) {
        turned.add(finding, at: note)
      }
    }
    return (own + turned.findings).inSourceOrder()
  }

  private func contains(_ span: SourceSpan?) -> Bool {
    guard let span else { return false }
    return files.contains(ObjectIdentifier(span.source))
  }
}

/// Findings that are told at the place of one of their notes, each fault once.
private struct TurnedFindings {
  private var faults: [Fault] = []

  /// A fault, and where it is felt.
  private struct Fault {
    var code: DiagnosticCode
    var message: String
    var span: SourceSpan?
    var places: [SourceSpan] = []
  }

  private static let mostPlaces = 2

  mutating func add(_ finding: Diagnostic, at note: Diagnostic.Note) {
    let fault = Fault(code: finding.code, message: finding.message, span: note.span)
    let known = faults.firstIndex {
      $0.code == fault.code && $0.message == fault.message && $0.span == fault.span
    }
    if known == nil { faults.append(fault) }
    if let span = finding.span { faults[known ?? faults.count - 1].places.append(span) }
  }

  var findings: [Diagnostic] {
    faults.map { fault in
      let shown = fault.places.prefix(Self.mostPlaces)
      var notes = shown.map { Diagnostic.Note("it is needed here", at: $0) }
      let more = fault.places.count - shown.count
      if more > 0 {
        notes.append(Diagnostic.Note("and in \(more) more place\(more == 1 ? "" : "s")"))
      }
      return Diagnostic(fault.code, fault.message, at: fault.span, notes: notes)
    }
  }
}
