import ClaimVocabulary
import Diagnostics

/// An action of the workflow as a step of a scenario writes it.
struct ScenarioAction {
  /// Whether warnings are confirmed beforehand.
  let isConfirmed: Bool

  /// The action once it is known how things stand: what a step does not name stays as it is.
  let action: (Workflow) -> Action

  /// Reads what `node` says of an action of `kind`.
  init(_ kind: ActionKind, _ node: ScenarioNode) throws(Diagnostic) {
    action = try ActionFields(kind).read(node)
    isConfirmed = try node.optional("confirm")?.flag() ?? false
  }

  /// What a step names that does an action of `kind`.
  static func names(of kind: ActionKind) -> [String] { ActionFields(kind).names }
}

/// What a step says of an action.
private struct ActionFields {
  let names: [String]

  /// Reads the action in a step.
  let read: (ScenarioNode) throws(Diagnostic) -> (Workflow) -> Action

  /// An action that `make` makes of the values of `fields`; with `confirms`, warnings may be
  /// confirmed beforehand.
  init<each Value>(
    _ make: @escaping (repeat each Value) -> Action,
    _ fields: repeat StepField<each Value>,
    confirms: Bool = false
  ) {
    self.init(
      changing: { (value: repeat each Value) in
        let action = make(repeat each value)
        return { _ in action }
      },
      repeat each fields,
      confirms: confirms
    )
  }

  /// An action that depends on how things stand.
  init<each Value>(
    changing make: @escaping (repeat each Value) -> (Workflow) -> Action,
    _ fields: repeat StepField<each Value>,
    confirms: Bool = false
  ) {
    var names: [String] = []
    for field in repeat each fields { names += field.names }
    self.names = names + (confirms ? ["confirm"] : [])
    let fields = (repeat each fields)
    read = { (step) throws(Diagnostic) in make(repeat try (each fields).read(step)) }
  }

