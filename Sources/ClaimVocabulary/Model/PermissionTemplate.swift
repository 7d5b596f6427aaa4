/// A named set of levels and rights that users can be given together.
public struct PermissionTemplate: Sendable, Hashable, Codable {
  /// The identifier.
  public let id: RecordID<PermissionTemplate>

  /// The name: `Contacts`.
  public var name: String

  /// The levels, by tool.
  public var levels: Levels

  /// The single rights on top of the levels.
  public var rights: [GranularRight]

  /// Makes a template.
  public init(
    _ id: RecordID<PermissionTemplate>,
    name: String,
    levels: Levels,
    rights: [GranularRight] = []
  ) {
    self.id = id
    self.name = name
    self.levels = levels
    self.rights = rights
  }
}

extension PermissionTemplate {
  /// Reads a template, which gives no level and no right that is not said.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try fields.decode(RecordID.self, forKey: .id),
      name: try fields.decode(String.self, forKey: .name),
      levels: Levels(commitments: .none)
    )
    try fields.read(.levels, into: &levels)
    try fields.read(.rights, into: &rights)
  }
}
