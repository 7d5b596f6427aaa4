/// A condition of the workflow.
///
/// Each has one refusal, which says what is missing.
public enum Guard: String, CaseIterable, Codable, Sendable {
  /// The level and the rights of the person are enough.
  case permission

  /// What the action is done to stands where the action starts from.
  case status

  /// The commitment names a contract company.
  case hasContractCompany = "has-contract-company"

  /// The commitment names a claim contact.
  case hasClaimContact = "has-claim-contact"

  /// The claim contacts work for the contract company.
  case contactIsEmployee = "contact-is-employee"

  /// The claim contact is in the directory of the project.
  case contactInDirectory = "contact-in-directory"

  /// The person may see the commitment.
  case seesCommitment = "sees-commitment"

  /// The commitment is in force.
  case commitmentInForce = "commitment-in-force"

  /// Something is left to bill.
  case notFullyBilled = "not-fully-billed"

  /// The breakdown, where there is one, is approved.
  case breakdownApproved = "ssov-approved"

  /// The breakdown is switched on.
  case breakdownExists = "ssov-exists"

  /// The breakdown uses up every line.
  case breakdownAllocated = "ssov-allocated"

  /// Neither claims nor changes stand on the breakdown yet.
  case breakdownUnused = "ssov-unused"

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

  /// The due date has not passed.
  case notPastDue = "not-past-due"

  /// The person was invited, where the project asks for that.
  case invitedIfRequired = "invited-if-required"

  /// An invitation was sent.
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

  /// Every line that is entered on belongs to the claim.
  case lineExists = "line-exists"

  /// No line that is entered on is approved already.
  case lineNotApproved = "line-not-approved"

  /// The new due date has not passed.
  case newDueAhead = "new-due-ahead"

  /// Everything that is entered is possible: percentages from 0 to 100, no store below zero, days in their order.
  case possibleValues = "possible-values"

  /// No more is released than is retained.
  case releaseRetained = "release-retained"

  /// The number of the claim is not made by the scheme.
  case numberIsFree = "number-is-free"

  /// A line is marked as rejected.
  case hasRejectedLine = "has-rejected-line"

  /// The accounting system does not hold the claim.
  case notLinked = "not-linked"

  /// The amounts that were asked for are kept.
  case showsClaimedAmounts = "shows-claimed-amounts"

  /// The status is one that people with *Standard* may give.
  case mayGiveStatus = "may-give-status"

  /// The identifier is new.
  case identifierIsNew = "identifier-is-new"

  /// The person watches insurance.
  case isInsuranceManager = "is-insurance-manager"

  /// The identifier of the message that states the condition.
  public var label: String { "workflow-guard.\(rawValue)" }
}
