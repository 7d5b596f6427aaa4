import Diagnostics

extension DiagnosticCode {
  /// An identifier that no dictionary along the resolution has.
  static let unknownTerm = DiagnosticCode("unknown-term", .error)

  /// *a* or *an* written by hand before a term.
  static let literalArticle = DiagnosticCode("literal-article", .warning)

  /// A term in a message without `:td:term`, which would print its identifier.
  static let bareTerm = DiagnosticCode("bare-term", .error)

  /// An option that the function does not have.
  package static let unknownOption = DiagnosticCode("unknown-option", .error)

  /// An option with a value that it does not take.
  static let badOptionValue = DiagnosticCode("bad-option-value", .error)

  /// A variable where the option must be known before the message runs.
  static let optionNotLiteral = DiagnosticCode("option-not-literal", .error)

  /// Options that exclude each other.
  static let optionConflict = DiagnosticCode("option-conflict", .error)

  /// An operand that the function cannot work on.
  static let badFunctionOperand = DiagnosticCode("bad-function-operand", .error)

  /// A form that the dictionary does not state.
  static let missingForm = DiagnosticCode("missing-form", .error)

  /// An abbreviation that the term does not have.
  static let missingAbbreviation = DiagnosticCode("missing-abbreviation", .error)

  /// A mass noun that is counted, and has no phrase for it.
  static let missingCountedPhrase = DiagnosticCode("missing-counted-phrase", .error)

  /// A verb where a noun is needed, or the like.
  static let wrongPartOfSpeech = DiagnosticCode("wrong-part-of-speech", .error)

  /// A grammatical case that the language does not have.
  static let unknownCase = DiagnosticCode("unknown-case", .error)

  /// An article in a language whose articles are not known.
  static let noArticle = DiagnosticCode("no-article", .error)

  /// A term that is composed of itself.
  static let compositionCycle = DiagnosticCode("composition-cycle", .error)

  /// A term that is composed of too many others, or grows too long.
  static let compositionTooLarge = DiagnosticCode("composition-too-large", .error)

  /// A variable that the message does not declare.
  static let undeclaredParameter = DiagnosticCode("undeclared-parameter", .error)

  /// A parameter that the message does not use.
  static let unusedParameter = DiagnosticCode("unused-parameter", .warning)

  /// A parameter of a type that the function cannot work on.
  static let wrongParameterType = DiagnosticCode("wrong-parameter-type", .error)

  /// `style=introduce` in a declaration.
  static let introduceInDeclaration = DiagnosticCode("introduce-in-declaration", .error)
}
