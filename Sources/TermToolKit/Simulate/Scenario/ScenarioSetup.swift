import ClaimVocabulary
import Diagnostics
import TermDictionary

/// Reads who takes part in a scenario.
struct ScenarioSetup {
  /// Who takes part; something else stands for what could not be read.
  let workflow: Workflow

  /// Reads `top`, which hears of whatever is wrong with any record.
  init(_ top: inout RecordParser, in set: DictionarySet) {
    var project = Self.record("project", of: &top, names: Self.projectNames, Self.project)
    let companies = Self.records("companies", of: &top, names: Self.companyNames, Self.company)
    let people = Self.records("people", of: &top, names: Self.personNames, Self.person)
    let commitments = Self.records(
      "commitments",
      of: &top,
      names: Self.commitmentNames + Self.contactNames
    ) { id, record in
      let commitment = Self.commitment(id, &record)
      return Self.withContacts(commitment, &record)
    }
    let policies =
      top.node.optional("policies") == nil
      ? [] : Self.records("policies", of: &top, names: Self.policyNames, Self.policy)
    let contracts: [UpstreamContract] =
      top.node.optional("upstream-contracts") == nil
      ? []
      : Self.records(
        "upstream-contracts",
        of: &top,
        names: ScenarioUpstream.names,
        ScenarioUpstream.contract
      )
    let settings =
      top.node.optional("settings") == nil
      ? ProjectSettings()
      : Self.record(
        "settings",
        of: &top,
        names: ScenarioSettings.names + ["numbering"],
        Self.settings
      )
    top.add(ScenarioReferences(top.node, in: set).faults(top.node))
    if project.directory.isEmpty { project.directory = people.map(\.id) }
    var workflow = Workflow(
      project: project,
      settings: settings,
      companies: companies,
      people: people,
      commitments: commitments,
      policies: policies
    )
    workflow.upstreamContracts = contracts
    self.workflow = workflow
  }

  /// The record called `name`, which has to be there.
  private static func record<Record>(
    _ name: String,
    of top: inout RecordParser,
    names: [String],
    _ read: (inout RecordParser) -> Record
  ) -> Record {
    let node = top.required(name, else: nil) { node throws(Diagnostic) in node }
    var parser = RecordParser(node ?? top.node, names: names)
    let record = read(&parser)
    // What stands for a record that is not there has faults of which nobody needs to hear.
    if node != nil { top.add(parser.faults) }
    return record
  }

  /// The records called `name`, by their identifiers.
  private static func records<Record>(
    _ name: String,
    of top: inout RecordParser,
    names: [String],
    _ read: (String, inout RecordParser) -> Record
  ) -> [Record] {
    let fields = top.required(name, else: []) { node throws(Diagnostic) in try node.fields() }
    return fields.map { id, node in
      var parser = RecordParser(node, names: names)
      let record = read(id, &parser)
      top.add(parser.faults)
      return record
    }
  }

  private static func settings(_ record: inout RecordParser) -> ProjectSettings {
    let changes = ScenarioSettings(&record)
    var settings = changes.applied(to: ProjectSettings())
    let numbering = record.optional("numbering") { node throws(Diagnostic) in
      try ScenarioNumbering.scheme(node)
    }
    settings.numbering = numbering ?? nil
    return settings
  }

  private static let projectNames = [
    "name", "number", "payer", "currency", "time-zone", "clock", "directory", "distribution",
    "workflow-assignees", "default-contacts", "insurance-managers", "reads", "locale",
  ]

  private static func project(_ project: inout RecordParser) -> Project {
    Project(
      name: project.text("name"),
      number: project.text("number"),
      payer: project.identifier("payer"),
      currency: project.required("currency", else: Currency("XXX", digits: 2), Self.currency),
      timeZone: zone(&project),
      directory: project.identifiers("directory"),
      distribution: project.identifiers("distribution"),
      workflowAssignees: project.identifiers("workflow-assignees"),
      defaultContacts: project.identifiers("default-contacts"),
      insuranceManagers: project.identifiers("insurance-managers"),
      reader: reader(&project)
    )
  }

  private static func currency(_ node: ScenarioNode) throws(Diagnostic) -> Currency {
    let code = try node.text()
    guard let currency = Currency(code) else { throw node.fault(Currency.unknown(code)) }
    return currency
  }

