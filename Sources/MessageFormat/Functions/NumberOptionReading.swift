import LocaleData

extension FunctionOptionParser {
  /// Reads the option `select`; false where the value must not select.
  ///
  /// The keys that a translator writes depend on it, so only a literal may set it, and it is not
  /// inherited from an operand.
  mutating func readSelect(into options: inout NumberOptions) -> Bool {
    let inherited = options.select
    options.select = nil
    guard let option = call.option("select") else {
      guard inherited != nil else { return true }
      let message = "the operand states 'select'; only this placeholder may"
      context.report(MessageFailure(.badOption, message), at: call.operand?.range)
      return false
    }
    guard option.argument.isLiteral else {
      let failure = MessageFailure.badOption(option, expected: "a literal, not a variable")
      context.report(failure, at: option.argument.range)
      return false
    }
    options.select = choice("select")
    return true
  }

  /// Reads the options that all numbers take.
  mutating func readDigits(into options: inout NumberOptions) {
    if let value: NumberOptions.SignDisplay = choice("signDisplay") { options.signDisplay = value }
    if let value: NumberOptions.Grouping = choice("useGrouping") { options.useGrouping = value }
    if let value = digits("minimumIntegerDigits") { options.minimumIntegerDigits = value }
    if let value = digits("minimumSignificantDigits", atLeast: 1) {
      options.minimumSignificantDigits = value
    }
    if let value = digits("maximumSignificantDigits", atLeast: 1) {
      options.maximumSignificantDigits = value
    }
  }

  /// Reads the numbers of fraction digits.
  ///
  /// A limit stated here wins over the opposite one that the operand carries.
  mutating func readFraction(into options: inout NumberOptions) {
    let minimum = digits("minimumFractionDigits")
    let maximum = digits("maximumFractionDigits")
    if let minimum {
      options.minimumFractionDigits = minimum
      if maximum == nil, let inherited = options.maximumFractionDigits, inherited < minimum {
        options.maximumFractionDigits = minimum
      }
    }
    if let maximum {
      options.maximumFractionDigits = maximum
      if minimum == nil, let inherited = options.minimumFractionDigits, inherited > maximum {
        options.minimumFractionDigits = maximum
      }
    }
    if let minimum, let maximum, minimum > maximum,
      let option = call.option("maximumFractionDigits")
    {
      let expected = "at least \(minimum), the value of 'minimumFractionDigits'"
      context.report(.badOption(option, expected: expected), at: option.argument.range)
      options.maximumFractionDigits = minimum
    }
  }

  mutating func readRounding(into options: inout NumberOptions) {
    if let value: NumberOptions.TrailingZeroDisplay = choice("trailingZeroDisplay") {
      options.trailingZeroDisplay = value
    }
    if let value: NumberOptions.RoundingPriority = choice("roundingPriority") {
      options.roundingPriority = value
    }
    if let value: NumberOptions.RoundingMode = choice("roundingMode") {
      options.roundingMode = value
    }
    let step = text(
      "roundingIncrement",
      expected: "one of: \(Self.roundingIncrements.joined(separator: ", "))",
      where: { Self.roundingIncrements.contains($0) }
    )
    if let step = step.flatMap({ Int($0) }) { options.roundingIncrement = step }
  }

  private static let roundingIncrements = [
    "1", "2", "5", "10", "20", "25", "50", "100", "200", "250", "500", "1000", "2000", "2500",
    "5000",
  ]

  /// Reads the options of money.
  mutating func readCurrency(into options: inout NumberOptions) {
    let code = text("currency", expected: "three letters, as USD") { code in
      code.utf8.count == 3 && code.utf8.allSatisfy { 0x61...0x7A ~= $0 | 0x20 }
    }
    if let code = code?.uppercased() {
      if let own = options.currency, own != code, let option = call.option("currency") {
        let expected = "'\(own)', the currency of the operand"
        context.report(.badOption(option, expected: expected), at: option.argument.range)
      } else {
        options.currency = code
      }
    }
    if let value: NumberOptions.CurrencyDisplay = choice("currencyDisplay") {
      options.currencyDisplay = value
    }
    if let value: NumberOptions.CurrencySign = choice("currencySign") {
      options.currencySign = value
    }
    guard let option = call.option("fractionDigits") else { return }
    let value = option.argument.text == "auto" ? nil : digits("fractionDigits")
    options.minimumFractionDigits = value
    options.maximumFractionDigits = value
  }

  /// Reads the options of measures.
  mutating func readUnit(into options: inout NumberOptions) {
    let unit = text("unit", expected: "a unit of CLDR, as kilometer-per-hour") { unit in
      !unit.isEmpty && unit.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D }
    }
    if let unit { options.unit = unit }
    if let value: NumberOptions.UnitDisplay = choice("unitDisplay") { options.unitDisplay = value }
  }
}