  init(_ kind: ActionKind) {
    switch kind {
    case .createCommitment: self.init(Action.createCommitment, Self.commitment)
    case .issueCommitment: self.init(Action.issueCommitment, "commitment")
    case .setContractStatus: self.init(Action.setContractStatus, "commitment", "status")
    case .setContractCompany: self.init(Action.setContractCompany, "commitment", "company")
    case .addContact: self.init(Action.addContact, "commitment", "contact")
    case .editScheduleOfValues:
      self.init(Action.editScheduleOfValues, "commitment", Self.schedule)
    case .approveChange: self.init(Action.approveChange, "commitment", Self.change)
    case .configureCommitment:
      self.init(changing: Self.terms, "commitment", "work-retention", "materials-retention")
    case .attachToCommitment: self.init(Action.attachToCommitment, "commitment", Self.file)
    case .attachToBreakdown: self.init(Action.attachToBreakdown, "commitment", Self.file)
    case .attachToClaim: self.init(Action.attachToClaim, "claim", Self.file)
    case .enableBreakdown: self.init(Action.enableBreakdown, "commitment")
    case .inviteToBreakDown: self.init(Action.inviteToBreakDown, "commitment")
    case .editBreakdown:
      self.init(Action.editBreakdown, "commitment", StepField("lines", ScenarioLines.details))
    case .sendBreakdown: self.init(Action.sendBreakdown, "commitment")
    case .approveBreakdown: self.init(Action.approveBreakdown, "commitment")
    case .returnBreakdown: self.init(Action.returnBreakdown, "commitment", "comment")
    case .setBreakdownStatus: self.init(Action.setBreakdownStatus, "commitment", "status")
    case .createPeriod:
      self.init(Action.createPeriod, "period", "start", "end", "due", confirms: true)
    case .createAutomaticPeriod:
      self.init(Action.createAutomaticPeriod, "period", "month", confirms: true)
    case .editPeriod:
      self.init(Action.editPeriod, "period", "start", "end", "due", confirms: true)
    case .closePeriod: self.init(Action.closePeriod, "period")
    case .reopenPeriod: self.init(Action.reopenPeriod, "period")
    case .deletePeriod: self.init(Action.deletePeriod, "period")
    case .sendInvites:
      self.init(Action.sendInvites, "commitments", StepField("type", else: .workMaterials))
    case .resendInvites: self.init(Action.resendInvites, "commitments", "type")
    case .withdrawInvites: self.init(Action.withdrawInvites, "commitment", "contact")
    case .acceptInvite: self.init(Action.acceptInvite, "commitment")
    case .declineInvite: self.init(Action.declineInvite, "commitment")
    case .createClaim: self.init(Action.createClaim, "commitment", "claim", "period")
    case .createOnBehalf: self.init(Action.createOnBehalf, "commitment", "claim", "period")
    case .releaseRetention: self.init(Action.releaseRetention, "commitment", "claim", "period")
    case .editClaim: self.init(Action.editClaim, "claim", Self.entries)
    case .editDetails: self.init(changing: Self.details, "claim", Self.newDetails)
    case .saveDraft: self.init(Action.saveDraft, "claim")
    case .sendClaim: self.init(Action.sendClaim, "claim")
    case .reviewLines:
      self.init(Action.reviewLines, "claim", StepField("marks", ScenarioLines.marks))
    case .reviseAmounts: self.init(Action.reviseAmounts, "claim", Self.entries)
    case .approveClaim: self.init(Action.approveClaim, "claim")
    case .approveAsNoted: self.init(Action.approveAsNoted, "claim")
    case .awaitUpstream: self.init(Action.awaitUpstream, "claim")
    case .returnClaim: self.init(Action.returnClaim, "claim", "due")
    case .setClaimStatus: self.init(Action.setClaimStatus, Self.claims, "status")
    case .deleteClaim: self.init(Action.deleteClaim, "claim")
    case .recordPayment: self.init(Action.recordPayment, "claim", "amount")
    case .createPaymentSchedule: self.init(Action.createPaymentSchedule, "claim")
    case .configureSettings:
      self.init(
        changing: { changes in { .configureSettings(changes.applied(to: $0.settings)) } },
        StepField("settings", ScenarioSettings.init)
      )
    case .configureNumbering:
      self.init(Action.configureNumbering, StepField("numbering", ScenarioNumbering.scheme))
    case .renewPolicy: self.init(Action.renewPolicy, "policy", "expires")
    case .addPolicy: self.init(Action.addPolicy, Self.policy)
    case .addCompany: self.init(Action.addCompany, Self.company)
    case .addUser: self.init(Action.addUser, Self.user)
    case .setLevel:
      self.init(Action.setLevel, "person", StepField("tool", else: .commitments), "level")
    case .saveTemplate: self.init(Action.saveTemplate, Self.template)
    case .useTemplate: self.init(Action.useTemplate, "template", "person")
    case .setDefaultContact: self.init(Action.setDefaultContact, "company", "contact")
    case .setDefaultContacts: self.init(Action.setDefaultContacts, "contacts")
    case .removeContact: self.init(Action.removeContact, "commitment", "contact")
    case .setPrivacy: self.init(Action.setPrivacy, "commitment", "private")
    case .addToPrivateList: self.init(Action.addToPrivateList, "commitment", "person")
    case .removeFromPrivateList: self.init(Action.removeFromPrivateList, "commitment", "person")
    case .disableBreakdown: self.init(Action.disableBreakdown, "commitment")
    case .linkToAccounting: self.init(Action.linkToAccounting, "claim")
    case .unlinkFromAccounting: self.init(Action.unlinkFromAccounting, "claim")
    case .createUpstreamContract: self.init(Action.createUpstreamContract, Self.contract)
    case .configureUpstreamContract:
      self.init(changing: Self.upstreamTerms, "contract", Self.newUpstreamTerms)
    case .editUpstreamSchedule:
      self.init(Action.editUpstreamSchedule, "contract", Self.upstreamLines)
    case .createUpstreamClaim:
      self.init(Action.createUpstreamClaim, "contract", "claim", "period")
    case .rollUpClaims: self.init(Action.rollUpClaims, "claim")
    }
  }
}

