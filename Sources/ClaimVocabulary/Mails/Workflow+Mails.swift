extension Workflow {
  /// The mails that `action` on `subject` causes; this is the state after it.
  func mails(
    after action: Action,
    on subject: ActionSubject,
    by person: Identifier<Person>,
    at instant: Instant
  ) -> [Mail] {
    let postman = Postman(self, sender: person, at: instant)
    switch (action, subject) {
    case (.issueCommitment, .commitment(let id)):
      return commitment(id).map(postman.commitmentIssued) ?? []
    case (.sendInvites, .commitment(let id)):
      return commitment(id).map(postman.invitations) ?? []
    case (.inviteToBreakDown, .commitment(let id)):
      return commitment(id).map(postman.breakdownInvitations) ?? []
    case (.sendBreakdown, .commitment(let id)), (.returnBreakdown, .commitment(let id)),
      (.setBreakdownStatus, .commitment(let id)):
      return commitment(id).map(postman.breakdownMails) ?? []
    case (_, .claim(let id)):
      guard let commitment = commitment(of: id), let claim = claim(id) else { return [] }
      return postman.claimMails(claim, of: commitment)
    default: return []
    }
  }

  /// The people who are invited to bill `commitment`.
  ///
  /// Its contacts; where the settings say so, also its private list and the default contacts, as far as
  /// they work for the contract company.
  public func invitees(of commitment: Commitment) -> [Identifier<Person>] {
    switch settings.invitees {
    case .contacts: return commitment.contacts
    case .contactsAndLists:
      let listed = commitment.privateList + project.defaultContacts
      let theirs = listed.filter { id in
        person(id)?.company == commitment.company && !commitment.contacts.contains(id)
      }
      return (commitment.contacts + theirs).reduce(into: []) { people, id in
        if !people.contains(id) { people.append(id) }
      }
    }
  }
}
