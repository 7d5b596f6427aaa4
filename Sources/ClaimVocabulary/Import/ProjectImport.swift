import Diagnostics
import TermDictionary

/// A running project that comes in from somewhere else, as JSON or as tables of comma-separated
/// values.
///
/// ```swift
/// let read = ProjectImport(json: SourceText(name: "project.json", bytes: bytes))
/// guard let workflow = read.workflow else { return show(read.findings) }
/// ```
///
/// Everything that is wrong is told in one run, with line and column and the nearest good value.
/// Nothing comes in unless all is right, so that no project starts with half of its claims. The
/// documentation describes the tables in `docs/import.md`.
public struct ProjectImport: Sendable {
  /// The project; `nil` where anything is wrong.
  public let workflow: Workflow?

  /// What is wrong, in the order of the texts.
  public let findings: [Diagnostic]

  /// Reads a JSON document: an object with a list of records for each table.
  ///
  /// Costs as much as a sheet of every claim.
  public init(json source: SourceText) { self.init(ImportedTables(json: source)) }

  /// Reads tables of comma-separated values in UTF-8, the first row of each with the names of its
  /// columns.
  ///
  /// Costs as much as a sheet of every claim.
  public init(csv tables: [ImportTable: SourceText]) { self.init(ImportedTables(csv: tables)) }

  private init(_ tables: ImportedTables) {
    var assembly = ImportAssembly(tables)
    let workflow = assembly.workflow()
    findings = assembly.faults.inSourceOrder().withoutEchoes
    self.workflow = findings.hasErrors ? nil : workflow
  }
}

extension [Diagnostic] {
  /// The findings without those that say again, at no value of their own, what another one says of
  /// its value.
  fileprivate var withoutEchoes: [Diagnostic] {
    let told = Set(filter { !($0.span?.range.isEmpty ?? true) }.map(\.message))
    var last: Diagnostic?
    return filter { finding in
      defer { last = finding }
      let isEmpty = finding.span?.range.isEmpty ?? false
      return finding != last && !(isEmpty && told.contains(finding.message))
    }
  }
}

/// Makes the state of a project of the records that came in.
struct ImportAssembly {
  private let tables: ImportedTables
  private(set) var faults: [Diagnostic]

  /// Where the records of the state came from.
  private var origins = ImportOrigins()

  init(_ tables: ImportedTables) {
    self.tables = tables
    faults = tables.faults
  }

  /// The state; meaningless where there are faults.
  mutating func workflow() -> Workflow {
    for table in ImportTable.allCases where table.isRequired && tables.records[table] == nil {
      let isOther = !faults.isEmpty && tables.records.isEmpty
      if !isOther {
        faults.append(
          Diagnostic(.badImport, "the table '\(table.rawValue)' is missing", at: tables.top)
        )
      }
    }
    let project = readProject()
    var workflow = Workflow(
      project: project,
      settings: records(.settings) { ImportSettings.read(&$0) }.first ?? ProjectSettings(),
      companies: read(.companies, Self.company),
      people: read(.people, Self.person),
      commitments: read(.commitments, Self.commitment),
      periods: read(.periods, Self.period),
      policies: read(.policies, Self.policy)
    )
    if workflow.project.directory.isEmpty { workflow.project.directory = workflow.people.map(\.id) }
    addLines(to: &workflow)
    addBreakdowns(to: &workflow)
    addInvitations(to: &workflow)
    addClaims(to: &workflow)
    // Records that could not be read would be missed everywhere.
    if faults.isEmpty { faults += workflow.validate().map(origins.finding) }
    return workflow
  }

  /// The project; where it is missing, one that is never shown.
  private mutating func readProject() -> Project {
    if tables.records[.project]?.isEmpty == true, faults.isEmpty {
      faults.append(Diagnostic(.badImport, "the table 'project' has no record", at: tables.top))
    }
    if let record = tables.records[.project]?.first {
      origins.add(StatePath([.field("project")]), record)
      origins.add(StatePath([.field("settings")]), tables.records[.settings]?.first ?? record)
    }
    return records(.project, Self.project).first
      ?? Project(
        name: "",
        number: "",
        payer: "",
        currency: Currency("XXX", digits: 2),
        timeZone: .utc
      )
  }

