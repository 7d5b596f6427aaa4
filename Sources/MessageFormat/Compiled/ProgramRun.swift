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
    if selection != .none {
      if selection == .number, let selected = numberVariant(arguments) {
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
      } else if !append(step, arguments, to: &output) {
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
    if selection == .broken {
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

  /// Prints a step; false, and nothing is printed, where it has to be evaluated.
  @inline(__always)
  private func append<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ step: Int,
    _ arguments: borrowing Source,
    to output: inout UTF8Buffer
  ) -> Bool {
    switch steps[step].kind {
    case .text, .evaluate:
      return false
    case .argument, .string:
      let (slot, isolate) = (Int(steps[step].slot), steps[step].isolate)
      if arguments.appendText(slot, self, isolate, to: &output) { return true }
      return appendArgument(steps[step], arguments, to: &output)
    case .number:
      if !steps[step].transform.changes,
        let small = arguments.smallNumber(Int(steps[step].slot), self),
        let fixed = steps[step].number[0].precision.fixed(
          small.coefficient,
          exponent: small.exponent
        )
      {
        output.open(steps[step].isolate)
        steps[step].number[0].append(fixed, to: &output)
        output.close(steps[step].isolate)
        return true
      }
      return appendNumber(steps[step], arguments, to: &output)
    case .date:
      guard let date = date(steps[step].slot, arguments) else { return false }
      output.open(steps[step].isolate)
      steps[step].date[0].append(date, to: &output)
      output.close(steps[step].isolate)
      return true
    }
  }

  /// Prints a number that has to be read or changed first.
  @inline(never)
  private func appendNumber<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ step: ProgramStep,
    _ arguments: borrowing Source,
    to output: inout UTF8Buffer
  ) -> Bool {
    guard let number = number(step.slot, arguments) else { return false }
    output.open(step.isolate)
    guard step.number[0].append(step.transform(number), to: &output) else {
      output.reopen(step.isolate)
      return false
    }
    output.close(step.isolate)
    return true
  }

  @inline(never)
  private func appendArgument<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ step: ProgramStep,
    _ arguments: borrowing Source,
    to output: inout UTF8Buffer
  ) -> Bool {
    switch arguments.argument(Int(step.slot), self) {
    case .string(let text)?:
      output.open(step.isolate)
      output.append(text)
      output.close(step.isolate)
      return true
    case .number(let number)?:
      return append(number, step, to: &output)
    case .boolean(let flag)?:
      output.open(step.isolate)
      output.append(flag ? "true" : "false")
      output.close(step.isolate)
      return true
    case .dateTime?, .value?, nil:
      return false
    }
  }

  private func append(
    _ number: DecimalNumber,
    _ step: ProgramStep,
    to output: inout UTF8Buffer
  ) -> Bool {
    if step.kind == .string {
      output.open(step.isolate)
      output.append(number.description)
      output.close(step.isolate)
      return true
    }
    guard step.number.count > 0 else { return false }
    output.open(step.numberIsolate)
    guard step.number[0].append(number, to: &output) else {
      output.reopen(step.numberIsolate)
      return false
    }
    output.close(step.numberIsolate)
    return true
  }

  /// The argument as a function of numbers sees it; `nil` where it is none, or carries options.
  func number<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ slot: Int32,
    _ arguments: borrowing Source
  ) -> DecimalNumber? {
    switch arguments.argument(Int(slot), self) {
    case .number(let number)?: number
    case .string(let text)?: DecimalNumber(literal: text)
    case .boolean?, .dateTime?, .value?, nil: nil
    }
  }

  /// The argument as a function of dates sees it; `nil` where it is none.
  @inline(__always)
  func date<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ slot: Int32,
    _ arguments: borrowing Source
  ) -> DateTimeValue? {
    switch arguments.argument(Int(slot), self) {
    case .dateTime(let date)?: date
    case .string(let text)?: DateTimeValue(iso8601: text)
    case .boolean?, .number?, .value?, nil: nil
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
