import EnglishTerms
import TermGrammar

extension WordInText {
  /// Whether it is the plural of a noun, by its ending.
  var isPlural: Bool {
    guard isWhole, !isInCapitals, hasEnding("s"), !hasEnding("ss"),
      let singular = EnglishSingular.singular(ofWord: lowercased)
    else { return false }
    return singular.rule == .ending && singular.text != lowercased
  }
}
