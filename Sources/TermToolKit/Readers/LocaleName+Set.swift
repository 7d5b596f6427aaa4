import MessageFormat
import TermDictionary

extension LocaleName {
  /// The locale of `tag`, in which somebody reads words of `set`.
  static func locale(_ tag: String, in set: DictionarySet) throws(UsageError) -> LocaleIdentifier {
    let locale = try locale(tag)
    guard !set.isRead(in: locale) else { return locale }
    // Who writes *uk* means the region more often than Ukrainian.
    if let meant = locale.meantByRegion, set.isRead(in: meant) {
      throw UsageError("there is no dictionary for the locale '\(tag)'; did you mean '\(meant)'?")
    }
    throw UsageError("\(LexiconError.unknownLocale(locale, known: set.locales).description)")
  }
}
