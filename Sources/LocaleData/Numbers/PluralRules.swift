import CICU
import TextBytes

/// The plural rules of one locale; safe to share between threads.
package final class PluralRules: @unchecked Sendable {
  private struct Key: Hashable {
    let locale: LocaleIdentifier
    let isOrdinal: Bool
  }

  private static let cache = SharedCache<Key, PluralRules>()
  private let icu: OpaquePointer?
  private let store = FrozenStore()

  /// The rules in frozen memory; empty where they are written in a way not known here.
  package let tables: FrozenArray<PluralTable>

  private init(_ key: Key) {
    icu = cicu_plural_rules_open(key.locale.description, key.isOrdinal)
    let text = textFromC {
      cicu_plural_rules_text(key.locale.description, key.isOrdinal, $0, $1)
    }
    let table = text.flatMap(PluralRuleParser.init).map { [store] in PluralTable($0, in: store) }
    tables = store.array(table.map { [$0] } ?? [])
  }

  deinit { cicu_plural_rules_close(icu) }

  /// The rules, opened once per process.
  package static func shared(locale: LocaleIdentifier, isOrdinal: Bool) -> PluralRules {
    let key = Key(locale: locale, isOrdinal: isOrdinal)
    return cache.value(for: key) { PluralRules(key) }
  }

  /// The categories that numbers have in the locale; `nil` where its rules are written in a way not
  /// known here.
  package var categories: Set<PluralCategory>? {
    guard tables.count > 0 else { return nil }
    let table = tables[0]
    let stated = (0..<table.relations.count).map { table.relations[$0].category }
    return Set(stated + [.other])
  }

  /// The category of `number` as `formatter` prints it.
  package func category(
    of number: DecimalNumber,
    printedBy formatter: NumberFormatter
  ) -> PluralCategory {
    if tables.count > 0, let fixed = formatter.table?.precision.fixed(number),
      let category = tables[0].category(of: fixed)
    {
      return category
    }
    return categoryByICU(of: number, printedBy: formatter)
  }

  /// As ``category(of:printedBy:)``, without the table.
  func categoryByICU(
    of number: DecimalNumber,
    printedBy formatter: NumberFormatter
  ) -> PluralCategory {
    icu.map { formatter.categoryByICU(of: number, rules: $0) } ?? .other
  }
}