  /// The records of `table` as `read` has them.
  private mutating func records<Value>(
    _ table: ImportTable,
    _ read: (inout ImportParser) -> Value
  ) -> [Value] {
    (tables.records[table] ?? []).map { record in
      var parser = ImportParser(record, names: table.names)
      let value = read(&parser)
      faults += parser.faults
      return value
    }
  }

  /// The same for records of a list of the state, each of which is known by its identifier.
  private mutating func read<Record>(
    _ table: ImportTable,
    _ read: (inout ImportParser) -> Record
  ) -> [Record] {
    for (index, record) in (tables.records[table] ?? []).enumerated() {
      origins.add(StatePath().item(table.rawValue, index), record)
      let id = record["id"]?.text ?? ""
      origins.add(StatePath([.field(table.rawValue), .record(id)]), record)
    }
    return records(table, read)
  }

  /// Says that `name` of `record` names no `what`, and which is near.
  private mutating func unknown(
    _ what: String,
    _ id: String,
    _ name: String,
    in record: ImportRecord,
    among known: [String]
  ) {
    guard let value = record[name] else { return }
    let hint = NearestValue.hint(id, among: known)
    faults.append(record.fault("there is no \(what) '\(id)'" + hint, at: value.range))
  }
}

// MARK: Records of their own

extension ImportAssembly {
  private static func project(_ project: inout ImportParser) -> Project {
    let currency = project.required("currency", else: Currency("XXX", digits: 2)) { value in
      let code = value.text ?? ""
      if let currency = Currency(code) { return .value(currency) }
      return .fault(Currency.unknown(code))
    }
    return Project(
      name: project.text("name"),
      number: project.text("number"),
      payer: project.identifier("payer"),
      currency: currency,
      timeZone: zone(&project),
      directory: project.identifiers("directory"),
      distribution: project.identifiers("distribution"),
      workflowAssignees: project.identifiers("workflow-assignees"),
      defaultContacts: project.identifiers("default-contacts"),
      insuranceManagers: project.identifiers("insurance-managers"),
      reader: reader(&project)
    )
  }

  /// By what clocks days end: the rule that is written, or that of the named place.
  private static func zone(_ project: inout ImportParser) -> TimeZoneRule {
    let name = project.text("time-zone")
    guard !name.isEmpty else { return .utc }
    if let clock = project.optionalText("clock") {
      if let zone = TimeZoneRule(name, posix: clock) { return zone }
      project.add(
        "'\(clock)' is no rule such as AEST-10AEDT,M10.1.0,M4.1.0/3",
        at: project.range(of: "clock")
      )
    } else {
      if let zone = TimeZoneRule(name) { return zone }
      project.add(
        "'\(name)' is no time zone with a rule of its own, such as Australia/Sydney",
        at: project.range(of: "time-zone")
      )
    }
    return .utc
  }

  /// Whose words are read, where that is said.
  private static func reader(_ record: inout ImportParser) -> ReaderPreference? {
    let locale = record.optionalText("locale") ?? "en"
    guard let name = record.optionalText("reads") else { return nil }
    let known = DictionarySet.shipped.readers.map(\.description)
    if !known.contains(name), NearestValue.to(name, among: known) != nil {
      // A point of view of one's own is as good; one that is nearly a shipped one is a slip.
      record.add(
        NearestValue.unknown("point of view", name, among: known),
        at: record.range(of: "reads")
      )
    }
    return ReaderPreference(pointOfView: name, locale: locale)
  }

  private static func company(_ company: inout ImportParser) -> Company {
    Company(
      company.identifier("id"),
      name: company.text("name"),
      defaultContact: company.optionalIdentifier("default-contact"),
      primaryContact: company.optionalIdentifier("primary-contact"),
      reader: reader(&company)
    )
  }

