/// The project whose payments the workflow is about.
public struct Project: Sendable, Hashable, Codable {
  /// The name: `Riverside Clinic`.
  public var name: String

  /// The number: `2026-11`.
  public var number: String

  /// The company that pays the claims and whose users administer them.
  public var payer: RecordID<Company>

  /// The currency of all amounts.
  public var currency: Currency

  /// The time zone in which due dates end.
  public var timeZone: TimeZoneRule

  /// The people of the project: only they can be chosen as claim contacts.
  public var directory: [RecordID<Person>]

  /// Those of the payer who hear of claims that come in.
  public var distribution: [RecordID<Person>]

  /// Those who review claims step by step; where there are any, they hear of claims instead.
  public var workflowAssignees: [RecordID<Person>]

  /// The default claim contacts of the whole tool.
  public var defaultContacts: [RecordID<Person>]

  /// Those of the payer who watch the insurance of other companies.
  public var insuranceManagers: [RecordID<Person>]

  /// What the people of the payer see unless they chose; others only where their company did not
  /// choose.
  public var reader: ReaderPreference?

  /// Makes a project.
  public init(
    name: String,
    number: String,
    payer: RecordID<Company>,
    currency: Currency,
    timeZone: TimeZoneRule,
    directory: [RecordID<Person>] = [],
    distribution: [RecordID<Person>] = [],
    workflowAssignees: [RecordID<Person>] = [],
    defaultContacts: [RecordID<Person>] = [],
    insuranceManagers: [RecordID<Person>] = [],
    reader: ReaderPreference? = nil
  ) {
    self.name = name
    self.number = number
    self.payer = payer
    self.currency = currency
    self.timeZone = timeZone
    self.directory = directory
    self.distribution = distribution
    self.workflowAssignees = workflowAssignees
    self.defaultContacts = defaultContacts
    self.insuranceManagers = insuranceManagers
    self.reader = reader
  }
}

extension Project {
  /// Reads a project; lists that it does not have are empty.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      name: try fields.decode(String.self, forKey: .name),
      number: try fields.decode(String.self, forKey: .number),
      payer: try fields.decode(RecordID.self, forKey: .payer),
      currency: try fields.decode(Currency.self, forKey: .currency),
      timeZone: try fields.decode(TimeZoneRule.self, forKey: .timeZone)
    )
    try fields.read(.directory, into: &directory)
    try fields.read(.distribution, into: &distribution)
    try fields.read(.workflowAssignees, into: &workflowAssignees)
    try fields.read(.defaultContacts, into: &defaultContacts)
    try fields.read(.insuranceManagers, into: &insuranceManagers)
    try fields.read(.reader, into: &reader)
  }
}

/// Whose words a person reads, and in which locale.
public struct ReaderPreference: Sendable, Hashable, Codable {
  /// The point of view: `owner`.
  public var pointOfView: String

  /// The locale of the words: `en-AU`.
  public var locale: String

  /// The locale of numbers and dates, where it is another one.
  public var formattingLocale: String?

  /// Makes a preference.
  public init(pointOfView: String, locale: String, formattingLocale: String? = nil) {
    self.pointOfView = pointOfView
    self.locale = locale
    self.formattingLocale = formattingLocale
  }
}
