/// Writes the mails of a state.
struct Postman {
  let state: Workflow
  let sender: Identifier<Person>
  let instant: Instant

  init(_ state: Workflow, sender: Identifier<Person>, at instant: Instant) {
    self.state = state
    self.sender = sender
    self.instant = instant
  }

  /// A mail that the action causes which led to the state.
  func mail(
    _ kind: MailKind,
    about record: ActionSubject,
    to reader: Identifier<Person>,
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

  /// The words that the payer has written for all invitations and reminders, where there are any.
  var customMessage: [Statement] {
    guard !state.settings.customMessage.isEmpty else { return [] }
    let values = [
      "sender": StatementValue.text(writer), "note": .text(state.settings.customMessage),
    ]
    return [Statement("invitation.custom-message", values)]
  }

  var writer: String { state.person(sender)?.name ?? "" }

  /// Whom to ask, since the address that mails come from is not read.
  var noReply: Statement {
    Statement("invitation.no-reply", ["sender": .text(writer)])
  }

  /// The mails of `kind` about `commitment`, one for each of `readers`.
  func mails(
    _ kind: MailKind,
    about commitment: Commitment,
    to readers: [Identifier<Person>]
  ) -> [Mail] {
    switch kind {
    case .commitmentIssued: issued(commitment, readers)
    case .inviteToBill: invitations(commitment, readers)
    case .inviteWithdrawn: withdrawals(commitment, readers)
    case .breakdownInvite: breakdownInvitations(commitment, readers)
    case .breakdownSubmitted: breakdownSubmitted(commitment, readers)
    case .breakdownReturned: breakdownReturned(commitment, readers)
    case .reminderToBill, .claimReturned, .claimApproved, .claimSubmitted, .claimsDigest,
      .insuranceExpiring, .backupReady, .upstreamClaimForward, .upstreamClaimSubmitted,
      .upstreamClaimReturned, .upstreamClaimApproved:
      []
    }
  }

  /// The mails of `kind` about `claim`, one for each of `readers`.
  func mails(
    _ kind: MailKind,
    about claim: Claim,
    of commitment: Commitment,
    to readers: [Identifier<Person>]
  ) -> [Mail] {
    switch kind {
    case .claimReturned: returned(claim, commitment, readers)
    case .claimApproved: approved(claim, commitment, readers)
    case .claimSubmitted: submitted(claim, commitment, readers)
    case .commitmentIssued, .inviteToBill, .inviteWithdrawn, .breakdownInvite,
      .breakdownSubmitted, .breakdownReturned, .reminderToBill, .claimsDigest,
      .insuranceExpiring, .backupReady, .upstreamClaimForward, .upstreamClaimSubmitted,
      .upstreamClaimReturned, .upstreamClaimApproved:
      []
    }
  }

  private func issued(_ commitment: Commitment, _ readers: [Identifier<Person>]) -> [Mail] {
    readers.map { contact in
      mail(
        .commitmentIssued,
        about: .commitment(commitment.id),
        to: contact,
        subject: values(["project", "company", "kind", "number"], commitment),
        text: values(
          ["contact", "project", "company", "kind", "number", "name"],
          commitment,
          contact
        ).merging(["open": .text(start(of: commitment, for: contact))]) { old, _ in old },
        ending: MailEnding([MailLink(.openCommitment, .commitment(commitment.id))]),
        attachments: commitment.attachments
      )
    }
  }

  /// From when claims against `commitment` are possible: `now`, or once it or its breakdown is approved; `no-access` for
  /// a reader who cannot open it.
  private func start(of commitment: Commitment, for reader: Identifier<Person>) -> String {
    let verdict = try? state.visibility(of: .commitment(commitment.id), for: reader)
    if verdict?.isAllowed == false { return "no-access" }
    if !commitment.status.isInForce { return "in-force" }
    return commitment.breakdown.map { $0.status == .approved } ?? true ? "now" : "breakdown"
  }

  private func invitations(_ commitment: Commitment, _ readers: [Identifier<Person>]) -> [Mail] {
    guard let period = state.openPeriod else { return [] }
    return readers.compactMap { contact in
      guard let invitation = commitment.invitation(of: contact, in: period.id) else { return nil }
      var text = values(
        ["contact", "company", "project", "number", "name", "sender"],
        commitment,
        contact
      )
      text["type"] = .named(invitation.type)
      text.merge(days(of: period)) { old, _ in old }
      return mail(
        .inviteToBill,
        about: .commitment(commitment.id),
        to: contact,
        subject: values(["project", "sender"], commitment),
        text: text,
        paragraphs: paragraphs(of: text),
        ending: answers(commitment, period)
      )
    }
  }

  private func withdrawals(_ commitment: Commitment, _ readers: [Identifier<Person>]) -> [Mail] {
    guard let period = state.openPeriod else { return [] }
    return readers.map { contact in
      var text = values(["contact", "sender", "kind", "number", "name"], commitment, contact)
      text.merge(days(of: period)) { old, _ in old }
      text["due"] = nil
      let isContact = commitment.contacts.contains(contact)
      text["reason"] = .text(isContact ? "withdrawn" : "removed")
      return mail(
        .inviteWithdrawn,
        about: .commitment(commitment.id),
        to: contact,
        subject: values(["project"], commitment),
        text: text
      )
    }
  }

  /// What stands below an invitation: the question, its answers, and whom to ask.
  private func answers(_ commitment: Commitment, _ period: BillingPeriod) -> MailEnding {
    let links = [MailLink.Kind.acceptInvite, .declineInvite].map {
      MailLink($0, .commitment(commitment.id), in: period.id)
    }
    var ending = MailEnding(links)
    ending.additions = customMessage + [Statement("invitation.question")]
    ending.otherwise = Statement("invitation.answer-without-links")
    return ending
  }

  /// The lines of an invitation, one by one.
  private func paragraphs(of text: [String: StatementValue]) -> [Statement] {
    func line(_ name: String, _ parameters: String...) -> Statement {
      Statement("invitation.\(name)", text.filter { parameters.contains($0.key) })
    }
    return [
      line("greeting", "contact"), line("opening", "company", "project"),
      line("commitment", "number", "name"), line("claim-type", "type"),
      line("billing-period", "start", "end"), line("invited-by", "sender"),
      line("due-date", "due"),
    ]
  }

  private func breakdownInvitations(
    _ commitment: Commitment,
    _ readers: [Identifier<Person>]
  ) -> [Mail] {
    readers.map { contact in
      mail(
        .breakdownInvite,
        about: .commitment(commitment.id),
        to: contact,
        subject: values(["sender"], commitment),
        text: values(["contact", "company", "kind", "number", "name"], commitment, contact),
        ending: MailEnding([MailLink(.fillInBreakdown, .commitment(commitment.id))])
      )
    }
  }

  private func breakdownSubmitted(
    _ commitment: Commitment,
    _ readers: [Identifier<Person>]
  ) -> [Mail] {
    let link = MailLink(.reviewBreakdown, .commitment(commitment.id))
    return readers.map { reader in
      var text = values(["contract-company", "kind", "number", "name"], commitment)
      text["task"] = task(link, reader)
      return mail(
        .breakdownSubmitted,
        about: .commitment(commitment.id),
        to: reader,
        subject: values(["project", "contract-company"], commitment),
        text: text,
        ending: review(link, else: .openCommitment, reader),
        attachments: commitment.breakdown?.attachments ?? []
      )
    }
  }

  private func breakdownReturned(
    _ commitment: Commitment,
    _ readers: [Identifier<Person>]
  ) -> [Mail] {
    readers.map { contact in
      mail(
        .breakdownReturned,
        about: .commitment(commitment.id),
        to: contact,
        subject: values(["project", "kind", "number"], commitment),
        text: values(["contact", "reviewer", "kind", "number", "name"], commitment, contact),
        ending: MailEnding(
          [MailLink(.correctBreakdown, .commitment(commitment.id))],
          additions: comment(on: commitment)
        )
      )
    }
  }

  /// Why a breakdown was sent back, in the words of whoever did.
  private func comment(on commitment: Commitment) -> [Statement] {
    guard let comment = commitment.breakdown?.comment, !comment.isEmpty else { return [] }
    let values = ["sender": StatementValue.text(writer), "note": .text(comment)]
    return [Statement("invitation.custom-message", values)]
  }

  private func submitted(
    _ claim: Claim,
    _ commitment: Commitment,
    _ readers: [Identifier<Person>]
  ) -> [Mail] {
    var text = values(["contract-company", "kind", "number", "name"], commitment)
    text["claim-number"] = .text(claim.number)
    text.merge(sums(of: state.sheet(of: claim).total)) { old, _ in old }
    let period = state.period(claim.period)
    text["start"] = .day(claim.start ?? period?.start ?? state.today(at: instant))
    text["end"] = .day(claim.end ?? period?.end ?? state.today(at: instant))
    var subject = values(["project", "contract-company"], commitment)
    subject["claim-number"] = .text(claim.number)
    let link = MailLink(.reviewClaim, .claim(claim.id))
    return readers.map { reader in
      var text = text
      text["task"] = task(link, reader)
      return mail(
        .claimSubmitted,
        about: .claim(claim.id),
        to: reader,
        subject: subject,
        text: text,
        ending: review(link, else: .openClaim, reader),
        attachments: claim.attachments
      )
    }
  }

  /// What `reader` of something that came in has to do with it: review what `link` leads to, look at it, or only know
  /// of it.
  private func task(_ link: MailLink, _ reader: Identifier<Person>) -> StatementValue {
    if state.offers(link, to: reader, at: instant) { return .text("review") }
    let verdict = try? state.visibility(of: link.subject, for: reader)
    return .text(verdict?.isAllowed ?? false ? "none" : "hidden")
  }

  /// The link to the review, or to what is looked at only.
  func review(
    _ link: MailLink,
    else kind: MailLink.Kind,
    _ reader: Identifier<Person>
  ) -> MailEnding {
    let canReview = state.offers(link, to: reader, at: instant)
    return MailEnding([canReview ? link : MailLink(kind, link.subject)])
  }

  private func returned(
    _ claim: Claim,
    _ commitment: Commitment,
    _ readers: [Identifier<Person>]
  ) -> [Mail] {
    let today = state.today(at: instant)
    let due = state.due(of: claim) ?? today
    let rejected = claim.lines.filter { $0.review == .rejected }.count
    return readers.map { contact in
      let canCorrect = state.canCorrect(claim, contact, at: instant)
      let outcome = StatementValue.text(canCorrect ? "open" : today > due ? "late" : "closed")
      var text = values(["contact", "company", "reviewer", "kind", "number"], commitment, contact)
      text["claim-number"] = .text(claim.number)
      text["due"] = .day(due)
      text["rejected"] = .count(rejected)
      text["outcome"] = outcome
      return mail(
        .claimReturned,
        about: .claim(claim.id),
        to: contact,
        subject: subject(of: claim, commitment).merging(["outcome": outcome]) { old, _ in old },
        text: text,
        ending: MailEnding([MailLink(canCorrect ? .correctClaim : .openClaim, .claim(claim.id))])
      )
    }
  }

  private func approved(
    _ claim: Claim,
    _ commitment: Commitment,
    _ readers: [Identifier<Person>]
  ) -> [Mail] {
    let agreed = state.sheet(of: claim).total
    let asked = state.sheet(of: claim.asAsked).total
    return readers.map { contact in
      var text = values(["contact", "reviewer", "kind", "number"], commitment, contact)
      text["claim-number"] = .text(claim.number)
      text["status"] = .named(claim.status)
      text["billed"] = .money(asked.net, state.project.currency)
      text["author"] = .text(isContact(claim.proposedBy, commitment) ? "contact" : "other")
      text["submitter"] = .text(claim.proposedBy.flatMap(state.person)?.name ?? "")
      text.merge(sums(of: agreed)) { old, _ in old }
      return mail(
        .claimApproved,
        about: .claim(claim.id),
        to: contact,
        subject: subject(of: claim, commitment),
        text: text,
        ending: MailEnding(
          [MailLink(.openClaim, .claim(claim.id))],
          additions: notes(on: claim, differs: asked.net != agreed.net)
        )
      )
    }
  }

  /// Whether `person`, who asked for something, is on the side of the contacts; states of earlier versions do not say who
  /// it was.
  private func isContact(_ person: Identifier<Person>?, _ commitment: Commitment) -> Bool {
    person.map { state.isClaimant($0, of: commitment) } ?? true
  }

  /// What an approval says besides its sums: where the reasons are, where less is paid or there are remarks, and when it
  /// is paid.
  private func notes(on claim: Claim, differs: Bool) -> [Statement] {
    let isCommented = claim.lines.contains { $0.comment?.isEmpty == false }
    let reasons = (differs || claim.status == .approvedAsNoted) && isCommented
    let paid = claim.paymentDue.map { Statement("mail.payment-due", ["day": .day($0)]) }
    return (reasons ? [Statement("mail.comments-on-lines")] : []) + [paid].compactMap(\.self)
  }

  /// What a mail that states a sum says of it: net is gross less what is withheld, and what is released.
  func sums(of total: SheetRow) -> [String: StatementValue] {
    let sums = [
      "gross": total.gross, "withheld": total.withheld, "released": total.retentionReleased,
      "amount": total.net,
    ]
    return sums.mapValues { .money($0, state.project.currency) }
  }

  private func subject(of claim: Claim, _ commitment: Commitment) -> [String: StatementValue] {
    values(["project"], commitment).merging(["claim-number": .text(claim.number)]) { old, _ in old }
  }

  /// The days of `period`, as arguments.
  func days(of period: BillingPeriod) -> [String: StatementValue] {
    ["start": .day(period.start), "end": .day(period.end), "due": .day(period.due)]
  }

  /// The arguments `names` of a mail about `commitment` to `contact`.
  func values(
    _ names: [String],
    _ commitment: Commitment,
    _ contact: Identifier<Person>? = nil
  ) -> [String: StatementValue] {
    let payer = state.company(state.project.payer)?.name ?? ""
    let all: [String: StatementValue] = [
      "project": .text(state.project.name),
      "company": .text(payer),
      "kind": .term(commitment.kind.rawValue),
      "number": .text(commitment.number),
      "name": .text(commitment.name),
      "contact": .text(contact.flatMap(state.person)?.name ?? ""),
      "sender": .text(writer),
      "reviewer": .text(writer),
      "contract-company": .text(state.companyName(of: commitment)),
    ]
    return all.filter { names.contains($0.key) }
  }
}
