/// Something that can be done in the workflow, without its details.
public enum ActionKind: String, CaseIterable, Codable, Sendable {
  /// Make a commitment.
  case createCommitment = "create-commitment"

  /// Issue a commitment by mail.
  case issueCommitment = "issue-commitment"

  /// Change the status of a commitment.
  case setContractStatus = "set-contract-status"

  /// Say who does the work.
  case setContractCompany = "set-contract-company"

  /// Name a claim contact.
  case addContact = "add-contact"

  /// Take a claim contact off.
  case removeContact = "remove-contact"

  /// Show a commitment to the private list only, or to all.
  case setPrivacy = "set-privacy"

  /// Put a person on the private list.
  case addToPrivateList = "add-to-private-list"

  /// Take a person off the private list.
  case removeFromPrivateList = "remove-from-private-list"

  /// Edit the schedule of values.
  case editScheduleOfValues = "edit-schedule-of-values"

  /// Add an agreed change.
  case approveChange = "approve-change"

  /// Change the advanced settings of a commitment.
  case configureCommitment = "configure-commitment"

  /// Attach a file to a commitment.
  case attachToCommitment = "attach-to-commitment"

  /// Switch the breakdown on.
  case enableBreakdown = "enable-breakdown"

  /// Switch the breakdown off.
  case disableBreakdown = "disable-breakdown"

  /// Ask the contact to break the lines down.
  case inviteToBreakDown = "invite-to-break-down"

  /// Fill in the breakdown.
  case editBreakdown = "edit-breakdown"

  /// Attach a file to the breakdown.
  case attachToBreakdown = "attach-to-breakdown"

  /// Send the breakdown for review.
  case sendBreakdown = "send-breakdown"

  /// Accept the breakdown.
  case approveBreakdown = "approve-breakdown"

  /// Send the breakdown back.
  case returnBreakdown = "return-breakdown"

  /// Set the status of the breakdown by hand.
  case setBreakdownStatus = "set-breakdown-status"

  /// Open a billing period by hand.
  case createPeriod = "create-period"

  /// Open the billing period of a month by the settings.
  case createAutomaticPeriod = "create-automatic-period"

  /// Change the days of a billing period.
  case editPeriod = "edit-period"

  /// Close a billing period.
  case closePeriod = "close-period"

  /// Open a billing period again.
  case reopenPeriod = "reopen-period"

  /// Delete a billing period.
  case deletePeriod = "delete-period"

  /// Invite to bill.
  case sendInvites = "send-invites"

  /// Send invitations to bill again.
  case resendInvites = "resend-invites"

  /// Take invitations to bill back.
  case withdrawInvites = "withdraw-invites"

  /// Say yes to an invitation.
  case acceptInvite = "accept-invite"

  /// Say no to an invitation.
  case declineInvite = "decline-invite"

  /// Create a claim as contact.
  case createClaim = "create-claim"

  /// Create a claim for a contact.
  case createOnBehalf = "create-on-behalf"

  /// Create a claim that only releases retention.
  case releaseRetention = "release-retention"

  /// Enter amounts on a claim.
  case editClaim = "edit-claim"

  /// Enter the general information of a claim.
  case editDetails = "edit-details"

  /// Attach a file to a claim.
  case attachToClaim = "attach-to-claim"

  /// Keep a claim as a draft.
  case saveDraft = "save-draft"

  /// Send a claim for review.
  case sendClaim = "send-claim"

  /// Mark lines of a claim.
  case reviewLines = "review-lines"

  /// Change the amounts of a claim under review.
  case reviseAmounts = "revise-amounts"

  /// Approve a claim.
  case approveClaim = "approve-claim"

  /// Approve a claim with remarks.
  case approveAsNoted = "approve-as-noted"

  /// Wait for the project owner.
  case awaitUpstream = "await-upstream"

  /// Send a claim back.
  case returnClaim = "return-claim"

  /// Set the status of claims by hand.
  case setClaimStatus = "set-claim-status"

  /// Delete a claim.
  case deleteClaim = "delete-claim"

