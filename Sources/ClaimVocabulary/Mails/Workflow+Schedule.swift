extension Workflow {
  /// The mails that are due on the day of `instant` without anybody doing anything: reminders to bill, the
  /// list of open claims on Mondays, notices about insurance.
  ///
  /// The caller asks once a day and sends what it gets. The answer follows from the state alone, so asking
  /// twice gives the same mails twice.
  public func mailsDue(at instant: Instant) -> [Mail] {
    let today = today(at: instant)
    return reminders(on: today, at: instant) + digest(on: today, at: instant)
      + insuranceNotices(on: today, at: instant)
  }

  private func reminders(on today: Day, at instant: Instant) -> [Mail] {
    guard let frequency = settings.reminders, let period = openPeriod, today <= period.due else {
      return []
    }
    return commitments.flatMap { commitment -> [Mail] in
      guard let start = remindersStart(commitment, period), today > start,
        start.days(until: today) % frequency.rawValue == 0
      else { return [] }
      return reminders(commitment, period, today, at: instant)
    }
  }

  /// The day from which contacts of `commitment` are reminded; `nil` where they are not.
  private func remindersStart(_ commitment: Commitment, _ period: BillingPeriod) -> Day? {
    guard let invitation = commitment.invitation(in: period.id), invitation.answer != .declined
    else { return nil }
    // Once a claim was sent, reminders are over, even if it comes back: that has a mail of its own.
    let claims = commitment.claims.filter { $0.period == period.id }
    guard claims.allSatisfy({ $0.submittedAt == nil && $0.status == .draft }) else { return nil }
    switch settings.remindersStart {
    case .invited: return self.today(at: invitation.sentAt)
    case .accepted:
      guard invitation.answer == .accepted else { return nil }
      return invitation.answeredAt.map { self.today(at: $0) }
    }
  }

  private func reminders(
    _ commitment: Commitment,
    _ period: BillingPeriod,
    _ today: Day,
    at instant: Instant
  ) -> [Mail] {
    let inviter = commitment.invitation(in: period.id)?.invitedBy
    let postman = Postman(self, sender: inviter ?? "", at: instant)
    let hasClaim = commitment.claims.contains { $0.period == period.id }
    return commitment.contacts.map { contact in
      var text = postman.values(
        ["contact", "company", "kind", "number", "name", "note"],
        commitment,
        contact
      )
      text["status"] =
        hasClaim ? .named(ClaimStatus.draft) : .named(commitment.answer(in: period.id))
      text.merge(postman.days(of: period)) { old, _ in old }
      return Mail(
        .reminderToBill,
        to: contact,
        at: instant,
        subject: [
          "project": .text(project.name), "days": .count(today.days(until: period.due)),
        ],
        text: text
      )
    }
  }

  private func digest(on today: Day, at instant: Instant) -> [Mail] {
    guard settings.sendsDigest, today.weekday == .monday, let period = openPeriod else { return [] }
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
