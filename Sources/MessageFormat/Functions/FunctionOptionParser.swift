import LocaleData

/// Reads the options of a call; what cannot be used is reported and left out.
struct FunctionOptionParser {
  let call: FunctionCall
  var context: FunctionContext

  /// The case of `Value` that the option names.
  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ name: String
  ) -> Value? where Value.RawValue == String {
    guard let option = call.option(name) else { return nil }
    if let value = option.argument.text.flatMap(Value.init(rawValue:)) { return value }
    let known = Value.allCases.map(\.rawValue)
    context.report(.badOption(option, oneOf: known), at: option.argument.range)
    return nil
  }

  /// A small number of digits.
  ///
  /// - Source: Unicode LDML part 9, "Digit Size Options".
  mutating func digits(_ name: String, atLeast minimum: Int = 0) -> Int? {
    guard let option = call.option(name) else { return nil }
    if let value = option.argument.digitSize, value >= minimum { return value }
    let failure = MessageFailure.badOption(option, expected: "a number from \(minimum) to 99")
    context.report(failure, at: option.argument.range)
    return nil
  }

  /// A text that passes a test.
  mutating func text(
    _ name: String,
    expected: @autoclosure () -> String,
    where isGood: (String) -> Bool
  ) -> String? {
    guard let option = call.option(name) else { return nil }
    if let text = option.argument.text, isGood(text) { return text }
    context.report(.badOption(option, expected: expected()), at: option.argument.range)
    return nil
  }
}

extension FunctionArgument {
  /// A whole number from 0 to 99, as a number or as its digits without leading zeros.
  var digitSize: Int? {
    switch value.content {
    case .number(let number):
      return number.integerValue.flatMap { 0...99 ~= $0 ? $0 : nil }
    case .string(let text):
      guard 1...2 ~= text.utf8.count, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else {
        return nil
      }
      if text.utf8.count == 2, text.utf8.first == 0x30 { return nil }
      return Int(text)
    case .boolean, .dateTime, .value:
      return nil
    }
  }
}
