import MessageFormat
import TermDictionary

/// Tells people where the words of a locale come from that has none of its own.
enum FallbackNote {
  /// Says it once for each of `locales`.
  static func tell(
    of locales: [LocaleIdentifier],
    for pointsOfView: [PointOfViewID],
    in set: DictionarySet,
    on host: any RequestHost
  ) {
    for locale in locales {
      if let text = text(for: locale, pointsOfView, in: set) { host.note(text) }
    }
  }

  /// What a person should know of where the words of `locale` come from; `nil` where it is what
  /// they meant.
  private static func text(
    for locale: LocaleIdentifier,
    _ pointsOfView: [PointOfViewID],
    in set: DictionarySet
  ) -> TerminalText? {
    guard !set.locales.contains(locale) else { return nil }
    let found = pointsOfView.flatMap { set.resolution(for: $0, locale: locale).map(\.locale) }
    let nearest = found.max { $0.lineage.count < $1.lineage.count }
    guard let nearest, !locale.isDefaultContent(of: nearest) else { return nil }
    return "no dictionary for '\(locale)'; its words are those of '\(nearest)'"
  }
}
