import TextBytes

/// A number that ICU printed, with the field of each byte.
struct PrintedNumber {
  let bytes: [UInt8]
  let fields: [UInt8]

  /// The bytes that belong to the digits and the separators between them.
  var body: Range<Int>? {
    let isBody = { (field: UInt8) in
      field == NumberField.integer || field == NumberField.fraction
        || field == NumberField.decimal || field == NumberField.group
    }
    guard let first = fields.firstIndex(where: isBody), let last = fields.lastIndex(where: isBody)
    else { return nil }
    return first..<(last + 1)
  }

  /// The bytes of a field, one after the other.
  func bytes(of field: UInt8) -> [UInt8] {
    zip(bytes, fields).filter { $0.1 == field }.map(\.0)
  }
}

/// Reads a table from numbers that ICU prints with the same options.
///
/// So nothing that CLDR says of spaces beside currencies, marks for direction or signs has to be
/// done again here. What the table prints is compared with ICU before it is used; options or
/// locales that do not fit the table leave ICU to print.
struct NumberTableParser {
  let options: NumberOptions
  let store: FrozenStore
  let print: (DecimalNumber) -> PrintedNumber?

  /// The table; `nil` where ICU has to print.
  func read() -> NumberTable? {
    guard options.isPlain, var precision = options.precision else { return nil }
    if options.style == .currency, options.minimumFractionDigits == nil,
      options.maximumFractionDigits == nil
    {
      guard let digits = currencyDigits() else { return nil }
      precision.minimumFraction = digits
      precision.maximumFraction = digits
    }
    guard let digits = readDigits(), let positive = affixes(1), let negative = affixes(-1),
      let zero = affixes(0), let grouping = readGrouping(), let decimal = readDecimal(precision)
    else { return nil }
    let table = NumberTable(
      precision: precision,
      minimumInteger: options.minimumIntegerDigits ?? 1,
      digits: store.text(digits),
      digitWidth: digits.count / 10,
      isASCII: digits.count == 10,
      isPlain: digits.count == 10 && grouping.separator.count == 1 && grouping.primary == 3
        && grouping.secondary == 3 && grouping.from <= 5 && options.minimumIntegerDigits ?? 1 <= 1,
      isBare: positive.isEmpty && zero.isEmpty,
      decimal: store.text(decimal),
      group: store.text(grouping.separator),
      primaryGroup: grouping.primary,
      secondaryGroup: grouping.secondary,
      groupsFrom: grouping.from,
      positive: positive,
      negative: negative,
      zero: zero,
      negativeZero: options.showsSignOfZero ? negative : zero
    )
    return isFaithful(table) ? table : nil
  }

  /// The number whose printed form shows `digits` before the point.
  private func probe(
    _ digits: [UInt8],
    _ exponent: Int = 0,
    isNegative: Bool = false
  )
    -> PrintedNumber?
  {
    let scale = options.style == .percent ? 2 : 0
    return print(
      DecimalNumber(isNegative: isNegative, digits: digits, exponent: exponent - scale)
    )
  }

  private func affixes(_ sign: Int) -> NumberTable.Affixes? {
    guard let printed = probe([UInt8(abs(sign))], isNegative: sign < 0), let body = printed.body
    else { return nil }
    return NumberTable.Affixes(
      prefix: store.text(printed.bytes[..<body.lowerBound]),
      suffix: store.text(printed.bytes[body.upperBound...])
    )
  }

  /// The digits 0 to 9.
  private func readDigits() -> [UInt8]? {
    guard let printed = probe([1, 2, 3, 4, 5, 6, 7, 8, 9, 0]) else { return nil }
    let digits = printed.bytes(of: NumberField.integer)
    let width = digits.count / max(10, options.minimumIntegerDigits ?? 1)
    let last = digits.suffix(10 * width)
    guard width > 0, last.count == 10 * width else { return nil }
    return Array(last.suffix(width) + last.dropLast(width))
  }

  private func readDecimal(_ precision: NumberPrecision) -> [UInt8]? {
    if precision.maximumFraction == 0 { return [] }
    guard let decimal = probe([1, 5], -1)?.bytes(of: NumberField.decimal), !decimal.isEmpty else {
      return nil
    }
    return decimal
  }

