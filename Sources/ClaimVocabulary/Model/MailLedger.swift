/// Which mails are still to go out, and how far those have gone that time causes.
public struct MailLedger: Sendable, Hashable, Codable {
  /// The mails that actions have caused and that are not confirmed yet, the oldest first.
  public internal(set) var outbox: [Mail] = []

  /// Of each series of mails that time causes, the last day whose mail was confirmed.
  public internal(set) var confirmed: [String: Day] = [:]

  /// Since when the mails of a kind that time causes have been on, as far as the state has seen.
  public internal(set) var since: [MailKind: Day] = [:]

  /// Makes an empty ledger.
  public init() {}
}

extension MailLedger {
  /// Reads a ledger; what it does not say is nothing.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init()
    try fields.read(.outbox, into: &outbox)
    try fields.read(.confirmed, into: &confirmed)
    try fields.read(.since, into: &since)
  }

  /// Whether the mail of `origin`, which time causes, is to go out on `today`.
  ///
  /// One whose day has passed is made up for, if it was on before that day began; several of one
  /// series have one origin, that of the last.
  func isDue(_ kind: MailKind, _ origin: MailOrigin, on today: Day) -> Bool {
    guard case .day(let day) = origin.occasion else { return false }
    let wasMissed = since[kind].map { $0 < day } ?? false
    guard day == today || day < today && wasMissed else { return false }
    return confirmed[origin.series].map { $0 < day } ?? true
  }

  /// Notes that mails went out, and says whether that was news.
  mutating func confirm(_ origins: [MailOrigin]) -> Bool {
    let before = outbox.count
    let sent = Set(origins.map(\.id))
    outbox.removeAll { sent.contains($0.id) }
    var isNews = outbox.count < before
    for origin in origins {
      guard case .day(let day) = origin.occasion else { continue }
      guard confirmed[origin.series].map({ $0 < day }) ?? true else { continue }
      confirmed[origin.series] = day
      isNews = true
    }
    return isNews
  }
}

extension MailKind: CodingKeyRepresentable {}

extension Workflow {
  /// The mails that actions have caused and that are not confirmed yet, the oldest first.
  public var outbox: [Mail] { mailLedger.outbox }

  /// Records that mails have gone out, so that ``mailsDue(at:)`` never gives them again.
  ///
  /// Send, confirm, and keep the state, in this order. A caller that fails in between is given the
  /// same mails with the same identifiers again: nothing is lost, and by the identifier, as the
  /// `Message-ID`, a server or a reader can tell a repetition. Confirming twice changes nothing.
  ///
  /// - Throws: ``UnknownMail`` for what is no identifier of a mail that this state can have
  ///   written; then nothing is recorded.
  public mutating func confirmSent(_ ids: some Sequence<RecordID<Mail>>) throws(UnknownMail) {
    var origins: [MailOrigin] = []
    for id in ids {
      guard let origin = MailOrigin(id), couldHaveWritten(origin) else { throw UnknownMail(id: id) }
      origins.append(origin)
    }
    if mailLedger.confirm(origins) { revision += 1 }
  }

  private func couldHaveWritten(_ origin: MailOrigin) -> Bool {
    switch origin.occasion {
    case .action(let revision): (1...max(1, self.revision)).contains(revision)
    case .day, .caller: true
    }
  }
}

/// An identifier that no mail of the state can have.
public struct UnknownMail: Error, Hashable, Sendable, CustomStringConvertible {
  /// The identifier.
  public let id: RecordID<Mail>

  /// What is wrong, and what an identifier looks like.
  public var description: String {
    "'\(id)' is no identifier of a mail of this state, such as invite-to-bill/sc-14/ana/r12"
  }
}
