import LocaleData

/// `:offset`, which adds to a number or subtracts from it: *you and 3 others*.
struct OffsetFunction: MessageFunction {
  func resolve(
    _ call: FunctionCall,
    in context: inout FunctionContext
  ) throws(MessageFailure) -> any ResolvedValue {
    var (number, options) = try call.numberOperand()
    switch (call.option("add"), call.option("subtract")) {
    case (let option?, nil): number = number + DecimalNumber(try size(option))
    case (nil, let option?): number = number + DecimalNumber(-(try size(option)))
    case (nil, nil):
      throw MessageFailure(.badOption, "':offset' needs the option 'add' or 'subtract'")
    case (_?, _?):
      throw MessageFailure(.badOption, "':offset' takes 'add' or 'subtract', not both")
    }
    var parser = FunctionOptionParser(call: FunctionCall(operand: call.operand), context: context)
    let canSelect = parser.readSelect(into: &options)
    context = parser.context
    return NumberValue(
      number,
      options: options,
      locale: context.locale,
      formattingLocale: context.formattingLocale,
      isSelectable: canSelect && options.style != .currency && options.style != .unit
    )
  }

  private func size(_ option: FunctionOption) throws(MessageFailure) -> Int {
    guard let size = option.argument.digitSize else {
      throw .badOption(option, expected: "a number from 0 to 99")
    }
    return size
  }
}
