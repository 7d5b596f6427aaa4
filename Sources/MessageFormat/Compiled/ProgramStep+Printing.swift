import LocaleData
import TextBytes

extension ProgramStep {
  /// Prints a step; false, and nothing is printed, where it has to be evaluated.
  @inline(__always)
  func append<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ arguments: borrowing Source,
    _ names: [String],
    to output: inout UTF8Buffer
  ) -> Bool {
    switch kind {
    case .text, .evaluate:
      return false
    case .argument, .string:
      if arguments.appendText(Int(slot), names, isolate, to: &output) { return true }
      return appendArgument(arguments, names, to: &output)
    case .number:
      if !transform.changes, let small = arguments.smallNumber(Int(slot), names),
        let fixed = number[0].precision.fixed(small.coefficient, exponent: small.exponent)
      {
        output.open(isolate)
        number[0].append(fixed, to: &output)
        output.close(isolate)
        return true
      }
      return appendNumber(arguments, names, to: &output)
    case .date:
      guard let day = arguments.date(slot, names) else { return false }
      output.open(isolate)
      date[0].append(day, to: &output)
      output.close(isolate)
      return true
    }
  }

  /// Prints a number that has to be read or changed first.
  @inline(never)
  private func appendNumber<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ arguments: borrowing Source,
    _ names: [String],
    to output: inout UTF8Buffer
  ) -> Bool {
    guard let value = arguments.number(slot, names) else { return false }
    output.open(isolate)
    guard number[0].append(transform(value), to: &output) else {
      output.reopen(isolate)
      return false
    }
    output.close(isolate)
    return true
  }

  @inline(never)
  private func appendArgument<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ arguments: borrowing Source,
    _ names: [String],
    to output: inout UTF8Buffer
  ) -> Bool {
    switch arguments.argument(Int(slot), names) {
    case .string(let text)?:
      output.open(isolate)
      output.append(text)
      output.close(isolate)
      return true
    case .number(let number)?:
      return append(number, to: &output)
    case .boolean(let flag)?:
      output.open(isolate)
      output.append(flag ? "true" : "false")
      output.close(isolate)
      return true
    case .dateTime?, .value?, nil:
      return false
    }
  }

  private func append(_ value: DecimalNumber, to output: inout UTF8Buffer) -> Bool {
    if kind == .string {
      output.open(isolate)
      output.append(value.description)
      output.close(isolate)
      return true
    }
    guard number.count > 0 else { return false }
    output.open(numberIsolate)
    guard number[0].append(value, to: &output) else {
      output.reopen(numberIsolate)
      return false
    }
    output.close(numberIsolate)
    return true
  }
}

extension ArgumentSource where Self: ~Copyable, Self: ~Escapable {
  /// The argument as a function of numbers sees it; `nil` where it is none, or carries options.
  func number(_ slot: Int32, _ names: [String]) -> DecimalNumber? {
    switch argument(Int(slot), names) {
    case .number(let number)?: number
    case .string(let text)?: DecimalNumber(literal: text)
    case .boolean?, .dateTime?, .value?, nil: nil
    }
  }

  /// The argument as a function of dates sees it; `nil` where it is none.
  @inline(__always)
  func date(_ slot: Int32, _ names: [String]) -> DateTimeValue? {
    switch argument(Int(slot), names) {
    case .dateTime(let date)?: date
    case .string(let text)?: DateTimeValue(iso8601: text)
    case .boolean?, .number?, .value?, nil: nil
    }
  }
}
