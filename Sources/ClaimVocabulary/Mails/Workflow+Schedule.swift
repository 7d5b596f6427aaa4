extension Workflow {
  /// The mails that are due on the day of `instant` without anybody doing anything: reminders to bill, the
  /// list of open claims on Mondays, notices about insurance.
  ///
  /// The caller asks once a day and sends what it gets. The answer follows from the state alone, so asking
  /// twice gives the same mails twice.
  public func mailsDue(at instant: Instant) -> [Mail] {
    let today = today(at: instant)
    return MailTable.daily.filter { rule in
      rule.settings.allSatisfy { $0.isOn(in: settings) } && rule.timing.allows(today)
    }.flatMap { rule -> [Mail] in
      switch rule.kind {
      case .reminderToBill: reminders(on: today, at: instant)
      case .claimsDigest: digest(at: instant)
      case .insuranceExpiring: insuranceNotices(rule, on: today, at: instant)
      default: []
      }
    }
  }

  private func reminders(on today: Day, at instant: Instant) -> [Mail] {
    guard let frequency = settings.reminders, let period = openPeriod, today <= period.due else {
      return []
    }
    return commitments.flatMap { commitment -> [Mail] in
      // Once a claim was sent, reminders are over, even if it comes back: that has a mail of its own.
      let claims = commitment.claims.filter { $0.period == period.id }
      guard claims.allSatisfy({ $0.submittedAt == nil && $0.status == .draft }) else { return [] }
      return commitment.invitations(in: period.id).filter { invitation in
        guard let start = remindersStart(invitation), today > start else { return false }
        return start.days(until: today) % frequency.rawValue == 0
          && canBill(commitment, invitation.contact, with: claims.last, at: instant)
      }.map { reminder($0, commitment, period, hasClaim: !claims.isEmpty, at: instant) }
    }
  }

  /// The day from which whoever has `invitation` is reminded; `nil` where nobody is.
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
    _ person: Identifier<Person>,
    with claim: Claim?,
    at instant: Instant
  ) -> Bool {
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
    hasClaim: Bool,
    at instant: Instant
  ) -> Mail {
    let postman = Postman(self, sender: invitation.invitedBy, at: instant)
    var text = postman.values(
      ["contact", "company", "kind", "number", "name", "note"],
      commitment,
      invitation.contact
    )
    text["status"] = hasClaim ? .named(ClaimStatus.draft) : .named(invitation.status)
    text.merge(postman.days(of: period)) { old, _ in old }
    let days = today(at: instant).days(until: period.due)
    return Mail(
      .reminderToBill,
      to: invitation.contact,
      at: instant,
      subject: ["project": .text(project.name), "days": .count(days)],
      text: text
    )
  }

  private func digest(at instant: Instant) -> [Mail] {
    guard let period = openPeriod else { return [] }
    let claims = commitments.flatMap(\.claims).filter { $0.period == period.id }
    func count(_ status: ClaimStatus) -> Int { claims.filter { $0.status == status }.count }
    let listed: [ClaimStatus] = [.draft, .underReview, .reviseAndResubmit]
    let open = listed.filter { count($0) > 0 }
    guard !open.isEmpty else { return [] }
    let total = StatementValue.count(listed.map(count).reduce(0, +))
    let text: [String: StatementValue] = [
      "project": .text(project.name),
      "n": total,
      "statuses": .terms(open.map(\.term.description)),
      "start": .day(period.start),
      "end": .day(period.end),
      "drafts": .count(count(.draft)),
      "reviews": .count(count(.underReview)),
      "returned": .count(count(.reviseAndResubmit)),
    ]
    return project.distribution.map { reader in
      Mail(
        .claimsDigest,
        to: reader,
        at: instant,
        subject: ["project": .text(project.name), "n": total],
        text: text
      )
    }
  }
}

extension MailTiming {
  /// Whether mails may go out on `day`; those with a day of their own look at it themselves.
  fileprivate func allows(_ day: Day) -> Bool {
    switch self {
    case .mondays: day.weekday == .monday
    case .immediately, .everyInterval, .daily: true
    }
  }
}