  private static func person(_ person: inout ImportParser) -> Person {
    var rights: [GranularRight] = []
    for text in person.texts("rights") {
      if let right = GranularRight(rawValue: text) {
        rights.append(right)
      } else {
        let known = GranularRight.allCases.map(\.rawValue)
        let message = NearestValue.unknown("value", text, among: known)
        person.add(message, at: person.range(of: "rights"))
      }
    }
    return Person(
      person.identifier("id"),
      name: person.text("name"),
      email: person.text("email"),
      company: person.identifier("company"),
      level: person.choice("level") ?? .none,
      rights: rights,
      reader: reader(&person)
    )
  }

  private static func commitment(_ record: inout ImportParser) -> Commitment {
    let kind = record.required("kind", else: CommitmentKind.worksContract)
    var commitment = Commitment(
      record.identifier("id"),
      kind,
      number: record.text("number"),
      name: record.text("name"),
      status: record.choice("status", among: kind.statuses) ?? .approved,
      company: record.optionalIdentifier("company"),
      accountingMethod: record.choice("method") ?? .amountBased,
      retention: RetentionTerms(
        workPercent: record.share("work-retention"),
        materialsPercent: record.share("materials-retention")
      )
    )
    commitment.contacts = record.identifiers("contacts")
    commitment.privateList = (commitment.contacts + record.identifiers("private-list")).unique
    commitment.isPrivate = record.flag("private") ?? true
    commitment.breakdown = record.choice("breakdown").map { Breakdown(status: $0) }
    return commitment
  }

  private static func period(_ record: inout ImportParser) -> BillingPeriod {
    var period = BillingPeriod(
      record.identifier("id"),
      record.choice("origin") ?? .manual,
      start: record.day("start"),
      end: record.day("end"),
      due: record.day("due")
    )
    period.status = record.choice("status") ?? .closed
    return period
  }

  private static func policy(_ policy: inout ImportParser) -> InsurancePolicy {
    InsurancePolicy(
      policy.identifier("id"),
      company: policy.identifier("company"),
      name: policy.text("name"),
      expires: policy.day("expires"),
      notifies: policy.flag("notify") ?? true
    )
  }
}

// MARK: Records of commitments

extension ImportAssembly {
  /// Does `change` to the commitment that each record of `table` names.
  private mutating func addRecords<Value>(
    of table: ImportTable,
    to workflow: inout Workflow,
    _ read: (inout ImportParser) -> Value,
    _ change: (inout Commitment, Value, ImportRecord, inout ImportAssembly) -> Void
  ) {
    let places = Dictionary(
      workflow.commitments.enumerated().map { ($1.id.text, $0) },
      uniquingKeysWith: { one, _ in one }
    )
    let values = records(table, read)
    for (record, value) in zip(tables.records[table] ?? [], values) {
      guard let id = record["commitment"]?.text else {
        // Its reader said that it is missing.
        continue
      }
      guard let place = places[id] else {
        unknown("commitment", id, "commitment", in: record, among: places.keys.sorted())
        continue
      }
      change(&workflow.commitments[place], value, record, &self)
    }
  }

  private static func path(_ commitment: Commitment) -> StatePath {
    StatePath().record("commitments", commitment.id)
  }

  private mutating func addLines(to workflow: inout Workflow) {
    addRecords(of: .lines, to: &workflow) { record -> (String?, ScheduleLine) in
      _ = record.text("commitment")
      let id = record.text("id")
      let isMeasured = record.record["quantity"] != nil
      let line = ScheduleLine(
        RecordID(id),
        number: record.optionalText("number") ?? id,
        budgetCode: record.text("code"),
        description: record.text("text"),
        value: isMeasured
          ? .units(quantity: record.amount("quantity"), price: record.amount("price"))
          : .lumpSum(record.amount("amount"))
      )
      if isMeasured, record.record["amount"] != nil {
        record.add(
          "a line has either an amount, or a quantity and a price",
          at: record.range(of: "amount")
        )
      }
      return (record.optionalText("change"), line)
    } _: { commitment, read, record, assembly in
      let (change, line) = read
      let path = Self.path(commitment)
      guard let change else {
        assembly.origins.add(path.item("lines", commitment.lines.count), record)
        commitment.lines.append(line)
        return
      }
      let place =
        commitment.changes.firstIndex { $0.id.text == change } ?? commitment.changes.count
      if place == commitment.changes.count {
        commitment.changes.append(ContractChange(RecordID(change), number: change, lines: []))
      }
      let count = commitment.changes[place].lines.count
      assembly.origins.add(
        path.record("changes", RecordID<ContractChange>(change)).item("lines", count),
        record
      )
      commitment.changes[place].lines.append(line)
    }
  }

