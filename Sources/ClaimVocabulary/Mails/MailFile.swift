import MessageFormat

extension RenderedMail {
  /// The mail as a file that mail programs open: plain text and HTML side by side, in UTF-8, then
  /// the attached files.
  ///
  /// The file is ASCII, but for addresses that are not (RFC 6532). Its lines end with CRLF.
  ///
  /// - Parameters:
  ///   - envelope: What it says besides its words.
  ///   - files: The bytes of the attached files.
  /// - Returns: The file.
  /// - Throws: ``MailFault`` for what cannot be written as it is.
  /// - Source: RFC 5322, RFC 2045 to 2047, RFC 2231.
  public func eml(
    _ envelope: MailEnvelope,
    attaching files: [AttachedFile: [UInt8]] = [:]
  ) throws(MailFault) -> String {
    let language = MailHeader("Content-Language", MailHeader.token(language))
    let attachments = try attachments(files)
    let headers =
      try envelope.people + [MailHeader("Subject", MailHeader.encoded(subject))] + envelope.origin
      + [
        MailHeader("MIME-Version", "1.0"), MailHeader("Auto-Submitted", "auto-generated"), language,
      ]
    let parts = [("text/plain", text), ("text/html", html)].map { type, content in
      MailPart(
        [
          MailHeader("Content-Type", "\(type); charset=utf-8"), language,
          MailHeader("Content-Transfer-Encoding", "quoted-printable"),
        ],
        QuotedPrintable.encoded(content)
      )
    }
    // No encoded body has `=_` in it, so the boundaries cannot occur there.
    let words = MailPart(parts, as: "alternative")
    let whole = attachments.isEmpty ? words : MailPart([words] + attachments, as: "mixed")
    return headers.map(\.line).joined() + whole.text
  }

  private func attachments(_ bytes: [AttachedFile: [UInt8]]) throws(MailFault) -> [MailPart] {
    var parts: [MailPart] = []
    for file in attachments {
      guard file.isPossible else { throw .file(file) }
      guard let content = bytes[file] else { throw .missingFile(file) }
      guard content.count == file.size ?? content.count else {
        throw .fileSize(file, bytes: content.count)
      }
      parts.append(
        MailPart(
          [
            MailHeader("Content-Type", file.type),
            MailHeader("Content-Transfer-Encoding", "base64"),
            MailHeader(
              "Content-Disposition",
              "attachment" + MailHeader.parameter("filename", file.name)
            ),
          ],
          Base64.lines(content)
        )
      )
    }
    return parts
  }
}

/// A part of a mail: headers, an empty line, a body.
private struct MailPart {
  let text: String

  init(_ headers: [MailHeader], _ body: String) {
    text = headers.map(\.line).joined() + "\r\n" + body + "\r\n"
  }

  init(_ parts: [MailPart], as kind: String) {
    let boundary = "=_\(kind)"
    let type = MailHeader("Content-Type", "multipart/\(kind); boundary=\"\(boundary)\"")
    text =
      type.line + "\r\n" + parts.map { "--\(boundary)\r\n" + $0.text }.joined()
      + "--\(boundary)--\r\n"
  }
}

extension MailEnvelope {
  /// Who sends it to whom.
  fileprivate var people: [MailHeader] {
    get throws(MailFault) {
      let direct = [MailHeader("From", try encoded([from])), MailHeader("To", try encoded([to]))]
      return copies.isEmpty ? direct : direct + [MailHeader("Cc", try encoded(copies))]
    }
  }

  /// When it is sent, and what it is called.
  fileprivate var origin: [MailHeader] {
    get throws(MailFault) {
      guard identifier.isMessageID else { throw .identifier(identifier) }
      return [
        MailHeader("Date", timeZone.mailDate(at)), MailHeader("Message-ID", "<\(identifier)>"),
      ]
    }
  }

  private func encoded(_ mailboxes: [Mailbox]) throws(MailFault) -> String {
    var texts: [String] = []
    for mailbox in mailboxes {
      guard mailbox.address.isMailAddress else { throw .address(mailbox.address) }
      guard server == .utf8Addresses || mailbox.address.utf8.allSatisfy({ $0 < 0x80 }) else {
        throw .foreignAddress(mailbox.address)
      }
      let address = "<\(mailbox.address)>"
      let name = MailHeader.phrase(mailbox.name)
      texts.append(name.isEmpty ? address : name + "\r\n " + address)
    }
    return texts.joined(separator: ",\r\n ")
  }
}

extension String {
  /// Whether a mail can have it as an address: letters, digits and signs, one `@`, no empty part.
  ///
  /// - Source: RFC 5322, 3.4.1, without quoted names and numbers as hosts; RFC 6532, 3.2.
  fileprivate var isMailAddress: Bool {
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && utf8.count <= 320 && parts.allSatisfy(\.isDotAtom)
  }

  /// Whether it can be a `Message-ID`.
  fileprivate var isMessageID: Bool {
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && utf8.count <= 900 && parts.allSatisfy(\.isDotAtom)
      && utf8.allSatisfy { $0 < 0x80 }
  }
}

extension Substring {
  /// Whether it is made of atoms with dots between them.
  fileprivate var isDotAtom: Bool {
    split(separator: ".", omittingEmptySubsequences: false).allSatisfy { atom in
      !atom.isEmpty
        && atom.unicodeScalars.allSatisfy { scalar in
          scalar.isASCII
            ? scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
              || "!#$%&'*+-/=?^_`{|}~".unicodeScalars.contains(scalar)
            : !scalar.properties.isWhitespace
              && ![.control, .format, .lineSeparator, .paragraphSeparator, .unassigned]
                .contains(scalar.properties.generalCategory)
        }
    }
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
    let day = zone.day(of: instant)
    let clock = zone.secondsOfDay(at: instant)
    let weekday = day.weekday.rawValue.prefix(3)
    let month = MailHeader.months[day.date.month - 1]
    let time = [clock / 3600, clock / 60 % 60, clock % 60].map { $0.padded() }
    let written =
      (offset < 0 ? "-" : "+") + (abs(offset) / 3600).padded() + (abs(offset) / 60 % 60).padded()
    return "\(weekday.prefix(1).uppercased())\(weekday.dropFirst()), \(day.date.day) \(month) "
      + "\(day.date.year) \(time.joined(separator: ":")) \(written)"
  }
}
