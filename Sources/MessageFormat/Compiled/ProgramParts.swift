import LocaleData
import TextBytes

extension Program {
  /// The message in parts.
  func format<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ arguments: borrowing Source
  ) -> FormattedMessage {
    if !isFreeOfErrors { return formattedErrors }
    if isQuick { return full.format(arguments) }
    var run = ProgramRun()
    guard let index = selectVariant(arguments, &run) else {
      return FormattedMessage(parts: [], errors: run.errors)
    }
    var parts: [MessagePart] = []
    parts.reserveCapacity(detail.elements[index].count)
    for (position, element) in detail.elements[index].enumerated() {
      switch element {
      case .constant(let constant):
        parts += constant
      case .step(let step, let id, let direction):
        if !append(steps[step], id, direction, arguments, to: &parts) {
          let element = pattern(index)[position]
          run.evaluate(self, arguments).evaluation.append(element, to: &parts)
        }
      }
    }
    return FormattedMessage(parts: parts, errors: run.errors)
  }

  /// Appends what a step makes; false where it has to be evaluated.
  private func append<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ step: ProgramStep,
    _ id: String?,
    _ direction: TextDirection?,
    _ arguments: borrowing Source,
    to parts: inout [MessagePart]
  ) -> Bool {
    switch step.kind {
    case .text, .evaluate, .number, .date:
      // Numbers and dates have parts of their own, which the evaluation makes from the same tables.
      return false
    case .argument, .string:
      guard case .string(let text)? = arguments.argument(Int(step.slot), parameters) else {
        return false
      }
      let part = ValuePart(
        type: "string",
        text: text,
        id: id,
        direction: direction,
        locale: context.locale
      )
      append(.value(part), step.isolate, to: &parts)
      return true
    }
  }

  private func append(_ part: MessagePart, _ isolate: Isolate, to parts: inout [MessagePart]) {
    guard let scalar = isolate.scalar else {
      parts.append(part)
      return
    }
    parts.append(.bidiIsolation(scalar))
    parts.append(part)
    parts.append(.bidiIsolation("\u{2069}"))
  }
}
