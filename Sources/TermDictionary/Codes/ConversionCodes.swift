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

  /// A word of an office document that cannot be changed, as a field or a formula shows it.
  public static let computedText = DiagnosticCode("computed-text", .warning)

  static let conversion: [DiagnosticCode] = [
    .ambiguousTerm, .computedText, .possibleTerm, .uncertainAgreement, .unconvertedTerm,
  ]
}
