extension Workflow {
  /// How many days before the end of a policy its first notice is sent.
  static let insuranceNoticeBefore = 14

  /// How many days after the end of a policy its last notice is sent.
  static let insuranceNoticeAfter = 60

  /// The notices about policies that end soon or have ended, one a day to everybody concerned.
  func insuranceNotices(on today: Day, at instant: Instant) -> [Mail] {
    policies.flatMap { policy -> [Mail] in
      let left = today.days(until: policy.expires)
      guard policy.notifies, left <= Self.insuranceNoticeBefore, -left <= Self.insuranceNoticeAfter
      else { return [] }
      return notices(of: policy, hasExpired: left < 0, at: instant)
    }
  }

  private func notices(
    of policy: InsurancePolicy,
    hasExpired: Bool,
    at instant: Instant
  ) -> [Mail] {
    let company = company(policy.company)
    let contacts = commitments.filter { $0.company == policy.company }.flatMap(\.contacts)
    let groups: [(role: String, people: [Identifier<Person>])] = [
      ("insurance-manager", project.insuranceManagers),
      ("primary-contact", company?.primaryContact.map { [$0] } ?? []),
      ("claim-contact", contacts),
    ]
    let roles = groups.filter { !$0.people.isEmpty }.map(\.role)
    let readers = groups.flatMap(\.people).reduce(into: [Identifier<Person>]()) { readers, person in
      if !readers.contains(person) { readers.append(person) }
    }
    let name = StatementValue.text(company?.name ?? policy.company.text)
    return readers.map { reader in
      Mail(
        .insuranceExpiring,
        to: reader,
        at: instant,
        subject: [
          "contract-company": name,
          "policy": .text(policy.name),
          "state": .text(hasExpired ? "expired" : "expiring"),
        ],
        text: [
          "contract-company": name,
          "policy": .text(policy.name),
          "expires": .day(policy.expires),
          "recipients": .terms(roles),
        ]
      )
    }
  }
}
