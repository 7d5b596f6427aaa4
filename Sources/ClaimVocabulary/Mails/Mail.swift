/// A mail to one person: what it says, in neutral words.
public struct Mail: Sendable, Hashable, Codable {
  /// What it is about.
  public let kind: MailKind

  /// Who gets it.
  public let recipient: Identifier<Person>

  /// Who else gets a copy.
  public let copies: [Identifier<Person>]

  /// When it is sent.
  public let at: Instant

  /// The subject.
  public let subject: Statement

  /// The text, for those who read plain text.
  public let text: Statement

  /// The same, paragraph by paragraph, for those who read HTML.
  public let paragraphs: [Statement]

  init(
    _ kind: MailKind,
    to recipient: Identifier<Person>,
    copies: [Identifier<Person>] = [],
    at instant: Instant,
    subject: [String: StatementValue],
    text: [String: StatementValue],
    paragraphs: [Statement]? = nil
  ) {
    self.kind = kind
    self.recipient = recipient
    self.copies = copies
    at = instant
    self.subject = Statement(kind.subject, subject)
    self.text = Statement(kind.text, text)
    self.paragraphs = paragraphs ?? [self.text]
  }
}
