import Diagnostics
import TermDictionary

/// One run of the rules over a set.
///
/// Dictionaries are surveyed first, each once; lexicons are judged one by one, on any thread; what
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

  /// What the rules find for one reader.
  struct Judgement: Sendable {
    var findings: [Diagnostic]
    var lengths: MessageLengths
  }

  /// Proves the messages for `reader` and judges its words.
  func result(for reader: DictionaryKey) -> (linked: [Diagnostic], judgement: Judgement) {
    let proof = LexiconProof(merged, reader, formattingLocale: reader.locale)
    return (proof.diagnostics, judge(proof))
  }

  private func judge(_ proof: LexiconProof) -> Judgement {
    let vocabulary = Vocabulary(proof.words, sharing: stated)
    let survey = LexiconSurvey(proof, vocabulary, merged, facts)
    return Judgement(
      findings: CheckRules.ofLexicons.flatMap { $0.findings(in: survey) },
      lengths: MessageLengths(survey)
    )
  }

  /// What shows only when the readers are compared.
  func comparedFindings(_ judgements: [Judgement]) -> [Diagnostic] {
    MessageLengths.findings(judgements.map(\.lengths), in: merged)
  }
}
