import ClaimVocabulary
import Diagnostics

/// Reads the fields of a record of a scenario, and goes on where one is wrong: all its faults are
/// told in one run.
///
/// What cannot be read has a value that stands for it; ``faults`` says whether there is any.
struct RecordParser {
  let node: ScenarioNode

  /// What is wrong so far, in the order in which it was read.
  private(set) var faults = ScenarioFaults()

  /// Names that are meant by unknown ones: nobody needs to hear that they are missing.
  private var misspelt: Set<String> = []

  /// Reads `node`, in which only `names` may be.
  init(_ node: ScenarioNode, names: [String]) {
    self.init(node)
    for name in node.isMapping ? node.names(besides: names) : [] {
      add(name.unknown("name", among: names))
      if let meant = NearestValue.to(name.scalar ?? "", among: names) { misspelt.insert(meant) }
    }
  }

  /// Reads `node`, whose names somebody else has looked at.
  init(_ node: ScenarioNode) {
    self.node = node
    if !node.isMapping { add(node.fault("expected names with values")) }
  }

  /// The value `name` as `read` has it; `placeholder` where it is not there or not right.
  mutating func required<Value>(
    _ name: String,
    else placeholder: Value,
    _ read: (ScenarioNode) throws(Diagnostic) -> Value
  ) -> Value {
    guard node.isMapping, node.optional(name) != nil || !misspelt.contains(name) else {
      return placeholder
    }
    return faults.collect { () throws(Diagnostic) in try read(node.required(name)) } ?? placeholder
  }

  /// The value `name` as `read` has it; `nil` where it is not there or not right.
  mutating func optional<Value>(
    _ name: String,
    _ read: (ScenarioNode) throws(Diagnostic) -> Value
  ) -> Value? {
    guard let value = node.optional(name) else { return nil }
    return faults.collect { () throws(Diagnostic) in try read(value) }
  }

  mutating func text(_ name: String) -> String {
    required(name, else: "") { node throws(Diagnostic) in try node.text() }
  }

  mutating func amount(_ name: String) -> Amount {
    required(name, else: .zero) { node throws(Diagnostic) in try node.amount() }
  }

  mutating func day(_ name: String) -> Day {
    required(name, else: Day(number: 0)) { node throws(Diagnostic) in try node.day() }
  }

  mutating func flag(_ name: String) -> Bool? {
    optional(name) { node throws(Diagnostic) in try node.flag() }
  }

  mutating func identifier<Record>(_ name: String) -> RecordID<Record> {
    required(name, else: "") { node throws(Diagnostic) in try node.identifier() }
  }

  mutating func optionalIdentifier<Record>(_ name: String) -> RecordID<Record>? {
    optional(name) { node throws(Diagnostic) in try node.identifier() }
  }

  /// The identifiers of a list; none where it is not there.
  mutating func identifiers<Record>(_ name: String) -> [RecordID<Record>] {
    list(name) { node throws(Diagnostic) in try node.identifier() }
  }

  /// The items of a list as `read` has them, one fault for each that is wrong; none where it is not
  /// there.
  mutating func list<Item>(
    _ name: String,
    _ read: (ScenarioNode) throws(Diagnostic) -> Item
  ) -> [Item] {
    (node.optional(name)?.list ?? []).compactMap { item in
      faults.collect { () throws(Diagnostic) in try read(item) }
    }
  }

  /// The records of a list; none where it is not there.
  mutating func records<Record>(
    _ name: String,
    names: [String],
    _ read: (inout RecordParser) -> Record
  ) -> [Record] {
    (node.optional(name)?.list ?? []).map { item in
      var parser = RecordParser(item, names: names)
      let record = read(&parser)
      faults.add(parser.faults)
      return record
    }
  }

  /// A value of few; `nil` where it is not there or none of them.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String,
    _ type: Choice.Type = Choice.self
  ) -> Choice? {
    optional(name) { node throws(Diagnostic) in try node.choice() }
  }

  /// A value of few; `placeholder` where it is not there or none of them, which is a fault.
  mutating func required<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String,
    else placeholder: Choice
  ) -> Choice {
    required(name, else: placeholder) { node throws(Diagnostic) in try node.choice() }
  }

  /// Adds a fault that was found elsewhere.
  mutating func add(_ fault: Diagnostic) { faults.add(ScenarioFaults(fault)) }

  /// Adds the faults of a record within this one.
  mutating func add(_ others: ScenarioFaults) { faults.add(others) }

  /// `record`, unless something of it is wrong.
  ///
  /// - Throws: The first fault.
  func checked<Record>(_ record: Record) throws(Diagnostic) -> Record {
    if let fault = faults.findings.first { throw fault }
    return record
  }
}
