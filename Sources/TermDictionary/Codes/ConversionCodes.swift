import Diagnostics

extension DiagnosticCode {
  /// A word of a document that may stand for several concepts, whose words differ for the other
  /// reader.
  public static let ambiguousTerm = DiagnosticCode("ambiguous-term", .warning)

  /// A word of a document that may be a term, or a word of common language.
  public static let possibleTerm = DiagnosticCode("possible-term", .info)

  /// A word of a document for which the other reader has no form.
  public static let unconvertedTerm = DiagnosticCode("unconverted-term", .warning)

  /// A word beside a term whose number changed, which may have to change with it.
  public static let uncertainAgreement = DiagnosticCode("uncertain-agreement", .info)

  static let conversion: [DiagnosticCode] = [
    .ambiguousTerm, .possibleTerm, .uncertainAgreement, .unconvertedTerm,
  ]
}
