import MessageFormat

extension Workflow {
  /// The name of a file of compiled claims.
  public func backupFileName(at instant: Instant) -> Statement {
    let minutes = project.timeZone.secondsOfDay(at: instant) / 60
    return Statement(
      "file.claim-backup",
      [
        "project": .text(project.name),
        "number": .text(project.number),
        "date": .text(today(at: instant).description),
        "time": .text("\((minutes / 60).padded())-\((minutes % 60).padded())"),
      ]
    )
  }

  /// The mail that tells that compiled claims can be fetched.
  ///
  /// Compiling is the caller's work, and so is keeping the mail until it has gone: it is in no
  /// outbox.
  ///
  /// - Parameters:
  ///   - requester: Who asked for them.
  ///   - file: The name of the file.
  ///   - link: Where it can be fetched.
  ///   - count: How many claims are in it.
  ///   - instant: When.
  /// - Returns: The mail.
  /// - Throws: ``RefusedLink`` where `link` is no address that a mail may hold.
  public func backupReady(
    for requester: RecordID<Person>,
    file: String,
    link: String,
    count: Int,
    at instant: Instant
  ) throws(RefusedLink) -> Mail {
    let fetch = MailLink(.fetchBackup, .project, address: link)
    if let reason = RefusedLink.Reason(against: link) {
      throw RefusedLink(kind: fetch.kind, address: link, reason: reason)
    }
    return Mail(
      .backupReady,
      about: .project,
      to: requester,
      at: instant,
      for: .caller(instant),
      subject: ["project": .text(project.name)],
      text: ["file": .text(file), "n": .count(count)],
      ending: MailEnding([fetch])
    )
  }

  /// The mails that send a claim to the party above on.
  ///
  /// The sender gets a copy of each. They are in no outbox.
  ///
  /// - Parameters:
  ///   - readers: The chosen people.
  ///   - sender: Who sends it.
  ///   - number: The number of the claim.
  ///   - contract: The number of the upstream contract.
  ///   - period: The first and the last day that it covers.
  ///   - gross: The sum before anything is withheld.
  ///   - withheld: What is withheld of it.
  ///   - released: What is paid of what was withheld before.
  ///   - files: What goes with it, such as the claim as a document.
  ///   - instant: When.
  /// - Returns: A mail for each reader.
  public func upstreamClaimForward(
    to readers: [RecordID<Person>],
    from sender: RecordID<Person>,
    number: String,
    contract: String,
    period: ClosedRange<Day>,
    gross: Amount,
    withheld: Amount,
    released: Amount = .zero,
    attaching files: [AttachedFile] = [],
    at instant: Instant
  ) -> [Mail] {
    let days: [String: StatementValue] = [
      "start": .day(period.lowerBound), "end": .day(period.upperBound),
      "contract": .text(contract),
    ]
    let more: [String: StatementValue] = [
      "sender": .text(name(of: sender)),
      "gross": .money(gross, project.currency),
      "withheld": .money(withheld, project.currency),
      "released": .money(released, project.currency),
      "amount": .money(gross - withheld + released, project.currency),
    ]
    return readers.map { reader in
      Mail(
        .upstreamClaimForward,
        about: .project,
        to: reader,
        copies: [sender],
        at: instant,
        for: .caller(instant),
        subject: days + ["number": .text(number)],
        text: days + more,
        attachments: files
      )
    }
  }
}
