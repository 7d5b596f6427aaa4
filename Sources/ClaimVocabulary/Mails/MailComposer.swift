/// Writes the mails of a state.
struct MailComposer {
  let state: Workflow
  let sender: RecordID<Person>
  let instant: Instant

  init(_ state: Workflow, sender: RecordID<Person>, at instant: Instant) {
    self.state = state
    self.sender = sender
    self.instant = instant
  }

  /// What mails say of a contract and of the people who write and read them.
  enum Argument: String {
    case company, contact, kind, name, number, project, reviewer, sender
    case contractCompany = "contract-company"
  }

  /// The arguments `names` of a mail about `contract` to `reader`.
  func values(
    _ names: [Argument],
    of contract: some Contract,
    to reader: RecordID<Person>? = nil
  ) -> [String: StatementValue] {
    var values: [String: StatementValue] = [:]
    for name in names {
      values[name.rawValue] =
        switch name {
        case .company: .text(state.payerName)
        case .contact: .text(reader.flatMap(state.person)?.name ?? "")
        case .contractCompany: .text(state.companyName(of: contract))
        case .kind: .term(contract.term)
        case .name: .text(contract.name)
        case .number: .text(contract.number)
        case .project: .text(state.project.name)
        case .reviewer, .sender: .text(writer)
        }
    }
    return values
  }

  /// A mail that the action causes which led to the state.
  func mail(
    _ kind: MailKind,
    about record: ActionSubject,
    to reader: RecordID<Person>,
    subject: [String: StatementValue],
    text: [String: StatementValue],
    paragraphs: [Statement]? = nil,
    ending: MailEnding = MailEnding(),
    attachments: [AttachedFile] = []
  ) -> Mail {
    var ending = ending
    if ending.closing == nil, reader != sender { ending.closing = noReply }
    ending.links.removeAll { !state.offers($0, to: reader, at: instant) }
    return Mail(
      kind,
      about: record,
      to: reader,
      at: instant,
      for: .action(revision: state.revision),
      subject: subject,
      text: text,
      paragraphs: paragraphs,
      ending: ending,
      attachments: attachments
    )
  }

  private var writer: String { state.person(sender)?.name ?? "" }

  /// The words that the payer has written for all invitations and reminders, where there are any.
  var customMessage: [Statement] { note(state.settings.customMessage) }

  /// What the sender has written, where it is anything.
  func note(_ text: String?) -> [Statement] {
    guard let text, !text.isEmpty else { return [] }
    return [Statement("invitation.custom-message", ["sender": .text(writer), "note": .text(text)])]
  }

  /// Whom to ask, since the address that mails come from is not read.
  var noReply: Statement { Statement("invitation.no-reply", ["sender": .text(writer)]) }

  /// What `reader` of something that came in has to do with it: review what `link` leads to, look
  /// at it, or only know of it.
  func task(_ link: MailLink, _ reader: RecordID<Person>) -> StatementValue {
    if state.offers(link, to: reader, at: instant) { return .text("review") }
    let verdict = try? state.visibility(of: link.subject, for: reader)
    return .text(verdict?.isAllowed ?? false ? "none" : "hidden")
  }

  /// The link to the review, or to what is looked at only.
  func review(
    _ link: MailLink,
    else kind: MailLink.Kind,
    _ reader: RecordID<Person>
  ) -> MailEnding {
    let canReview = state.offers(link, to: reader, at: instant)
    return MailEnding([canReview ? link : MailLink(kind, link.subject)])
  }

  /// The arguments that every mail about `claim` has: its number.
  func number(of claim: Claim) -> [String: StatementValue] {
    ["claim-number": .text(claim.number)]
  }

  /// What a mail that states the sum of `claim` says of it: net is gross less what is withheld, and
  /// what is released.
  func sums(of claim: Claim) -> [String: StatementValue] {
    let total = state.sheet(of: claim).total
    let sums = [
      "gross": total.gross, "withheld": total.withheld, "released": total.retentionReleased,
      "amount": total.net,
    ]
    return sums.mapValues { .money($0, state.project.currency) }
  }

  /// The days that `claim` covers; those of its billing period where it does not say.
  func days(of claim: Claim) -> [String: StatementValue] {
    let period = state.period(claim.period)
    let today = state.today(at: instant)
    return [
      "start": .day(claim.start ?? period?.start ?? today),
      "end": .day(claim.end ?? period?.end ?? today),
    ]
  }

  func days(of period: BillingPeriod) -> [String: StatementValue] {
    ["start": .day(period.start), "end": .day(period.end), "due": .day(period.due)]
  }
}
