/// A mail to one person: what it says, in neutral words.
public struct Mail: Sendable, Hashable, Codable {
  /// What tells it from all other mails of the project.
  ///
  /// It says what the mail is about, to whom it goes and what caused it, so a caller that asks
  /// twice for a mail gets the same identifier. Made of ASCII letters, digits and `-_%/`, it may
  /// come before the `@` of a `Message-ID`.
  public let id: RecordID<Mail>

  /// What it is.
  public let kind: MailKind

  /// The record that it is about.
  public let about: ActionSubject

  /// Who gets it.
  public let recipient: RecordID<Person>

  /// Who else gets a copy.
  public let copies: [RecordID<Person>]

  /// When it is sent.
  public let at: Instant

  /// The subject.
  public let subject: Statement

  /// The text, for those who read plain text.
  public let text: Statement

  /// The same, paragraph by paragraph, for those who read HTML.
  public let paragraphs: [Statement]

  /// What is below the text, in both.
  public let ending: MailEnding

  /// The files that go with it.
  public let attachments: [AttachedFile]

  init(
    _ kind: MailKind,
    about record: ActionSubject,
    to recipient: RecordID<Person>,
    copies: [RecordID<Person>] = [],
    at instant: Instant,
    for occasion: MailOrigin.Occasion,
    subject: [String: StatementValue],
    text: [String: StatementValue],
    paragraphs: [Statement]? = nil,
    ending: MailEnding = MailEnding(),
    attachments: [AttachedFile] = []
  ) {
    id = MailOrigin(kind, about: record, to: recipient, occasion).id
    self.kind = kind
    about = record
    self.recipient = recipient
    self.copies = copies
    at = instant
    self.subject = Statement(kind.subject, subject)
    self.text = Statement(kind.text, text)
    self.paragraphs = paragraphs ?? [self.text]
    self.ending = ending
    self.attachments = attachments
  }
}
