import Diagnostics

/// Where the records of a state came from, so that what is wrong with it is told at its line and
/// column.
struct ImportOrigins {
  private var records: [StatePath: ImportRecord] = [:]

  /// Notes that what is at `path` came from `record`; the first one counts.
  mutating func add(_ path: StatePath, _ record: ImportRecord) {
    records[path] = records[path] ?? record
  }

  /// `fault` where it came in.
  func finding(_ fault: StateFault) -> Diagnostic {
    var steps = fault.path.steps
    // Claims have identifiers of their own, and lines of claims are known by these.
    if steps.count > 4, case .field("claims") = steps[2] { steps.removeFirst(2) }
    let all = [fault.path.steps, steps]
    for steps in all.reversed() {
      for count in stride(from: steps.count, to: 0, by: -1) {
        guard let record = records[StatePath(Array(steps[..<count]))] else { continue }
        let range = Self.range(in: record, of: Array(steps[count...]), fault)
        return record.fault(fault.message, at: range)
      }
    }
    return Diagnostic(.badImport, fault.description, at: nil)
  }

  /// The value of `record` that the rest of a path means; the start of the record where it has
  /// none.
  private static func range(
    in record: ImportRecord,
    of steps: [StatePath.Step],
    _ fault: StateFault
  ) -> Range<Int> {
    let start = record.range.lowerBound..<record.range.lowerBound
    for step in steps {
      guard case .field(let name) = step else { continue }
      let names = [name.kebab] + (other[name] ?? [])
      for name in names {
        guard let value = record[name] else { continue }
        if case .list(let items) = value.content, case .item(let index)? = steps.last,
          items.indices.contains(index)
        {
          return items[index].range
        }
        return value.range
      }
    }
    return start
  }

  /// What the tables call otherwise than the state.
  private static let other = [
    "workPercent": ["work-retention"], "materialsPercent": ["materials-retention"],
    "invitedBy": ["by"], "createdBy": ["by"], "parent": ["of"], "materialsMoved": ["built-in"],
    "retentionReleased": ["release"], "accountingMethod": ["method"], "line": ["id"],
    "workRetention": ["work-retention-percent", "work-retention"],
    "materialsRetention": ["materials-retention-percent", "materials-retention"],
  ]
}

extension String {
  /// `primaryContact` as `primary-contact`.
  fileprivate var kebab: String {
    reduce(into: "") { text, character in
      text += character.isUppercase ? "-\(character.lowercased())" : String(character)
    }
  }
}
