import CICU
import TextBytes

/// Prints numbers for one locale and one set of options: by a table where there is one, else by
/// ICU.
///
/// Safe to share between threads.
package final class NumberFormatter: @unchecked Sendable {
  private struct Key: Hashable {
    let locale: LocaleIdentifier
    let options: NumberOptions
  }

  private static let cache = SharedCache<Key, NumberFormatter>()
  fileprivate let icu: OpaquePointer?
  private let store = FrozenStore()

  /// The table in frozen memory; empty where ICU has to print every number.
  package let tables: FrozenArray<NumberTable>

  /// The pieces around the digits, one for each sign: those of the table, in its order.
  private let affixes: [(prefix: [ValuePart.SubPart], suffix: [ValuePart.SubPart])]

  private init(_ key: Key) {
    let icu = cicu_number_formatter_open(key.locale.description, key.options.skeleton)
    self.icu = icu
    let parser = NumberTableParser(options: key.options, store: store) { number in
      Self.print(number, by: icu)
    }
    let table = icu == nil ? nil : parser.read()
    tables = store.array(table.map { [$0] } ?? [])
    affixes = table == nil ? [] : [1, -1, 0].map { Self.pieces(around: $0, by: icu) }
  }

  deinit { cicu_number_formatter_close(icu) }

  /// The formatter, opened once per process.
  package static func shared(locale: LocaleIdentifier, options: NumberOptions) -> NumberFormatter {
    // Selection does not change what is printed.
    var options = options
    options.select = nil
    let key = Key(locale: locale, options: options)
    return cache.value(for: key) { NumberFormatter(key) }
  }

  /// The table; `nil` where ICU has to print every number.
  var table: NumberTable? { tables.count > 0 ? tables[0] : nil }

  /// The number, printed, with its fields; `nil` where ICU refuses the options.
  package func format(_ number: DecimalNumber) -> (text: String, parts: [ValuePart.SubPart])? {
    if let table, let fixed = table.precision.fixed(number) {
      let parts = parts(of: fixed, table)
      var output = UTF8Buffer(minimumCapacity: 64)
      table.append(fixed, to: &output)
      return (output.string, parts)
    }
    return formatByICU(number)
  }

  /// As ``format(_:)``, without the table.
  func formatByICU(_ number: DecimalNumber) -> (text: String, parts: [ValuePart.SubPart])? {
    guard let printed = Self.print(number, by: icu) else { return nil }
    return (String(decoding: printed.bytes, as: UTF8.self), Self.pieces(printed, number.isNegative))
  }

  /// What ICU prints, into a buffer that is used again; the number of bytes.
  func printByICU(_ decimal: String, into buffer: inout [CChar]) -> Int {
    guard let icu else { return -1 }
    let room = Int32(buffer.count)
    return Int(cicu_number_format(icu, decimal, Int32(decimal.utf8.count), &buffer, nil, room))
  }

  private static func print(_ number: DecimalNumber, by icu: OpaquePointer?) -> PrintedNumber? {
    guard let icu else { return nil }
    let printed = number.description.withCBytes { bytes, count in
      textAndFieldsFromC { cicu_number_format(icu, bytes, count, $0, $1, $2) }
    }
    return printed.map { PrintedNumber(bytes: Array($0.text.utf8), fields: $0.fields) }
  }

  private static func pieces(_ printed: PrintedNumber, _ isNegative: Bool) -> [ValuePart.SubPart] {
    printed.fields.runs.map { run in
      ValuePart.SubPart(
        type: NumberField.name(of: run.field, isNegative: isNegative),
        value: String(decoding: printed.bytes[run.range], as: UTF8.self)
      )
    }
  }
}

// MARK: Parts

extension NumberFormatter {
  private static func pieces(
    around number: Int,
    by icu: OpaquePointer?
  ) -> (prefix: [ValuePart.SubPart], suffix: [ValuePart.SubPart]) {
    let number = DecimalNumber(number)
    guard let printed = print(number, by: icu), let body = printed.body else { return ([], []) }
    let prefix = PrintedNumber(
      bytes: Array(printed.bytes[..<body.lowerBound]),
      fields: Array(printed.fields[..<body.lowerBound])
    )
    let suffix = PrintedNumber(
      bytes: Array(printed.bytes[body.upperBound...]),
      fields: Array(printed.fields[body.upperBound...])
    )
    return (pieces(prefix, number.isNegative), pieces(suffix, number.isNegative))
  }

  private func parts(of number: FixedDecimal, _ table: NumberTable) -> [ValuePart.SubPart] {
    let isZero = number.digits == 0
    // A rounded negative looks like a negative or like a zero, and the table knows which.
    let keepsSign = table.negativeZero.prefix.equals(table.negative.prefix)
    let index = isZero && !(number.isNegative && keepsSign) ? 2 : number.isNegative ? 1 : 0
    let around = affixes[index]
    var parts = around.prefix
    var left = table.integerDigits(of: number.integer)
    let isGrouped = left >= table.groupsFrom
    while left > 0 {
      let size = isGrouped ? table.groupSize(left) : left
      left -= size
      let group = left > 18 ? 0 : number.integer / PowerOfTen[left]
      parts.append(.init(type: "integer", value: table.text(group, count: size)))
      if left > 0 { parts.append(.init(type: "group", value: table.group.string)) }
    }
    if number.fractionCount > 0 {
      parts.append(.init(type: "decimal", value: table.decimal.string))
      let digits = table.text(number.fraction, count: number.fractionCount)
      parts.append(.init(type: "fraction", value: digits))
    }
    return parts + around.suffix
  }
}

extension NumberTable {
  /// The last `count` digits of `value`.
  fileprivate func text(_ value: UInt64, count: Int) -> String {
    var output = UTF8Buffer(minimumCapacity: 64)
    appendDigits(value, count: count, to: &output)
    return output.string
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

extension NumberFormatter {
  /// The category of `number` as it is printed here, asked of ICU.
  func categoryByICU(of number: DecimalNumber, rules: OpaquePointer) -> PluralCategory {
    guard let icu else { return .other }
    let index = number.description.withCBytes { cicu_plural_select(rules, icu, $0, $1) }
    let categories = PluralCategory.allCases
    return categories.indices.contains(Int(index)) ? categories[Int(index)] : .other
  }
}
