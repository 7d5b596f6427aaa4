/// Finds the lines of a schedule of values again in one that was edited or read anew.
///
/// Claims know lines by their identifiers. A file that is imported again may bring new ones for the
/// same lines, so these are found by number, code and text, then by number and code, then by code
/// and text.
struct ScheduleMatching<Line: PricedLine> {
  private let old: [Line]

  init(_ old: [Line]) { self.old = old }

  /// `new`, with the identifiers that its lines had before.
  func matched(_ new: [Line]) -> [Line] {
    let kept = Set(new.map(\.id))
    var open = old.filter { !kept.contains($0.id) }
    var strangers = Set(new.map(\.id)).subtracting(old.map(\.id))
    var found: [RecordID<ScheduleLine>: RecordID<ScheduleLine>] = [:]
    for feature in Self.features {
      let before = Self.unique(open, feature)
      let after = Self.unique(new.filter { strangers.contains($0.id) }, feature)
      for (key, line) in after {
        guard let match = before[key] else { continue }
        found[line.id] = match.id
        strangers.remove(line.id)
      }
      let taken = Set(found.values)
      open.removeAll { taken.contains($0.id) }
    }
    return new.map { line in found[line.id].map(line.renamed) ?? line }
  }

  private static var features: [(Line) -> [String]] {
    [
      { [$0.number, $0.budgetCode, $0.description] },
      { [$0.number, $0.budgetCode] },
      { [$0.budgetCode, $0.description] },
    ]
  }

  /// The lines that no other one is like.
  private static func unique(
    _ lines: [Line],
    _ feature: (Line) -> [String]
  ) -> [[String]: Line] {
    Dictionary(grouping: lines, by: feature).compactMapValues { $0.count == 1 ? $0.first : nil }
  }
}

/// A line of a schedule of values, on either side.
protocol PricedLine {
  var id: RecordID<ScheduleLine> { get }
  var number: String { get }
  var budgetCode: String { get }
  var description: String { get }

  /// The same line under another identifier.
  func renamed(_ id: RecordID<ScheduleLine>) -> Self
}

extension ScheduleLine: PricedLine {
  func renamed(_ id: RecordID<ScheduleLine>) -> ScheduleLine {
    ScheduleLine(
      id,
      number: number,
      budgetCode: budgetCode,
      description: description,
      value: value
    )
  }
}

extension UpstreamLine: PricedLine {
  func renamed(_ id: RecordID<ScheduleLine>) -> UpstreamLine {
    UpstreamLine(
      id,
      number: number,
      budgetCode: budgetCode,
      description: description,
      amount: amount,
      takes: takes,
      markupPercent: markupPercent
    )
  }
}

extension Commitment {
  /// Takes `new` as its schedule of values.
  ///
  /// An approved breakdown follows: it goes back to review, or to its author where it no longer
  /// adds up to its base.
  mutating func replaceSchedule(_ new: [ScheduleLine], in currency: Currency) {
    let before = values(in: currency)
    lines = ScheduleMatching(lines).matched(new)
    guard before != values(in: currency), var changed = breakdown else { return }
    let parents = Set(lines.map(\.id))
    changed.lines.removeAll { !parents.contains($0.parent) }
    if changed.status == .approved || changed.status == .underReview {
      changed.status = changed.isAllocated(lines, in: currency) ? .underReview : .reviseAndResubmit
    }
    breakdown = changed
  }

  private func values(in currency: Currency) -> [RecordID<ScheduleLine>: Amount] {
    Dictionary(
      lines.map { ($0.id, $0.value.scheduled(in: currency)) },
      uniquingKeysWith: { one, _ in one }
    )
  }
}

extension Breakdown {
  /// Whether nothing of `base` is left to break down, and nothing too much.
  func isAllocated(_ base: [ScheduleLine], in currency: Currency) -> Bool {
    base.allSatisfy { remaining(of: $0, in: currency) == .zero }
  }
}

extension UpstreamContract {
  /// Takes `new` as its schedule of values; lines that were read anew under other identifiers are
  /// found again.
  mutating func replaceSchedule(_ new: [UpstreamLine]) {
    lines = ScheduleMatching(lines).matched(new)
  }
}
