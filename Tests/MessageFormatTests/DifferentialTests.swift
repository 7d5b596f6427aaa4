import Foundation
import TestSupport
import Testing

@testable import LocaleData
@testable import MessageFormat

/// What is printed by tables must be, byte for byte, what ICU prints.
///
/// The variable `DIFFERENTIAL_VALUES` sets how many values are tried for each locale and kind;
/// `make differential` tries 100,000.
struct DifferentialTests {
  static let values =
    ProcessInfo.processInfo.environment["DIFFERENTIAL_VALUES"].flatMap { Int($0) } ?? 2000

  static let locales = [
    "ar", "ar-EG", "be", "bg", "bn", "ca", "cs", "cy", "da", "de", "de-CH", "el", "en", "en-AU",
    "en-GB", "en-IN", "es", "es-419", "et", "eu", "fa", "fi", "fr", "fr-CA", "he", "hi", "hr", "hu",
    "id", "it", "ja", "ko", "lt", "lv", "mr", "ms", "my", "nb", "ne", "nl", "pl", "pt", "pt-PT",
    "ro", "ru", "sk", "sl", "sr", "sv", "sw", "ta", "th", "tr", "uk", "ur", "vi", "zh", "zh-Hant",
    "en-u-nu-hanidec", "th-u-ca-gregory-nu-thai",
  ]

  @Test(arguments: locales)
  func `numbers are those of ICU`(tag: String) throws {
    let locale = try #require(LocaleIdentifier(tag))
    for kind in NumberKind.allCases {
      var random = SeededGenerator(seed: UInt64(kind.hashSeed))
      let formatters = kind.options.map { NumberFormatter.shared(locale: locale, options: $0) }
      let missing = formatters.indices.filter { formatters[$0].table == nil }
      #expect(missing.isEmpty, "no table prints \(kind) in \(tag)")
      var differences: [String] = []
      var compared = 0
      var output = UTF8Buffer()
      var printed = [CChar](repeating: 0, count: 256)
      for index in 0..<Self.values {
        let number = DecimalNumber.random(using: &random)
        let formatter = formatters[index % formatters.count]
        output.removeAll()
        guard formatter.tables.count > 0, formatter.tables[0].append(number, to: &output) else {
          continue
        }
        compared += 1
        let count = formatter.printByICU(number.description, into: &printed)
        let isSame = output.holds(printed, count)
        if !isSame { differences.append("\(number): \(output.string) for \(printed)") }
        if index < 100 {
          let (own, other) = (formatter.format(number), formatter.formatByICU(number))
          if own?.parts != other?.parts { differences.append("\(number): \(own?.parts ?? [])") }
        }
      }
      #expect(differences.isEmpty, "\(kind) in \(tag): \(differences.prefix(5))")
      #expect(compared > Self.values / 2, "\(kind) in \(tag): most numbers have a table")
    }
  }

  @Test(arguments: locales)
  func `plural categories are those of ICU`(tag: String) throws {
    let locale = try #require(LocaleIdentifier(tag))
    for isOrdinal in [false, true] {
      let rules = PluralRules.shared(locale: locale, isOrdinal: isOrdinal)
      #expect(rules.tables.count == 1, "no table of plurals for \(tag)")
      var random = SeededGenerator(seed: isOrdinal ? 1 : 2)
      let formatters = NumberKind.number.options.map {
        NumberFormatter.shared(locale: locale, options: $0)
      }
      var differences: [String] = []
      for index in 0..<Self.values {
        let formatter = formatters[index % formatters.count]
        let number =
          index < 200 ? DecimalNumber(index / 2) : DecimalNumber.random(using: &random)
        let own = rules.category(of: number, printedBy: formatter)
        let category = rules.categoryByICU(of: number, printedBy: formatter)
        if own != category { differences.append("\(number): \(own) for \(category)") }
      }
      #expect(differences.isEmpty, "\(tag): \(differences.prefix(5))")
    }
  }

  @Test(arguments: locales)
  func `dates are those of ICU`(tag: String) throws {
    let locale = try #require(LocaleIdentifier(tag))
    var random = SeededGenerator(seed: 3)
    var differences: [String] = []
    var compared = 0
    var output = UTF8Buffer()
    var printed = [CChar](repeating: 0, count: 256)
    let all = DateTimeOptions.common.map { options in
      (options, DateTimeFormatter.shared(locale: locale, options: options, timeZone: "UTC"))
    }
    for index in 0..<Self.values {
      let (options, formatter) = all[index % all.count]
      let value = DateTimeValue.random(using: &random)
      let formatted = DateTimeFormatValue(value, options: options, locale: locale)
      guard formatter.tables.count > 0 else { continue }
      compared += 1
      output.removeAll()
      formatter.tables[0].append(value, to: &output)
      let count = formatter.printByICU(value, into: &printed)
      if !output.holds(printed, count) {
        differences.append("\(value) \(options.skeleton): \(output.string) for \(printed)")
      }
      if index < 100 {
        let own = try formatted.formatted()
        if own.parts != formatted.byICU?.parts { differences.append("\(value): \(own.parts)") }
      }
    }
    #expect(differences.isEmpty, "\(tag): \(differences.prefix(5))")
    // Locales whose own calendar is not the Gregorian one leave their dates to ICU.
    let others = ["fa", "th"]
    #expect((compared > Self.values / 2) == !others.contains(tag), "\(compared) dates in \(tag)")
  }
}

