extension Transaction {
  /// Makes the change that the action is about.
  mutating func change(_ rule: Rule, _ subject: ActionSubject) {
    switch action {
    case .createCommitment(var commitment):
      // A new commitment starts bare: claims, contacts and the rest come by actions of their own.
      let creator = person
      commitment.contacts = []
      commitment.breakdown = nil
      commitment.changes = []
      commitment.invitations = []
      commitment.claims = []
      commitment.privateList = [creator]
      let made = commitment
      modify { $0.commitments.append(made) }
    case .setContractStatus(let id, let status): modify(id) { $0.status = status }
    case .setContractCompany(let id, let company): setCompany(id, company)
    case .addContact(let id, let contact):
      modify(id) { if !$0.contacts.contains(contact) { $0.contacts.append(contact) } }
    case .editScheduleOfValues(let id, let lines):
      let currency = state.project.currency
      modify(id) { $0.replaceSchedule(lines, in: currency) }
      modify { $0.updateOpenClaim(of: id) }
    case .approveChange(let id, let change): modify(id) { $0.changes.append(change) }
    case .configureCommitment(let id, let retainage): modify(id) { $0.retainage = retainage }
    case .enableBreakdown(let id): modify(id) { $0.breakdown = Breakdown() }
    case .editBreakdown(let id, let lines):
      modify(id) { $0.breakdown?.lines = lines }
      modify { $0.updateOpenClaim(of: id) }
    case .sendBreakdown(let id): modify(id) { $0.breakdown?.status = .underReview }
    case .approveBreakdown(let id): modify(id) { $0.breakdown?.status = .approved }
    case .returnBreakdown(let id): modify(id) { $0.breakdown?.status = .reviseAndResubmit }
    case .setBreakdownStatus(let id, let status): modify(id) { $0.breakdown?.status = status }
    case .createPeriod(let id, let start, let end, let due):
      let period = BillingPeriod(id, .manual, start: start, end: end, due: due)
      modify { $0.periods.append(period) }
    case .createAutomaticPeriod(let id, let day):
      let days = state.settings.period(inMonthOf: day)
      let period = BillingPeriod(
        id,
        .automatic,
        start: days.start,
        end: days.end,
        due: days.due
      )
      modify { $0.periods.append(period) }
    case .editPeriod(let id, let start, let end, let due): setDays(id, start, end, due)
    case .configureSettings(var settings):
      settings.numbering = state.settings.numbering
      let chosen = settings
      modify { state in
        state.settings = chosen
        for claim in state.commitments.flatMap(\.claims) { state.updateBudget(for: claim.id) }
      }
    case .configureNumbering(let scheme): modify { $0.settings.numbering = scheme }
    case .renewPolicy(let id, let day):
      modify { state in
        for index in state.policies.indices where state.policies[index].id == id {
          state.policies[index].expires = day
        }
      }
    case .issueCommitment, .inviteToBreakDown, .createPaymentSchedule: break
    case .sendInvites, .acceptInvite, .declineInvite: changeInvitation(subject)
    case .createClaim, .createOnBehalf, .releaseRetainage, .editClaim, .editDetails, .saveDraft,
      .sendClaim, .reviewLines, .reviseAmounts, .approveClaim, .approveAsNoted, .awaitOwner,
      .returnClaim, .setClaimStatus, .deleteClaim, .recordPayment:
      changeClaim(subject)
    }
  }

  /// Contacts of another company are contacts no longer.
  private mutating func setCompany(_ id: Identifier<Commitment>, _ company: Identifier<Company>) {
    let people = state.people
    modify(id) { commitment in
      commitment.company = company
      commitment.contacts.removeAll { contact in
        people.first { $0.id == contact }?.company != company
      }
    }
  }

  private mutating func setDays(
    _ id: Identifier<BillingPeriod>,
    _ start: Day,
    _ end: Day,
    _ due: Day
  ) {
    modify { state in
      for index in state.periods.indices where state.periods[index].id == id {
        state.periods[index].start = start
        state.periods[index].end = end
        state.periods[index].due = due
      }
    }
  }

  private mutating func changeInvitation(_ subject: ActionSubject) {
    guard case .commitment(let id) = subject, let period = state.openPeriod?.id else { return }
    let (person, instant) = (person, instant)
    if case .sendInvites(_, let type) = action {
      let invitation = Invitation(
        period: period,
        type: type,
        invitedBy: person,
        sentAt: instant
      )
      modify(id) { $0.invitations.append(invitation) }
    }
    modify(id) { [kind = action.kind] commitment in
      for index in commitment.invitations.indices
      where commitment.invitations[index].period == period && kind != .sendInvites {
        commitment.invitations[index].answer = kind == .acceptInvite ? .accepted : .declined
        commitment.invitations[index].answeredAt = instant
      }
    }
  }
}
