import CICU
import TextBytes

/// Prints dates for one locale, one set of fields and one time zone: by a table where there is one
/// and the date is printed as it stands, else by ICU.
///
/// Such a formatter of ICU keeps the date it works on, so only one thread may use it at a time.
package final class DateTimeFormatter: Sendable {
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
  private let handle: Locked<Handle>
  private let store = FrozenStore()

  /// The table in frozen memory; empty where ICU has to print every date.
  package let tables: FrozenArray<DateTable>

  private init(_ key: Key) {
    let handle = Handle(key)
    let table = Self.table(key, handle.icu, store)
    tables = store.array(table.map { [$0] } ?? [])
    self.handle = Locked(handle)
  }

  /// The formatter, opened once per process.
  package static func shared(
    locale: LocaleIdentifier,
    options: DateTimeOptions,
    timeZone: String
  ) -> DateTimeFormatter {
    var options = options
    options.timeZone = nil
    let key = Key(locale: locale, options: options, timeZone: timeZone)
    return cache.value(for: key) { DateTimeFormatter(key) }
  }

  /// The date as it stands, printed, with its fields; `nil` where ICU has to print it.
  package func format(_ value: DateTimeValue) -> (text: String, parts: [ValuePart.SubPart])? {
    guard tables.count > 0 else { return nil }
    let table = tables[0]
    let fields = DateFieldValues(value)
    var text = UTF8Buffer(minimumCapacity: 64)
    var parts: [ValuePart.SubPart] = []
    parts.reserveCapacity(table.steps.count)
    for index in 0..<table.steps.count {
      let step = table.steps[index]
      var piece = UTF8Buffer(minimumCapacity: 32)
      table.append(step, fields, to: &piece)
      table.append(step, fields, to: &text)
      parts.append(.init(type: Self.name(of: step.field), value: piece.string))
    }
    return (text.string, parts)
  }

  /// The instant, printed, with its fields; `nil` where ICU refuses.
  package func format(milliseconds: Double) -> (text: String, parts: [ValuePart.SubPart])? {
    let printed = handle.withLock { Self.print(milliseconds, $0.icu) }
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

  /// What ICU prints of a date as it stands, into a buffer that is used again; the number of bytes.
  func printByICU(_ value: DateTimeValue, into buffer: inout [CChar]) -> Int {
    let local = value.milliseconds + Double(value.utcOffset ?? 0) * 1000
    let room = Int32(buffer.count)
    return handle.withLock { handle in
      handle.icu.map { Int(cicu_date_format($0, local, &buffer, nil, room)) } ?? -1
    }
  }

  private static func print(
    _ milliseconds: Double,
    _ icu: OpaquePointer?
  ) -> (text: String, fields: [UInt8])? {
    guard let icu else { return nil }
    return textAndFieldsFromC { cicu_date_format(icu, milliseconds, $0, $1, $2) }
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

// MARK: The table

extension DateTimeFormatter {
  /// A table is for dates that are printed as they stand, which those in UTC are; it is compared
  /// with ICU before it is used.
  private static func table(
    _ key: Key,
    _ icu: OpaquePointer?,
    _ store: FrozenStore
  ) -> DateTable? {
    guard let icu, key.timeZone == "UTC", key.options.timeZoneStyle == nil,
      cicu_date_is_gregorian(icu), let pattern = textFromC({ cicu_date_pattern(icu, $0, $1) }),
      let digits = digits(of: key.locale)
    else { return nil }
    var parser = DatePatternParser(store: store) { kind, index in
      textFromC { cicu_date_symbol(icu, kind, Int32(index), $0, $1) }
    }
    guard let table = parser.read(pattern, digits: digits) else { return nil }
    return samples.allSatisfy { isFaithful(table, $0, icu) } ? table : nil
  }

  /// The digits of the locale from 0, one after the other.
  private static func digits(of locale: LocaleIdentifier) -> [UInt8]? {
    NumberFormatter.shared(locale: locale, options: NumberOptions()).table.map {
      Array($0.digits.string.utf8)
    }
  }

  private static func isFaithful(
    _ table: DateTable,
    _ sample: DateTimeValue,
    _ icu: OpaquePointer
  ) -> Bool {
    var output = UTF8Buffer(minimumCapacity: 64)
    table.append(sample, to: &output)
    let printed = print(sample.milliseconds, icu)
    return printed.map { $0.text.utf8.elementsEqual(output.string.utf8) } ?? false
  }

  /// All months, all weekdays, all hours, and years of one to four digits.
  private static let samples: [DateTimeValue] = (0..<24).compactMap { hour in
    DateTimeValue(
      year: hour == 0 ? 7 : hour == 1 ? 850 : hour == 2 ? 9999 : 2000 + hour,
      month: hour % 12 + 1,
      day: hour + 3,
      time: .init(hour: hour, minute: hour * 2, second: 59 - hour)
    )
  }
}
