import Diagnostics

extension Diagnostic {
  static func unknownCode(_ name: String, at span: SourceSpan) -> Diagnostic {
    let known = DiagnosticCode.all.map(\.name)
    return Diagnostic(
      .unknownCode,
      "unknown code '\(name)'" + NearestValue.hint(name, among: known),
      at: span,
      fixIts: .nearest(to: name, among: known, at: span)
    )
  }

  static func unacceptableCode(_ code: DiagnosticCode, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .unacceptableCode,
      "'\(code)' is an error, which cannot be accepted; expected the code of a warning or a remark",
      at: span
    )
  }

  package static func unusedAcceptance(_ acceptance: Acceptance) -> Diagnostic {
    Diagnostic(
      .unusedAcceptance,
      "nothing is accepted here: there is no finding '\(acceptance.code)'",
      at: acceptance.span,
      fixIts: [FixIt("remove the acceptance", replacing: acceptance.element, with: "", .certain)]
    )
  }
}
