extension ActionContext {
  /// What is entered though nothing real can have it.
  var impossibleValues: [Refusal] {
    switch action {
    case .editClaim(_, let entries), .reviseAmounts(_, let entries):
      impossiblePercentages(entries) + impossibleSums(Set(entries.flatMap(\.lines)))
        + laterRefusals(of: .possibleValues)
    case .editDetails(_, let details):
      reversed(details) + details.attachments.flatMap { impossible($0, beside: []) }
    case .attachToCommitment(_, let file): impossible(file, beside: commitment?.attachments ?? [])
    case .attachToBreakdown(_, let file):
      impossible(file, beside: commitment?.breakdown?.attachments ?? [])
    case .attachToClaim(_, let file): impossible(file, beside: claim?.attachments ?? [])
    case .createCommitment(let commitment): impossible(commitment.retention)
    case .configureCommitment(_, let terms): impossible(terms)
    case .createUpstreamContract, .configureUpstreamContract, .editUpstreamSchedule:
      impossibleUpstreamTerms
    case .configureSettings(let settings): impossible(settings)
    default: []
    }
  }

  private func impossiblePercentages(_ entries: [LineChange]) -> [Refusal] {
    let numbers = Dictionary((claim?.lines ?? []).map { ($0.id, $0.number) }) { one, _ in one }
    return entries.flatMap { change -> [Refusal] in
      guard let percent = change.entry.percentage, !percent.isShare else { return [] }
      return change.lines.map { line in
        refuse(
          .possibleValues,
          "refusal.line-percentage",
          [
            "line": .text(numbers[line] ?? line.text),
            "share": .number(percent.percent),
          ]
        )
      }
    }
  }

  /// Stores below zero, and negative retention where the work is not.
  private func impossibleSums(_ lines: Set<RecordID<ScheduleLine>>) -> [Refusal] {
    guard let prospect else { return [] }
    let rows = workflow.sheet(of: prospect).rows
    return zip(prospect.lines, rows).flatMap { line, row -> [Refusal] in
      guard lines.contains(line.id) else { return [] }
      return missingStore(line, row) + negativeRetention(line, row) + negativeWork(line, row)
    } + removedLines(zip(prospect.lines, rows).filter { lines.contains($0.0.id) })
  }

  private func missingStore(_ line: ClaimLine, _ row: SheetRow) -> [Refusal] {
    guard row.materialsStored.isNegative else { return [] }
    let stored = row.materialsPrevious + row.materialsNew
    return [
      refuse(
        .possibleValues,
        "refusal.store-too-small",
        [
          "line": .text(line.number),
          "amount": .money(stored.isNegative ? .zero : stored, workflow.project.currency),
        ]
      )
    ]
  }

  private func negativeRetention(_ line: ClaimLine, _ row: SheetRow) -> [Refusal] {
    let isNegative =
      line.workRetention.isNegative && !row.workThisPeriod.isNegative
      || line.materialsRetention.isNegative
    return isNegative
      ? [refuse(.possibleValues, "refusal.negative-retention", ["line": .text(line.number)])] : []
  }

  /// Less work to date than none; what reduces the contract may be below zero.
  private func negativeWork(_ line: ClaimLine, _ row: SheetRow) -> [Refusal] {
    let work = row.workPrevious + row.workThisPeriod
    guard work.isNegative, !row.scheduled.isNegative else { return [] }
    return [refuse(.possibleValues, "refusal.negative-work", ["line": .text(line.number)])]
  }

  /// More than was billed on lines that the schedule of values has no more.
  private func removedLines(_ entered: [(line: ClaimLine, row: SheetRow)]) -> [Refusal] {
    let above = entered.filter { $0.row.totalToDate > $0.row.scheduled }.map(\.line)
    guard let commitment, let claim, !above.isEmpty else { return [] }
    let current = workflow.currentLines(of: commitment)
    let removed = above.filter { !current.contains($0.id) }
    let currency = workflow.project.currency
    let pasts = LinePast.all(of: removed, in: commitment.claims(before: claim), currency)
    return zip(removed, pasts).map { line, past in
      refuse(
        .possibleValues,
        "refusal.line-removed",
        ["line": .text(line.number), "amount": .money(past.total, currency)]
      )
    }
  }

  private func reversed(_ details: ClaimDetails) -> [Refusal] {
    guard let start = details.start, let end = details.end, end < start else { return [] }
    return [
      refuse(
        .possibleValues,
        "refusal.days-reversed",
        ["start": .day(start), "end": .day(end)]
      )
    ]
  }

  /// A file without a name, or one with the name of another that is attached.
  private func impossible(_ file: AttachedFile, beside others: [AttachedFile]) -> [Refusal] {
    let name = ["file": StatementValue.text(file.name)]
    let isTaken = others.contains { $0.name == file.name }
    return unless(file.isPossible, .possibleValues, "refusal.impossible-file", name)
      + unless(!isTaken, .possibleValues, "refusal.file-attached", name)
  }

  private func impossible(_ terms: RetentionTerms) -> [Refusal] {
    [terms.workPercent, terms.materialsPercent].filter { !$0.isShare }.map { percent in
      refuse(.possibleValues, "refusal.percentage", ["share": .number(percent.percent)])
    }
  }

  private func impossible(_ settings: ProjectSettings) -> [Refusal] {
    let days = [settings.periodStartDay, settings.periodEndDay, settings.dueDay]
    return days.filter { !(1...31).contains($0) }.map { day in
      refuse(.possibleValues, "refusal.day-of-month", ["value": .count(day)])
    }
  }
}

extension LineEntry {
  /// The percentage that is entered, where it is one.
  ///
  /// What goes beyond a line, or corrects it downwards, is entered as an amount.
  var percentage: Amount? {
    switch self {
    case .workPercent(let percent), .totalPercent(let percent), .workRetentionPercent(let percent),
      .materialsRetentionPercent(let percent), .releasePercent(let percent):
      percent
    case .work, .quantity, .materialsNew, .materialsMoved, .workRetention, .materialsRetention,
      .release:
      nil
    }
  }
}

extension Withholding {
  /// Whether less than nothing was entered as an amount; percentages have their own bounds.
  fileprivate var isNegative: Bool {
    switch self {
    case .amount(let amount): amount.isNegative
    case .percent: false
    }
  }
}