  /// Say that the accounting system holds a claim.
  case linkToAccounting = "link-to-accounting"

  /// Say that the accounting system holds a claim no longer.
  case unlinkFromAccounting = "unlink-from-accounting"

  /// Record a payment.
  case recordPayment = "record-payment"

  /// Make a payment schedule.
  case createPaymentSchedule = "create-payment-schedule"

  /// Change the settings of the project.
  case configureSettings = "configure-settings"

  /// Choose how claims are numbered.
  case configureNumbering = "configure-numbering"

  /// Enter the new end of an insurance policy.
  case renewPolicy = "renew-policy"

  /// Add an insurance policy.
  case addPolicy = "add-policy"

  /// Add a company.
  case addCompany = "add-company"

  /// Add a user.
  case addUser = "add-user"

  /// Set the level of a user.
  case setLevel = "set-level"

  /// Keep a set of levels.
  case saveTemplate = "save-template"

  /// Give a user the levels of a template.
  case useTemplate = "use-template"

  /// Choose whom a company offers as claim contact.
  case setDefaultContact = "set-default-contact"

  /// Choose the default claim contacts of the whole tool.
  case setDefaultContacts = "set-default-contacts"

  /// Make a contract with the party above.
  case createUpstreamContract = "create-upstream-contract"

  /// Change the terms of an upstream contract.
  case configureUpstreamContract = "configure-upstream-contract"

  /// Edit the lines of an upstream contract.
  case editUpstreamSchedule = "edit-upstream-schedule"

  /// Create a claim against an upstream contract.
  case createUpstreamClaim = "create-upstream-claim"

  /// Bring a claim against an upstream contract up to the approved claims.
  case rollUpClaims = "roll-up-claims"

  /// What it is done to.
  public var scope: ActionScope {
    switch self {
    case .createCommitment, .createPeriod, .createAutomaticPeriod, .configureSettings,
      .configureNumbering, .addPolicy, .addCompany, .addUser, .setLevel, .saveTemplate,
      .useTemplate, .setDefaultContact, .setDefaultContacts, .createUpstreamContract:
      .project
    case .configureUpstreamContract, .editUpstreamSchedule, .createUpstreamClaim:
      .upstreamContract
    case .issueCommitment, .setContractStatus, .setContractCompany, .addContact,
      .removeContact, .setPrivacy, .addToPrivateList, .removeFromPrivateList, .disableBreakdown,
      .editScheduleOfValues, .approveChange, .configureCommitment, .attachToCommitment,
      .enableBreakdown,
      .inviteToBreakDown, .editBreakdown, .attachToBreakdown, .sendBreakdown, .approveBreakdown,
      .returnBreakdown,
      .setBreakdownStatus, .sendInvites, .resendInvites, .withdrawInvites, .acceptInvite,
      .declineInvite, .createClaim,
      .createOnBehalf, .releaseRetention:
      .commitment
    case .editClaim, .editDetails, .attachToClaim, .saveDraft, .sendClaim, .reviewLines,
      .reviseAmounts,
      .approveClaim, .approveAsNoted, .awaitUpstream, .returnClaim, .setClaimStatus, .deleteClaim,
      .recordPayment, .createPaymentSchedule, .linkToAccounting, .unlinkFromAccounting,
      .rollUpClaims:
      .claim
    case .editPeriod, .closePeriod, .reopenPeriod, .deletePeriod:
      .period
    case .renewPolicy:
      .policy
    }
  }

  /// The identifier of the message that names it: *Send an invoice*.
  public var label: String { "workflow-action.\(rawValue)" }

  /// The identifier of the message that tells that it was done.
  public var event: String { "event.\(rawValue)" }
}

/// What an action is done to.
public enum ActionScope: String, CaseIterable, Codable, Sendable {
  /// The project.
  case project

  /// A commitment.
  case commitment

  /// A claim.
  case claim

  /// A contract with the party above.
  case upstreamContract = "upstream-contract"

  /// A billing period.
  case period

  /// An insurance policy.
  case policy
}
