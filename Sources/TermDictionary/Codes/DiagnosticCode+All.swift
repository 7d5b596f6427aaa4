import Diagnostics
import MessageFormat

extension DiagnosticCode {
  /// Every kind of finding that this package makes, sorted by name.
  ///
  /// Each has a page in `docs/diagnostics`.
  public static let all: [DiagnosticCode] = {
    let found =
      xml + reading + accepting + linking + checking + rendering + conversion + linting
      + standard
    return (found + [.badScenario, .badConfiguration, .badImport, .malformedLine]).sorted {
      $0.name < $1.name
    }
  }()

  /// What is wrong in a dictionary and keeps somebody from reading.
  static let dictionaryErrors = Set(
    (xml + reading + accepting + linking + standard).filter { $0.severity == .error }
  )

  /// The code of an error of the MessageFormat standard.
  init(_ kind: MessageError.Kind) { self.init(kind.rawValue, .error) }

  private static let standard = MessageError.Kind.allCases.map { DiagnosticCode($0) }

  /// A configuration of `termtool` that cannot be read.
  public static let badConfiguration = DiagnosticCode("bad-configuration", .error)

  /// A scenario that `termtool simulate` cannot play.
  public static let badScenario = DiagnosticCode("bad-scenario", .error)

  /// A project that cannot come in from another program.
  public static let badImport = DiagnosticCode("bad-import", .error)

  /// A line of a batch that `termtool format` cannot read.
  public static let malformedLine = DiagnosticCode("malformed-line", .error)

  private static let xml: [DiagnosticCode] = [
    .xmlDoctype, .xmlEncoding, .xmlEntity, .xmlLimit, .xmlSyntax,
  ]

  private static let reading: [DiagnosticCode] = [
    .badAttributeValue, .badExample, .badForm, .duplicateDefinition, .emptyText, .missingAttribute,
    .missingElement, .notADictionary, .parameterMismatch, .partOfSpeechMismatch, .pointOfViewCycle,
    .renamedIdentifier, .repeatedElement, .unexpectedText, .unknownAttribute, .unknownElement,
    .unknownPointOfView, .unreadEntry, .wordCycle,
  ]

  private static let accepting: [DiagnosticCode] = [
    .unacceptableCode, .unknownCode, .unusedAcceptance,
  ]

  private static let linking: [DiagnosticCode] = [
    .badFunctionOperand, .badOptionValue, .bareTerm, .compositionCycle, .compositionTooLarge,
    .introduceInDeclaration, .literalArticle, .missingAbbreviation, .missingCountedPhrase,
    .missingForm, .noArticle, .optionConflict, .optionNotLiteral, .undeclaredParameter,
    .unknownCase, .unknownOption, .unknownTerm, .unusedParameter, .wrongParameterType,
    .wrongPartOfSpeech,
  ]

  private static let rendering: [DiagnosticCode] = [.unknownArgument, .unknownMessage]
}
