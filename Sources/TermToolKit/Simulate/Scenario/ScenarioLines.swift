import ClaimVocabulary
import Diagnostics

/// Reads lines: of schedules of values, of breakdowns, and what is entered and marked on those of
/// claims.
enum ScenarioLines {
  /// The lines of a schedule of values, called `lines` in `record`.
  static func schedule(_ record: inout RecordParser) -> [ScheduleLine] {
    record.records("lines", names: ["id", "number", "code", "text", "amount", "quantity", "price"])
    {
      scheduleLine(&$0)
    }
  }

  private static func scheduleLine(_ line: inout RecordParser) -> ScheduleLine {
    let value: LineValue =
      line.node.optional("quantity") != nil
      ? .units(quantity: line.amount("quantity"), price: line.amount("price"))
      : .lumpSum(line.amount("amount"))
    let id = line.text("id")
    let number = line.optional("number") { node throws(Diagnostic) in try node.text() }
    return ScheduleLine(
      RecordID(id),
      number: number ?? id,
      budgetCode: line.text("code"),
      description: line.text("text"),
      value: value
    )
  }

  static func details(_ node: ScenarioNode) throws(Diagnostic) -> [BreakdownLine] {
    var lines: [BreakdownLine] = []
    for line in node.list {
      try line.check(["id", "of", "text", "amount"])
      lines.append(
        BreakdownLine(
          try line.required("id").identifier(),
          of: try line.required("of").identifier(),
          description: try line.required("text").text(),
          amount: try line.required("amount").amount()
        )
      )
    }
    return lines
  }

  /// The marks of a review; the word `none` takes a mark away.
  static func marks(_ node: ScenarioNode) throws(Diagnostic) -> [LineMark] {
    var marks: [LineMark] = []
    for mark in node.list {
      try mark.check(["line", "review", "comment"])
      let review = try mark.required("review")
      marks.append(
        LineMark(
          try mark.required("line").identifier(),
          review.scalar == "none" ? nil : try review.choice(LineReview.self),
          comment: try mark.optional("comment")?.text()
        )
      )
    }
    return marks
  }

  /// What is entered on the lines of a claim.
  static func entries(_ node: ScenarioNode) throws(Diagnostic) -> [LineChange] {
    var changes: [LineChange] = []
    for entry in node.list {
      try entry.check(["line"] + EntryName.allCases.map(\.rawValue))
      let line: RecordID<ScheduleLine> = try entry.required("line").identifier()
      for (name, value) in try entry.fields() {
        guard let name = EntryName(rawValue: name) else { continue }
        changes.append(LineChange(line, entry: name.entry(try value.amount())))
      }
    }
    return changes
  }
}
