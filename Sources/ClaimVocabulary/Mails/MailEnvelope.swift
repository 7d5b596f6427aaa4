import MessageFormat

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

  /// What tells it from all other mails; the part after the `@` is the domain of the sender.
  public var identifier: String

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
    identifier: String
  ) {
    self.from = from
    self.to = to
    self.copies = copies
    at = instant
    self.timeZone = timeZone
    self.identifier = identifier
  }
}

extension RenderedMail {
  /// The mail as a file that mail readers open: plain text and HTML side by side, in UTF-8.
  ///
  /// - Source: RFC 5322, RFC 2045 to 2047.
  public func eml(_ envelope: MailEnvelope) -> String {
    // No encoded body has `=_` in it, so the boundary cannot occur there.
    let boundary = "=_alternative"
    let copies =
      envelope.copies.isEmpty
      ? [] : [MailHeader("Cc", envelope.copies.map(\.encoded).joined(separator: ",\r\n "))]
    let headers =
      [
        MailHeader("From", envelope.from.encoded), MailHeader("To", envelope.to.encoded),
      ] + copies + [
        MailHeader("Subject", MailHeader.encoded(subject)),
        MailHeader("Date", envelope.timeZone.mailDate(envelope.at)),
        MailHeader("Message-ID", "<\(MailHeader.token(envelope.identifier))>"),
        MailHeader("MIME-Version", "1.0"),
        MailHeader("Auto-Submitted", "auto-generated"),
        MailHeader("Content-Type", "multipart/alternative; boundary=\"\(boundary)\""),
      ]
    let parts = [("text/plain", text), ("text/html", html)].map { type, content in
      "--\(boundary)\r\nContent-Type: \(type); charset=utf-8\r\n"
        + "Content-Transfer-Encoding: quoted-printable\r\n\r\n\(QuotedPrintable.encoded(content))\r\n"
    }
    return headers.map(\.line).joined() + "\r\n" + parts.joined() + "--\(boundary)--\r\n"
  }
}

extension MailEnvelope.Mailbox {
  fileprivate var encoded: String {
    let address = "<\(MailHeader.token(address))>"
    return name.isEmpty ? address : MailHeader.name(name) + "\r\n " + address
  }
}

extension TimeZoneRule {
  /// The moment as mails write it: `Sun, 25 Oct 2026 12:00:00 +1100`.
  ///
  /// An offset of a day or more fits into no mail; the moment is then written in UTC.
  fileprivate func mailDate(_ instant: Instant) -> String {
    let isWritable = [standardOffset, daylight?.offset ?? 0].allSatisfy {
      (-86_399...86_399).contains($0)
    }
    let zone = isWritable ? self : .utc
    let offset = zone.offset(at: instant)
    let local = instant.seconds + offset
    let day = zone.day(of: instant)
    let rest = local - day.number * 86_400
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let weekday = day.weekday.rawValue.prefix(3)
    let month = MailHeader.months[day.date.month - 1]
    let time = [rest / 3600, rest / 60 % 60, rest % 60].map(padded).joined(separator: ":")
    let written =
      "\(offset < 0 ? "-" : "+")\(padded(abs(offset) / 3600))\(padded(abs(offset) / 60 % 60))"
    return "\(weekday.prefix(1).uppercased())\(weekday.dropFirst()), \(day.date.day) \(month) "
      + "\(day.date.year) \(time) \(written)"
  }
}
