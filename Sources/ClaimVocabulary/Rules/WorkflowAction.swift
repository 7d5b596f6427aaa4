/// Something to be done, with all its details.
///
/// Identifiers of new records come from the caller.
public enum WorkflowAction: Sendable, Hashable, Codable {
  /// Make a commitment.
  case createCommitment(Commitment)

  /// Issue a commitment by mail.
  case issueCommitment(RecordID<Commitment>)

  /// Change the status of a commitment.
  case setContractStatus(RecordID<Commitment>, ContractStatus)

  /// Say who does the work.
  case setContractCompany(RecordID<Commitment>, RecordID<Company>)

  /// Name a claim contact.
  case addContact(RecordID<Commitment>, RecordID<Person>)

  /// Take a claim contact off, and so from the private list and from the invitations of the open
  /// period.
  case removeContact(RecordID<Commitment>, RecordID<Person>)

  /// Show a commitment to the people on its private list only, or to all with *Standard*.
  case setPrivacy(RecordID<Commitment>, isPrivate: Bool)

  /// Put a person on the private list.
  case addToPrivateList(RecordID<Commitment>, RecordID<Person>)

  /// Take a person who is no contact off the private list.
  case removeFromPrivateList(RecordID<Commitment>, RecordID<Person>)

  /// Edit the schedule of values.
  case editScheduleOfValues(RecordID<Commitment>, [ScheduleLine])

  /// Add an agreed change.
  case approveChange(RecordID<Commitment>, ContractChange)

  /// Change the advanced settings of a commitment.
  case configureCommitment(RecordID<Commitment>, RetentionTerms)

  /// Attach a file to a commitment, which goes with the mail that issues it.
  case attachToCommitment(RecordID<Commitment>, AttachedFile)

  /// Switch the breakdown on.
  case enableBreakdown(RecordID<Commitment>)

  /// Switch the breakdown off.
  case disableBreakdown(RecordID<Commitment>)

  /// Ask the contact to break the lines down.
  case inviteToBreakDown(RecordID<Commitment>)

  /// Fill in the breakdown.
  case editBreakdown(RecordID<Commitment>, [BreakdownLine])

  /// Attach a file to the breakdown, which goes with the mail that sends it for review.
  case attachToBreakdown(RecordID<Commitment>, AttachedFile)

  /// Send the breakdown for review.
  case sendBreakdown(RecordID<Commitment>)

  /// Accept the breakdown.
  case approveBreakdown(RecordID<Commitment>)

  /// Send the breakdown back.
  case returnBreakdown(RecordID<Commitment>, comment: String? = nil)

  /// Set the status of the breakdown by hand.
  case setBreakdownStatus(RecordID<Commitment>, BreakdownStatus)

  /// Open a billing period by hand.
  case createPeriod(RecordID<BillingPeriod>, start: Day, end: Day, due: Day)

  /// Open the billing period of the month of a day by the settings.
  case createAutomaticPeriod(RecordID<BillingPeriod>, inMonthOf: Day)

  /// Change the days of a billing period.
  case editPeriod(RecordID<BillingPeriod>, start: Day, end: Day, due: Day)

  /// Close a billing period.
  case closePeriod(RecordID<BillingPeriod>)

  /// Open a billing period again; the one that is open is closed.
  case reopenPeriod(RecordID<BillingPeriod>)

  /// Delete a billing period on which nothing hangs.
  case deletePeriod(RecordID<BillingPeriod>)

  /// Invite everyone who can be invited to bill commitments and was not invited in the period yet.
  case sendInvites([RecordID<Commitment>], ClaimType)

  /// Send the invitations without an answer again, for another type where one is named.
  case resendInvites([RecordID<Commitment>], ClaimType? = nil)

  /// Take the invitation of a contact back, or those of all.
  case withdrawInvites(RecordID<Commitment>, of: RecordID<Person>? = nil)

  /// Say yes to an invitation.
  case acceptInvite(RecordID<Commitment>)

  /// Say no to an invitation.
  case declineInvite(RecordID<Commitment>)

  /// Create a claim as contact, for the open period unless another one is named.
  case createClaim(
    RecordID<Commitment>,
    RecordID<Claim>,
    period: RecordID<BillingPeriod>? = nil
  )

  /// Create a claim for a contact, for the open period unless another one is named.
  case createOnBehalf(
    RecordID<Commitment>,
    RecordID<Claim>,
    period: RecordID<BillingPeriod>? = nil
  )

  /// Create a claim that only releases retention.
  case releaseRetention(
    RecordID<Commitment>,
    RecordID<Claim>,
    period: RecordID<BillingPeriod>? = nil
  )

  /// Enter amounts on lines of a claim.
  case editClaim(RecordID<Claim>, [LineChange])

  /// Enter the general information of a claim.
  case editDetails(RecordID<Claim>, ClaimDetails)

