import LocaleData
import TextBytes

/// The evaluation behind a run, made when a step needs it.
final class EvaluatorFallback {
  var evaluation: MessageEvaluation

  init(_ program: Program, _ arguments: [String: MessageArgument]) {
    evaluation = MessageEvaluation(
      program.detail.message,
      arguments: arguments,
      context: program.context,
      declarations: program.detail.declarations
    )
  }
}

/// One run of a program: what it has found so far, beside the texts that it appends.
struct ProgramRun: ~Copyable {
  static let greatestSelectorCount = 8

  /// What the evaluation knows so far; `nil` as long as no step needed it.
  var slow: EvaluatorFallback?

  /// The errors of another program that printed the message in place of this one.
  var other: [MessageError] = []

  /// What went wrong, in order.
  var errors: [MessageError] { slow?.evaluation.errors ?? other }

  /// The evaluation, made now if there is none.
  @inline(never)
  mutating func evaluate<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ program: Program,
    _ arguments: borrowing Source
  ) -> EvaluatorFallback {
    if let slow { return slow }
    let made = EvaluatorFallback(program, arguments.named(program.parameters))
    slow = made
    return made
  }
}

extension Program {
  /// Prints the message, and returns what went wrong.
  @inline(__always)
  func render<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ arguments: borrowing Source,
    into output: inout UTF8Buffer
  ) -> [MessageError] {
    var run = ProgramRun()
    var index = 0
    if selection.kind != .none {
      if selection.kind == .number, let selected = selection.numberVariant(arguments, parameters) {
        index = selected
      } else if let selected = selectSlowly(arguments, &run, &output) {
        index = selected
      } else {
        return run.errors
      }
    }
    let start = output.count
    let first = Int(variants[index].firstStep)
    for step in first..<(first &+ Int(variants[index].stepCount)) {
      if steps[step].kind == .text {
        output.append(steps[step].text)
      } else if !steps[step].append(arguments, parameters, to: &output) {
        if evaluate(step, of: index, from: start, arguments, &run, &output) { break }
      }
    }
    return run.errors
  }

  /// Selects a variant; `nil` where the message is printed already, or no variant matches.
  @inline(never)
  private func selectSlowly<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ arguments: borrowing Source,
    _ run: inout ProgramRun,
    _ output: inout UTF8Buffer
  ) -> Int? {
    if selection.kind == .broken {
      let formatted = formattedErrors
      output.append(formatted.text)
      run.other = formatted.errors
      return nil
    }
    if isQuick {
      run.other = full.render(arguments, into: &output)
      return nil
    }
    return selectVariant(arguments, &run)
  }

  /// The text, and what went wrong.
  @inline(__always)
  func text<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ arguments: borrowing Source
  ) -> (text: String, errors: [MessageError]) {
    if let constantText, isFreeOfErrors { return (constantText, []) }
    return UTF8Buffer.withTemporary { output in
      let errors = render(arguments, into: &output)
      return (output.string, errors)
    }
  }

  /// Lets the evaluation print the element of a step.
  ///
  /// A program that was made without a tree has no elements; the one with a tree then prints all of
  /// the message, which starts at `start`.
  ///
  /// - Returns: Whether all of the message is printed.
  @inline(never)
  private func evaluate<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ step: Int,
    of variant: Int,
    from start: Int,
    _ arguments: borrowing Source,
    _ run: inout ProgramRun,
    _ output: inout UTF8Buffer
  ) -> Bool {
    if isQuick {
      output.truncate(to: start)
      run.other = full.render(arguments, into: &output)
      return true
    }
    var parts: [MessagePart] = []
    let element = pattern(variant)[Int(steps[step].element)]
    run.evaluate(self, arguments).evaluation.append(element, to: &parts)
    for part in parts { output.append(part.text) }
    return false
  }

  /// The pattern of a variant; the only one where there is no selection.
  func pattern(_ variant: Int) -> MessageModel.Pattern {
    switch detail.message.body {
    case .pattern(let pattern): pattern
    case .select(_, let variants): variants[variant].value
    }
  }
}

// MARK: Messages with errors

extension Program {
  /// What a message with errors of its own prints; of several syntax errors the first is reported.
  var formattedErrors: FormattedMessage {
    let isSyntax = messageErrors.first?.kind == .syntaxError
    return FormattedMessage(
      parts: [.fallback(source: "\u{FFFD}")],
      errors: isSyntax ? Array(messageErrors.prefix(1)) : messageErrors
    )
  }
}

extension UTF8Buffer {
  /// Takes back the character that opened an isolate.
  mutating func reopen(_ isolate: Isolate) {
    if isolate != .none { truncate(to: count - 3) }
  }
}
