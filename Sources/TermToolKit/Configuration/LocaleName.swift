import MessageFormat
import TermDictionary

/// A locale as a request or the project names it.
enum LocaleName {
  /// The locale of `tag`.
  ///
  /// - Throws: ``UsageError`` with the locale that was meant, as *en-GB* for *en-UK*, where the tag
  ///   names a language or a region that CLDR has not.
  static func locale(_ tag: String) throws(UsageError) -> LocaleIdentifier {
    let locale = LocaleIdentifier(tag)
    if let locale, locale.isKnown { return locale }
    guard let meant = locale.map(\.meant) ?? .meant(by: tag) else {
      throw UsageError("\(LexiconError.malformedLocale(tag).description)")
    }
    throw UsageError("'\(tag)' is no locale; did you mean '\(meant)'?")
  }
}
