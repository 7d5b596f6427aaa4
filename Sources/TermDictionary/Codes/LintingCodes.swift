import Diagnostics

extension DiagnosticCode {
  /// A word of another point of view or another market.
  package static let foreignTerm = DiagnosticCode("foreign-term", .warning)

  /// The same, where the word may be common English.
  package static let commonWord = DiagnosticCode("common-word", .info)

  /// A name that the dictionary forbids.
  package static let forbiddenTerm = DiagnosticCode("forbidden-term", .error)

  /// A name that is no longer used.
  package static let deprecatedTerm = DiagnosticCode("deprecated-term", .warning)

  /// *a* before a vowel, *an* before a consonant.
  package static let wrongArticle = DiagnosticCode("wrong-article", .error)

  /// An abbreviation that nobody has explained.
  package static let abbreviationNotIntroduced = DiagnosticCode(
    "abbreviation-not-introduced",
    .warning
  )

  /// Two names for one concept in one document.
  package static let inconsistentTerm = DiagnosticCode("inconsistent-term", .warning)

  /// Capitals in some words of a term.
  package static let termCasing = DiagnosticCode("term-casing", .warning)

  /// The spelling of another market.
  package static let localeSpelling = DiagnosticCode("locale-spelling", .warning)

  /// Two spellings of one word in one document.
  package static let mixedSpelling = DiagnosticCode("mixed-spelling", .info)

  /// What replacing letters inside a word leaves.
  package static let brokenTerm = DiagnosticCode("broken-term", .error)

  /// A word twice where a term was put in.
  package static let doubledWord = DiagnosticCode("doubled-word", .error)

  /// A comment that suppresses a rule that there is not.
  package static let unknownSuppression = DiagnosticCode("unknown-suppression", .warning)

  /// A comment that suppresses nothing.
  package static let unusedSuppression = DiagnosticCode("unused-suppression", .warning)

  /// All that may be wrong with a document: the rules of prose, and one that dictionaries have,
  /// too.
  package static let ofDocuments = linting + [bidiControl]

  /// The rules of prose, in the order of the reference.
  static let linting: [DiagnosticCode] = [
    foreignTerm, commonWord, forbiddenTerm, deprecatedTerm, wrongArticle,
    abbreviationNotIntroduced, inconsistentTerm, termCasing, localeSpelling, mixedSpelling,
    brokenTerm,
    doubledWord, unknownSuppression, unusedSuppression,
  ]
}