  private mutating func addBreakdowns(to workflow: inout Workflow) {
    addRecords(of: .breakdownLines, to: &workflow) { record -> BreakdownLine in
      _ = record.text("commitment")
      return BreakdownLine(
        record.identifier("id"),
        of: record.identifier("of"),
        description: record.text("text"),
        amount: record.amount("amount")
      )
    } _: { commitment, line, record, assembly in
      let path = Self.path(commitment).field("breakdown")
      assembly.origins.add(path.item("lines", commitment.breakdown?.lines.count ?? 0), record)
      commitment.breakdown = commitment.breakdown ?? Breakdown()
      commitment.breakdown?.lines.append(line)
    }
  }

  private mutating func addInvitations(to workflow: inout Workflow) {
    let zone = workflow.project.timeZone
    addRecords(of: .invitations, to: &workflow) { record -> Invitation in
      _ = record.text("commitment")
      let sent = record.instant("sent", in: zone)
      if record.record["sent"] == nil {
        record.add("'sent' is missing", at: record.range(of: "sent"))
      }
      var invitation = Invitation(
        of: record.identifier("contact"),
        toBill: record.identifier("period"),
        record.choice("type") ?? .workMaterials,
        by: record.identifier("by"),
        at: sent ?? Instant(seconds: 0)
      )
      invitation.answer = record.choice("answer")
      invitation.answeredAt = record.instant("answered", in: zone)
      return invitation
    } _: { commitment, invitation, record, assembly in
      let path = Self.path(commitment)
      assembly.origins.add(path.item("invitations", commitment.invitations.count), record)
      commitment.invitations.append(invitation)
    }
  }
}

// MARK: Claims

extension ImportAssembly {
  private mutating func addClaims(to workflow: inout Workflow) {
    let zone = workflow.project.timeZone
    let periods = Dictionary(
      workflow.periods.map { ($0.id, $0) },
      uniquingKeysWith: { one, _ in one }
    )
    addRecords(of: .claims, to: &workflow) {
      Self.claim(&$0, zone, periods)
    } _: { commitment, claim, record, assembly in
      var claim = claim
      claim.position = (commitment.claims.last?.position ?? 0) + 1
      if record["number"] == nil { claim.number = "\(claim.position)" }
      assembly.origins.add(Self.path(commitment).record("claims", claim.id), record)
      commitment.claims.append(claim)
    }
    let entries = readEntries(of: workflow)
    for place in workflow.commitments.indices {
      for index in workflow.commitments[place].claims.indices {
        let commitment = workflow.commitments[place]
        let claim = commitment.claims[index]
        let earlier = Array(commitment.claims[..<index])
        var entered = claim
        entered.lines = workflow.claimLines(of: commitment, after: earlier)
        enter(entries[claim.id] ?? [], on: &entered, after: earlier, workflow.project.currency)
        workflow.commitments[place].claims[index] = entered
        workflow.updateBudget(for: entered.id)
      }
    }
  }

