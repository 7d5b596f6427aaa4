import CICU
import TextBytes

/// Makes a table of a pattern and the names that it asks for.
struct DatePatternParser {
  let store: FrozenStore
  /// The name of that kind and index, as ICU prints it.
  let symbol: (cicu_date_symbol, Int) -> String?

  private var steps: [DateStep] = []
  private var names: [FrozenText] = []
  private var literal: [UInt8] = []

  init(store: FrozenStore, symbol: @escaping (cicu_date_symbol, Int) -> String?) {
    self.store = store
    self.symbol = symbol
  }

  /// The table; `nil` where the pattern has a field that only ICU can print.
  mutating func read(_ pattern: String, digits: [UInt8]) -> DateTable? {
    var bytes = Array(pattern.utf8)[...]
    while let byte = bytes.first {
      if byte == UInt8(ascii: "'") {
        readQuoted(&bytes)
      } else if 0x61...0x7A ~= byte | 0x20 {
        let count = bytes.prefix { $0 == byte }.count
        bytes = bytes.dropFirst(count)
        guard readField(byte, count) else { return nil }
      } else {
        literal.append(byte)
        bytes = bytes.dropFirst()
      }
    }
    flush()
    return DateTable(
      steps: store.array(steps),
      names: store.array(names),
      digits: store.text(digits),
      digitWidth: digits.count / 10
    )
  }

  /// Reads text between single quotes; two of them are one.
  private mutating func readQuoted(_ bytes: inout ArraySlice<UInt8>) {
    let quote = UInt8(ascii: "'")
    bytes = bytes.dropFirst()
    if bytes.first == quote {
      literal.append(quote)
      bytes = bytes.dropFirst()
      return
    }
    while let byte = bytes.popFirst() {
      if byte != quote {
        literal.append(byte)
      } else if bytes.first == quote {
        literal.append(quote)
        bytes = bytes.dropFirst()
      } else {
        return
      }
    }
  }

  private mutating func flush() {
    if literal.isEmpty { return }
    add(.literal, .year, CICU_DATE_LITERAL, text: store.text(literal))
    literal = []
  }

  private mutating func readField(_ letter: UInt8, _ count: Int) -> Bool {
    flush()
    switch (Character(Unicode.Scalar(letter)), count) {
    case ("y", 2): add(.number, .yearOfCentury, CICU_DATE_YEAR, width: 2)
    case ("y", _): add(.number, .year, CICU_DATE_YEAR, width: count)
    case ("M", 1...2), ("L", 1...2): add(.number, .month, CICU_DATE_MONTH, width: count)
    case ("M", 3): return addMonth(CICU_SYMBOL_MONTH_SHORT)
    case ("M", 4): return addMonth(CICU_SYMBOL_MONTH_WIDE)
    case ("L", 3): return addMonth(CICU_SYMBOL_MONTH_ALONE_SHORT)
    case ("L", 4): return addMonth(CICU_SYMBOL_MONTH_ALONE_WIDE)
    case ("d", 1...2): add(.number, .day, CICU_DATE_DAY, width: count)
    case ("E", 1...3): return addWeekday(CICU_SYMBOL_WEEKDAY_SHORT)
    case ("E", 4): return addWeekday(CICU_SYMBOL_WEEKDAY_WIDE)
    case ("c", 3): return addWeekday(CICU_SYMBOL_WEEKDAY_ALONE_SHORT)
    case ("c", 4): return addWeekday(CICU_SYMBOL_WEEKDAY_ALONE_WIDE)
    case ("a", 1...3):
      return addNames(CICU_SYMBOL_DAY_PERIOD, 2, .dayPeriod, CICU_DATE_DAY_PERIOD)
    case ("H", 1...2): add(.number, .hour, CICU_DATE_HOUR, width: count)
    case ("k", 1...2): add(.number, .hourFromOne, CICU_DATE_HOUR, width: count)
    case ("K", 1...2): add(.number, .halfDayHour, CICU_DATE_HOUR, width: count)
    case ("h", 1...2): add(.number, .halfDayHourFromOne, CICU_DATE_HOUR, width: count)
    case ("m", 1...2): add(.number, .minute, CICU_DATE_MINUTE, width: count)
    case ("s", 1...2): add(.number, .second, CICU_DATE_SECOND, width: count)
    default: return false
    }
    return true
  }

  private mutating func addMonth(_ kind: cicu_date_symbol) -> Bool {
    addNames(kind, 12, .monthIndex, CICU_DATE_MONTH)
  }

  private mutating func addWeekday(_ kind: cicu_date_symbol) -> Bool {
    addNames(kind, 7, .weekday, CICU_DATE_WEEKDAY)
  }

  private mutating func addNames(
    _ kind: cicu_date_symbol,
    _ count: Int,
    _ source: DateFieldValues.Source,
    _ field: cicu_date_field
  ) -> Bool {
    let found = (0..<count).compactMap { symbol(kind, $0) }
    guard found.count == count else { return false }
    add(.name, source, field, firstName: names.count)
    names += found.map { store.text($0) }
    return true
  }

  private mutating func add(
    _ kind: DateStep.Kind,
    _ source: DateFieldValues.Source,
    _ field: cicu_date_field,
    width: Int = 0,
    firstName: Int = 0,
    text: FrozenText? = nil
  ) {
    steps.append(
      DateStep(
        kind: kind,
        source: source,
        field: UInt8(field.rawValue),
        width: width,
        firstName: firstName,
        text: text ?? store.text("")
      )
    )
  }
}
