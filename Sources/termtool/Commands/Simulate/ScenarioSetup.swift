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
      try node.check(["name", "reads", "locale", "primary-contact"])
      var company = Company(Identifier(id), name: try node.required("name").text())
      company.primaryContact = try node.optional("primary-contact")?.identifier()
      company.reader = try reader(node)
      companies.append(company)
    }
    return companies
  }

  private static func people(_ node: ScenarioNode) throws(Diagnostic) -> [Person] {
    var people: [Person] = []
    for (id, node) in try node.fields() {
      try node.check(["name", "email", "company", "level", "levels", "rights", "reads", "locale"])
      var rights: [GranularRight] = []
      for right in node.optional("rights")?.list ?? [] { rights.append(try right.choice()) }
      var person = Person(
        Identifier(id),
        name: try node.required("name").text(),
        email: try node.required("email").text(),
        company: try node.required("company").identifier(),
        level: try node.optional("level")?.choice() ?? .none,
        rights: rights,
        reader: try reader(node)
      )
      if let levels = node.optional("levels") { try setLevels(of: &person, levels) }
      people.append(person)
    }
    return people
  }

  /// The levels on the other tools; `level` is the one on commitments.
  private static func setLevels(
    of person: inout Person,
    _ node: ScenarioNode
  ) throws(Diagnostic) {
    try node.check(["upstream-contracts", "reports", "company-administration"])
    person.levels.upstreamContracts = try node.optional("upstream-contracts")?.choice() ?? .none
    person.levels.reports = try node.optional("reports")?.choice() ?? .none
    person.levels.companyAdministration =
      try node.optional("company-administration")?.choice() ?? .none
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

  private static func policy(
    _ id: String,
    _ node: ScenarioNode
  ) throws(Diagnostic) -> InsurancePolicy {
    try node.check(["company", "name", "expires", "notify"])
    return InsurancePolicy(
      Identifier(id),
      company: try node.required("company").identifier(),
      name: try node.required("name").text(),
      expires: try node.required("expires").day(),
      notifies: try node.optional("notify")?.flag() ?? true
    )
  }
}
