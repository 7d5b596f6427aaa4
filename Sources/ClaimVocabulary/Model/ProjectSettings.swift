/// The choices of a project, each with its default.
public struct ProjectSettings: Sendable, Hashable, Codable {
  /// How often contacts are reminded to bill; not at all unless set.
  public var reminders: ReminderFrequency?

  /// From when on contacts are reminded.
  public var remindersStart: ReminderStart = .invited

  /// Whether contacts hear that a claim was approved.
  public var notifiesApproved = false

  /// Whether *approved as noted* counts as approved for that mail.
  public var notifiesApprovedAsNoted = false

  /// Whether the cost of a claim that is *approved as noted* enters the budget.
  public var budgetsApprovedAsNoted = false

  /// Whether the list of open claims goes out every Monday.
  public var sendsDigest = false

  /// Words of the payer that invitations and reminders carry.
  public var customMessage = ""

  /// Whether the amounts that were asked for are kept beside the approved ones.
  public var showsClaimedAmounts = false

  /// Whether the project lets a line go above its scheduled value.
  public var allowsOverbilling = true

  /// Whether the company forbids it, whatever the project says.
  public var companyPreventsOverbilling = false

  /// What contacts may bill unless an invitation says otherwise.
  public var defaultClaimType: DefaultClaimType = .workMaterials

  /// Who may enter a claim for a contact.
  public var onBehalf: OnBehalfRule = .administrators

  /// Who is invited to bill.
  public var invitees: Invitees = .contacts

  /// The first day of automatic billing periods.
  public var periodStartDay = 1

  /// The last day of automatic billing periods; the last of the month where that is shorter.
  public var periodEndDay = 31

  /// The day of the month on which claims are due.
  public var dueDay = 25

  /// How claims are numbered; by their running number unless set.
  public var numbering: NumberingScheme?

  /// Makes the default settings.
  public init() {}

  /// Whether a line may be billed above its scheduled value: the company's word beats the
  /// project's.
  public var isOverbillingAllowed: Bool { allowsOverbilling && !companyPreventsOverbilling }
}

extension ProjectSettings {
  /// Reads settings; those that are not said have their defaults.
  public init(from decoder: any Decoder) throws {
    self.init()
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    try fields.read(.reminders, into: &reminders)
    try fields.read(.remindersStart, into: &remindersStart)
    try fields.read(.notifiesApproved, into: &notifiesApproved)
    try fields.read(.notifiesApprovedAsNoted, into: &notifiesApprovedAsNoted)
    try fields.read(.budgetsApprovedAsNoted, into: &budgetsApprovedAsNoted)
    try fields.read(.sendsDigest, into: &sendsDigest)
    try fields.read(.customMessage, into: &customMessage)
    try fields.read(.showsClaimedAmounts, into: &showsClaimedAmounts)
    try fields.read(.allowsOverbilling, into: &allowsOverbilling)
    try fields.read(.companyPreventsOverbilling, into: &companyPreventsOverbilling)
    try fields.read(.defaultClaimType, into: &defaultClaimType)
    try fields.read(.onBehalf, into: &onBehalf)
    try fields.read(.invitees, into: &invitees)
    try fields.read(.periodStartDay, into: &periodStartDay)
    try fields.read(.periodEndDay, into: &periodEndDay)
    try fields.read(.dueDay, into: &dueDay)
    try fields.read(.numbering, into: &numbering)
  }
}

/// How often a reminder is sent.
public enum ReminderFrequency: Int, CaseIterable, Codable, Sendable {
  /// Every day.
  case everyDay = 1

  /// Every second day.
  case everyTwoDays = 2

  /// Every third day.
  case everyThreeDays = 3
}

/// From when on a contact is reminded to bill.
public enum ReminderStart: String, CaseIterable, Codable, Sendable {
  /// After the invitation.
  case invited

  /// After the contact has accepted it.
  case accepted
}

/// What contacts may bill on a project unless an invitation says otherwise.
public enum DefaultClaimType: String, CaseIterable, Codable, Sendable {
  /// Work and materials.
  case workMaterials = "work-materials"

  /// Work and materials, and retention may be released.
  case workMaterialsRetention = "work-materials-retention"

  /// Nothing: only who is invited may make a claim.
  case inviteOnly = "invite-only"
}

/// Who may enter a claim for a contact.
public enum OnBehalfRule: String, CaseIterable, Codable, Sendable {
  /// Claim administrators only.
  case administrators

  /// Also people with *Standard* who are on the private list, as older installations have it.
  case standardUsersToo = "standard-users-too"
}

/// Who gets an invitation to bill.
public enum Invitees: String, CaseIterable, Codable, Sendable {
  /// The claim contacts of the commitment.
  case contacts

  /// Also everyone on the private list who works for the contract company, and the default
  /// contacts.
  case contactsAndLists = "contacts-and-lists"
}
