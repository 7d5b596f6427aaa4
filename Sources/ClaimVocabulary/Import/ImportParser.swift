import Diagnostics

/// Reads the fields of a record that comes in, and goes on where one is wrong: all faults are told
/// in one run.
///
/// What cannot be read has a value that stands for it.
struct ImportParser {
  let record: ImportRecord

  /// What is wrong so far.
  private(set) var faults: [Diagnostic] = []

  /// Names that are meant by unknown ones: no finding says that they are missing.
  private var misspelt: Set<String> = []

  /// Reads `record`, in which only `names` may appear, each once.
  init(_ record: ImportRecord, names: [String]) {
    self.record = record
    var seen: Set<String> = []
    for field in record.fields {
      if !names.contains(field.name) {
        add(NearestValue.unknown("name", field.name, among: names), at: field.nameRange)
        if let meant = NearestValue.to(field.name, among: names) { misspelt.insert(meant) }
      } else if !seen.insert(field.name).inserted {
        add("'\(field.name)' stands here a second time", at: field.nameRange)
      }
    }
  }

  mutating func add(_ message: String, at range: Range<Int>) {
    faults.append(record.fault(message, at: range))
  }

  /// Where `name` is; where it is not there, the start of the record.
  func range(of name: String) -> Range<Int> {
    record[name]?.range ?? record.range.lowerBound..<record.range.lowerBound
  }

  /// The value `name`, where it is there and `read` takes it; `read` says what was expected
  /// instead.
  mutating func optional<Value>(_ name: String, _ read: (ImportValue) -> Read<Value>) -> Value? {
    guard let value = record[name] else { return nil }
    switch read(value) {
    case .value(let value): return value
    case .fault(let message):
      add(message, at: value.range)
      return nil
    }
  }

  /// The value `name`, which has to be there; `placeholder` where it is not, or is not right.
  mutating func required<Value>(
    _ name: String,
    else placeholder: Value,
    _ read: (ImportValue) -> Read<Value>
  ) -> Value {
    if record[name] == nil, !misspelt.contains(name) {
      add("'\(name)' is missing", at: range(of: name))
    }
    return optional(name, read) ?? placeholder
  }

  /// What comes of reading a value.
  enum Read<Value> {
    case value(Value)
    case fault(String)
  }
}

extension ImportParser {
  mutating func text(_ name: String) -> String { required(name, else: "", Self.text) }

  mutating func optionalText(_ name: String) -> String? { optional(name, Self.text) }

  mutating func identifier<Record>(_ name: String) -> RecordID<Record> { RecordID(text(name)) }

  mutating func optionalIdentifier<Record>(_ name: String) -> RecordID<Record>? {
    optionalText(name).map { RecordID($0) }
  }

  /// The identifiers of a list, or of a text with blanks between them.
  mutating func identifiers<Record>(_ name: String) -> [RecordID<Record>] {
    texts(name).map { RecordID($0) }
  }

  /// The texts of a list, or the parts of a text.
  mutating func texts(_ name: String, separators: Set<Character> = [" ", ";"]) -> [String] {
    guard let value = record[name] else { return [] }
    guard case .list(let items) = value.content else {
      return (optionalText(name) ?? "").split { separators.contains($0) }.map(String.init)
    }
    return items.compactMap { item in
      if let text = item.text { return text }
      add("expected a text", at: item.range)
      return nil
    }
  }

  mutating func amount(_ name: String) -> Amount { required(name, else: .zero, Self.amount) }

  mutating func optionalAmount(_ name: String) -> Amount? { optional(name, Self.amount) }

  /// A percentage from 0 to 100; nothing where it is not there.
  mutating func share(_ name: String) -> Amount {
    optional(name) { value in
      switch Self.amount(value) {
      case .value(let amount) where !amount.isShare:
        .fault(
          "'\(amount)' is not from 0 to 100; did you mean '\(amount.isNegative ? "0" : "100")'?"
        )
      case let read: read
      }
    } ?? .zero
  }

  mutating func day(_ name: String) -> Day { required(name, else: Day(number: 0), Self.day) }

  mutating func optionalDay(_ name: String) -> Day? { optional(name, Self.day) }

