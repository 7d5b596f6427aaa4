import Diagnostics
import MessageFormat
import TermDictionary

/// An option that a function of the standard passes over: `style=long` of `:date`.
struct StandardOptionRule: DictionaryRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    survey.messages.flatMap { message in
      message.message.expressions.flatMap { expression -> [Diagnostic] in
        guard let function = expression.function,
          let known = FunctionRegistry.standardOptions[function.name]
        else { return [] }
        // What has a namespace is somebody's own: `u:locale`.
        return function.options.filter { option in
          !known.contains(option.name) && !option.name.contains(":")
        }.map { .unknownOption($0, of: function, known, in: message) }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownOption(
    _ option: MessageModel.Option,
    of function: MessageModel.FunctionReference,
    _ known: [String],
    in message: MessageDefinition
  ) -> Diagnostic {
    let hint = NearestValue.hint(option.name, among: known)
    let list = known.isEmpty ? "; it takes none" : "; it takes \(known.joined(separator: ", "))"
    let span = message.text.span(of: option.nameRange)
    return Diagnostic(
      .unknownOption,
      "':\(function.name)' has no option '\(option.name)'" + (hint.isEmpty ? list : hint),
      at: span,
      fixIts: .nearest(to: option.name, among: known, at: span)
    )
  }
}
