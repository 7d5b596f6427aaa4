import Diagnostics
import TermDictionary

/// The words of scenarios that have other names now: they stay readable, with a warning.
///
/// What the words were is said where the dictionaries of the workflow say what their identifiers
/// were.
struct OldWords {
  /// The scenario in the words that are valid now.
  let scenario: ScenarioNode

  /// A warning for each old word, in the order of the file.
  let warnings: [Diagnostic]

  /// The values whose words are codes of the workflow; other texts are people's own.
  private static let codes = [
    "do", "kind", "status", "type", "default-claim-type", "rights", "report", "part",
  ]

  /// The mappings whose names people choose.
  private static let records = [
    "companies", "people", "commitments", "upstream-contracts", "policies",
  ]

  init(renamedIn scenario: ScenarioNode) {
    var warnings: [Diagnostic] = []
    self.scenario = scenario.changingTexts { word in
      guard Self.isCode(word), let new = DictionarySet.shipped.newName(of: word.text) else {
        return word.text
      }
      warnings.append(.renamedIdentifier(word.text, to: new, at: word.span))
      return new
    }
    self.warnings = warnings
  }

  private static func isCode(_ word: YAMLText) -> Bool {
    guard let last = word.names.last else { return false }
    guard word.isName else { return codes.contains(last) }
    return word.names.count > 1 || !records.contains(last)
  }
}
