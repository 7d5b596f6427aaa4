import Diagnostics
import LocaleData

extension MessageFailure {
  /// A function got no operand, or one it cannot work on.
  static func badOperand(_ operand: FunctionArgument?, expected: String) -> MessageFailure {
    guard let operand else {
      return MessageFailure(.badOperand, "no operand; expected \(expected)")
    }
    let message = "\(operand.shown) is no operand here; expected \(expected)"
    return MessageFailure(.badOperand, message)
  }

  /// An option has a value that the function does not take.
  static func badOption(_ option: FunctionOption, expected: String) -> MessageFailure {
    let message = "option '\(option.name)' cannot be \(option.argument.shown); expected \(expected)"
    return MessageFailure(.badOption, message)
  }

  /// An option is none of the values that there are.
  static func badOption(_ option: FunctionOption, oneOf known: [String]) -> MessageFailure {
    let hint = NearestValue.hint(option.argument.text ?? "", among: known)
    let list = known.joined(separator: ", ")
    return .badOption(option, expected: "one of: \(list)\(hint)")
  }

  /// A key of a number that is neither a number nor a category.
  static func unknownPluralKey(_ key: String) -> MessageFailure {
    let known = PluralCategory.allCases.map(\.rawValue)
    let hint = NearestValue.hint(key, among: known)
    return MessageFailure(
      .badVariantKey,
      "unknown key '\(key)'; expected a number or one of: \(known.joined(separator: ", "))\(hint)"
    )
  }
}

extension FunctionArgument {
  /// The value for a message: its text in quotes, or else its type.
  fileprivate var shown: String {
    text.map { "'\($0)'" } ?? "a value of type '\(value.type)'"
  }
}
