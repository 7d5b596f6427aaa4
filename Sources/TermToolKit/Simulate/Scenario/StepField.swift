import ClaimVocabulary
import Diagnostics

/// Something that a step of a scenario says of its action: under which names, and how it is read.
struct StepField<Value>: Sendable {
  let names: [String]

  let read: @Sendable (_ step: ScenarioNode) throws(Diagnostic) -> Value

  /// What `read` makes of the values of `names` in a step.
  init(_ names: [String], _ read: @escaping @Sendable (ScenarioNode) throws(Diagnostic) -> Value) {
    (self.names, self.read) = (names, read)
  }

  /// What `read` makes of the value of `name`, which must be there.
  init(_ name: String, _ read: @escaping @Sendable (ScenarioNode) throws(Diagnostic) -> Value) {
    self.init([name]) { (step) throws(Diagnostic) in try read(step.required(name)) }
  }

  /// A record that `name` gives an identifier, and that has `others` beside it.
  init(
    _ name: String,
    with others: [String],
    _ read: @escaping @Sendable (String, inout RecordParser) -> Value
  ) {
    self.init([name] + others) { (step) throws(Diagnostic) in
      let id = try step.required(name).text()
      var parser = RecordParser(step)
      let record = read(id, &parser)
      return try parser.checked(record)
    }
  }

  /// What `read` makes of the step, in which there must be `name`.
  init(_ name: String, inStep read: @escaping @Sendable (inout RecordParser) -> Value) {
    self.init([name]) { (step) throws(Diagnostic) in
      _ = try step.required(name)
      var parser = RecordParser(step)
      let value = read(&parser)
      return try parser.checked(value)
    }
  }
}

extension StepField: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
  ExpressibleByExtendedGraphemeClusterLiteral
where Value: StepValue {
  /// The value of one name.
  init(stringLiteral name: String) {
    self.init([name]) { (step) throws(Diagnostic) in try Value.read(name, in: step) }
  }

  /// The value of one name; `value` where it is not there.
  init(_ name: String, else value: Value) {
    self.init([name]) { (step) throws(Diagnostic) in
      try step.optional(name) == nil ? value : Value.read(name, in: step)
    }
  }
}

/// A value that a step writes behind one name.
protocol StepValue: Sendable, SendableMetatype {
  /// Reads the value that `node` writes.
  static func read(_ node: ScenarioNode) throws(Diagnostic) -> Self

  /// Reads the value of `name` in `step`.
  static func read(_ name: String, in step: ScenarioNode) throws(Diagnostic) -> Self
}

extension StepValue {
  static func read(_ name: String, in step: ScenarioNode) throws(Diagnostic) -> Self {
    try read(step.required(name))
  }
}

extension StepValue where Self: RawRepresentable<String> & CaseIterable {
  static func read(_ node: ScenarioNode) throws(Diagnostic) -> Self { try node.choice() }
}

extension BreakdownStatus: StepValue {}
extension ClaimStatus: StepValue {}
extension ClaimType: StepValue {}
extension ContractStatus: StepValue {}
extension PermissionLevel: StepValue {}
extension ProjectTool: StepValue {}

extension Amount: StepValue {
  static func read(_ node: ScenarioNode) throws(Diagnostic) -> Amount { try node.amount() }
}

extension Bool: StepValue {
  static func read(_ node: ScenarioNode) throws(Diagnostic) -> Bool { try node.flag() }
}

extension Day: StepValue {
  static func read(_ node: ScenarioNode) throws(Diagnostic) -> Day { try node.day() }
}

extension RecordID: StepValue {
  static func read(_ node: ScenarioNode) throws(Diagnostic) -> RecordID { try node.identifier() }
}

extension String: StepValue {
  static func read(_ node: ScenarioNode) throws(Diagnostic) -> String { try node.text() }
}

extension Array: StepValue where Element: StepValue {
  static func read(_ node: ScenarioNode) throws(Diagnostic) -> [Element] {
    var values: [Element] = []
    for item in node.list { values.append(try Element.read(item)) }
    return values
  }
}

/// A value that may be missing.
extension Optional: StepValue where Wrapped: StepValue {
  static func read(_ node: ScenarioNode) throws(Diagnostic) -> Wrapped? { try Wrapped.read(node) }

  static func read(_ name: String, in step: ScenarioNode) throws(Diagnostic) -> Wrapped? {
    guard let node = step.optional(name) else { return nil }
    return try Wrapped.read(node)
  }
}
