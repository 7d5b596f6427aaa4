import ClaimVocabulary
import Diagnostics

/// An action of the workflow as a step of a scenario writes it.
struct ScenarioAction {
  /// Whether warnings are confirmed beforehand.
  let isConfirmed: Bool

  /// The action once it is known how things stand: what a step does not name stays as it is.
  let action: (Workflow) -> Action

  /// Reads the particulars of an action of `kind` in `node`.
  init(_ kind: ActionKind, _ node: ScenarioNode) throws(Diagnostic) {
    try self.init(Particulars(node: node), kind)
  }

  private init(_ step: Particulars, _ kind: ActionKind) throws(Diagnostic) {
    action = try Self(step, reading: kind).action
    isConfirmed = try step.node.optional("confirm")?.flag() ?? false
  }

  private init(_ step: Particulars, reading kind: ActionKind) throws(Diagnostic) {
    switch kind {
    case .createCommitment: self.init(.createCommitment(try step.newCommitment))
    case .issueCommitment: self.init(.issueCommitment(try step.commitment))
    case .setContractStatus: self.init(.setContractStatus(try step.commitment, try step.status()))
    case .setContractCompany: self.init(.setContractCompany(try step.commitment, try step.company))
    case .addContact: self.init(.addContact(try step.commitment, try step.contact))
    case .editScheduleOfValues:
      self.init(.editScheduleOfValues(try step.commitment, try step.schedule))
    case .approveChange: self.init(.approveChange(try step.commitment, try step.change))
    case .configureCommitment:
      self = try Self.terms(try step.commitment, step.node)
    case .attachToCommitment: self.init(.attachToCommitment(try step.commitment, try step.file))
    case .attachToBreakdown: self.init(.attachToBreakdown(try step.commitment, try step.file))
    case .attachToClaim: self.init(.attachToClaim(try step.claim, try step.file))
    case .enableBreakdown: self.init(.enableBreakdown(try step.commitment))
    case .inviteToBreakDown: self.init(.inviteToBreakDown(try step.commitment))
    case .editBreakdown: self.init(.editBreakdown(try step.commitment, try step.breakdown))
    case .sendBreakdown: self.init(.sendBreakdown(try step.commitment))
    case .approveBreakdown: self.init(.approveBreakdown(try step.commitment))
    case .returnBreakdown:
      self.init(
        .returnBreakdown(try step.commitment, comment: try step.node.optional("comment")?.text())
      )
    case .setBreakdownStatus:
      self.init(.setBreakdownStatus(try step.commitment, try step.status()))
    case .createPeriod:
      let days = try step.days
      self.init(.createPeriod(try step.period, start: days.start, end: days.end, due: days.due))
    case .createAutomaticPeriod:
      self.init(.createAutomaticPeriod(try step.period, inMonthOf: try step.day("month")))
    case .editPeriod:
      let days = try step.days
      self.init(.editPeriod(try step.period, start: days.start, end: days.end, due: days.due))
    case .closePeriod: self.init(.closePeriod(try step.period))
    case .reopenPeriod: self.init(.reopenPeriod(try step.period))
    case .deletePeriod: self.init(.deletePeriod(try step.period))
    case .sendInvites: self.init(.sendInvites(try step.commitments, try step.type))
    case .resendInvites: self.init(.resendInvites(try step.commitments, try step.chosenType))
    case .withdrawInvites:
      self.init(.withdrawInvites(try step.commitment, of: try step.chosenContact))
    case .acceptInvite: self.init(.acceptInvite(try step.commitment))
    case .declineInvite: self.init(.declineInvite(try step.commitment))
    case .createClaim:
      self.init(
        .createClaim(try step.commitment, try step.claim, period: try step.chosenPeriod)
      )
    case .createOnBehalf:
      self.init(
        .createOnBehalf(try step.commitment, try step.claim, period: try step.chosenPeriod)
      )
    case .releaseRetention:
      self.init(
        .releaseRetention(try step.commitment, try step.claim, period: try step.chosenPeriod)
      )
    case .editClaim: self.init(.editClaim(try step.claim, try step.entries))
    case .editDetails: self = try Self.details(try step.claim, step.node)
    case .saveDraft: self.init(.saveDraft(try step.claim))
    case .sendClaim: self.init(.sendClaim(try step.claim))
    case .reviewLines: self.init(.reviewLines(try step.claim, try step.marks))
    case .reviseAmounts: self.init(.reviseAmounts(try step.claim, try step.entries))
    case .approveClaim: self.init(.approveClaim(try step.claim))
    case .approveAsNoted: self.init(.approveAsNoted(try step.claim))
    case .awaitUpstream: self.init(.awaitUpstream(try step.claim))
    case .returnClaim: self.init(.returnClaim(try step.claim, due: try step.newDue))
    case .setClaimStatus: self.init(.setClaimStatus(try step.claims, try step.status()))
    case .deleteClaim: self.init(.deleteClaim(try step.claim))
    case .recordPayment: self.init(.recordPayment(try step.claim, try step.amount))
    case .createPaymentSchedule: self.init(.createPaymentSchedule(try step.claim))
    case .configureSettings: self = try Self.settings(step.required("settings"))
    case .configureNumbering:
      self.init(.configureNumbering(try ScenarioNumbering.scheme(step.required("numbering"))))
    case .addPolicy: self.init(.addPolicy(try step.newPolicy))
    case .addCompany: self.init(.addCompany(try step.newCompany))
    case .addUser: self.init(.addUser(try step.newUser))
    case .setLevel:
      self.init(.setLevel(try step.person, try step.tool, try step.required("level").choice()))
    case .saveTemplate: self.init(.saveTemplate(try step.newTemplate))
    case .useTemplate:
      self.init(
        .useTemplate(try step.required("template").identifier(), to: try step.person)
      )
    case .setDefaultContact:
      self.init(.setDefaultContact(try step.company, try step.chosenContact))
    case .setDefaultContacts:
      self.init(.setDefaultContacts(try step.required("contacts").identifiers()))
    case .removeContact: self.init(.removeContact(try step.commitment, try step.contact))
    case .setPrivacy:
      self.init(
        .setPrivacy(try step.commitment, isPrivate: try step.required("private").flag())
      )
    case .addToPrivateList: self.init(.addToPrivateList(try step.commitment, try step.person))
    case .removeFromPrivateList:
      self.init(.removeFromPrivateList(try step.commitment, try step.person))
    case .disableBreakdown: self.init(.disableBreakdown(try step.commitment))
    case .linkToAccounting: self.init(.linkToAccounting(try step.claim))
    case .unlinkFromAccounting: self.init(.unlinkFromAccounting(try step.claim))
    case .createUpstreamContract:
      self.init(.createUpstreamContract(try step.newUpstreamContract))
    case .configureUpstreamContract:
      let id = try step.upstreamContract
      let terms = try step.upstreamTerms
      self.init { workflow in
        .configureUpstreamContract(
          id,
          terms(workflow.upstreamContract(id)?.terms ?? UpstreamTerms())
        )
      }
    case .editUpstreamSchedule:
      self.init(.editUpstreamSchedule(try step.upstreamContract, try step.upstreamLines))
    case .createUpstreamClaim:
      self.init(
        .createUpstreamClaim(
          try step.upstreamContract,
          try step.claim,
          period: try step.chosenPeriod
        )
      )
    case .rollUpClaims: self.init(.rollUpClaims(try step.claim))
    case .renewPolicy: self.init(.renewPolicy(try step.policy, expires: try step.day("expires")))
    }
  }

