extension Workflow {
  /// All mails that are to go out at `instant`: the ``outbox``, then what is due without anyone
  /// doing anything, which is reminders to bill, the list of open claims on Mondays, notices about
  /// insurance.
  ///
  /// Ask as often as you like, at least once a day, send what you get, and tell by
  /// ``confirmSent(_:)`` what has gone. Asking changes nothing: until then, the same mails come
  /// with the same identifiers. Of what was missed while no one asked, one reminder, list or notice
  /// is due, and none that no one needs any more.
  public func mailsDue(at instant: Instant) -> [Mail] {
    let today = today(at: instant)
    return outbox
      + MailTable.daily.filter { rule in
        rule.settings.allSatisfy { $0.isOn(in: settings) }
      }.flatMap { rule -> [Mail] in
        let mails =
          switch rule.kind {
          case .reminderToBill: reminders(on: today, at: instant)
          case .claimsDigest: digest(on: today, at: instant)
          case .insuranceExpiring: insuranceNotices(rule, on: today, at: instant)
          default: [Mail]()
          }
        return mails.filter { mail in
          MailOrigin(mail.id).map { mailLedger.isDue(mail.kind, $0, on: today) } ?? false
        }
      }
  }

  private func reminders(on today: Day, at instant: Instant) -> [Mail] {
    guard let frequency = settings.reminders, let period = openPeriod, today <= period.due else {
      return []
    }
    return commitments.flatMap { commitment -> [Mail] in
      // Once a claim was sent, reminders are over, even if it comes back: that has a mail of its
      // own.
      let claims = commitment.claims.filter { $0.period == period.id }
      guard claims.allSatisfy({ $0.submittedAt == nil && $0.status == .draft }) else { return [] }
      return commitment.invitations(in: period.id).compactMap { invitation in
        guard let start = remindersStart(invitation),
          let day = frequency.lastDay(after: start, until: today),
          canBill(commitment, invitation.contact, with: claims.last, at: instant)
        else { return nil }
        return reminder(invitation, commitment, period, of: day, claims.last, instant)
      }
    }
  }

  /// The day from which the contact of `invitation` is reminded; `nil` for no reminders.
  private func remindersStart(_ invitation: Invitation) -> Day? {
    switch (settings.remindersStart, invitation.answer) {
    case (_, .declined), (.accepted, nil): nil
    case (.invited, _): today(at: invitation.sentAt)
    case (.accepted, .accepted): invitation.answeredAt.map(today)
    }
  }

  /// Whether `person` can do what a reminder asks for: go on with `claim`, or create one.
  private func canBill(
    _ commitment: Commitment,
    _ person: RecordID<Person>,
    with claim: Claim?,
    at instant: Instant
  ) -> Bool {
    guard commitment.status != .void else { return false }
    if let claim { return canCorrect(claim, person, at: instant) }
    let explanation = try? explain(
      .createClaim,
      of: .commitment(commitment.id),
      by: person,
      at: instant
    )
    return explanation?.verdict.isAllowed ?? false
  }

  private func reminder(
    _ invitation: Invitation,
    _ commitment: Commitment,
    _ period: BillingPeriod,
    of day: Day,
    _ claim: Claim?,
    _ instant: Instant
  ) -> Mail {
    let composer = MailComposer(self, sender: invitation.invitedBy, at: instant)
    let text = composer.values(
      [.contact, .company, .kind, .number, .name],
      of: commitment,
      to: invitation.contact
    )
    let status = claim.map { StatementValue.named($0.status) } ?? .named(invitation.status)
    let days = today(at: instant).days(until: period.due)
    let link =
      claim.map { MailLink(.openClaim, .claim($0.id)) }
      ?? MailLink(.createClaim, .commitment(commitment.id), in: period.id)
    return Mail(
      .reminderToBill,
      about: .commitment(commitment.id),
      to: invitation.contact,
      at: instant,
      for: .day(day),
      subject: ["project": .text(project.name), "days": .count(days)],
      text: text + composer.days(of: period) + ["status": status],
      ending: MailEnding([link], additions: composer.customMessage, closing: composer.noReply)
    )
  }

  /// The list of the last Monday, where there was something to list then.
  private func digest(on today: Day, at instant: Instant) -> [Mail] {
    guard let period = openPeriod else { return [] }
    let monday = today.lastMonday
    let claims = commitments.flatMap(\.claims).filter { $0.period == period.id }
    func count(_ status: ClaimStatus) -> Int { claims.filter { $0.status == status }.count }
    let listed: [ClaimStatus] = [.draft, .underReview, .reviseAndResubmit]
    let open = listed.filter { count($0) > 0 }
    let isNews = claims.contains { claim in
      listed.contains(claim.status) && (monday == today || self.today(at: claim.createdAt) < monday)
    }
    guard isNews else { return [] }
    let total = StatementValue.count(listed.map(count).reduce(0, +))
    let text: [String: StatementValue] = [
      "project": .text(project.name),
      "n": total,
      "statuses": .named(open),
      "start": .day(period.start),
      "end": .day(period.end),
      "drafts": .count(count(.draft)),
      "reviews": .count(count(.underReview)),
      "returned": .count(count(.reviseAndResubmit)),
    ]
    let link = MailLink(.openPeriod, .period(period.id))
    return project.distribution.map { reader in
      Mail(
        .claimsDigest,
        about: .project,
        to: reader,
        at: instant,
        for: .day(monday),
        subject: ["project": .text(project.name), "n": total],
        text: text,
        ending: MailEnding(sees(any: claims, reader) ? [link] : [])
      )
    }
  }
}

extension Workflow {
  /// Whether `reader` sees one of `claims`, so that there is something to open.
  private func sees(any claims: [Claim], _ reader: RecordID<Person>) -> Bool {
    claims.contains { claim in
      (try? visibility(of: .claim(claim.id), for: reader))?.isAllowed ?? false
    }
  }
}

extension ReminderFrequency {
  /// The last day up to `today` on which a reminder is due that starts to count on `start`.
  fileprivate func lastDay(after start: Day, until today: Day) -> Day? {
    let days = start.days(until: today)
    let rounds = days / rawValue
    return days > 0 && rounds > 0 ? start.adding(days: rounds * rawValue) : nil
  }
}

extension Day {
  /// The Monday of the week, which is this day or one before.
  fileprivate var lastMonday: Day {
    var day = self
    while day.weekday != .monday { day = day.adding(days: -1) }
    return day
  }
}
