/// What almost every message of a locale needs, found with one look-up.
final class LocaleTables: Sendable {
  /// Prints numbers without options.
  let formatter: NumberFormatter

  /// The plural rules for counting.
  let rules: PluralRules

  private static let cache = SharedCache<LocaleIdentifier, LocaleTables>()

  private init(_ locale: LocaleIdentifier) {
    formatter = NumberFormatter.shared(locale: locale, options: NumberOptions())
    rules = PluralRules.shared(locale: locale, isOrdinal: false)
  }

  /// The tables, made once per process.
  static func shared(_ locale: LocaleIdentifier) -> LocaleTables {
    cache.value(for: locale) { LocaleTables(locale) }
  }
}