  /// An action that is the same however things stand.
  private init(_ action: Action) { self.init { _ in action } }

  private init(_ action: @escaping (Workflow) -> Action) {
    self.action = action
    isConfirmed = false
  }

  private static func settings(_ node: ScenarioNode) throws(Diagnostic) -> ScenarioAction {
    let changes = try ScenarioSettings(node)
    return ScenarioAction { .configureSettings(changes.applied(to: $0.settings)) }
  }

  private static func details(
    _ id: Identifier<Claim>,
    _ node: ScenarioNode
  ) throws(Diagnostic) -> ScenarioAction {
    let changes = try ScenarioDetails(node)
    return ScenarioAction { .editDetails(id, changes.applied(to: $0.claim(id))) }
  }

  private static func terms(
    _ id: Identifier<Commitment>,
    _ node: ScenarioNode
  ) throws(Diagnostic) -> ScenarioAction {
    let work = try node.optional("work-retention")?.amount()
    let materials = try node.optional("materials-retention")?.amount()
    return ScenarioAction { workflow in
      var terms = workflow.commitment(id)?.retention ?? RetentionTerms()
      terms.workPercent = work ?? terms.workPercent
      terms.materialsPercent = materials ?? terms.materialsPercent
      return .configureCommitment(id, terms)
    }
  }
}

