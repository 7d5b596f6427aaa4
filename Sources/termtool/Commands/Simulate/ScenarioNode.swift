import ClaimVocabulary
import Diagnostics
import TermDictionary
import Yams

/// A value of a scenario file that knows where it stands.
struct ScenarioNode {
  let node: Node
  let source: SourceText

  /// The value at the top of `source`.
  init(reading source: SourceText) throws(Diagnostic) {
    let text = String(decoding: source.bytes, as: UTF8.self)
    do {
      guard let node = try Yams.compose(yaml: text) else {
        throw Diagnostic(.badScenario, "the scenario is empty", at: SourceSpan(source, 0..<0))
      }
      self.init(node, in: source)
    } catch let error as YamlError {
      throw Self.fault(error, in: source)
    } catch let error as Diagnostic {
      throw error
    } catch {
      throw Diagnostic(.badScenario, "\(error)", at: SourceSpan(source, 0..<0))
    }
  }

  private init(_ node: Node, in source: SourceText) {
    self.node = node
    self.source = source
  }

  /// Says what is wrong with this value.
  func fault(_ message: String) -> Diagnostic {
    let start = source.offset(of: node.mark)
    let length = max(1, node.scalar?.string.utf8.count ?? 1)
    let end = min(start + length, source.bytes.count)
    return Diagnostic(.badScenario, message, at: SourceSpan(source, start..<max(start, end)))
  }

  private static func fault(_ error: YamlError, in source: SourceText) -> Diagnostic {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let offset = min(source.offset(of: mark), source.bytes.count)
      return Diagnostic(.badScenario, problem, at: SourceSpan(source, offset..<offset))
    default:
      return Diagnostic(.badScenario, "\(error)", at: SourceSpan(source, 0..<0))
    }
  }
}

extension ScenarioNode {
  /// The names and values of a mapping, in order.
  func fields() throws(Diagnostic) -> [(name: String, value: ScenarioNode)] {
    guard let mapping = node.mapping else { throw fault("expected names with values") }
    return mapping.map { key, value in
      (key.scalar?.string ?? "", ScenarioNode(value, in: source))
    }
  }

  /// Refuses names that are none of `known`.
  func check(_ known: [String]) throws(Diagnostic) {
    guard let mapping = node.mapping else { throw fault("expected names with values") }
    for (key, _) in mapping {
      let name = key.scalar?.string ?? ""
      guard !known.contains(name) else { continue }
      throw ScenarioNode(key, in: source).unknown("name", among: known)
    }
  }

  /// Says that this value is none of `known`, and which of them is near.
  func unknown(_ what: String = "value", among known: [String]) -> Diagnostic {
    let text = node.scalar?.string ?? ""
    let hint = NearestValue.hint(text, among: known)
    let offer = hint.isEmpty ? "; expected one of: \(known.joined(separator: ", "))" : hint
    return fault("unknown \(what) '\(text)'" + offer)
  }

  /// The first value in this one that reads `text`, keys aside.
  func first(_ text: String) -> ScenarioNode? {
    if let scalar = node.scalar { return scalar.string == text ? self : nil }
    let values = node.sequence.map(Array.init) ?? node.mapping?.map(\.value) ?? []
    return values.lazy.compactMap { ScenarioNode($0, in: source).first(text) }.first
  }

  /// The value `name`, where there is one.
  func optional(_ name: String) -> ScenarioNode? {
    node.mapping?.first { $0.key.scalar?.string == name }.map { ScenarioNode($0.value, in: source) }
  }

  /// The value `name`.
  func required(_ name: String) throws(Diagnostic) -> ScenarioNode {
    guard let value = optional(name) else { throw fault("'\(name)' is missing") }
    return value
  }

  /// The values of a list; one value stands for a list of one.
  var list: [ScenarioNode] {
    guard let sequence = node.sequence else { return [self] }
    return sequence.map { ScenarioNode($0, in: source) }
  }

  func text() throws(Diagnostic) -> String {
    guard let scalar = node.scalar else { throw fault("expected a text") }
    return scalar.string
  }

  func amount() throws(Diagnostic) -> Amount {
    let text = try text()
    guard let amount = Amount(literal: text) else {
      throw fault("'\(text)' is no decimal number, such as 1250.00")
    }
    return amount
  }

  func day() throws(Diagnostic) -> Day {
    let text = try text()
    guard let day = Day(text) else { throw fault("'\(text)' is no day, such as 2026-10-25") }
    return day
  }

  func flag() throws(Diagnostic) -> Bool {
    let text = try text()
    switch text {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default: throw fault("'\(text)' is neither yes nor no")
    }
  }

  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ type: Choice.Type = Choice.self
  ) throws(Diagnostic) -> Choice {
    let text = try text()
    if let choice = Choice(rawValue: text) { return choice }
    throw unknown(among: Choice.allCases.map(\.rawValue))
  }

  /// A whole number in `range`.
  func number(in range: ClosedRange<Int>) throws(Diagnostic) -> Int {
    let text = try text()
    guard let number = Int(text), range.contains(number) else {
      throw fault("'\(text)' is no number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  func identifier<Record>() throws(Diagnostic) -> Identifier<Record> { Identifier(try text()) }

  func identifiers<Record>() throws(Diagnostic) -> [Identifier<Record>] {
    var identifiers: [Identifier<Record>] = []
    for item in list { identifiers.append(try item.identifier()) }
    return identifiers
  }

  /// The moment that the value writes as in `2026-10-25 09:00`, by the clocks of `zone`.
  func instant(in zone: TimeZoneRule) throws(Diagnostic) -> Instant {
    let text = try text()
    let parts = text.split(separator: " ")
    let clock = parts.count == 2 ? parts[1].split(separator: ":").compactMap { Int($0) } : [12, 0]
    guard let date = parts.first, let day = Day(date), parts.count <= 2, clock.count == 2,
      0..<24 ~= clock[0], 0..<60 ~= clock[1]
    else { throw fault("'\(text)' is no time, such as 2026-10-25 09:00") }
    return zone.instant(on: day, secondsAfterMidnight: clock[0] * 3600 + clock[1] * 60)
  }
}

extension SourceText {
  /// The byte that `mark` stands at; the last one where it stands behind the text.
  fileprivate func offset(of mark: Mark?) -> Int {
    guard let mark else { return 0 }
    var line = 1
    var offset = 0
    while line < mark.line, offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "\n") { line += 1 }
      offset += 1
    }
    var column = 1
    while column < mark.column, offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
      offset += 1
      // Bytes that continue a code point are no column of their own.
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }
}
