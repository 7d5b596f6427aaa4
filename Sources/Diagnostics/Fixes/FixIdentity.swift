/// What makes a change the same when texts are fixed once more from the start.
struct FixIdentity: Sendable, Hashable {
  /// The name of the text that is changed.
  let text: String
  private let line: Int
  private let code: DiagnosticCode
  private let message: String
  private let written: [String]

  /// The identity of a change that `finding` offers.
  init(_ finding: Diagnostic, _ fixIt: Diagnostic.FixIt) {
    let span = fixIt.replacements.first?.span ?? finding.span
    text = span?.source.name ?? ""
    line = span?.start.line ?? 0
    code = finding.code
    message = finding.message
    written = fixIt.replacements.map(\.text)
  }
}
