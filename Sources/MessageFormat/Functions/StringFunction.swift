/// `:string`, which prints its operand as it stands and selects by it.
struct StringFunction: MessageFunction {
  func resolve(
    _ call: FunctionCall,
    in context: inout FunctionContext
  ) throws(MessageFailure) -> any ResolvedValue {
    guard let operand = call.operand, let text = operand.text else {
      throw .badOperand(call.operand, expected: "a text, a number, true or false")
    }
    return StringValue(text, locale: context.locale)
  }
}
