import CICU
import Synchronization

/// ICU's formatter for one locale, one set of fields and one time zone.
///
/// Such a formatter of ICU keeps the date it works on, so only one thread may use it at a time.
final class DateTimeFormatter: Sendable {
  private struct Key: Hashable {
    let locale: LocaleIdentifier
    let options: DateTimeOptions
    let timeZone: String
  }

  /// Owns ICU's object; the lock around it makes it safe to hand from thread to thread.
  private final class Handle: @unchecked Sendable {
    let icu: OpaquePointer?

    init(_ key: Key) {
      icu = cicu_date_formatter_open(
        key.locale.description,
        key.options.calendar,
        key.options.skeleton,
        key.timeZone
      )
    }

    deinit { cicu_date_formatter_close(icu) }
  }

  private static let cache = SharedCache<Key, DateTimeFormatter>()
  private let handle: Mutex<Handle>

  private init(_ key: Key) { handle = Mutex(Handle(key)) }

  /// The formatter, opened once per process.
  static func shared(
    locale: LocaleIdentifier,
    options: DateTimeOptions,
    timeZone: String
  ) -> DateTimeFormatter {
    let key = Key(locale: locale, options: options, timeZone: timeZone)
    return cache.value(for: key) { DateTimeFormatter(key) }
  }

  /// The instant, printed, with its fields; `nil` where ICU refuses.
  func format(milliseconds: Double) -> (text: String, parts: [ValuePart.SubPart])? {
    let printed = handle.withLock { handle -> (text: String, fields: [UInt8])? in
      guard let icu = handle.icu else { return nil }
      return textAndFieldsFromC { cicu_date_format(icu, milliseconds, $0, $1, $2) }
    }
    guard let printed else { return nil }
    let bytes = Array(printed.text.utf8)
    let parts = printed.fields.runs.map { run in
      ValuePart.SubPart(
        type: Self.name(of: run.field),
        value: String(decoding: bytes[run.range], as: UTF8.self)
      )
    }
    return (printed.text, parts)
  }

  /// The names are those of the peers, and of ECMA-402.
  private static func name(of field: UInt8) -> String {
    switch cicu_date_field(UInt32(field)) {
    case CICU_DATE_ERA: "era"
    case CICU_DATE_YEAR: "year"
    case CICU_DATE_MONTH: "month"
    case CICU_DATE_DAY: "day"
    case CICU_DATE_WEEKDAY: "weekday"
    case CICU_DATE_DAY_PERIOD: "dayPeriod"
    case CICU_DATE_HOUR: "hour"
    case CICU_DATE_MINUTE: "minute"
    case CICU_DATE_SECOND: "second"
    case CICU_DATE_FRACTION: "fractionalSecond"
    case CICU_DATE_TIME_ZONE: "timeZoneName"
    default: "literal"
    }
  }
}
