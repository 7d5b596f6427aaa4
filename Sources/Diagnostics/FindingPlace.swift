/// What a finding is about and where: what makes two findings one, whatever their words.
package struct FindingPlace: Hashable, Sendable {
  /// What is found.
  package let code: DiagnosticCode

  /// The name of the file; empty where there is none.
  package let file: String

  /// The bytes of the file.
  package let range: Range<Int>

  /// The place of `finding`.
  package init(_ finding: Diagnostic) {
    code = finding.code
    file = finding.span?.source.name ?? ""
    range = finding.span?.range ?? 0..<0
  }
}
