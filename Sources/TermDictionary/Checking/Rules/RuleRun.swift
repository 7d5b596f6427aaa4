import Diagnostics
import MessageFormat

/// One run of the rules over a set.
///
/// Dictionaries are surveyed first, each once; lexicons are judged as they are linked; what needs to
/// compare lexicons comes last.
final class RuleRun {
  /// What the rules found in the dictionaries, whoever reads them.
  private(set) var findings: [Diagnostic] = []

  private let merged: MergedDictionaries
  private let stated = StatedWords()
  private var facts: RuleFacts
  private var lengths = MessageLengths()

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
  }

  /// What the rules find in `lexicon`.
  func findings(in lexicon: Lexicon) -> [Diagnostic] {
    let vocabulary = Vocabulary(lexicon.storage.words, sharing: stated)
    let survey = LexiconSurvey(lexicon, vocabulary, merged, facts)
    lengths.add(lexicon)
    return CheckRules.ofLexicons.flatMap { $0.findings(in: survey) }
  }

  /// What shows only when the lexicons are compared.
  func comparedFindings() -> [Diagnostic] { lengths.findings(in: merged) }
}
