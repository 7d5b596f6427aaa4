import Diagnostics

/// A rule that checks one dictionary by itself, once, whoever reads it.
protocol DictionaryRule: Sendable {
  /// What the rule finds in the dictionary; what only a lexicon can check goes into `facts`.
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic]
}

/// A rule that checks the words of one lexicon: the same text may be right for one reader and wrong
/// for another.
protocol LexiconRule: Sendable {
  /// What the rule finds in the lexicon.
  func findings(in survey: LexiconSurvey) -> [Diagnostic]
}

/// The rules beyond those of reading and linking.
///
/// Each is linear in what it looks at. What several need is computed once, by the surveys.
enum CheckRules {
  /// In the order in which their findings are at one place.
  static let ofDictionaries: [any DictionaryRule] = [
    MissingCountRule(), ExpectedFormRule(), FormOpeningRule(), FrozenWordRule(), LiteralTermRule(),
    SingleThingRule(),
    StaleAbbreviationRule(), DerivedFormRule(), MessageExampleRule(), SpellingRule(),
    LiteralVariableRule(), GluedLettersRule(), DoubledArticleRule(), LiteralAgreementRule(),
    DistantAgreementRule(), NumberRule(), PartnerRule(), VerbPlaceRule(), VerbNumberRule(),
    SmallStartRule(), SpaceRule(), OpenMarkupRule(), UnreachableKeyRule(), StandardOptionRule(),
    RepeatedEntryRule(), VerbPartRule(), VerbSpellingRule(), WrittenVerbRule(), ForbiddenNameRule(),
    FormSpaceRule(),
  ]

  static let ofLexicons: [any LexiconRule] = [
    SharedWordRule(), SharedAbbreviationRule(), RepeatedWordRule(), HiddenMessageRule(),
    FrozenWordRule(), LiteralTermRule(), SingleThingRule(), StaleAbbreviationRule(),
    DerivedFormRule(), MessageExampleRule(), SpellingRule(), LiteralAgreementRule(),
    DistantAgreementRule(), NumberRule(), PartnerRule(), VerbPlaceRule(), VerbNumberRule(),
    SmallStartRule(), ForbiddenNameRule(),
  ]
}
