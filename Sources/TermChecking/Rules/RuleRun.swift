import Diagnostics
import TermDictionary

/// One run of the rules over a set.
///
/// Dictionaries are surveyed first, each once; lexicons are checked one by one, on any thread; what
/// needs to compare them comes last.
struct RuleRun: Sendable {
  /// What the rules found in the dictionaries, whoever reads them.
  private(set) var findings: [Diagnostic] = []

  private let merged: MergedDictionaries
  private let stated = StatedWords()
  private var facts: RuleFacts

  /// Surveys the dictionaries of `merged` that serve one of `readers`.
  init(_ merged: MergedDictionaries, for readers: [DictionaryKey]) {
    self.merged = merged
    var served: Set<DictionaryKey> = []
    for reader in readers {
      served.formUnion(merged.resolution(for: reader.pointOfView, locale: reader.locale))
    }
    let keys = served.sorted { $0.description < $1.description }
    facts = RuleFacts(merged, keys)
    for key in keys { facts.elsewhere.add(key, of: merged, sharing: stated) }
    for key in keys {
      guard let survey = DictionarySurvey(merged, key, sharing: stated) else { continue }
      for rule in CheckRules.ofDictionaries { findings += rule.findings(in: survey, &facts) }
    }
    findings += facts.spelling.deviations
    // Only dictionaries are searched for the words of others.
    facts.elsewhere = WordsElsewhere()
  }

  /// What is found for one reader: by validation and by the rules.
  struct LexiconResult: Sendable {
    var findings: [Diagnostic]
    var lengths: MessageLengths
  }

  /// Validates the messages for `reader`, and applies the rules to its words.
  func result(for reader: DictionaryKey) -> LexiconResult {
    let validation = LexiconValidation(merged, reader, formattingLocale: reader.locale)
    let vocabulary = Vocabulary(validation.words, sharing: stated)
    let survey = LexiconSurvey(validation, vocabulary, merged, facts)
    let unread = UnreadVariants(validation)
    let found = CheckRules.ofLexicons.flatMap { $0.findings(in: survey) }
    return LexiconResult(
      findings: validation.diagnostics + found.filter { !unread.contain($0.span) },
      lengths: MessageLengths(survey)
    )
  }

  /// What shows only when the readers are compared.
  func comparedFindings(_ results: [LexiconResult]) -> [Diagnostic] {
    MessageLengths.findings(results.map(\.lengths), in: merged)
  }
}
