/// What an e-mail says besides its words.
public struct MailEnvelope: Sendable, Hashable {
  /// The sender.
  public var from: Mailbox

  /// The recipient.
  public var to: Mailbox

  /// Who gets a copy.
  public var copies: [Mailbox]

  /// When it is sent.
  public var at: Instant

  /// The zone in which the time is written.
  public var timeZone: TimeZoneRule

  /// What tells it from all other mails, such as the ``Mail/id``, `@` and the domain of the sender.
  public var identifier: String

  /// What the server takes that is to send it.
  public var server: MailServer

  /// A name and an address.
  public struct Mailbox: Sendable, Hashable {
    /// The name that people see.
    public var name: String

    /// The address.
    public var address: String

    /// Makes a mailbox.
    public init(_ name: String, _ address: String) {
      self.name = name
      self.address = address
    }
  }

  /// Makes an envelope.
  public init(
    from: Mailbox,
    to: Mailbox,
    copies: [Mailbox] = [],
    at instant: Instant,
    in timeZone: TimeZoneRule,
    identifier: String,
    server: MailServer = .utf8Addresses
  ) {
    self.from = from
    self.to = to
    self.copies = copies
    at = instant
    self.timeZone = timeZone
    self.identifier = identifier
    self.server = server
  }

  /// Whether an address is not ASCII, so that it takes a server with SMTPUTF8 to send the mail.
  public var needsUTF8: Bool {
    ([from, to] + copies).contains { mailbox in !mailbox.address.utf8.allSatisfy { $0 < 0x80 } }
  }
}

/// What a server takes that sends mails.
public enum MailServer: String, CaseIterable, Codable, Sendable {
  /// Addresses in ASCII only.
  case asciiAddresses = "ascii-addresses"

  /// Addresses with any letters, as SMTPUTF8 allows (RFC 6531).
  case utf8Addresses = "utf8-addresses"
}

/// Why a mail cannot be written as it is: nothing of it is changed to make it fit.
public enum MailFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// No address that a mail can have.
  case address(String)

  /// An address that is not ASCII, for a server that takes no other.
  case foreignAddress(String)

  /// An identifier that can be no `Message-ID`.
  case identifier(String)

  /// The bytes of an attached file are not there.
  case missingFile(AttachedFile)

  /// An attached file has another size than the state says.
  case fileSize(AttachedFile, bytes: Int)

  /// An attached file that has no name or no media type.
  case file(AttachedFile)

  /// What is wrong, and what was expected.
  public var description: String {
    switch self {
    case .address(let address): "'\(address)' is no address, such as ana@example.com"
    case .foreignAddress(let address):
      "the address '\(address)' is not ASCII: it takes a server with SMTPUTF8, or another address"
    case .identifier(let identifier):
      "'\(identifier)' is no identifier of a mail, such as reminder-1@example.com"
    case .missingFile(let file): "the bytes of '\(file.name)' (\(file.reference)) are not there"
    case .fileSize(let file, let bytes):
      "'\(file.name)' has \(bytes) bytes and not \(file.size ?? bytes)"
    case .file(let file):
      "'\(file.name)' (\(file.type)) has no name or no media type such as application/pdf"
    }
  }
}

extension Workflow {
  /// What `mail` says besides its words: whom it goes to, when, and its identifier.
  ///
  /// - Parameters:
  ///   - mail: A mail of this project.
  ///   - sender: The mailbox that sends the mails of the project.
  ///   - domain: The domain of the sender, which ends the identifier.
  ///   - server: What the server takes.
  /// - Returns: The envelope.
  /// - Throws: ``UnknownRecord`` where a person who gets the mail is not there.
  public func envelope(
    of mail: Mail,
    from sender: MailEnvelope.Mailbox,
    domain: String,
    server: MailServer = .utf8Addresses
  ) throws(UnknownRecord) -> MailEnvelope {
    var mailboxes: [MailEnvelope.Mailbox] = []
    for id in [mail.recipient] + mail.copies {
      guard let person = person(id) else { throw .person(id) }
      mailboxes.append(MailEnvelope.Mailbox(person.name, person.email))
    }
    return MailEnvelope(
      from: sender,
      to: mailboxes[0],
      copies: Array(mailboxes.dropFirst()),
      at: mail.at,
      in: project.timeZone,
      identifier: "\(mail.id)@\(domain)",
      server: server
    )
  }
}
