import ClaimVocabulary
import Diagnostics
import TermDictionary

/// Reads who takes part in a scenario.
struct ScenarioSetup {
  let workflow: Workflow

  init(_ top: ScenarioNode, in set: DictionarySet) throws(Diagnostic) {
    var workflow = Workflow(
      project: try Self.project(top.required("project")),
      companies: try Self.companies(top.required("companies")),
      people: try Self.people(top.required("people"))
    )
    if workflow.project.directory.isEmpty {
      workflow.project.directory = workflow.people.map(\.id)
    }
    if let node = top.optional("settings") {
      let changes = try ScenarioSettings(node, besides: ["numbering"])
      workflow.settings = changes.applied(to: workflow.settings)
      workflow.settings.numbering = try node.optional("numbering").flatMap(ScenarioNumbering.scheme)
    }
    for (id, node) in try top.required("commitments").fields() {
      try node.check(Self.commitmentNames + Self.contactNames)
      workflow.commitments.append(try Self.withContacts(Self.commitment(id, node), node))
    }
    for (id, node) in try top.optional("policies")?.fields() ?? [] {
      try node.check(["company", "name", "expires", "notify"])
      workflow.policies.append(try Self.policy(id, node))
    }
    try ScenarioReferences(workflow, in: set).check(top)
    self.workflow = workflow
  }

  private static func project(_ node: ScenarioNode) throws(Diagnostic) -> Project {
    try node.check([
      "name", "number", "payer", "currency", "time-zone", "clock", "directory", "distribution",
      "workflow-assignees", "default-contacts", "insurance-managers", "reads", "locale",
    ])
    let clock = try node.required("clock")
    let zone = TimeZoneRule(try node.required("time-zone").text(), posix: try clock.text())
    guard let zone else {
      throw clock.fault("'\(try clock.text())' is no rule such as AEST-10AEDT,M10.1.0,M4.1.0/3")
    }
    return Project(
      name: try node.required("name").text(),
      number: try node.required("number").text(),
      payer: try node.required("payer").identifier(),
      currency: Currency(try node.required("currency").text()),
      timeZone: zone,
      directory: try node.optional("directory")?.identifiers() ?? [],
      distribution: try node.optional("distribution")?.identifiers() ?? [],
      workflowAssignees: try node.optional("workflow-assignees")?.identifiers() ?? [],
      defaultContacts: try node.optional("default-contacts")?.identifiers() ?? [],
      insuranceManagers: try node.optional("insurance-managers")?.identifiers() ?? [],
      reader: try reader(node)
    )
  }

  /// Whose words are read, where that is said.
  private static func reader(_ node: ScenarioNode) throws(Diagnostic) -> ReaderPreference? {
    guard let reads = node.optional("reads") else { return nil }
    let locale = try node.optional("locale")?.text()
    return ReaderPreference(pointOfView: try reads.text(), locale: locale ?? "en")
  }

  private static func companies(_ node: ScenarioNode) throws(Diagnostic) -> [Company] {
    var companies: [Company] = []
    for (id, node) in try node.fields() {
      try node.check(companyNames)
      companies.append(try company(id, node))
    }
    return companies
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

  private static func people(_ node: ScenarioNode) throws(Diagnostic) -> [Person] {
    var people: [Person] = []
    for (id, node) in try node.fields() {
      try node.check(personNames)
      people.append(try person(id, node))
    }
    return people
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
    "kind", "number", "name", "status", "company", "method", "private", "work-retainage",
    "materials-retainage", "lines",
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
      retainage: RetainageTerms(
        workPercent: try node.optional("work-retainage")?.amount() ?? .zero,
        materialsPercent: try node.optional("materials-retainage")?.amount() ?? .zero
      )
    )
    commitment.isPrivate = try node.optional("private")?.flag() ?? true
    return commitment
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
