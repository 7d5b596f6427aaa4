import ClaimVocabulary
import Diagnostics
import TermDictionary

/// Reads who takes part in a scenario.
struct ScenarioSetup {
  /// Who takes part; `nil` where the project itself could not be read.
  let workflow: Workflow?

  /// Reads `top`; what is wrong with any record is added to `faults`.
  init(_ top: ScenarioNode, in set: DictionarySet, _ faults: inout ScenarioFaults) {
    let project = faults.collect { () throws(Diagnostic) in
      try Self.project(top.required("project"))
    }
    let companies = Self.records("companies", of: top, &faults) { (id, node) throws(Diagnostic) in
      try node.check(Self.companyNames)
      return try Self.company(id, node)
    }
    let people = Self.records("people", of: top, &faults) { (id, node) throws(Diagnostic) in
      try node.check(Self.personNames)
      return try Self.person(id, node)
    }
    let commitments = Self.records("commitments", of: top, &faults) {
      (id, node) throws(Diagnostic) in
      try node.check(Self.commitmentNames + Self.contactNames)
      return try Self.withContacts(Self.commitment(id, node), node)
    }
    let policies =
      top.optional("policies") == nil
      ? [] : Self.records("policies", of: top, &faults, Self.statedPolicy)
    let settings = faults.collect { () throws(Diagnostic) in try Self.settings(top) }
    faults.add(ScenarioReferences(top, in: set).faults(top))
    guard var project else {
      workflow = nil
      return
    }
    if project.directory.isEmpty { project.directory = people.map(\.id) }
    workflow = Workflow(
      project: project,
      settings: settings ?? ClaimVocabulary.Settings(),
      companies: companies,
      people: people,
      commitments: commitments,
      policies: policies
    )
  }

  /// The records called `name`, one fault for each that cannot be read.
  private static func records<Record>(
    _ name: String,
    of top: ScenarioNode,
    _ faults: inout ScenarioFaults,
    _ read: (String, ScenarioNode) throws(Diagnostic) -> Record
  ) -> [Record] {
    let fields = faults.collect { () throws(Diagnostic) in try top.required(name).fields() }
    return (fields ?? []).compactMap { id, node in
      faults.collect { () throws(Diagnostic) in try read(id, node) }
    }
  }

  private static func settings(_ top: ScenarioNode) throws(Diagnostic) -> ClaimVocabulary.Settings {
    guard let node = top.optional("settings") else { return ClaimVocabulary.Settings() }
    let changes = try ScenarioSettings(node, besides: ["numbering"])
    var settings = changes.applied(to: ClaimVocabulary.Settings())
    settings.numbering = try node.optional("numbering").flatMap(ScenarioNumbering.scheme)
    return settings
  }

  private static func project(_ node: ScenarioNode) throws(Diagnostic) -> Project {
    try node.check([
      "name", "number", "payer", "currency", "time-zone", "clock", "directory", "distribution",
      "workflow-assignees", "default-contacts", "insurance-managers", "reads", "locale",
    ])
    return Project(
      name: try node.required("name").text(),
      number: try node.required("number").text(),
      payer: try node.required("payer").identifier(),
      currency: try currency(node.required("currency")),
      timeZone: try zone(node),
      directory: try node.optional("directory")?.identifiers() ?? [],
      distribution: try node.optional("distribution")?.identifiers() ?? [],
      workflowAssignees: try node.optional("workflow-assignees")?.identifiers() ?? [],
      defaultContacts: try node.optional("default-contacts")?.identifiers() ?? [],
      insuranceManagers: try node.optional("insurance-managers")?.identifiers() ?? [],
      reader: try reader(node)
    )
  }

  private static func currency(_ node: ScenarioNode) throws(Diagnostic) -> Currency {
    let code = try node.text()
    guard let currency = Currency(code) else {
      let upper = code.uppercased()
      let hint = Currency(upper) == nil ? ", such as AUD" : "; did you mean '\(upper)'?"
      throw node.fault("'\(code.prefix(16))' is no currency of ISO 4217" + hint)
    }
    return currency
  }

