import ClaimVocabulary
import Diagnostics

/// Reads contracts with the party above: those that take part, and what steps change of them.
enum ScenarioUpstream {
  /// What the terms of a contract are made of.
  static let termNames = [
    "status", "company", "reviewers", "distribution", "markup", "work-retention",
    "materials-retention",
  ]

  /// What a contract is made of.
  static let names = ["number", "name", "lines"] + termNames

  /// The contract `id`; it is in force unless another status is written.
  static func contract(_ id: String, _ record: inout RecordParser) -> UpstreamContract {
    UpstreamContract(
      RecordID(id),
      number: record.text("number"),
      name: record.text("name"),
      terms: terms(&record)(UpstreamTerms(status: .approved)),
      lines: lines(&record)
    )
  }

  /// What `record` changes of terms; what is not named stays as it is.
  static func terms(_ record: inout RecordParser) -> (UpstreamTerms) -> UpstreamTerms {
    func amount(_ name: String, _ record: inout RecordParser) -> Amount? {
      record.optional(name) { node throws(Diagnostic) in try node.amount() }
    }
    let status: ContractStatus? = record.choice("status")
    let company: RecordID<Company>? = record.optionalIdentifier("company")
    let reviewers: [RecordID<Person>]? = people("reviewers", &record)
    let distribution: [RecordID<Person>]? = people("distribution", &record)
    let markup = amount("markup", &record)
    let work = amount("work-retention", &record)
    let materials = amount("materials-retention", &record)
    return { old in
      UpstreamTerms(
        status: status ?? old.status,
        company: company ?? old.company,
        reviewers: reviewers ?? old.reviewers,
        distribution: distribution ?? old.distribution,
        markupPercent: markup ?? old.markupPercent,
        retention: RetentionTerms(
          workPercent: work ?? old.retention.workPercent,
          materialsPercent: materials ?? old.retention.materialsPercent
        )
      )
    }
  }

  /// The people of a list; `nil` where it is not there.
  private static func people(
    _ name: String,
    _ record: inout RecordParser
  ) -> [RecordID<Person>]? {
    record.node.optional(name) == nil ? nil : record.identifiers(name)
  }

  /// The lines of a schedule of values, each with what it takes.
  static func lines(_ record: inout RecordParser) -> [UpstreamLine] {
    let names = ["id", "number", "code", "text", "amount", "takes", "markup"]
    return record.records("lines", names: names) { line in
      let id = line.text("id")
      return UpstreamLine(
        RecordID(id),
        number: line.optional("number") { node throws(Diagnostic) in try node.text() } ?? id,
        budgetCode: line.text("code"),
        description: line.text("text"),
        amount: line.amount("amount"),
        takes: line.list("takes", source),
        markupPercent: line.optional("markup") { node throws(Diagnostic) in try node.amount() }
      )
    }
  }

  /// A source: `{code: 26-100}`, `{commitment: sc-014}` or `{commitment: sc-014, line: rough-in}`.
  private static func source(_ node: ScenarioNode) throws(Diagnostic) -> LineSource {
    try node.check(["code", "commitment", "line"])
    if let code = node.optional("code") { return .budgetCode(try code.text()) }
    let commitment: RecordID<Commitment> = try node.required("commitment").identifier()
    guard let line = node.optional("line") else { return .commitment(commitment) }
    return .line(try line.identifier(), of: commitment)
  }
}
