import LocaleData

/// `:number`, `:integer`, `:percent`, `:currency` and `:unit`, which differ in the options they
/// take and in what they make of their operand.
///
/// - Source: Unicode LDML part 9, "Numeric Value Selection and Formatting".
struct NumberFunction: MessageFunction {
  let kind: Kind

  enum Kind {
    case number
    case integer
    case percent
    case currency
    case unit
  }

  func resolve(
    _ call: FunctionCall,
    in context: inout FunctionContext
  ) throws(MessageFailure) -> any ResolvedValue {
    var (number, options) = try call.numberOperand()
    prepare(&number, &options)
    var parser = FunctionOptionParser(call: call, context: context)
    readOptions(&parser, into: &options)
    var canSelect = false
    switch kind {
    case .number, .integer, .percent: canSelect = parser.readSelect(into: &options)
    case .currency, .unit: break
    }
    context = parser.context
    try checkMeasure(options, call)
    return NumberValue(
      number,
      options: options,
      locale: context.locale,
      formattingLocale: context.formattingLocale,
      isSelectable: canSelect
    )
  }

  /// Sets what the function itself decides, before its options are read.
  private func prepare(_ number: inout DecimalNumber, _ options: inout NumberOptions) {
    switch kind {
    case .number:
      options.style = .decimal
    case .integer:
      options.style = .decimal
      number = number.roundedToInteger
      options.minimumFractionDigits = nil
      options.maximumFractionDigits = nil
      options.minimumSignificantDigits = nil
    case .percent:
      options.style = .percent
    case .currency:
      options.style = .currency
    case .unit:
      options.style = .unit
    }
  }

  private func readOptions(_ parser: inout FunctionOptionParser, into options: inout NumberOptions)
  {
    parser.readDigits(into: &options)
    switch kind {
    case .number, .percent:
      parser.readFraction(into: &options)
      parser.readRounding(into: &options)
    case .integer:
      break
    case .currency:
      parser.readCurrency(into: &options)
      parser.readRounding(into: &options)
    case .unit:
      parser.readFraction(into: &options)
      parser.readUnit(into: &options)
      parser.readRounding(into: &options)
    }
  }

  /// Money needs a currency and a measure a unit, of the operand or of an option.
  private func checkMeasure(
    _ options: NumberOptions,
    _ call: FunctionCall
  ) throws(MessageFailure) {
    if kind == .currency, options.currency == nil {
      throw .badOperand(call.operand, expected: "an amount with the option 'currency', as USD")
    }
    if kind == .unit, options.unit == nil {
      throw .badOperand(call.operand, expected: "a number with the option 'unit', as meter")
    }
  }
}

extension FunctionCall {
  /// The operand as a number, with the options it carries.
  ///
  /// - Source: Unicode LDML part 9, "Number Operands".
  func numberOperand() throws(MessageFailure) -> (DecimalNumber, NumberOptions) {
    guard let operand else { throw .badOperand(nil, expected: "a number") }
    if let value = operand.value as? NumberValue { return (value.number, value.options) }
    switch operand.value.content {
    case .number(let number):
      return (number, NumberOptions())
    case .string(let text):
      guard let number = DecimalNumber(literal: text) else { break }
      return (number, NumberOptions())
    case .value(let inner):
      // A caller's own value may hold a number with its options, as an amount with its currency.
      if let value = inner as? NumberValue { return (value.number, value.options) }
    case .boolean, .dateTime:
      break
    }
    throw .badOperand(operand, expected: "a number, as 1 or -2.50")
  }
}