  /// The fraction digits of the currency.
  private func currencyDigits() -> Int? {
    guard let digits = readDigits(),
      let least = probe([1])?.bytes(of: NumberField.fraction).count,
      let most = probe([1, 2, 3, 4, 5, 6, 7, 8, 9], -8)?.bytes(of: NumberField.fraction).count
    else { return nil }
    return least == most ? least / (digits.count / 10) : nil
  }

  private typealias Grouping = (separator: [UInt8], primary: Int, secondary: Int, from: Int)

  private func readGrouping() -> Grouping? {
    let none: Grouping = ([], 0, 0, Int.max)
    guard let long = probe(Array(repeating: 1, count: 18)), let body = long.body else { return nil }
    // The lengths of the runs of digits between separators.
    var runs: [Int] = []
    var separator: [UInt8] = []
    var index = body.lowerBound
    let width = (readDigits()?.count ?? 10) / 10
    while index < body.upperBound, long.fields[index] != NumberField.decimal,
      long.fields[index] != NumberField.fraction
    {
      let field = long.fields[index]
      let start = index
      while index < body.upperBound, long.fields[index] == field { index += 1 }
      if field == NumberField.integer {
        runs.append((index - start) / width)
      } else {
        separator = Array(long.bytes[start..<index])
      }
    }
    guard runs.count > 1, let primary = runs.last else { return none }
    let secondary = runs.count > 2 ? runs[runs.count - 2] : primary
    for count in 1...18 {
      let printed = probe([1] + Array(repeating: 0, count: count - 1))
      guard let printed else { return nil }
      if !printed.bytes(of: NumberField.group).isEmpty {
        return (separator, primary, secondary, max(count, 1))
      }
    }
    return nil
  }

  /// Whether the table prints a set of numbers as ICU does.
  private func isFaithful(_ table: NumberTable) -> Bool {
    var output = UTF8Buffer()
    for text in Self.samples {
      guard let number = DecimalNumber(literal: text), let printed = print(number) else {
        return false
      }
      output.removeAll()
      guard table.append(number, to: &output) else { continue }
      let isSame = output.withBytes { bytes in
        bytes.count == printed.bytes.count
          && printed.bytes.indices.allSatisfy { bytes[$0] == printed.bytes[$0] }
      }
      if !isSame { return false }
    }
    return true
  }

  private static let samples = [
    "0", "1", "-1", "12", "-999", "1000", "-1234", "9999", "12345", "-100000", "1234567",
    "98765432", "-123456789", "1000000000000", "0.5", "-0.5", "0.001", "-0.001", "1.005",
    "-1234.56", "99.995",
    "12345.678", "-0.0000001", "123456789012.25", "0.3333333",
  ]
}

extension NumberTable.Affixes {
  fileprivate var isEmpty: Bool { prefix.count == 0 && suffix.count == 0 }
}

extension NumberOptions {
  /// Whether the digits are only rounded to a fraction, and what is around them does not depend on
  /// them.
  fileprivate var isPlain: Bool {
    switch style {
    case .unit: return false
    case .currency where currencyDisplay == .name: return false
    case .decimal, .percent, .currency: break
    }
    return minimumSignificantDigits == nil && maximumSignificantDigits == nil
      && roundingIncrement ?? 1 == 1 && trailingZeroDisplay ?? .auto == .auto
      && minimumIntegerDigits ?? 1 <= 18
  }

  /// The fraction digits; those of a currency are for the reader to find out.
  fileprivate var precision: NumberPrecision? {
    let minimum = minimumFractionDigits ?? 0
    var maximum = maximumFractionDigits ?? NumberPrecision.unlimited
    if style == .percent, maximumFractionDigits == nil { maximum = minimum }
    let least = min(minimum, maximum)
    guard least <= 18 else { return nil }
    return NumberPrecision(
      minimumFraction: least,
      maximumFraction: maximum,
      mode: roundingMode ?? .halfExpand,
      scale: style == .percent ? 2 : 0
    )
  }

  /// Whether a number that is less than zero keeps its sign when it is rounded to zero.
  fileprivate var showsSignOfZero: Bool {
    switch signDisplay ?? .auto {
    case .auto, .always: true
    case .exceptZero, .negative, .never: false
    }
  }
}
