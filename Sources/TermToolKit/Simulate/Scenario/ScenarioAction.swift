import ClaimVocabulary
import Diagnostics

/// An action of the workflow as a step of a scenario writes it.
struct ScenarioAction {
  /// Whether warnings are confirmed beforehand.
  let isConfirmed: Bool

  /// The action once it is known how things are: what a step does not name stays as it is.
  let action: (Workflow) -> WorkflowAction

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
  let read: (ScenarioNode) throws(Diagnostic) -> (Workflow) -> WorkflowAction

  /// An action that `make` makes of the values of `fields`; with `confirms`, warnings may be
  /// confirmed beforehand.
  init<each Value>(
    _ make: @escaping (repeat each Value) -> WorkflowAction,
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

  /// An action that depends on how things are.
  init<each Value>(
    changing make: @escaping (repeat each Value) -> (Workflow) -> WorkflowAction,
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
    case .createCommitment: self.init(WorkflowAction.createCommitment, Self.commitment)
    case .issueCommitment: self.init(WorkflowAction.issueCommitment, "commitment")
    case .setContractStatus: self.init(WorkflowAction.setContractStatus, "commitment", "status")
    case .setContractCompany: self.init(WorkflowAction.setContractCompany, "commitment", "company")
    case .addContact: self.init(WorkflowAction.addContact, "commitment", "contact")
    case .editScheduleOfValues:
      self.init(WorkflowAction.editScheduleOfValues, "commitment", Self.schedule)
    case .approveChange: self.init(WorkflowAction.approveChange, "commitment", Self.change)
    case .configureCommitment:
      self.init(changing: Self.terms, "commitment", "work-retention", "materials-retention")
    case .attachToCommitment: self.init(WorkflowAction.attachToCommitment, "commitment", Self.file)
    case .attachToBreakdown: self.init(WorkflowAction.attachToBreakdown, "commitment", Self.file)
    case .attachToClaim: self.init(WorkflowAction.attachToClaim, "claim", Self.file)
    case .enableBreakdown: self.init(WorkflowAction.enableBreakdown, "commitment")
    case .inviteToBreakDown: self.init(WorkflowAction.inviteToBreakDown, "commitment")
    case .editBreakdown:
      self.init(
        WorkflowAction.editBreakdown,
        "commitment",
        StepField("lines", ScenarioLines.details)
      )
    case .sendBreakdown: self.init(WorkflowAction.sendBreakdown, "commitment")
    case .approveBreakdown: self.init(WorkflowAction.approveBreakdown, "commitment")
    case .returnBreakdown: self.init(WorkflowAction.returnBreakdown, "commitment", "comment")
    case .setBreakdownStatus: self.init(WorkflowAction.setBreakdownStatus, "commitment", "status")
    case .createPeriod:
      self.init(WorkflowAction.createPeriod, "period", "start", "end", "due", confirms: true)
    case .createAutomaticPeriod:
      self.init(WorkflowAction.createAutomaticPeriod, "period", "month", confirms: true)
    case .editPeriod:
      self.init(WorkflowAction.editPeriod, "period", "start", "end", "due", confirms: true)
    case .closePeriod: self.init(WorkflowAction.closePeriod, "period")
    case .reopenPeriod: self.init(WorkflowAction.reopenPeriod, "period")
    case .deletePeriod: self.init(WorkflowAction.deletePeriod, "period")
    case .sendInvites:
      self.init(WorkflowAction.sendInvites, "commitments", StepField("type", else: .workMaterials))
    case .resendInvites: self.init(WorkflowAction.resendInvites, "commitments", "type")
    case .withdrawInvites: self.init(WorkflowAction.withdrawInvites, "commitment", "contact")
    case .acceptInvite: self.init(WorkflowAction.acceptInvite, "commitment")
    case .declineInvite: self.init(WorkflowAction.declineInvite, "commitment")
    case .createClaim: self.init(WorkflowAction.createClaim, "commitment", "claim", "period")
    case .createOnBehalf: self.init(WorkflowAction.createOnBehalf, "commitment", "claim", "period")
    case .releaseRetention:
      self.init(WorkflowAction.releaseRetention, "commitment", "claim", "period")
    case .editClaim: self.init(WorkflowAction.editClaim, "claim", Self.entries)
    case .editDetails: self.init(changing: Self.details, "claim", Self.newDetails)
    case .saveDraft: self.init(WorkflowAction.saveDraft, "claim")
    case .sendClaim: self.init(WorkflowAction.sendClaim, "claim")
    case .reviewLines:
      self.init(WorkflowAction.reviewLines, "claim", StepField("marks", ScenarioLines.marks))
    case .reviseAmounts: self.init(WorkflowAction.reviseAmounts, "claim", Self.entries)
    case .approveClaim: self.init(WorkflowAction.approveClaim, "claim")
    case .approveAsNoted: self.init(WorkflowAction.approveAsNoted, "claim")
    case .awaitUpstream: self.init(WorkflowAction.awaitUpstream, "claim")
    case .returnClaim: self.init(WorkflowAction.returnClaim, "claim", "due")
    case .setClaimStatus: self.init(WorkflowAction.setClaimStatus, Self.claims, "status")
    case .deleteClaim: self.init(WorkflowAction.deleteClaim, "claim")
    case .recordPayment: self.init(WorkflowAction.recordPayment, "claim", "amount")
    case .createPaymentSchedule: self.init(WorkflowAction.createPaymentSchedule, "claim")
    case .configureSettings:
      self.init(
        changing: { changes in { .configureSettings(changes.applied(to: $0.settings)) } },
        StepField("settings", ScenarioSettings.init)
      )
    case .configureNumbering:
      self.init(WorkflowAction.configureNumbering, StepField("numbering", ScenarioNumbering.scheme))
    case .renewPolicy: self.init(WorkflowAction.renewPolicy, "policy", "expires")
    case .addPolicy: self.init(WorkflowAction.addPolicy, Self.policy)
    case .addCompany: self.init(WorkflowAction.addCompany, Self.company)
    case .addUser: self.init(WorkflowAction.addUser, Self.user)
    case .setLevel:
      self.init(WorkflowAction.setLevel, "person", StepField("tool", else: .commitments), "level")
    case .saveTemplate: self.init(WorkflowAction.saveTemplate, Self.template)
    case .useTemplate: self.init(WorkflowAction.useTemplate, "template", "person")
    case .setDefaultContact: self.init(WorkflowAction.setDefaultContact, "company", "contact")
    case .setDefaultContacts: self.init(WorkflowAction.setDefaultContacts, "contacts")
    case .removeContact: self.init(WorkflowAction.removeContact, "commitment", "contact")
    case .setPrivacy: self.init(WorkflowAction.setPrivacy, "commitment", "private")
    case .addToPrivateList: self.init(WorkflowAction.addToPrivateList, "commitment", "person")
    case .removeFromPrivateList:
      self.init(WorkflowAction.removeFromPrivateList, "commitment", "person")
    case .disableBreakdown: self.init(WorkflowAction.disableBreakdown, "commitment")
    case .linkToAccounting: self.init(WorkflowAction.linkToAccounting, "claim")
    case .unlinkFromAccounting: self.init(WorkflowAction.unlinkFromAccounting, "claim")
    case .createUpstreamContract: self.init(WorkflowAction.createUpstreamContract, Self.contract)
    case .configureUpstreamContract:
      self.init(changing: Self.upstreamTerms, "contract", Self.newUpstreamTerms)
    case .editUpstreamSchedule:
      self.init(WorkflowAction.editUpstreamSchedule, "contract", Self.upstreamLines)
    case .createUpstreamClaim:
      self.init(WorkflowAction.createUpstreamClaim, "contract", "claim", "period")
    case .rollUpClaims: self.init(WorkflowAction.rollUpClaims, "claim")
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
    return ContractChange(RecordID(number), number: number, lines: try schedule.read(step))
  }

  /// One claim or several.
  private static let claims = StepField(["claim", "claims"]) {
    (step) throws(Diagnostic) -> [RecordID<Claim>] in
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
    _ id: RecordID<Claim>,
    _ changes: ScenarioDetails
  ) -> (Workflow) -> WorkflowAction {
    { .editDetails(id, changes.applied(to: $0.claim(id))) }
  }

  private static func terms(
    _ id: RecordID<Commitment>,
    _ work: Amount?,
    _ materials: Amount?
  ) -> (Workflow) -> WorkflowAction {
    { workflow in
      var terms = workflow.commitment(id)?.retention ?? RetentionTerms()
      terms.workPercent = work ?? terms.workPercent
      terms.materialsPercent = materials ?? terms.materialsPercent
      return .configureCommitment(id, terms)
    }
  }

  private static let newUpstreamTerms = StepField(ScenarioUpstream.termNames) {
    (step) throws(Diagnostic) -> (UpstreamTerms) -> UpstreamTerms in
    var parser = RecordParser(step)
    let terms = ScenarioUpstream.terms(&parser)
    return try parser.checked(terms)
  }

  private static func upstreamTerms(
    _ id: RecordID<UpstreamContract>,
    _ terms: @escaping (UpstreamTerms) -> UpstreamTerms
  ) -> (Workflow) -> WorkflowAction {
    { workflow in
      let old = workflow.upstreamContract(id)?.terms ?? UpstreamTerms()
      return .configureUpstreamContract(id, terms(old))
    }
  }
}
