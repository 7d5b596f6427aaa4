/// What is below the text of a mail.
public struct MailEnding: Sendable, Hashable, Codable {
  /// What follows the text: the words that the payer has written, a question.
  public var additions: [Statement] = []

  /// What the reader can do at once, and may do.
  public var links: [MailLink] = []

  /// What is said where the caller has no address for one of the links.
  public var otherwise: Statement?

  /// The last words, below the links.
  public var closing: Statement?

  /// Makes an ending of nothing.
  public init() {}

  init(_ links: [MailLink], additions: [Statement] = [], closing: Statement? = nil) {
    self.links = links
    self.additions = additions
    self.closing = closing
  }
}

extension MailEnding {
  /// Reads an ending; what it does not say is nothing.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init()
    try fields.read(.additions, into: &additions)
    try fields.read(.links, into: &links)
    try fields.read(.otherwise, into: &otherwise)
    try fields.read(.closing, into: &closing)
  }
}