  /// Attach a file to a claim, which goes with the mail that hands it in.
  case attachToClaim(RecordID<Claim>, AttachedFile)

  /// Keep a claim as a draft.
  case saveDraft(RecordID<Claim>)

  /// Send a claim for review.
  case sendClaim(RecordID<Claim>)

  /// Mark lines of a claim.
  case reviewLines(RecordID<Claim>, [LineMark])

  /// Change the amounts of a claim under review.
  case reviseAmounts(RecordID<Claim>, [LineChange])

  /// Approve a claim.
  case approveClaim(RecordID<Claim>)

  /// Approve a claim with remarks.
  case approveAsNoted(RecordID<Claim>)

  /// Wait for the project owner.
  case awaitUpstream(RecordID<Claim>)

  /// Send a claim back, with a date of its own until which it may be corrected where the due date
  /// of the period is too early.
  case returnClaim(RecordID<Claim>, due: Day? = nil)

  /// Set the status of claims by hand.
  case setClaimStatus([RecordID<Claim>], ClaimStatus)

  /// Delete a claim.
  case deleteClaim(RecordID<Claim>)

  /// Say that the accounting system holds a claim.
  case linkToAccounting(RecordID<Claim>)

  /// Say that the accounting system holds a claim no longer.
  case unlinkFromAccounting(RecordID<Claim>)

  /// Record a payment on an approved claim; a negative one takes back what was recorded by mistake.
  case recordPayment(RecordID<Claim>, Amount)

  /// Make a payment schedule.
  case createPaymentSchedule(RecordID<Claim>)

  /// Change the settings of the project, but not how claims are numbered.
  case configureSettings(ProjectSettings)

  /// Choose how claims are numbered.
  case configureNumbering(NumberingScheme?)

  /// Enter the new end of an insurance policy.
  case renewPolicy(RecordID<InsurancePolicy>, expires: Day)

  /// Add an insurance policy.
  case addPolicy(InsurancePolicy)

  /// Add a company to the directory.
  case addCompany(Company)

  /// Add a user to a company, and to the directory of the project.
  case addUser(Person)

  /// Set the level of a user on a tool.
  case setLevel(RecordID<Person>, ProjectTool, PermissionLevel)

  /// Keep a set of levels; one with the same identifier is replaced.
  case saveTemplate(PermissionTemplate)

  /// Give a user the levels and rights of a template.
  case useTemplate(RecordID<PermissionTemplate>, to: RecordID<Person>)

  /// Choose whom a company offers as claim contact; no one for `nil`.
  case setDefaultContact(RecordID<Company>, RecordID<Person>?)

  /// Choose the default claim contacts of the whole tool.
  case setDefaultContacts([RecordID<Person>])

  /// Make a contract with the party above.
  case createUpstreamContract(UpstreamContract)

  /// Say who pays and reviews under an upstream contract, and on which conditions.
  case configureUpstreamContract(RecordID<UpstreamContract>, UpstreamTerms)

  /// Edit the schedule of values of an upstream contract, and what its lines take.
  case editUpstreamSchedule(RecordID<UpstreamContract>, [UpstreamLine])

  /// Create a claim against an upstream contract from the approved claims against commitments, for
  /// the open period unless another one is named.
  case createUpstreamClaim(
    RecordID<UpstreamContract>,
    RecordID<Claim>,
    period: RecordID<BillingPeriod>? = nil
  )

  /// Bring a claim against an upstream contract up to the claims that are approved now.
  case rollUpClaims(RecordID<Claim>)
}

/// The mark of an administrator on a line of a claim.
public struct LineMark: Sendable, Hashable, Codable {
  /// The line.
  public let line: RecordID<ScheduleLine>

  /// The mark; none takes the old one away.
  public let review: LineReview?

  /// Why.
  public let comment: String?

  /// Makes a mark.
  public init(_ line: RecordID<ScheduleLine>, _ review: LineReview?, comment: String? = nil) {
    self.line = line
    self.review = review
    self.comment = comment
  }
}

/// The general information of a claim.
public struct ClaimDetails: Sendable, Hashable, Codable {
  /// A number of the claimant's own; what is not given stays.
  public var number: String?

  /// The date that the claim bears; required when it is sent.
  public var billingDate: Day?

  /// The first day that it covers; required when it is sent.
  public var start: Day?

  /// The last day that it covers; required when it is sent.
  public var end: Day?

  /// When the payer pays.
  public var paymentDue: Day?

  /// Whether it is the last one.
  public var isFinal = false

  /// The attached files.
  public var attachments: [AttachedFile] = []

  /// Makes details with nothing but these days.
  public init(billingDate: Day?, start: Day?, end: Day?) {
    self.billingDate = billingDate
    self.start = start
    self.end = end
  }
}
