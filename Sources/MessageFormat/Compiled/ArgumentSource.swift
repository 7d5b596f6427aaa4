import LocaleData
import TextBytes

/// Where a program finds its arguments.
///
/// An argument is asked for what a step can use of it, so that nothing is copied or retained that
/// is not needed. `names` are those of the parameters, by slot.
package protocol ArgumentSource: ~Copyable, ~Escapable {
  /// The digits of a number that fits a machine word.
  func smallNumber(_ slot: Int, _ names: [String]) -> SmallNumber?

  /// The argument of a slot; `nil` where the caller passes none.
  func argument(_ slot: Int, _ names: [String]) -> MessageArgument?

  /// Appends a text, between isolates; false where the argument is none.
  func appendText(
    _ slot: Int,
    _ names: [String],
    _ isolate: Isolate,
    to output: inout UTF8Buffer
  ) -> Bool

  /// All arguments by name, for the evaluation.
  func named(_ parameters: [String]) -> [String: MessageArgument]
}

/// A number whose digits fit a machine word.
package struct SmallNumber: BitwiseCopyable, Sendable {
  package var coefficient: Int64
  package var exponent: Int
}

extension Span: ArgumentSource where Element == MessageArgument {
  @inline(__always)
  package func argument(_ slot: Int, _: [String]) -> MessageArgument? {
    slot < count ? self[slot] : nil
  }

  @inline(__always)
  package func smallNumber(_ slot: Int, _: [String]) -> SmallNumber? {
    guard slot < count else { return nil }
    return self[slot].smallNumber
  }

  @inline(__always)
  package func appendText(
    _ slot: Int,
    _: [String],
    _ isolate: Isolate,
    to output: inout UTF8Buffer
  ) -> Bool {
    guard slot < count else { return false }
    return self[slot].appendText(isolate, to: &output)
  }

  package func named(_ parameters: [String]) -> [String: MessageArgument] {
    var named: [String: MessageArgument] = [:]
    for index in 0..<Swift.min(count, parameters.count) { named[parameters[index]] = self[index] }
    return named
  }
}

extension Dictionary: ArgumentSource where Key == String, Value == MessageArgument {
  @inline(__always)
  package func argument(_ slot: Int, _ names: [String]) -> MessageArgument? {
    self[names[slot]]
  }

  @inline(__always)
  package func smallNumber(_ slot: Int, _ names: [String]) -> SmallNumber? {
    self[names[slot]]?.smallNumber
  }

  @inline(__always)
  package func appendText(
    _ slot: Int,
    _ names: [String],
    _ isolate: Isolate,
    to output: inout UTF8Buffer
  ) -> Bool {
    self[names[slot]]?.appendText(isolate, to: &output) ?? false
  }

  package func named(_: [String]) -> [String: MessageArgument] { self }
}

extension MessageArgument {
  /// The digits of a number that fits a machine word.
  @inline(__always)
  var smallNumber: SmallNumber? {
    guard case .number(let number) = self, case .small(let coefficient) = number.coefficient else {
      return nil
    }
    return SmallNumber(coefficient: coefficient, exponent: number.exponent)
  }

  /// Appends a text, between isolates; false for anything else.
  @inline(__always)
  func appendText(_ isolate: Isolate, to output: inout UTF8Buffer) -> Bool {
    guard case .string(let text) = self else { return false }
    output.open(isolate)
    output.append(text)
    output.close(isolate)
    return true
  }
}
