import Diagnostics
import MessageFormat

extension MessageValidator {
  /// Runs the standard functions once with the examples: they know best what they take.
  mutating func tryExamples() {
    guard diagnostics.allSatisfy({ $0.severity != .error }) else { return }
    // One evaluation serves all variants: what they declare and what selects is the same for each.
    var evaluation = MessageEvaluation(
      definition.message,
      arguments: definition.exampleArguments,
      context: words.context
    )
    _ = evaluation.selectVariant()
    for pattern in definition.message.patterns {
      var parts: [MessagePart] = []
      for element in pattern { evaluation.append(element, to: &parts) }
    }
    for error in evaluation.errors where !isReported(error) {
      tell(Diagnostic(error, in: definition.text))
    }
  }

  /// Whether the error follows from what is reported elsewhere.
  func isReported(_ error: MessageError) -> Bool {
    let following: [MessageError.Kind] = [.badOperand, .badOption, .badSelector]
    return dependsOnReported && following.contains(error.kind)
  }
}
