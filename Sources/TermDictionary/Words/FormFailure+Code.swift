import Diagnostics

extension DiagnosticCode {
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
