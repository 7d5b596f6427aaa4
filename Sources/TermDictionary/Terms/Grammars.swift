import EnglishTerms
import LocaleData
import TermGrammar

/// The grammars that there are.
public enum Grammars {
  /// The grammar of the language of `locale`; one that knows nothing where there is none.
  ///
  /// - Parameters:
  ///   - locale: The locale.
  ///   - behindHyphen: What titles do to words behind a hyphen, in languages that have a rule.
  /// - Returns: The grammar.
  public static func grammar(
    for locale: LocaleIdentifier,
    behindHyphen: HyphenCasing = .small
  ) -> any Grammar {
    switch locale.language {
    case "en": EnglishGrammar(behindHyphen: behindHyphen)
    default: NeutralGrammar(language: locale.language)
    }
  }
}
