/// An insurance policy of a company that works on the project.
public struct InsurancePolicy: Sendable, Hashable, Codable {
  /// The identifier.
  public let id: RecordID<InsurancePolicy>

  /// The insured company.
  public var company: RecordID<Company>

  /// What it covers: `General liability`.
  public var name: String

  /// The last day of cover.
  public var expires: Day

  /// Whether people are told that it ends.
  public var notifies: Bool

  /// Makes a policy.
  public init(
    _ id: RecordID<InsurancePolicy>,
    company: RecordID<Company>,
    name: String,
    expires: Day,
    notifies: Bool = true
  ) {
    self.id = id
    self.company = company
    self.name = name
    self.expires = expires
    self.notifies = notifies
  }
}

extension InsurancePolicy {
  /// Reads a policy; people are told of its end unless it says otherwise.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try fields.decode(RecordID.self, forKey: .id),
      company: try fields.decode(RecordID.self, forKey: .company),
      name: try fields.decode(String.self, forKey: .name),
      expires: try fields.decode(Day.self, forKey: .expires)
    )
    try fields.read(.notifies, into: &notifies)
  }
}