  mutating func instant(_ name: String, in zone: TimeZoneRule) -> Instant? {
    optional(name) { value in
      let text = value.text ?? ""
      guard let instant = Instant(text, in: zone) else {
        return .fault("'\(text)' is no time, such as 2026-10-25 09:00")
      }
      return .value(instant)
    }
  }

  mutating func flag(_ name: String) -> Bool? {
    optional(name) { value in
      if case .flag(let flag) = value.content { return .value(flag) }
      switch value.text {
      case "true", "yes": return .value(true)
      case "false", "no": return .value(false)
      default: return .fault("'\(value.text ?? "")' is neither true nor false")
      }
    }
  }

  mutating func number(_ name: String, in range: ClosedRange<Int>) -> Int? {
    optional(name) { value in
      guard let number = value.text.flatMap({ Int($0) }), range.contains(number) else {
        let given = value.text.flatMap { Int($0) }
        let nearest = given.map { "\(min(max($0, range.lowerBound), range.upperBound))" }
        return .fault(
          "'\(value.text ?? "")' is no whole number from \(range.lowerBound) to \(range.upperBound)"
            + NearestValue.hint(nearest)
        )
      }
      return .value(number)
    }
  }

  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String,
    among choices: [Choice] = Array(Choice.allCases)
  ) -> Choice? {
    optional(name) { Self.choice($0, among: choices) }
  }

  /// A value of few, which has to be there.
  mutating func required<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String,
    else placeholder: Choice
  ) -> Choice {
    required(name, else: placeholder) { Self.choice($0, among: Array(Choice.allCases)) }
  }

  private static func choice<Choice: RawRepresentable<String>>(
    _ value: ImportValue,
    among choices: [Choice]
  ) -> Read<Choice> {
    let text = value.text ?? ""
    if let choice = choices.first(where: { $0.rawValue == text }) { return .value(choice) }
    return .fault(NearestValue.unknown("value", text, among: choices.map(\.rawValue)))
  }

  private static func text(_ value: ImportValue) -> Read<String> {
    value.text.map { .value($0) } ?? .fault("expected a text")
  }

  private static func amount(_ value: ImportValue) -> Read<Amount> {
    let text = value.text ?? ""
    if let amount = Amount(literal: text) { return .value(amount) }
    let plain = text.withoutGrouping
    let nearest = plain.flatMap(Amount.init(literal:)) == nil ? nil : plain
    return .fault(
      "'\(text)' is no decimal number, such as 1250.00" + NearestValue.hint(nearest)
    )
  }

  private static func day(_ value: ImportValue) -> Read<Day> {
    let text = value.text ?? ""
    return Day(text).map { .value($0) } ?? .fault("'\(text)' is no day, such as 2026-10-25")
  }
}

extension String {
  /// The number without the sign of a currency and without commas between its thousands; `nil`
  /// where it is not a number.
  fileprivate var withoutGrouping: String? {
    let plain = filter { $0 == "-" || $0 == "." || $0 == "," || $0.isASCII && $0.isNumber }
    let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
    let groups = parts.first?.split(separator: ",", omittingEmptySubsequences: false) ?? []
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }), plain != self || groups.count > 1,
      !parts.dropFirst().contains(where: { $0.contains(",") })
    else { return nil }
    return ([groups.joined()] + parts.dropFirst().map(String.init)).joined(separator: ".")
  }
}

extension Instant {
  /// The moment that `text` writes as in `2026-10-25 09:00`, or `2026-10-25` for noon, by the
  /// clocks of `zone`.
  init?(_ text: String, in zone: TimeZoneRule) {
    let parts = text.split { $0 == " " || $0 == "T" }
    let clock = parts.count == 2 ? parts[1].split(separator: ":").compactMap { Int($0) } : [12, 0]
    guard let date = parts.first, let day = Day(date), parts.count <= 2, clock.count == 2,
      0..<24 ~= clock[0], 0..<60 ~= clock[1]
    else { return nil }
    self = zone.instant(on: day, secondsAfterMidnight: clock[0] * 3600 + clock[1] * 60)
  }
}
