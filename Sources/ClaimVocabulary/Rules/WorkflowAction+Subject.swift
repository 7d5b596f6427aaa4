extension WorkflowAction {
  /// What is done.
  public var kind: ActionKind {
    switch self {
    case .createCommitment: .createCommitment
    case .issueCommitment: .issueCommitment
    case .setContractStatus: .setContractStatus
    case .setContractCompany: .setContractCompany
    case .addContact: .addContact
    case .editScheduleOfValues: .editScheduleOfValues
    case .approveChange: .approveChange
    case .configureCommitment: .configureCommitment
    case .attachToCommitment: .attachToCommitment
    case .enableBreakdown: .enableBreakdown
    case .inviteToBreakDown: .inviteToBreakDown
    case .editBreakdown: .editBreakdown
    case .attachToBreakdown: .attachToBreakdown
    case .sendBreakdown: .sendBreakdown
    case .approveBreakdown: .approveBreakdown
    case .returnBreakdown: .returnBreakdown
    case .setBreakdownStatus: .setBreakdownStatus
    case .createPeriod: .createPeriod
    case .createAutomaticPeriod: .createAutomaticPeriod
    case .editPeriod: .editPeriod
    case .closePeriod: .closePeriod
    case .reopenPeriod: .reopenPeriod
    case .deletePeriod: .deletePeriod
    case .sendInvites: .sendInvites
    case .resendInvites: .resendInvites
    case .withdrawInvites: .withdrawInvites
    case .acceptInvite: .acceptInvite
    case .declineInvite: .declineInvite
    case .createClaim: .createClaim
    case .createOnBehalf: .createOnBehalf
    case .releaseRetention: .releaseRetention
    case .editClaim: .editClaim
    case .editDetails: .editDetails
    case .attachToClaim: .attachToClaim
    case .saveDraft: .saveDraft
    case .sendClaim: .sendClaim
    case .reviewLines: .reviewLines
    case .reviseAmounts: .reviseAmounts
    case .approveClaim: .approveClaim
    case .approveAsNoted: .approveAsNoted
    case .awaitUpstream: .awaitUpstream
    case .returnClaim: .returnClaim
    case .setClaimStatus: .setClaimStatus
    case .deleteClaim: .deleteClaim
    case .recordPayment: .recordPayment
    case .createPaymentSchedule: .createPaymentSchedule
    case .configureSettings: .configureSettings
    case .configureNumbering: .configureNumbering
    case .renewPolicy: .renewPolicy
    case .addPolicy: .addPolicy
    case .addCompany: .addCompany
    case .addUser: .addUser
    case .setLevel: .setLevel
    case .saveTemplate: .saveTemplate
    case .useTemplate: .useTemplate
    case .setDefaultContact: .setDefaultContact
    case .setDefaultContacts: .setDefaultContacts
    case .removeContact: .removeContact
    case .setPrivacy: .setPrivacy
    case .addToPrivateList: .addToPrivateList
    case .removeFromPrivateList: .removeFromPrivateList
    case .disableBreakdown: .disableBreakdown
    case .linkToAccounting: .linkToAccounting
    case .unlinkFromAccounting: .unlinkFromAccounting
    case .createUpstreamContract: .createUpstreamContract
    case .configureUpstreamContract: .configureUpstreamContract
    case .editUpstreamSchedule: .editUpstreamSchedule
    case .createUpstreamClaim: .createUpstreamClaim
    case .rollUpClaims: .rollUpClaims
    }
  }

  /// What it is done to; several for those that take a list.
  public var subjects: [ActionSubject] {
    switch self {
    case .createCommitment, .createPeriod, .createAutomaticPeriod, .configureSettings,
      .configureNumbering, .addPolicy, .addCompany, .addUser, .setLevel, .saveTemplate,
      .useTemplate, .setDefaultContact, .setDefaultContacts, .createUpstreamContract:
      [.project]
    case .configureUpstreamContract(let id, _), .editUpstreamSchedule(let id, _),
      .createUpstreamClaim(let id, _, _):
      [.upstreamContract(id)]
    case .issueCommitment(let id), .setContractStatus(let id, _), .setContractCompany(let id, _),
      .removeContact(let id, _), .setPrivacy(let id, _), .addToPrivateList(let id, _),
      .removeFromPrivateList(let id, _), .disableBreakdown(let id),
      .addContact(let id, _), .editScheduleOfValues(let id, _), .approveChange(let id, _),
      .configureCommitment(let id, _), .attachToCommitment(let id, _), .enableBreakdown(let id),
      .inviteToBreakDown(let id),
      .editBreakdown(let id, _), .attachToBreakdown(let id, _), .sendBreakdown(let id),
      .approveBreakdown(let id),
      .returnBreakdown(let id, _), .setBreakdownStatus(let id, _), .acceptInvite(let id),
      .declineInvite(let id), .withdrawInvites(let id, _), .createClaim(let id, _, _),
      .createOnBehalf(let id, _, _),
      .releaseRetention(let id, _, _):
      [.commitment(id)]
    case .sendInvites(let ids, _), .resendInvites(let ids, _): ids.map(ActionSubject.commitment)
    case .editClaim(let id, _), .editDetails(let id, _), .attachToClaim(let id, _),
      .saveDraft(let id), .sendClaim(let id),
      .reviewLines(let id, _), .reviseAmounts(let id, _), .approveClaim(let id),
      .approveAsNoted(let id), .awaitUpstream(let id), .returnClaim(let id, _),
      .deleteClaim(let id),
      .recordPayment(let id, _), .createPaymentSchedule(let id), .linkToAccounting(let id),
      .unlinkFromAccounting(let id), .rollUpClaims(let id):
      [.claim(id)]
    case .setClaimStatus(let ids, _): ids.map(ActionSubject.claim)
    case .editPeriod(let id, _, _, _), .closePeriod(let id), .reopenPeriod(let id),
      .deletePeriod(let id):
      [.period(id)]
    case .renewPolicy(let id, _): [.policy(id)]
    }
  }

  /// The billing period that the action names; `nil` for the open one.
  var period: RecordID<BillingPeriod>? {
    switch self {
    case .createClaim(_, _, let period), .createOnBehalf(_, _, let period),
      .releaseRetention(_, _, let period):
      period
    case .createUpstreamClaim(_, _, let period): period
    default: nil
    }
  }

  /// What it enters on a claim.
  var entries: [LineChange] {
    switch self {
    case .editClaim(_, let entries), .reviseAmounts(_, let entries): entries
    default: []
    }
  }
}
