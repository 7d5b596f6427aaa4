import Diagnostics

/// The files that a check reports on.
struct CheckScope {
  private let files: Set<ObjectIdentifier>

  /// How many there are.
  var fileCount: Int { files.count }

  init(_ files: [SourceText]) { self.files = Set(files.map(ObjectIdentifier.init)) }

  /// What of `findings` concerns the files.
  ///
  /// A finding elsewhere that names a place in the files is turned round: a word that lacks a form is the
  /// fault of who writes the word, though a message elsewhere needs it.
  func findings(among findings: [Diagnostic]) -> [Diagnostic] {
    findings.compactMap { finding in
      if contains(finding.span) { return finding }
      return finding.notes.first { contains($0.span) }.flatMap { turned(finding, to: $0) }
    }.inSourceOrder()
  }

  private func contains(_ span: SourceSpan?) -> Bool {
    guard let span else { return false }
    return files.contains(ObjectIdentifier(span.source))
  }

  private func turned(_ finding: Diagnostic, to note: Diagnostic.Note) -> Diagnostic {
    let others = finding.notes.filter { $0 != note }
    return Diagnostic(
      finding.code,
      finding.message,
      at: note.span,
      notes: [Diagnostic.Note("it is needed here", at: finding.span)] + others
    )
  }
}