  private static func claim(
    _ record: inout ImportParser,
    _ zone: TimeZoneRule,
    _ periods: [RecordID<BillingPeriod>: BillingPeriod]
  ) -> Claim {
    _ = record.text("commitment")
    let period: RecordID<BillingPeriod> = record.identifier("period")
    let created = record.instant("created", in: zone)
    if record.record["created"] == nil {
      record.add("'created' is missing", at: record.range(of: "created"))
    }
    var claim = Claim(
      record.identifier("id"),
      position: 0,
      number: record.optionalText("number") ?? "",
      record.choice("type") ?? .workMaterialsRetention,
      status: record.choice("status") ?? .draft,
      for: period,
      billingDate: record.optionalDay("billing-date") ?? periods[period]?.end,
      start: record.optionalDay("start") ?? periods[period]?.start,
      end: record.optionalDay("end") ?? periods[period]?.end,
      lines: [],
      by: record.identifier("by"),
      at: created ?? Instant(seconds: 0)
    )
    claim.submittedAt = record.instant("submitted", in: zone)
    claim.correctionDue = record.optionalDay("correction-due")
    claim.paymentDue = record.optionalDay("payment-due")
    claim.isFinal = record.flag("final") ?? false
    claim.attachments = record.texts("attachments", separators: [";"]).map { AttachedFile($0) }
    claim.paid = record.optionalAmount("paid") ?? .zero
    claim.isLinkedToAccounting = record.flag("linked") ?? false
    return claim
  }

  /// What came in for one line of a claim.
  private struct Entered {
    let line: RecordID<ScheduleLine>
    let entries: [LineEntry]
    let review: LineReview?
    let comment: String?
    let record: ImportRecord
  }

  private mutating func readEntries(of workflow: Workflow) -> [RecordID<Claim>: [Entered]] {
    let claims = workflow.commitments.flatMap(\.claims).map(\.id)
    let known = Set(claims)
    var entries: [RecordID<Claim>: [Entered]] = [:]
    let values = records(.claimLines) { parser -> (RecordID<Claim>, Entered) in
      let id: RecordID<Claim> = parser.identifier("claim")
      return (id, Self.entered(&parser))
    }
    for (id, entered) in values where entered.record["claim"] != nil {
      if known.contains(id) {
        entries[id, default: []].append(entered)
      } else {
        unknown("claim", id.text, "claim", in: entered.record, among: claims.map(\.text))
      }
    }
    return entries
  }

  private static func entered(_ parser: inout ImportParser) -> Entered {
    var entries: [LineEntry] = []
    for column in EntryName.columns {
      guard let amount = parser.optionalAmount(column.rawValue) else { continue }
      entries.append(column.entry(amount))
    }
    return Entered(
      line: parser.identifier("line"),
      entries: entries,
      review: parser.choice("review"),
      comment: parser.optionalText("comment"),
      record: parser.record
    )
  }

  private mutating func enter(
    _ entries: [Entered],
    on claim: inout Claim,
    after earlier: [Claim],
    _ currency: Currency
  ) {
    let pasts = LinePast.all(of: claim.lines, in: earlier, currency)
    let places = Dictionary(
      claim.lines.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { one, _ in one }
    )
    var seen: Set<RecordID<ScheduleLine>> = []
    for entered in entries {
      guard let place = places[entered.line] else {
        let known = claim.lines.map(\.id.text)
        unknown("line", entered.line.text, "line", in: entered.record, among: known)
        continue
      }
      if !seen.insert(entered.line).inserted {
        let range = entered.record["line"]?.range ?? entered.record.range
        let message = "the line '\(entered.line)' of the claim '\(claim.id)' came before"
        faults.append(entered.record.fault(message, at: range))
      }
      if entered.record["quantity"] != nil, claim.lines[place].unitPrice == nil {
        let range = entered.record["quantity"]?.range ?? entered.record.range
        let message = "the line '\(entered.line)' is not measured in units"
        faults.append(entered.record.fault(message, at: range))
      }
      for entry in entered.entries {
        claim.lines[place].enter(entry, after: pasts[place], in: currency)
      }
      claim.lines[place].review = entered.review
      claim.lines[place].comment = entered.comment
      let path = StatePath([.field("claims"), .record(claim.id.text)])
      origins.add(path.record("lines", entered.line), entered.record)
    }
  }
}
