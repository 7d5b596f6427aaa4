/// A company that takes part in a project.
public struct Company: Sendable, Hashable, Codable {
  /// The identifier.
  public let id: RecordID<Company>

  /// The name: `Northgate Build`.
  public var name: String

  /// The employee whom new commitments offer as claim contact.
  public var defaultContact: RecordID<Person>?

  /// The main person to speak to.
  public var primaryContact: RecordID<Person>?

  /// What the people of the company see unless they chose; for those of the payer, the project
  /// chooses first.
  public var reader: ReaderPreference?

  /// Makes a company.
  public init(
    _ id: RecordID<Company>,
    name: String,
    defaultContact: RecordID<Person>? = nil,
    primaryContact: RecordID<Person>? = nil,
    reader: ReaderPreference? = nil
  ) {
    self.id = id
    self.name = name
    self.defaultContact = defaultContact
    self.primaryContact = primaryContact
    self.reader = reader
  }
}

/// A user.
public struct Person: Sendable, Hashable, Codable {
  /// The identifier.
  public let id: RecordID<Person>

  /// First and last name.
  public var name: String

  /// The address of the mailbox.
  public var email: String

  /// The employer.
  public var company: RecordID<Company>

  /// What the person may do, by tool; nothing where a tool is not named.
  public var levels: Levels

  /// Single rights on top of the levels.
  public var rights: [GranularRight]

  /// What the person chose to read.
  public var reader: ReaderPreference?

  /// Makes a person with `level` on commitments.
  public init(
    _ id: RecordID<Person>,
    name: String,
    email: String,
    company: RecordID<Company>,
    level: PermissionLevel = .none,
    rights: [GranularRight] = [],
    reader: ReaderPreference? = nil
  ) {
    self.id = id
    self.name = name
    self.email = email
    self.company = company
    levels = Levels(commitments: level)
    self.rights = rights
    self.reader = reader
  }

  /// The level on `tool`.
  public func level(on tool: ProjectTool) -> PermissionLevel { levels[tool] }
}

extension Person {
  /// Reads a person, who has no level and no right that is not said.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try fields.decode(RecordID.self, forKey: .id),
      name: try fields.decode(String.self, forKey: .name),
      email: try fields.decode(String.self, forKey: .email),
      company: try fields.decode(RecordID.self, forKey: .company)
    )
    try fields.read(.levels, into: &levels)
    try fields.read(.rights, into: &rights)
    try fields.read(.reader, into: &reader)
  }
}

/// What a person may do in each tool.
public struct Levels: Sendable, Hashable, Codable {
  /// On the commitments of the project, and so on all claims against them.
  public var commitments: PermissionLevel

  /// On the contracts with the party above.
  public var upstreamContracts: PermissionLevel = .none

  /// On the reports of the project.
  public var reports: PermissionLevel = .none

  /// On the administration of the company.
  public var companyAdministration: PermissionLevel = .none

  /// The level on `tool`.
  public subscript(_ tool: ProjectTool) -> PermissionLevel {
    get { self[keyPath: tool.level] }
    set { self[keyPath: tool.level] = newValue }
  }

  /// Makes levels with nothing but `commitments`.
  public init(commitments: PermissionLevel) { self.commitments = commitments }
}

extension Levels {
  /// Reads levels; those that are not said are *None*.
  public init(from decoder: any Decoder) throws {
    self.init(commitments: .none)
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    try fields.read(.commitments, into: &commitments)
    try fields.read(.upstreamContracts, into: &upstreamContracts)
    try fields.read(.reports, into: &reports)
    try fields.read(.companyAdministration, into: &companyAdministration)
  }
}

/// A tool on which people have a level.
public enum ProjectTool: String, CaseIterable, Codable, Sendable {
  /// The downstream contracts and the claims against them.
  case commitments

  /// The contracts with the party above.
  case upstreamContracts = "upstream-contracts"

  /// The reports.
  case reports

  /// The administration of the company.
  case companyAdministration = "company-administration"

  fileprivate var level: WritableKeyPath<Levels, PermissionLevel> {
    switch self {
    case .commitments: \.commitments
    case .upstreamContracts: \.upstreamContracts
    case .reports: \.reports
    case .companyAdministration: \.companyAdministration
    }
  }

  /// The term that names the tool.
  public var term: String { "tool.\(rawValue)" }
}

/// A single right on top of a level.
public enum GranularRight: String, CaseIterable, Codable, Sendable {
  /// To create purchase orders.
  case createPurchaseOrder = "create-purchase-order"

  /// To create works contracts.
  case createWorksContract = "create-works-contract"

  /// To change purchase orders.
  case updatePurchaseOrder = "update-purchase-order"

  /// To change works contracts.
  case updateWorksContract = "update-works-contract"
}
