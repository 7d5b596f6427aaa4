extension Person {
  /// Whether the level lets a person answer invitations and claim, as contact of a commitment.
  public var canActAsContact: Bool {
    PermissionTable.row(.answerInvite).grant(for: levels.commitments) != nil
  }

  /// That the level does not let the person answer invitations.
  var cannotAct: Statement {
    Statement(
      "advice.contact-cannot-act",
      ["contact": .text(name), "level": .named(levels.commitments)]
    )
  }
}

extension Workflow {
  /// Those who can be invited to bill `commitment`, may act on it and were not invited in `period`.
  public func uninvited(
    of commitment: Commitment,
    in period: RecordID<BillingPeriod>
  ) -> [RecordID<Person>] {
    invitees(of: commitment).filter { id in
      (person(id)?.canActAsContact ?? false) && commitment.invitation(of: id, in: period) == nil
    }
  }

  /// Whether `person` may change the amounts of `claim` at `instant`.
  func canCorrect(_ claim: Claim, _ person: RecordID<Person>, at instant: Instant) -> Bool {
    let explanation = try? explain(.editClaim, of: .claim(claim.id), by: person, at: instant)
    return explanation?.verdict.isAllowed ?? false
  }
}
