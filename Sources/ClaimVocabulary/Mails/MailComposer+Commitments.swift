extension MailComposer {
  /// The mails of `kind` about `commitment`, one for each of `readers`.
  func mails(
    _ kind: MailKind,
    about commitment: Commitment,
    to readers: [RecordID<Person>]
  ) -> [Mail] {
    switch kind {
    case .commitmentIssued: issued(commitment, readers)
    case .inviteToBill: invitations(commitment, readers)
    case .inviteWithdrawn: withdrawals(commitment, readers)
    case .breakdownInvite: breakdownInvitations(commitment, readers)
    case .breakdownSubmitted: breakdownSubmitted(commitment, readers)
    case .breakdownReturned: breakdownReturned(commitment, readers)
    default: []
    }
  }

  private func issued(_ commitment: Commitment, _ readers: [RecordID<Person>]) -> [Mail] {
    readers.map { contact in
      mail(
        .commitmentIssued,
        about: .commitment(commitment.id),
        to: contact,
        subject: values([.project, .company, .kind, .number], of: commitment),
        text: values(
          [.contact, .project, .company, .kind, .number, .name],
          of: commitment,
          to: contact
        ) + ["open": .text(start(of: commitment, for: contact))],
        ending: MailEnding([MailLink(.openCommitment, .commitment(commitment.id))]),
        attachments: commitment.attachments
      )
    }
  }

  /// From when claims against `commitment` are possible: `now`, or once it or its breakdown is
  /// approved; `no-access` for a reader who cannot open it.
  private func start(of commitment: Commitment, for reader: RecordID<Person>) -> String {
    let verdict = try? state.visibility(of: .commitment(commitment.id), for: reader)
    if verdict?.isAllowed == false { return "no-access" }
    if !commitment.status.isInForce { return "in-force" }
    return commitment.breakdown.map { $0.status == .approved } ?? true ? "now" : "breakdown"
  }

  private func invitations(_ commitment: Commitment, _ readers: [RecordID<Person>]) -> [Mail] {
    guard let period = state.openPeriod else { return [] }
    return readers.compactMap { contact in
      guard let invitation = commitment.invitation(of: contact, in: period.id) else { return nil }
      let text =
        values(
          [.contact, .company, .project, .number, .name, .sender],
          of: commitment,
          to: contact
        ) + ["type": .named(invitation.type)] + days(of: period)
      return mail(
        .inviteToBill,
        about: .commitment(commitment.id),
        to: contact,
        subject: values([.project, .sender], of: commitment),
        text: text,
        paragraphs: paragraphs(of: text),
        ending: answers(commitment, period)
      )
    }
  }

  private func withdrawals(_ commitment: Commitment, _ readers: [RecordID<Person>]) -> [Mail] {
    guard let period = state.openPeriod else { return [] }
    return readers.map { contact in
      let isContact = commitment.contacts.contains(contact)
      return mail(
        .inviteWithdrawn,
        about: .commitment(commitment.id),
        to: contact,
        subject: values([.project], of: commitment),
        text: values([.contact, .sender, .kind, .number, .name], of: commitment, to: contact) + [
          "start": .day(period.start), "end": .day(period.end),
          "reason": .text(isContact ? "withdrawn" : "removed"),
        ]
      )
    }
  }

  /// What is below an invitation: the question, its answers, and whom to ask.
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
    _ readers: [RecordID<Person>]
  ) -> [Mail] {
    readers.map { contact in
      mail(
        .breakdownInvite,
        about: .commitment(commitment.id),
        to: contact,
        subject: values([.sender], of: commitment),
        text: values([.contact, .company, .kind, .number, .name], of: commitment, to: contact),
        ending: MailEnding([MailLink(.fillInBreakdown, .commitment(commitment.id))])
      )
    }
  }

  private func breakdownSubmitted(
    _ commitment: Commitment,
    _ readers: [RecordID<Person>]
  ) -> [Mail] {
    let link = MailLink(.reviewBreakdown, .commitment(commitment.id))
    return readers.map { reader in
      mail(
        .breakdownSubmitted,
        about: .commitment(commitment.id),
        to: reader,
        subject: values([.project, .contractCompany], of: commitment),
        text: values([.contractCompany, .kind, .number, .name], of: commitment)
          + ["task": task(link, reader)],
        ending: review(link, else: .openCommitment, reader),
        attachments: commitment.breakdown?.attachments ?? []
      )
    }
  }

  private func breakdownReturned(
    _ commitment: Commitment,
    _ readers: [RecordID<Person>]
  ) -> [Mail] {
    readers.map { contact in
      mail(
        .breakdownReturned,
        about: .commitment(commitment.id),
        to: contact,
        subject: values([.project, .kind, .number], of: commitment),
        text: values([.contact, .reviewer, .kind, .number, .name], of: commitment, to: contact),
        ending: MailEnding(
          [MailLink(.correctBreakdown, .commitment(commitment.id))],
          additions: note(commitment.breakdown?.comment)
        )
      )
    }
  }
}
