import Diagnostics
import MessageFormat

extension MessageProof {
  /// Runs the standard functions once with the examples: they know best what they take.
  mutating func tryExamples() {
    guard diagnostics.allSatisfy({ $0.severity != .error }) else { return }
    let arguments = definition.exampleArguments
    var known: [MessageError] = []
    for pattern in definition.message.patterns {
      var evaluation = MessageEvaluation(
        definition.message,
        arguments: arguments,
        context: words.context
      )
      _ = evaluation.selectVariant()
      var parts: [MessagePart] = []
      for element in pattern { evaluation.append(element, to: &parts) }
      known += evaluation.errors.filter { !known.contains($0) }
    }
    diagnostics += known.filter { !isReported($0) }.map { Diagnostic($0, in: definition.text) }
  }

  /// Whether the error follows from what is reported elsewhere.
  func isReported(_ error: MessageError) -> Bool {
    let following: [MessageError.Kind] = [.badOperand, .badOption, .badSelector]
    return dependsOnReported && following.contains(error.kind)
  }
}
