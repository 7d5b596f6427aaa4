extension Workflow {
  /// The notices about policies that end soon or have ended, one a day to everyone concerned.
  func insuranceNotices(_ rule: MailRule, on today: Day, at instant: Instant) -> [Mail] {
    guard case .daily(let before, let after) = rule.timing else { return [] }
    return policies.flatMap { policy -> [Mail] in
      let left = today.days(until: policy.expires)
      guard policy.notifies, left <= before, -left <= after
      else { return [] }
      return notices(of: policy, to: rule.recipients, hasExpired: left < 0, on: today, at: instant)
    }
  }

  private func notices(
    of policy: InsurancePolicy,
    to audiences: [MailAudience],
    hasExpired: Bool,
    on today: Day,
    at instant: Instant
  ) -> [Mail] {
    let company = company(policy.company)
    let contacts = commitments.filter { $0.company == policy.company }.flatMap(\.contacts)
    let groups = audiences.compactMap { audience -> (role: String, people: [RecordID<Person>])? in
      switch audience {
      case .insuranceManagers: ("insurance-manager", project.insuranceManagers)
      case .primaryContact: ("primary-contact", company?.primaryContact.map { [$0] } ?? [])
      case .companyContacts: ("claim-contact", contacts)
      default: nil
      }
    }
    let roles = groups.filter { !$0.people.isEmpty }.map(\.role)
    let readers = groups.flatMap(\.people).unique
    let name = StatementValue.text(self.name(of: policy.company))
    let link = MailLink(.renewPolicy, .policy(policy.id))
    return readers.map { reader in
      let canRenew = offers(link, to: reader, at: instant)
      return Mail(
        .insuranceExpiring,
        about: .policy(policy.id),
        to: reader,
        at: instant,
        for: .day(today),
        subject: [
          "contract-company": name,
          "policy": .text(policy.name),
          "state": .text(hasExpired ? "expired" : policy.expires == today ? "today" : "expiring"),
        ],
        text: [
          "contract-company": name,
          "policy": .text(policy.name),
          "expires": .day(policy.expires),
          "recipients": .terms(roles),
          "company": .text(payerName),
          "task": .text(canRenew ? "enter" : "renew"),
        ],
        ending: MailEnding(
          canRenew ? [link] : [],
          closing: whomToAsk(about: company, reader, contacts)
        )
      )
    }
  }

  /// Whom `reader` of a notice about a policy of `company` asks; `nil` where no one is known.
  ///
  /// A person there, where the reader watches insurance; else a person who does, or who administers
  /// the company that pays.
  private func whomToAsk(
    about company: Company?,
    _ reader: RecordID<Person>,
    _ contacts: [RecordID<Person>]
  ) -> Statement? {
    let theirs =
      [company?.primaryContact].compactMap(\.self) + contacts
      + people.filter { $0.company == company?.id }.map(\.id)
    let administrators = people.filter { person in
      person.company == project.payer
        && (person.levels.companyAdministration == .admin || person.levels.commitments == .admin)
    }.map(\.id)
    let watches = project.insuranceManagers.contains(reader)
    let asked = watches ? theirs : project.insuranceManagers + administrators
    let name = asked.first { $0 != reader }.flatMap(person)?.name
    return name.map { Statement("invitation.no-reply", ["sender": .text($0)]) }
  }
}
