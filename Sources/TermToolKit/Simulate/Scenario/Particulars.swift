import ClaimVocabulary
import Diagnostics

/// What a step of a scenario names.
struct Particulars {
  let node: ScenarioNode

  func required(_ name: String) throws(Diagnostic) -> ScenarioNode { try node.required(name) }

  var commitment: Identifier<Commitment> {
    get throws(Diagnostic) { try required("commitment").identifier() }
  }

  var commitments: [Identifier<Commitment>] {
    get throws(Diagnostic) { try required("commitments").identifiers() }
  }

  /// A commitment that the step makes.
  var newCommitment: Commitment {
    get throws(Diagnostic) {
      try record("commitment", ScenarioSetup.commitment)
    }
  }

  var company: Identifier<Company> {
    get throws(Diagnostic) { try required("company").identifier() }
  }

  var contact: Identifier<Person> {
    get throws(Diagnostic) { try required("contact").identifier() }
  }

  var person: Identifier<Person> {
    get throws(Diagnostic) { try required("person").identifier() }
  }

  /// The tool of a level; commitments unless another one is named.
  var tool: Tool {
    get throws(Diagnostic) { try node.optional("tool")?.choice() ?? .commitments }
  }

  var upstreamContract: Identifier<UpstreamContract> {
    get throws(Diagnostic) { try required("contract").identifier() }
  }

  /// A contract with the party above that the step makes.
  var newUpstreamContract: UpstreamContract {
    get throws(Diagnostic) { try record("contract", ScenarioUpstream.contract) }
  }

  /// Changes of the terms of such a contract.
  var upstreamTerms: (UpstreamTerms) -> UpstreamTerms {
    get throws(Diagnostic) {
      var record = RecordReader(node)
      let terms = ScenarioUpstream.terms(&record)
      return try record.checked(terms)
    }
  }

  var upstreamLines: [UpstreamLine] {
    get throws(Diagnostic) {
      _ = try required("lines")
      var record = RecordReader(node)
      let lines = ScenarioUpstream.lines(&record)
      return try record.checked(lines)
    }
  }

  /// A policy that the step adds.
  var newPolicy: InsurancePolicy {
    get throws(Diagnostic) { try record("policy", ScenarioSetup.policy) }
  }

  /// A company that the step adds.
  var newCompany: Company {
    get throws(Diagnostic) { try record("company", ScenarioSetup.company) }
  }

  /// A user whom the step adds.
  var newUser: Person {
    get throws(Diagnostic) { try record("person", ScenarioSetup.person) }
  }

  /// A set of levels that the step keeps.
  var newTemplate: PermissionTemplate {
    get throws(Diagnostic) { try record("template", ScenarioSetup.template) }
  }

  var claim: Identifier<Claim> {
    get throws(Diagnostic) { try required("claim").identifier() }
  }

  /// One claim or several.
  var claims: [Identifier<Claim>] {
    get throws(Diagnostic) {
      guard let claims = node.optional("claims") else { return [try claim] }
      return try claims.identifiers()
    }
  }

  var period: Identifier<BillingPeriod> {
    get throws(Diagnostic) { try required("period").identifier() }
  }

  /// The period, where it is not the open one.
  var chosenPeriod: Identifier<BillingPeriod>? {
    get throws(Diagnostic) { try node.optional("period")?.identifier() }
  }

  var policy: Identifier<InsurancePolicy> {
    get throws(Diagnostic) { try required("policy").identifier() }
  }

  var days: (start: Day, end: Day, due: Day) {
    get throws(Diagnostic) { (try day("start"), try day("end"), try day("due")) }
  }

  /// The date until which a claim that is sent back may be corrected.
  var newDue: Day? {
    get throws(Diagnostic) { try node.optional("due")?.day() }
  }

  func day(_ name: String) throws(Diagnostic) -> Day { try required(name).day() }

  func status<Status: WorkflowTerm>() throws(Diagnostic) -> Status {
    try required("status").choice()
  }

  var type: ClaimType {
    get throws(Diagnostic) { try node.optional("type")?.choice() ?? .workMaterials }
  }

  /// The type, where a step names one.
  var chosenType: ClaimType? {
    get throws(Diagnostic) { try node.optional("type")?.choice() }
  }

  /// The contact, where it is about one and not about all.
  var chosenContact: Identifier<Person>? {
    get throws(Diagnostic) { try node.optional("contact")?.identifier() }
  }

  /// A file that the step attaches.
  var file: AttachedFile {
    get throws(Diagnostic) {
      let type = try node.optional("type")?.text() ?? AttachedFile.anyType
      let size = try node.optional("size")?.number(in: 0...Int.max)
      let reference = try node.optional("path")?.text()
      return AttachedFile(
        try required("file").text(),
        type: type,
        size: size,
        reference: reference.map(AttachedPath.reference)
      )
    }
  }

  var amount: Amount {
    get throws(Diagnostic) { try required("amount").amount() }
  }

  var schedule: [ScheduleLine] {
    get throws(Diagnostic) {
      _ = try required("lines")
      var reader = RecordReader(node)
      let lines = ScenarioLines.schedule(&reader)
      return try reader.checked(lines)
    }
  }

  var breakdown: [BreakdownLine] {
    get throws(Diagnostic) { try ScenarioLines.details(try required("lines")) }
  }

  var change: ContractChange {
    get throws(Diagnostic) {
      let number = try required("number").text()
      return ContractChange(Identifier(number), number: number, lines: try schedule)
    }
  }

  var entries: [LineChange] {
    get throws(Diagnostic) { try ScenarioLines.entries(try required("entries")) }
  }

  var marks: [LineMark] {
    get throws(Diagnostic) { try ScenarioLines.marks(try required("marks")) }
  }

  /// A record that the step makes, which `name` names; the other names of the step are what it is made of.
  private func record<Record>(
    _ name: String,
    _ read: (String, inout RecordReader) -> Record
  ) throws(Diagnostic) -> Record {
    let id = try required(name).text()
    var reader = RecordReader(node)
    let record = read(id, &reader)
    return try reader.checked(record)
  }
}
