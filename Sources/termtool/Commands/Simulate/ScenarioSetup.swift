import ClaimVocabulary
import Diagnostics

/// Reads who takes part in a scenario.
struct ScenarioSetup {
  let workflow: Workflow

  init(_ top: ScenarioNode) throws(Diagnostic) {
    var workflow = Workflow(
      project: try Self.project(top.required("project")),
      companies: try Self.companies(top.required("companies")),
      people: try Self.people(top.required("people"))
    )
    workflow.project.directory = workflow.people.map(\.id)
    if let settings = top.optional("settings") { workflow.settings = try Self.settings(settings) }
    for (id, node) in try top.required("commitments").fields() {
      workflow.commitments.append(try Self.commitment(id, node))
    }
    for (id, node) in try top.optional("policies")?.fields() ?? [] {
      workflow.policies.append(try Self.policy(id, node))
    }
    self.workflow = workflow
  }

  private static func project(_ node: ScenarioNode) throws(Diagnostic) -> Project {
    try node.check([
      "name", "number", "payer", "currency", "time-zone", "clock", "distribution",
      "insurance-managers",
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
      distribution: try identifiers(node.optional("distribution")),
      insuranceManagers: try identifiers(node.optional("insurance-managers"))
    )
  }

  private static func identifiers<Record>(
    _ node: ScenarioNode?
  ) throws(Diagnostic) -> [Identifier<Record>] {
    var identifiers: [Identifier<Record>] = []
    for item in node?.list ?? [] { identifiers.append(try item.identifier()) }
    return identifiers
  }

  private static func settings(_ node: ScenarioNode) throws(Diagnostic) -> ClaimVocabulary.Settings
  {
    try node.check([
      "remind-every", "remind-from", "notify-approved", "notify-approved-as-noted", "digest",
      "custom-message", "show-claimed-amounts", "allow-overbilling", "default-claim-type",
      "on-behalf",
    ])
    var settings = ClaimVocabulary.Settings()
    if let every = node.optional("remind-every") {
      settings.reminders = Int(try every.text()).flatMap(ReminderFrequency.init)
      if settings.reminders == nil { throw every.fault("expected 1, 2 or 3 days") }
    }
    if let value = node.optional("remind-from") { settings.remindersStart = try value.choice() }
    if let value = node.optional("notify-approved") { settings.notifiesApproved = try value.flag() }
    if let value = node.optional("notify-approved-as-noted") {
      settings.notifiesApprovedAsNoted = try value.flag()
    }
    if let value = node.optional("digest") { settings.sendsDigest = try value.flag() }
    if let value = node.optional("custom-message") { settings.customMessage = try value.text() }
    if let value = node.optional("show-claimed-amounts") {
      settings.showsClaimedAmounts = try value.flag()
    }
    if let value = node.optional("allow-overbilling") {
      settings.allowsOverbilling = try value.flag()
    }
    if let value = node.optional("default-claim-type") {
      settings.defaultClaimType = try value.choice()
    }
    if let value = node.optional("on-behalf") { settings.onBehalf = try value.choice() }
    return settings
  }

  private static func companies(_ node: ScenarioNode) throws(Diagnostic) -> [Company] {
    var companies: [Company] = []
    for (id, node) in try node.fields() {
      try node.check(["name", "reads", "locale", "primary-contact"])
      var company = Company(Identifier(id), name: try node.required("name").text())
      company.primaryContact = try node.optional("primary-contact")?.identifier()
      if let reads = node.optional("reads") {
        let locale = try node.optional("locale")?.text()
        company.reader = ReaderPreference(pointOfView: try reads.text(), locale: locale ?? "en")
      }
      companies.append(company)
    }
    return companies
  }

  private static func people(_ node: ScenarioNode) throws(Diagnostic) -> [Person] {
    var people: [Person] = []
    for (id, node) in try node.fields() {
      try node.check(["name", "email", "company", "level"])
      people.append(
        Person(
          Identifier(id),
          name: try node.required("name").text(),
          email: try node.required("email").text(),
          company: try node.required("company").identifier(),
          level: try node.optional("level")?.choice() ?? .none
        )
      )
    }
    return people
  }

  private static func commitment(
    _ id: String,
    _ node: ScenarioNode
  ) throws(Diagnostic) -> Commitment {
    try node.check([
      "kind", "number", "name", "status", "company", "contacts", "method", "work-retainage",
      "materials-retainage", "lines",
    ])
    var commitment = Commitment(
      Identifier(id),
      try node.required("kind").choice(),
      number: try node.required("number").text(),
      name: try node.required("name").text(),
      status: try node.optional("status")?.choice() ?? .approved,
      company: try node.optional("company")?.identifier(),
      accountingMethod: try node.optional("method")?.choice() ?? .amountBased,
      retainage: RetainageTerms(
        workPercent: try node.optional("work-retainage")?.amount() ?? .zero,
        materialsPercent: try node.optional("materials-retainage")?.amount() ?? .zero
      )
    )
    for line in node.optional("lines")?.list ?? [] {
      commitment.lines.append(try ScenarioSteps.line(line))
    }
    commitment.contacts = try identifiers(node.optional("contacts"))
    commitment.privateList = commitment.contacts
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