// MARK: Fields of several names

extension ActionFields {
  private static let commitment = StepField(
    "commitment",
    with: ScenarioSetup.commitmentNames,
    ScenarioSetup.commitment
  )
  private static let policy = StepField(
    "policy",
    with: ScenarioSetup.policyNames,
    ScenarioSetup.policy
  )
  private static let company = StepField(
    "company",
    with: ScenarioSetup.companyNames,
    ScenarioSetup.company
  )
  private static let user = StepField(
    "person",
    with: ScenarioSetup.personNames,
    ScenarioSetup.person
  )
  private static let template = StepField(
    "template",
    with: ["name", "level", "levels", "rights"],
    ScenarioSetup.template
  )
  private static let contract = StepField(
    "contract",
    with: ScenarioUpstream.names,
    ScenarioUpstream.contract
  )
  private static let schedule = StepField("lines", inStep: ScenarioLines.schedule)
  private static let upstreamLines = StepField("lines", inStep: ScenarioUpstream.lines)
  private static let entries = StepField("entries", ScenarioLines.entries)

  private static let change = StepField(["number", "lines"]) {
    (step) throws(Diagnostic) -> ContractChange in
    let number = try step.required("number").text()
    return ContractChange(Identifier(number), number: number, lines: try schedule.read(step))
  }

  /// One claim or several.
  private static let claims = StepField(["claim", "claims"]) {
    (step) throws(Diagnostic) -> [Identifier<Claim>] in
    guard let claims = step.optional("claims") else {
      return [try step.required("claim").identifier()]
    }
    return try claims.identifiers()
  }

  private static let file = StepField(["file", "type", "size", "path"]) {
    (step) throws(Diagnostic) -> AttachedFile in
    let type = try step.optional("type")?.text() ?? AttachedFile.anyType
    let size = try step.optional("size")?.number(in: 0...Int.max)
    let reference = try step.optional("path")?.text()
    return AttachedFile(
      try step.required("file").text(),
      type: type,
      size: size,
      reference: reference.map(AttachedPath.reference)
    )
  }
}

// MARK: Changes of what there is

extension ActionFields {
  private static let newDetails = StepField(ScenarioDetails.names, ScenarioDetails.init)

  private static func details(
    _ id: Identifier<Claim>,
    _ changes: ScenarioDetails
  ) -> (Workflow) -> Action {
    { .editDetails(id, changes.applied(to: $0.claim(id))) }
  }

  private static func terms(
    _ id: Identifier<Commitment>,
    _ work: Amount?,
    _ materials: Amount?
  ) -> (Workflow) -> Action {
    { workflow in
      var terms = workflow.commitment(id)?.retention ?? RetentionTerms()
      terms.workPercent = work ?? terms.workPercent
      terms.materialsPercent = materials ?? terms.materialsPercent
      return .configureCommitment(id, terms)
    }
  }

  private static let newUpstreamTerms = StepField(ScenarioUpstream.termNames) {
    (step) throws(Diagnostic) -> (UpstreamTerms) -> UpstreamTerms in
    var reader = RecordReader(step)
    let terms = ScenarioUpstream.terms(&reader)
    return try reader.checked(terms)
  }

  private static func upstreamTerms(
    _ id: Identifier<UpstreamContract>,
    _ terms: @escaping (UpstreamTerms) -> UpstreamTerms
  ) -> (Workflow) -> Action {
    { workflow in
      let old = workflow.upstreamContract(id)?.terms ?? UpstreamTerms()
      return .configureUpstreamContract(id, terms(old))
    }
  }
}
