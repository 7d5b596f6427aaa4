import CICU

/// ICU's formatter for one locale and one set of options; safe to share between threads.
final class NumberFormatter: @unchecked Sendable {
  private struct Key: Hashable {
    let locale: LocaleIdentifier
    let options: NumberOptions
  }

  private static let cache = SharedCache<Key, NumberFormatter>()
  fileprivate let icu: OpaquePointer?

  private init(_ key: Key) {
    icu = cicu_number_formatter_open(key.locale.description, key.options.skeleton)
  }

  deinit { cicu_number_formatter_close(icu) }

  /// The formatter, opened once per process.
  static func shared(locale: LocaleIdentifier, options: NumberOptions) -> NumberFormatter {
    // Selection does not change what is printed.
    var options = options
    options.select = nil
    let key = Key(locale: locale, options: options)
    return cache.value(for: key) { NumberFormatter(key) }
  }

  /// The number, printed, with its fields; `nil` where ICU refuses the options.
  func format(_ number: DecimalNumber) -> (text: String, parts: [ValuePart.SubPart])? {
    guard let icu else { return nil }
    let printed = number.description.withCBytes { bytes, count in
      textAndFieldsFromC { cicu_number_format(icu, bytes, count, $0, $1, $2) }
    }
    guard let printed else { return nil }
    let bytes = Array(printed.text.utf8)
    let parts = printed.fields.runs.map { run in
      ValuePart.SubPart(
        type: Self.name(of: run.field, negative: number.isNegative),
        value: String(decoding: bytes[run.range], as: UTF8.self)
      )
    }
    return (printed.text, parts)
  }

  /// The names are those of the peers, and of ECMA-402.
  private static func name(of field: UInt8, negative: Bool) -> String {
    switch cicu_number_field(UInt32(field)) {
    case CICU_NUMBER_INTEGER: "integer"
    case CICU_NUMBER_FRACTION: "fraction"
    case CICU_NUMBER_DECIMAL: "decimal"
    case CICU_NUMBER_EXPONENT_SYMBOL: "exponentSeparator"
    case CICU_NUMBER_EXPONENT_SIGN: "exponentMinusSign"
    case CICU_NUMBER_EXPONENT: "exponentInteger"
    case CICU_NUMBER_GROUP: "group"
    case CICU_NUMBER_CURRENCY: "currency"
    case CICU_NUMBER_PERCENT, CICU_NUMBER_PER_MILLE: "percentSign"
    case CICU_NUMBER_SIGN: negative ? "minusSign" : "plusSign"
    case CICU_NUMBER_UNIT: "unit"
    case CICU_NUMBER_COMPACT: "compact"
    default: "literal"
    }
  }
}

/// ICU's plural rules for one locale; safe to share between threads.
final class PluralRules: @unchecked Sendable {
  private struct Key: Hashable {
    let locale: LocaleIdentifier
    let isOrdinal: Bool
  }

  private static let cache = SharedCache<Key, PluralRules>()
  private let icu: OpaquePointer?

  private init(_ key: Key) {
    icu = cicu_plural_rules_open(key.locale.description, key.isOrdinal)
  }

  deinit { cicu_plural_rules_close(icu) }

  /// The rules, opened once per process.
  static func shared(locale: LocaleIdentifier, isOrdinal: Bool) -> PluralRules {
    let key = Key(locale: locale, isOrdinal: isOrdinal)
    return cache.value(for: key) { PluralRules(key) }
  }

  /// The category of `number` as `formatter` prints it.
  func category(of number: DecimalNumber, printedBy formatter: NumberFormatter) -> PluralCategory {
    guard let icu, let printer = formatter.icu else { return .other }
    let index = number.description.withCBytes { cicu_plural_select(icu, printer, $0, $1) }
    let categories = PluralCategory.allCases
    return categories.indices.contains(Int(index)) ? categories[Int(index)] : .other
  }
}

extension [UInt8] {
  /// The runs of equal values.
  var runs: [(field: UInt8, range: Range<Int>)] {
    var runs: [(field: UInt8, range: Range<Int>)] = []
    var start = 0
    while start < count {
      let field = self[start]
      let end = self[start...].firstIndex { $0 != field } ?? count
      runs.append((field, start..<end))
      start = end
    }
    return runs
  }
}