  /// By what clocks days end: the rule that is written, or that of the named place.
  private static func zone(_ project: inout RecordParser) -> TimeZoneRule {
    let name = project.text("time-zone")
    guard project.node.isMapping, project.node.optional("time-zone")?.scalar != nil else {
      return .utc
    }
    let clock = project.node.optional("clock")
    return project.required("time-zone", else: .utc) { place throws(Diagnostic) in
      guard let clock else {
        guard let zone = TimeZoneRule(name) else {
          throw place.fault(
            "'\(name)' is no time zone with a rule of its own, such as Australia/Sydney; "
              + "write the rule as 'clock'"
          )
        }
        return zone
      }
      guard let zone = TimeZoneRule(name, posix: try clock.text()) else {
        throw clock.fault("'\(try clock.text())' is no rule such as AEST-10AEDT,M10.1.0,M4.1.0/3")
      }
      return zone
    }
  }

  /// Whose words are read, where that is said.
  private static func reader(_ record: inout RecordParser) -> ReaderPreference? {
    let locale = record.optional("locale") { node throws(Diagnostic) in try node.text() }
    let reads = record.optional("reads") { node throws(Diagnostic) in try node.text() }
    return reads.map { ReaderPreference(pointOfView: $0, locale: locale ?? "en") }
  }

  static let companyNames = ["name", "reads", "locale", "primary-contact", "default-contact"]

  static func company(_ id: String, _ company: inout RecordParser) -> Company {
    Company(
      RecordID(id),
      name: company.text("name"),
      defaultContact: company.optionalIdentifier("default-contact"),
      primaryContact: company.optionalIdentifier("primary-contact"),
      reader: reader(&company)
    )
  }

  static let personNames = [
    "name", "email", "company", "level", "levels", "rights", "reads", "locale",
  ]

  static func person(_ id: String, _ record: inout RecordParser) -> Person {
    var person = Person(
      RecordID(id),
      name: record.text("name"),
      email: record.text("email"),
      company: record.identifier("company"),
      rights: rights(&record),
      reader: reader(&record)
    )
    person.levels = levels(&record)
    return person
  }

  static func template(_ id: String, _ template: inout RecordParser) -> PermissionTemplate {
    PermissionTemplate(
      RecordID(id),
      name: template.text("name"),
      levels: levels(&template),
      rights: rights(&template)
    )
  }

  private static func rights(_ record: inout RecordParser) -> [GranularRight] {
    record.list("rights") { node throws(Diagnostic) in try node.choice() }
  }

  /// The levels: `level` is the one on commitments, `levels` has those on the other tools.
  private static func levels(_ record: inout RecordParser) -> Levels {
    var levels = Levels(commitments: record.choice("level") ?? .none)
    guard let node = record.node.optional("levels") else { return levels }
    var others = RecordParser(
      node,
      names: ["upstream-contracts", "reports", "company-administration"]
    )
    levels.upstreamContracts = others.choice("upstream-contracts") ?? .none
    levels.reports = others.choice("reports") ?? .none
    levels.companyAdministration = others.choice("company-administration") ?? .none
    record.add(others.faults)
    return levels
  }

  static let commitmentNames = [
    "kind", "number", "name", "status", "company", "method", "private", "work-retention",
    "materials-retention", "lines",
  ]

  private static let contactNames = ["contacts", "private-list"]

  static func commitment(_ id: String, _ record: inout RecordParser) -> Commitment {
    var commitment = Commitment(
      RecordID(id),
      record.required("kind", else: CommitmentKind.worksContract),
      number: record.text("number"),
      name: record.text("name"),
      status: record.choice("status") ?? .approved,
      company: record.optionalIdentifier("company"),
      accountingMethod: record.choice("method") ?? .amountBased,
      lines: ScenarioLines.schedule(&record),
      retention: RetentionTerms(
        workPercent: record.optional("work-retention", share) ?? .zero,
        materialsPercent: record.optional("materials-retention", share) ?? .zero
      )
    )
    commitment.isPrivate = record.flag("private") ?? true
    return commitment
  }

  private static func share(_ node: ScenarioNode) throws(Diagnostic) -> Amount {
    let percent = try node.amount()
    guard percent >= .zero, percent <= .hundred else {
      throw node.fault("'\(percent)' is no percentage between 0 and 100")
    }
    return percent
  }

  private static func withContacts(
    _ commitment: Commitment,
    _ record: inout RecordParser
  ) -> Commitment {
    var commitment = commitment
    commitment.contacts = record.identifiers("contacts")
    commitment.privateList = commitment.contacts
    commitment.privateList += record.identifiers("private-list")
    return commitment
  }

  static let policyNames = ["company", "name", "expires", "notify"]

  static func policy(_ id: String, _ policy: inout RecordParser) -> InsurancePolicy {
    InsurancePolicy(
      RecordID(id),
      company: policy.identifier("company"),
      name: policy.text("name"),
      expires: policy.day("expires"),
      notifies: policy.flag("notify") ?? true
    )
  }
}