  /// By what clocks days end: the rule that is written, or that of the named place.
  private static func zone(_ node: ScenarioNode) throws(Diagnostic) -> TimeZoneRule {
    let place = try node.required("time-zone")
    let name = try place.text()
    guard let clock = node.optional("clock") else {
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

  /// Whose words are read, where that is said.
  private static func reader(_ node: ScenarioNode) throws(Diagnostic) -> ReaderPreference? {
    guard let reads = node.optional("reads") else { return nil }
    let locale = try node.optional("locale")?.text()
    return ReaderPreference(pointOfView: try reads.text(), locale: locale ?? "en")
  }

  /// What a company is made of.
  static let companyNames = ["name", "reads", "locale", "primary-contact", "default-contact"]

  static func company(_ id: String, _ node: ScenarioNode) throws(Diagnostic) -> Company {
    Company(
      Identifier(id),
      name: try node.required("name").text(),
      defaultContact: try node.optional("default-contact")?.identifier(),
      primaryContact: try node.optional("primary-contact")?.identifier(),
      reader: try reader(node)
    )
  }

  /// What a user is made of.
  static let personNames = [
    "name", "email", "company", "level", "levels", "rights", "reads", "locale",
  ]

  static func person(_ id: String, _ node: ScenarioNode) throws(Diagnostic) -> Person {
    var person = Person(
      Identifier(id),
      name: try node.required("name").text(),
      email: try node.required("email").text(),
      company: try node.required("company").identifier(),
      rights: try rights(node),
      reader: try reader(node)
    )
    person.levels = try levels(node)
    return person
  }

  static func template(
    _ id: String,
    _ node: ScenarioNode
  ) throws(Diagnostic) -> PermissionTemplate {
    PermissionTemplate(
      Identifier(id),
      name: try node.required("name").text(),
      levels: try levels(node),
      rights: try rights(node)
    )
  }

  private static func rights(_ node: ScenarioNode) throws(Diagnostic) -> [GranularRight] {
    var rights: [GranularRight] = []
    for right in node.optional("rights")?.list ?? [] { rights.append(try right.choice()) }
    return rights
  }

  /// The levels: `level` is the one on commitments, `levels` has those on the other tools.
  private static func levels(_ node: ScenarioNode) throws(Diagnostic) -> Levels {
    var levels = Levels(commitments: try node.optional("level")?.choice() ?? .none)
    guard let others = node.optional("levels") else { return levels }
    try others.check(["upstream-contracts", "reports", "company-administration"])
    levels.upstreamContracts = try others.optional("upstream-contracts")?.choice() ?? .none
    levels.reports = try others.optional("reports")?.choice() ?? .none
    levels.companyAdministration =
      try others.optional("company-administration")?.choice() ?? .none
    return levels
  }

  /// What a commitment is made of.
  static let commitmentNames = [
    "kind", "number", "name", "status", "company", "method", "private", "work-retention",
    "materials-retention", "lines",
  ]

  private static let contactNames = ["contacts", "private-list"]

  static func commitment(
    _ id: String,
    _ node: ScenarioNode
  ) throws(Diagnostic) -> Commitment {
    var commitment = Commitment(
      Identifier(id),
      try node.required("kind").choice(),
      number: try node.required("number").text(),
      name: try node.required("name").text(),
      status: try node.optional("status")?.choice() ?? .approved,
      company: try node.optional("company")?.identifier(),
      accountingMethod: try node.optional("method")?.choice() ?? .amountBased,
      lines: try ScenarioLines.schedule(node.optional("lines")),
      retention: RetentionTerms(
        workPercent: try share(node.optional("work-retention")),
        materialsPercent: try share(node.optional("materials-retention"))
      )
    )
    commitment.isPrivate = try node.optional("private")?.flag() ?? true
    return commitment
  }

  /// A percentage; nothing where none is written.
  private static func share(_ node: ScenarioNode?) throws(Diagnostic) -> Amount {
    guard let node else { return .zero }
    let percent = try node.amount()
    guard percent >= .zero, percent <= .hundred else {
      throw node.fault("'\(percent)' is no percentage between 0 and 100")
    }
    return percent
  }

  private static func withContacts(
    _ commitment: Commitment,
    _ node: ScenarioNode
  ) throws(Diagnostic) -> Commitment {
    var commitment = commitment
    commitment.contacts = try node.optional("contacts")?.identifiers() ?? []
    commitment.privateList = commitment.contacts
    commitment.privateList += try node.optional("private-list")?.identifiers() ?? []
    return commitment
  }

  private static func statedPolicy(
    _ id: String,
    _ node: ScenarioNode
  ) throws(Diagnostic) -> InsurancePolicy {
    try node.check(["company", "name", "expires", "notify"])
    return try policy(id, node)
  }

  static func policy(
    _ id: String,
    _ node: ScenarioNode
  ) throws(Diagnostic) -> InsurancePolicy {
    InsurancePolicy(
      Identifier(id),
      company: try node.required("company").identifier(),
      name: try node.required("name").text(),
      expires: try node.required("expires").day(),
      notifies: try node.optional("notify")?.flag() ?? true
    )
  }
}