extension ScenarioAction {
  /// What a step names that does an action of `kind`, besides when and who.
  static func names(of kind: ActionKind) -> [String] {
    switch kind {
    case .createCommitment: ["commitment"] + ScenarioSetup.commitmentNames
    case .issueCommitment, .enableBreakdown, .inviteToBreakDown, .sendBreakdown, .approveBreakdown,
      .acceptInvite, .declineInvite:
      ["commitment"]
    case .returnBreakdown: ["commitment", "comment"]
    case .setContractStatus, .setBreakdownStatus: ["commitment", "status"]
    case .setContractCompany: ["commitment", "company"]
    case .addContact: ["commitment", "contact"]
    case .editScheduleOfValues, .editBreakdown: ["commitment", "lines"]
    case .approveChange: ["commitment", "number", "lines"]
    case .configureCommitment: ["commitment", "work-retention", "materials-retention"]
    case .attachToCommitment, .attachToBreakdown: ["commitment", "file", "type", "size", "path"]
    case .attachToClaim: ["claim", "file", "type", "size", "path"]
    case .createPeriod, .editPeriod: ["period", "start", "end", "due", "confirm"]
    case .createAutomaticPeriod: ["period", "month", "confirm"]
    case .closePeriod, .reopenPeriod, .deletePeriod: ["period"]
    case .sendInvites, .resendInvites: ["commitments", "type"]
    case .withdrawInvites: ["commitment", "contact"]
    case .createClaim, .createOnBehalf, .releaseRetention: ["commitment", "claim", "period"]
    case .editClaim, .reviseAmounts: ["claim", "entries"]
    case .editDetails: ["claim"] + ScenarioDetails.names
    case .saveDraft, .sendClaim, .approveClaim, .approveAsNoted, .awaitUpstream, .deleteClaim,
      .createPaymentSchedule:
      ["claim"]
    case .returnClaim: ["claim", "due"]
    case .reviewLines: ["claim", "marks"]
    case .setClaimStatus: ["claim", "claims", "status"]
    case .recordPayment: ["claim", "amount"]
    case .configureSettings: ["settings"]
    case .configureNumbering: ["numbering"]
    case .renewPolicy: ["policy", "expires"]
    case .addPolicy: ["policy", "company", "name", "expires", "notify"]
    case .addCompany: ["company"] + ScenarioSetup.companyNames
    case .addUser: ["person"] + ScenarioSetup.personNames
    case .setLevel: ["person", "tool", "level"]
    case .saveTemplate: ["template", "name", "level", "levels", "rights"]
    case .useTemplate: ["template", "person"]
    case .setDefaultContact: ["company", "contact"]
    case .setDefaultContacts: ["contacts"]
    case .removeContact: ["commitment", "contact"]
    case .setPrivacy: ["commitment", "private"]
    case .addToPrivateList, .removeFromPrivateList: ["commitment", "person"]
    case .disableBreakdown: ["commitment"]
    case .linkToAccounting, .unlinkFromAccounting, .rollUpClaims: ["claim"]
    case .createUpstreamContract: ["contract"] + ScenarioUpstream.names
    case .configureUpstreamContract: ["contract"] + ScenarioUpstream.termNames
    case .editUpstreamSchedule: ["contract", "lines"]
    case .createUpstreamClaim: ["contract", "claim", "period"]
    }
  }
}