/// The kinds of numbers that are compared, each with options that are often asked for.
enum NumberKind: CaseIterable {
  case number
  case percent
  case currency
  case accounting

  var hashSeed: Int { NumberKind.allCases.firstIndex(of: self) ?? 0 }

  var options: [NumberOptions] {
    switch self {
    case .number: Self.plain + Self.modes
    case .percent: Self.plain.map { $0.with { $0.style = .percent } }
    case .currency:
      ["USD", "EUR", "JPY", "CHF", "INR", "AUD", "KWD", "BRL", "CVE"].enumerated().map {
        index,
        code in
        let displays: [NumberOptions.CurrencyDisplay] = [.symbol, .code, .narrowSymbol, .never]
        return NumberOptions().with {
          $0.style = .currency
          $0.currency = code
          $0.currencyDisplay = displays[index % 4]
        }
      }
    case .accounting:
      ["USD", "ILS"].flatMap { code in
        NumberOptions.SignDisplay.allCases.map { sign in
          NumberOptions().with {
            $0.style = .currency
            $0.currency = code
            $0.currencySign = .accounting
            $0.signDisplay = sign
            $0.minimumFractionDigits = 0
            $0.maximumFractionDigits = 3
          }
        }
      }
    }
  }

  private static let plain: [NumberOptions] = [
    NumberOptions(),
    NumberOptions().with { $0.minimumFractionDigits = 2 },
    NumberOptions().with { $0.maximumFractionDigits = 2 },
    NumberOptions().with { $0.maximumFractionDigits = 0 },
    NumberOptions().with {
      $0.minimumFractionDigits = 1
      $0.maximumFractionDigits = 3
    },
    NumberOptions().with { $0.minimumIntegerDigits = 5 },
    NumberOptions().with { $0.useGrouping = .always },
    NumberOptions().with { $0.useGrouping = .min2 },
    NumberOptions().with { $0.useGrouping = .never },
  ]

  private static let modes =
    NumberOptions.RoundingMode.allCases.map { mode in
      NumberOptions().with {
        $0.roundingMode = mode
        $0.maximumFractionDigits = 1
      }
    }
    + NumberOptions.SignDisplay.allCases.map { sign in
      NumberOptions().with {
        $0.signDisplay = sign
        $0.maximumFractionDigits = 1
      }
    }
}

extension UTF8Buffer {
  /// Whether it holds the first `length` bytes of `other`, and no more.
  func holds(_ other: [CChar], _ length: Int) -> Bool {
    guard count == length else { return false }
    return withBytes { bytes in
      bytes.withUnsafeBytes { bytes in
        bytes.baseAddress.map { memcmp($0, other, length) == 0 } ?? true
      }
    }
  }
}

extension NumberOptions {
  func with(_ change: (inout NumberOptions) -> Void) -> NumberOptions {
    var copy = self
    change(&copy)
    return copy
  }
}

extension DateTimeOptions {
  static let common: [DateTimeOptions] = {
    var all: [DateTimeOptions] = []
    for fields in DateFields.allCases {
      for length in Length.allCases {
        all.append(DateTimeOptions(dateFields: fields, dateLength: length))
      }
    }
    for precision in TimePrecision.allCases {
      for isTwelve in [nil, true, false] {
        all.append(DateTimeOptions(timePrecision: precision, isTwelveHours: isTwelve))
      }
      all.append(
        DateTimeOptions(dateFields: .yearMonthDay, dateLength: .long, timePrecision: precision)
      )
    }
    return all
  }()
}

extension DecimalNumber {
  /// A number of any size, often small, often with few digits after the point.
  static func random(using random: inout some RandomNumberGenerator) -> DecimalNumber {
    let digits = Int.random(in: 0...17, using: &random)
    var limit = 1
    for _ in 0..<digits { limit *= 10 }
    let value = Int.random(in: -limit...limit, using: &random)
    let fractions = [0, 0, 0, 1, 2, 2, 3, 5, 9, 20]
    let fraction = fractions[Int.random(in: 0..<fractions.count, using: &random)]
    // Halves and nines are where rounding goes wrong.
    let tail = [0, 0, 5, 50, 95, 995][Int.random(in: 0..<6, using: &random)]
    let number = DecimalNumber(value / 1000 * 1000 + (tail == 0 ? value % 1000 : tail))
    return number.scaled(by: -fraction)
  }
}

extension DateTimeValue {
  static func random(using random: inout some RandomNumberGenerator) -> DateTimeValue {
    while true {
      let time = TimeOfDay(
        hour: Int.random(in: 0..<24, using: &random),
        minute: Int.random(in: 0..<60, using: &random),
        second: Int.random(in: 0..<60, using: &random)
      )
      let offsets: [Int?] = [nil, nil, 0, 39_600, -12_600]
      let value = DateTimeValue(
        year: Int.random(in: Bool.random(using: &random) ? 1900...2100 : 1...9999, using: &random),
        month: Int.random(in: 1...12, using: &random),
        day: Int.random(in: 1...31, using: &random),
        time: time,
        utcOffset: offsets[Int.random(in: 0..<offsets.count, using: &random)]
      )
      if let value { return value }
    }
  }
}
