/// A condition of the workflow.
///
/// Each has one refusal, which says what is missing.
public enum WorkflowGuard: String, CaseIterable, Codable, Sendable {
  /// The level and the rights of the person are enough.
  case permission

  /// What the action is done to has a status that the action starts from.
  case status

  /// The commitment names a contract company.
  case hasContractCompany = "has-contract-company"

  /// The commitment names a claim contact.
  case hasClaimContact = "has-claim-contact"

  /// A person who is to be asked may do what is asked.
  case contactMayAct = "contact-may-act"

  /// The claim contacts work for the contract company.
  case contactIsEmployee = "contact-is-employee"

  /// The claim contact is in the directory of the project.
  case contactInDirectory = "contact-in-directory"

  /// The person is a claim contact of the commitment.
  case isContact = "is-contact"

  /// The person is no claim contact of the commitment.
  case notContact = "not-contact"

  /// The person is on the private list.
  case isListed = "is-listed"

  /// The person who is chosen for a company works for it.
  case worksForCompany = "works-for-company"

  /// The person may see the commitment.
  case seesCommitment = "sees-commitment"

  /// The contract company stays, or nothing was claimed against the commitment yet.
  case companyKept = "company-kept"

  /// The status is one that the kind of the commitment has.
  case statusFitsKind = "status-fits-kind"

  /// The commitment is not void.
  case commitmentNotVoid = "commitment-not-void"

  /// The commitment is in force.
  case commitmentInForce = "commitment-in-force"

  /// Something is left to bill.
  case notFullyBilled = "not-fully-billed"

  /// The breakdown, where there is one, is approved.
  case breakdownApproved = "breakdown-approved"

  /// The breakdown is switched on.
  case breakdownExists = "breakdown-exists"

  /// The breakdown uses up every line.
  case breakdownAllocated = "breakdown-allocated"

  /// Neither claims nor changes use the breakdown yet.
  case breakdownUnused = "breakdown-unused"

  /// The commitment is measured in money.
  case amountBased = "amount-based"

  /// There is a billing period.
  case periodExists = "period-exists"

  /// The billing period is open.
  case periodOpen = "period-open"

  /// No claim belongs to the billing period yet.
  case periodFree = "period-free"

  /// No other billing period has these days.
  case periodUnique = "period-unique"

  /// The billing period ends after it starts.
  case periodOrdered = "period-ordered"

  /// No other billing period shares a day with it; a warning.
  case periodApart = "period-apart"

  /// The due date lies in a year of the billing period; a warning.
  case dueInYear = "due-in-year"

  /// Neither claims nor invitations belong to the billing period.
  case periodUnused = "period-unused"

  /// The due date has not passed.
  case notPastDue = "not-past-due"

  /// The person was invited, where the project asks for an invitation.
  case invitedIfRequired = "invited-if-required"

  /// The person who answers was invited; anyone was, where invitations are sent again or taken
  /// back.
  case invitationSent = "invitation-sent"

  /// The claim is the latest one of its commitment.
  case isMostRecent = "is-most-recent"

  /// The claim is in draft or sent back.
  case statusEditable = "status-editable"

  /// The claim is under review.
  case underReview = "under-review"

  /// All required fields are filled in.
  case requiredFields = "required-fields"

  /// No line is above its scheduled value, where the project forbids that.
  case notOverbilled = "not-overbilled"

  /// The type of the claim allows what is entered.
  case typeAllowsEntry = "type-allows-entry"

  /// Every line that is given a quantity is measured in units.
  case lineHasUnits = "line-has-units"

  /// Every line that is broken down belongs to the schedule of values.
  case scheduleLineExists = "schedule-line-exists"

  /// Every line that is entered on belongs to the claim.
  case lineExists = "line-exists"

  /// No line that is entered on is approved already.
  case lineNotApproved = "line-not-approved"

  /// The new due date has not passed.
  case newDueAhead = "new-due-ahead"

  /// Everything that is entered is possible: percentages from 0 to 100, no store below zero, days
  /// in their order.
  case possibleValues = "possible-values"

  /// No more is released than is retained.
  case releaseRetained = "release-retained"

  /// The number of the claim is not made by the scheme.
  case numberIsFree = "number-is-free"

  /// A line is marked as rejected.
  case hasRejectedLine = "has-rejected-line"

  /// The accounting system does not hold the claim.
  case notLinked = "not-linked"

  /// The accounting system holds the claim.
  case isLinked = "is-linked"

  /// The amounts that were asked for are kept.
  case showsClaimedAmounts = "shows-claimed-amounts"

  /// The status is one that people with *Standard* may give.
  case mayGiveStatus = "may-give-status"

  /// The identifier is new.
  case identifierIsNew = "identifier-is-new"

  /// The person watches insurance.
  case isInsuranceManager = "is-insurance-manager"

  /// Nothing has been done since the person who acts looked; of every action that says what it
  /// expects, and so of no row.
  case isUpToDate = "is-up-to-date"

  /// Everything that is chosen at the same time can be done; of every action on several records,
  /// and so of no row.
  case allPossible = "all-possible"

  /// The action is one for contracts and claims of this side.
  case fitsSide = "fits-side"

  /// The person works for the company that claims.
  case actsForClaimant = "acts-for-claimant"

  /// A person of the party above reviews the claims.
  case hasReviewer = "has-reviewer"

  /// No two lines take the same amounts.
  case sourcesUnique = "sources-unique"

  /// Every line that was billed stays, with its markup.
  case billedKept = "billed-kept"

  /// The claim is approved, so that it can be paid.
  case isPayable = "is-payable"

  /// No more is paid than the net amount, and no more taken back than was paid.
  case withinAmountDue = "within-amount-due"

  /// Nothing was paid on the claim; or it stays one on which something can be.
  case notPaid = "not-paid"

  /// The cost of the claim is in no claim to the party above.
  case notRolledUp = "not-rolled-up"

  /// Whether it is a warning: the person who acts may confirm that it is meant.
  public var isWarning: Bool { self == .periodApart || self == .dueInYear }

  /// The identifier of the message that states the condition.
  public var label: String { "workflow-guard.\(rawValue)" }
}
