import Diagnostics
import MessageFormat

extension DiagnosticCode {
  /// An identifier that no dictionary along the resolution has.
  static let unknownTerm = DiagnosticCode("unknown-term", .error)

  /// *a* or *an* written by hand before a term.
  static let literalArticle = DiagnosticCode("literal-article", .warning)

  /// A term in a message without `:td:term`, which would print its identifier.
  static let bareTerm = DiagnosticCode("bare-term", .error)

  /// An option that the function does not have.
  static let unknownOption = DiagnosticCode("unknown-option", .error)

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

  /// The code of an error of the MessageFormat standard.
  init(_ kind: MessageError.Kind) { self.init(kind.rawValue, .error) }
}

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

  /// The code of a failure to print a form; `nil` for what is reported elsewhere.
  init?(_ kind: FormFailure.Kind) {
    switch kind {
    case .unknownTerm: self = .unknownTerm
    case .wrongPartOfSpeech: self = .wrongPartOfSpeech
    case .missingForm: self = .missingForm
    case .missingAbbreviation: self = .missingAbbreviation
    case .missingCountedPhrase: self = .missingCountedPhrase
    case .unknownCase: self = .unknownCase
    case .noArticle: self = .noArticle
    case .tooLarge: self = .compositionTooLarge
    case .reported: return nil
    }
  }
}

extension Diagnostic {
  /// The finding for an error of the MessageFormat standard.
  init(_ error: MessageError, in text: MessageText) {
    let fixIts = error.fix.map { fix in
      [FixIt(fix.message, replacing: text.span(of: fix.range), with: fix.text, .certain)]
    }
    self.init(
      DiagnosticCode(error.kind),
      error.message,
      at: text.span(of: error.range),
      fixIts: fixIts ?? []
    )
  }

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

  static func bareTerm(_ operand: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .bareTerm,
      "'\(operand)' is a term, and would print its identifier; a message writes the function out",
      at: span,
      fixIts: [
        FixIt(
          "write '\(operand) :td:term'",
          replacing: span,
          with: span.text + " :td:term",
          .certain
        )
      ]
    )
  }

  static func literalArticle(before what: String, at span: SourceSpan) -> Diagnostic {
    let text = span.text
    let casing = text.first?.isUppercase == true ? " casing=sentence" : ""
    let call = "{indefinite :td:article\(casing)}"
    return Diagnostic(
      .literalArticle,
      "'\(text)' is written before \(what), whose words may need another article or none; write '\(call)'",
      at: span,
      fixIts: [FixIt("write '\(call)'", replacing: span, with: call)]
    )
  }

  static func undeclaredParameter(
    _ name: String,
    known: KnownNames,
    at span: SourceSpan
  ) -> Diagnostic {
    let nearest = known.nearest(to: name)
    return Diagnostic(
      .undeclaredParameter,
      "undeclared parameter '\(name)'" + NearestValue.hint(nearest),
      at: span,
      fixIts: .write(nearest.map { "$" + $0 }, at: span)
    )
  }

  static func unusedParameter(_ parameter: Parameter) -> Diagnostic {
    Diagnostic(
      .unusedParameter,
      "parameter '\(parameter.name)' is not used in the message",
      at: parameter.span
    )
  }

  static func wrongParameterType(
    _ parameter: Parameter,
    function: String,
    expected: [ParameterType],
    at span: SourceSpan
  ) -> Diagnostic {
    let types = expected.map(\.rawValue).joined(separator: " or ")
    return Diagnostic(
      .wrongParameterType,
      "':\(function)' needs a parameter of type \(types), and '\(parameter.name)' is a \(parameter.type.rawValue)",
      at: span,
      notes: [Note("the parameter is declared here", at: parameter.span)]
    )
  }
}
