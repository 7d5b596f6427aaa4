/// The claimant's finer breakdown of a schedule of values.
public struct Breakdown: Sendable, Hashable, Codable {
  /// The status.
  public var status: BreakdownStatus

  /// The detail lines.
  public var lines: [BreakdownLine]

  /// Why it was sent back; `nil` where no reason was given, and once it is sent again.
  public var comment: String?

  /// The attached files.
  public var attachments: [AttachedFile] = []

  /// Makes a breakdown without lines.
  public init(status: BreakdownStatus = .draft, lines: [BreakdownLine] = []) {
    self.status = status
    self.lines = lines
  }

  /// What of `line` is not broken down yet.
  public func remaining(of line: ScheduleLine, in currency: Currency) -> Amount {
    line.value.scheduled(in: currency) - lines.filter { $0.parent == line.id }.map(\.amount).sum
  }
}

extension Breakdown {
  /// Reads a breakdown; one that says nothing is a draft without lines.
  public init(from decoder: any Decoder) throws {
    self.init()
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    try fields.read(.status, into: &status)
    try fields.read(.lines, into: &lines)
    try fields.read(.comment, into: &comment)
    try fields.read(.attachments, into: &attachments)
  }
}

/// A line of a breakdown: a part of a line of the schedule of values.
public struct BreakdownLine: Sendable, Hashable, Codable {
  /// The identifier, unique in the commitment.
  public let id: RecordID<ScheduleLine>

  /// The line that it is a part of.
  public var parent: RecordID<ScheduleLine>

  /// What is to be done.
  public var description: String

  /// The value of the part.
  public var amount: Amount

  /// Makes a line.
  public init(
    _ id: RecordID<ScheduleLine>,
    of parent: RecordID<ScheduleLine>,
    description: String,
    amount: Amount
  ) {
    self.id = id
    self.parent = parent
    self.description = description
    self.amount = amount
  }
}
