import EnglishText
import LocaleData
import TermGrammar

/// The languages of which more is known than how terms are printed.
public enum Languages {
  /// How the language of `locale` is written; `nil` where nothing is known of it.
  public static func usage(for locale: LocaleIdentifier) -> (any LanguageUsage)? {
    switch locale.language {
    case "en": EnglishUsage()
    default: nil
    }
  }
}
