import TextBytes

/// What almost every message of a locale needs, found with one look-up.
package final class LocaleTables: Sendable {
  /// Prints numbers without options.
  package let formatter: NumberFormatter

  /// The plural rules for counting.
  package let rules: PluralRules

  private static let cache = SharedCache<LocaleIdentifier, LocaleTables>()

  private init(_ locale: LocaleIdentifier) {
    formatter = NumberFormatter.shared(locale: locale, options: NumberOptions())
    rules = PluralRules.shared(locale: locale, isOrdinal: false)
  }

  /// The tables, made once per process.
  package static func shared(_ locale: LocaleIdentifier) -> LocaleTables {
    cache.value(for: locale) { LocaleTables(locale) }
  }
}
