import MessageFormat

/// `:test:function`, `:test:select` and `:test:format`, which the suite defines for itself.
struct SuiteFunction: MessageFunction {
  let canSelect: Bool
  let canFormat: Bool

  static let all: [String: any MessageFunction] = [
    "test:function": SuiteFunction(canSelect: true, canFormat: true),
    "test:select": SuiteFunction(canSelect: true, canFormat: false),
    "test:format": SuiteFunction(canSelect: false, canFormat: true),
  ]

  func resolve(
    _ call: FunctionCall,
    in context: inout FunctionContext
  ) throws(MessageFailure) -> any ResolvedValue {
    var value = try operand(call)
    value.isSelectable = canSelect
    value.canFormat = canFormat
    if let option = call.option("decimalPlaces") {
      switch option.argument.text {
      case "0"?: value.hasDecimalPlace = false
      case "1"?: value.hasDecimalPlace = true
      default: throw MessageFailure(.badOption, "'decimalPlaces' is 0 or 1")
      }
    }
    if let option = call.option("fails") {
      switch option.argument.text {
      case "never"?: break
      case "select"?: value.failsSelect = true
      case "format"?: value.failsFormat = true
      case "always"?:
        value.failsSelect = true
        value.failsFormat = true
      default: context.report(MessageFailure(.badOption, "unknown value of 'fails'"))
      }
    }
    return value
  }

  private func operand(_ call: FunctionCall) throws(MessageFailure) -> SuiteValue {
    if let value = call.operand?.value as? SuiteValue { return value }
    switch call.operand?.value.content {
    case .number(let number)?: return SuiteValue(input: number)
    case .string(let text)?:
      if let number = DecimalNumber(literal: text) { return SuiteValue(input: number) }
    default: break
    }
    throw MessageFailure(.badOperand, "expected a number")
  }
}

/// What the test functions resolve to.
struct SuiteValue: ResolvedValue {
  let input: DecimalNumber
  var hasDecimalPlace = false
  var failsFormat = false
  var failsSelect = false
  var isSelectable = true
  var canFormat = true

  init(input: DecimalNumber) { self.input = input }

  var type: String { "test" }

  var content: MessageArgument { .number(input) }

  var direction: TextDirection? { .leftToRight }

  func formatted() throws(MessageFailure) -> FormattedValue {
    guard canFormat, !failsFormat else { throw MessageFailure(.badOption, "formatting fails") }
    let pieces = input.description.split(separator: ".", maxSplits: 1)
    let whole = String(pieces[0])
    guard hasDecimalPlace else { return FormattedValue(whole) }
    let tenth = pieces.count > 1 ? String(pieces[1].prefix(1)) : "0"
    return FormattedValue("\(whole).\(tenth)")
  }

  func matches(_ key: String) throws(MessageFailure) -> Bool {
    if failsSelect { throw MessageFailure(.badSelector, "selection fails") }
    guard input == DecimalNumber(1) else { return false }
    return key == "1" || (key == "1.0" && hasDecimalPlace)
  }

  func prefers(_ key: String, over _: String) -> Bool { key == "1.0" }
}
