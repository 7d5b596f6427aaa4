extension Workflow {
  /// The mails that `action` on `subject` causes, by the table of mails; this is the state after
  /// it.
  func mails(
    after action: WorkflowAction,
    on subject: ActionSubject,
    since before: Workflow,
    by person: RecordID<Person>,
    at instant: Instant
  ) -> [Mail] {
    let composer = MailComposer(self, sender: person, at: instant)
    return MailTable.rules.flatMap { rule -> [Mail] in
      guard isCaused(rule.trigger, by: action, on: subject, since: before),
        rule.settings.allSatisfy({ $0.isOn(in: settings) })
      else { return [] }
      if case .claim(let id) = subject, let claim = claim(id),
        let contract = upstreamContract(of: id)
      {
        let readers = rule.recipients.flatMap { people(in: $0, about: claim, of: contract) }
        return composer.mails(rule.kind, about: claim, of: contract, to: readers.unique)
      }
      if case .upstreamContract(let id) = subject, let contract = upstreamContract(id),
        let claim = contract.claims.last, claim.status == .underReview,
        rule.recipients == [.newUpstreamReviewers]
      {
        let old = before.upstreamContract(id).map(before.ableReviewers) ?? []
        let new = ableReviewers(of: contract).filter { !old.contains($0) }
        return composer.mails(rule.kind, about: claim, of: contract, to: new)
      }
      guard let commitment = commitment(of: subject) else { return [] }
      let readers = rule.recipients.flatMap {
        people(in: $0, after: action.kind, on: commitment, since: before)
      }.unique
      if case .claim(let id) = subject, let claim = claim(id) {
        return composer.mails(rule.kind, about: claim, of: commitment, to: readers)
      }
      return composer.mails(rule.kind, about: commitment, to: readers)
    }
  }

  private func commitment(of subject: ActionSubject) -> Commitment? {
    switch subject {
    case .commitment(let id): commitment(id)
    case .claim(let id): commitment(of: id)
    case .project, .upstreamContract, .period, .policy: nil
    }
  }

  private func isCaused(
    _ trigger: MailTrigger,
    by action: WorkflowAction,
    on subject: ActionSubject,
    since before: Workflow
  ) -> Bool {
    switch (trigger, subject) {
    case (.action(let kinds), _): return kinds.contains(action.kind)
    case (.claimStatus(let statuses), .claim(let id)) where commitment(of: id) != nil,
      (.upstreamClaimStatus(let statuses), .claim(let id)) where upstreamContract(of: id) != nil:
      guard let status = claim(id)?.status, status != before.claim(id)?.status else { return false }
      return statuses.contains(status)
    case (.breakdownStatus(let statuses), .commitment(let id)):
      guard let status = commitment(id)?.breakdown?.status,
        status != before.commitment(id)?.breakdown?.status
      else { return false }
      return statuses.contains(status)
    case (.claimStatus, _), (.upstreamClaimStatus, _), (.breakdownStatus, _), (.day, _),
      (.caller, _):
      return false
    }
  }

  /// The people of `audience` where it is about `claim` against `contract`.
  private func people(
    in audience: MailAudience,
    about claim: Claim,
    of contract: UpstreamContract
  ) -> [RecordID<Person>] {
    switch audience {
    case .upstreamReviewers: ableReviewers(of: contract)
    case .upstreamClaimants:
      (authors(of: claim) + contract.terms.distribution).filter { id in
        person(id).map { obstacle(to: contract, for: $0) == nil } ?? false
      }
    default: []
    }
  }

  /// Who made `claim`, which is against an upstream contract; everyone who can go on with it where
  /// that person no longer can.
  private func authors(of claim: Claim) -> [RecordID<Person>] {
    let able = people.filter { person in
      person.company == project.payer
        && PermissionTable.row(.manageUpstreamClaims).grant(for: person.levels.upstreamContracts)
          != nil
    }.map(\.id)
    return able.contains(claim.createdBy) ? [claim.createdBy] : able
  }

  /// The people of `audience` where it is about `commitment`.
  private func people(
    in audience: MailAudience,
    after action: ActionKind,
    on commitment: Commitment,
    since before: Workflow
  ) -> [RecordID<Person>] {
    switch audience {
    case .contacts: return commitment.contacts
    case .ableContacts:
      return commitment.contacts.filter { person($0)?.canActAsContact ?? false }
    case .invited, .withdrawn:
      guard let period = openPeriod?.id else { return [] }
      let old = before.commitment(commitment.id)?.invitations(in: period).map(\.contact) ?? []
      let new = commitment.invitations(in: period).map(\.contact)
      if audience == .withdrawn { return old.filter { !new.contains($0) } }
      return action == .resendInvites
        ? commitment.people(.invited, in: period) : new.filter { !old.contains($0) }
    case .reviewers:
      return project.workflowAssignees.isEmpty ? project.distribution : project.workflowAssignees
    case .distribution: return project.distribution
    case .upstreamReviewers, .newUpstreamReviewers, .upstreamClaimants, .expected,
      .insuranceManagers, .primaryContact,
      .companyContacts, .named:
      return []
    }
  }
}
