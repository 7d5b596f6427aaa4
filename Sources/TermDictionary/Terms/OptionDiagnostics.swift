import Diagnostics

extension DiagnosticCode {
  init(_ kind: OptionProblem.Kind) {
    self =
      switch kind {
      case .unknownOption: .unknownOption
      case .badValue: .badOptionValue
      case .notLiteral: .optionNotLiteral
      case .conflict: .optionConflict
      }
  }
}

extension Diagnostic {
  /// The finding for what is wrong with an option.
  init(_ problem: OptionProblem, at span: SourceSpan) {
    self.init(
      DiagnosticCode(problem.kind),
      problem.message,
      at: span,
      fixIts: problem.replacement.map { text in
        [FixIt("write '\(text)'", replacing: span, with: text)]
      } ?? []
    )
  }
}
