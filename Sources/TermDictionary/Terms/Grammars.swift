import EnglishTerms
import LocaleData
import TermGrammar

/// The grammars that there are.
public enum Grammars {
  /// The grammar of the language of `locale`; one that knows nothing where there is none.
  public static func grammar(for locale: LocaleIdentifier) -> any Grammar {
    switch locale.language {
    case "en": EnglishGrammar()
    default: NeutralGrammar(language: locale.language)
    }
  }
}
