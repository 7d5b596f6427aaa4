/// Where a program finds its arguments.
protocol ArgumentSource: ~Copyable, ~Escapable {
  /// The argument of a slot; `nil` where the caller passes none.
  func argument(_ slot: Int, _ program: Program) -> MessageArgument?

  /// All arguments by name, for the evaluation.
  func named(_ parameters: [String]) -> [String: MessageArgument]
}

extension Span: ArgumentSource where Element == MessageArgument {
  @inline(__always)
  func argument(_ slot: Int, _: Program) -> MessageArgument? { slot < count ? self[slot] : nil }

  func named(_ parameters: [String]) -> [String: MessageArgument] {
    var named: [String: MessageArgument] = [:]
    for index in 0..<min(count, parameters.count) { named[parameters[index]] = self[index] }
    return named
  }
}

extension Dictionary: ArgumentSource where Key == String, Value == MessageArgument {
  @inline(__always)
  func argument(_ slot: Int, _ program: Program) -> MessageArgument? {
    self[program.parameters[slot]]
  }

  func named(_: [String]) -> [String: MessageArgument] { self }
}
