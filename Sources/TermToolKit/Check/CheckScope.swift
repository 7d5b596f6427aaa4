import Diagnostics

/// The files that a check reports on.
struct CheckScope {
  private let files: Set<ObjectIdentifier>

  /// How many there are.
  var fileCount: Int { files.count }

  init(_ files: [SourceText]) { self.files = Set(files.map(ObjectIdentifier.init)) }

  /// What of `findings` concerns the files.
  ///
  /// What does not fit together concerns both files. Where a word lacks a form, the finding is
  /// turned round: that is the fault of who writes the word, though it is messages elsewhere that
  /// need it.
  func findings(among findings: [Diagnostic]) -> [Diagnostic] {
    var turned = TurnedFindings()
    var own: [Diagnostic] = []
    for finding in findings {
      if contains(finding.span) {
        own.append(finding)
      } else if let note = finding.notes.first(where: { contains($0.span) }) {
        if finding.isAboutForms { turned.add(finding, at: note) }
        if finding.isAboutBothPlaces { own.append(finding) }
      }
    }
    return (own + turned.findings).inSourceOrder()
  }

  private func contains(_ span: SourceSpan?) -> Bool {
    guard let span else { return false }
    return files.contains(ObjectIdentifier(span.source))
  }
}

extension Diagnostic {
  /// Whether a word lacks what somebody asks for, or behaves otherwise than somebody expects.
  fileprivate var isAboutForms: Bool {
    switch code.name {
    case "missing-form", "missing-abbreviation", "missing-counted-phrase", "no-article",
      "unknown-case", "wrong-part-of-speech", "uncounted-thing", "literal-agreement":
      true
    default: false
    }
  }

  /// Whether entries of several files do not fit together.
  fileprivate var isAboutBothPlaces: Bool {
    switch code.name {
    case "composition-cycle", "duplicate-definition", "parameter-mismatch",
      "part-of-speech-mismatch":
      true
    default: false
    }
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
