extension MailComposer {
  /// The mails of `kind` about `claim` against `commitment`, one for each of `readers`.
  func mails(
    _ kind: MailKind,
    about claim: Claim,
    of commitment: Commitment,
    to readers: [RecordID<Person>]
  ) -> [Mail] {
    switch kind {
    case .claimReturned: returned(claim, commitment, readers)
    case .claimApproved: approved(claim, commitment, readers)
    case .claimSubmitted: submitted(claim, commitment, readers)
    default: []
    }
  }

  private func submitted(
    _ claim: Claim,
    _ commitment: Commitment,
    _ readers: [RecordID<Person>]
  ) -> [Mail] {
    let text =
      values([.contractCompany, .kind, .number, .name], of: commitment) + number(of: claim)
      + sums(of: claim) + days(of: claim)
    let link = MailLink(.reviewClaim, .claim(claim.id))
    return readers.map { reader in
      mail(
        .claimSubmitted,
        about: .claim(claim.id),
        to: reader,
        subject: values([.project, .contractCompany], of: commitment) + number(of: claim),
        text: text + ["task": task(link, reader)],
        ending: review(link, else: .openClaim, reader),
        attachments: claim.attachments
      )
    }
  }

  private func returned(
    _ claim: Claim,
    _ commitment: Commitment,
    _ readers: [RecordID<Person>]
  ) -> [Mail] {
    let today = state.today(at: instant)
    let due = state.due(of: claim) ?? today
    let rejected = claim.lines.filter { $0.review == .rejected }.count
    return readers.map { contact in
      let canCorrect = state.canCorrect(claim, contact, at: instant)
      let outcome = StatementValue.text(canCorrect ? "open" : today > due ? "late" : "closed")
      let both = number(of: claim) + ["outcome": outcome]
      return mail(
        .claimReturned,
        about: .claim(claim.id),
        to: contact,
        subject: values([.project], of: commitment) + both,
        text: values([.contact, .company, .reviewer, .kind, .number], of: commitment, to: contact)
          + both + ["due": .day(due), "rejected": .count(rejected)],
        ending: MailEnding([MailLink(canCorrect ? .correctClaim : .openClaim, .claim(claim.id))])
      )
    }
  }

  private func approved(
    _ claim: Claim,
    _ commitment: Commitment,
    _ readers: [RecordID<Person>]
  ) -> [Mail] {
    let agreed = state.sheet(of: claim).total.net
    let asked = state.sheet(of: claim.asAsked).total.net
    let more: [String: StatementValue] = [
      "status": .named(claim.status),
      "billed": .money(asked, state.project.currency),
      "author": .text(isContact(claim.proposedBy, commitment) ? "contact" : "other"),
      "submitter": .text(claim.proposedBy.flatMap(state.person)?.name ?? ""),
    ]
    let text = number(of: claim) + more + sums(of: claim)
    return readers.map { contact in
      mail(
        .claimApproved,
        about: .claim(claim.id),
        to: contact,
        subject: values([.project], of: commitment) + number(of: claim),
        text: values([.contact, .reviewer, .kind, .number], of: commitment, to: contact) + text,
        ending: MailEnding(
          [MailLink(.openClaim, .claim(claim.id))],
          additions: notes(on: claim, differs: asked != agreed)
        )
      )
    }
  }

  /// Whether `person`, who asked for something, is on the side of the contacts; states of earlier
  /// versions do not say who it was.
  private func isContact(_ person: RecordID<Person>?, _ commitment: Commitment) -> Bool {
    person.map { state.isClaimant($0, of: commitment) } ?? true
  }

  /// What an approval says besides its sums: where the reasons are, where less is paid or there are
  /// remarks, and when it is paid.
  private func notes(on claim: Claim, differs: Bool) -> [Statement] {
    let isCommented = claim.lines.contains { $0.comment?.isEmpty == false }
    let reasons = (differs || claim.status == .approvedAsNoted) && isCommented
    let paid = claim.paymentDue.map { Statement("mail.payment-due", ["day": .day($0)]) }
    return (reasons ? [Statement("mail.comments-on-lines")] : []) + [paid].compactMap(\.self)
  }
}
