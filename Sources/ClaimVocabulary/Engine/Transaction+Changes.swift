extension Transaction {
  /// Makes the change that the action is about.
  ///
  /// Which status follows is in the action; that it is the one of its row, a test compares.
  mutating func change(_ subject: ActionSubject) {
    switch action {
    case .createCommitment(var commitment):
      // A new commitment starts bare: claims, contacts and the rest come by actions of their own.
      let creator = person
      commitment.contacts = []
      commitment.breakdown = nil
      commitment.changes = []
      commitment.attachments = []
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
    case .configureCommitment(let id, let retention): modify(id) { $0.retention = retention }
    case .attachToCommitment(let id, let file): modify(id) { $0.attachments.append(file) }
    case .attachToBreakdown(let id, let file): modify(id) { $0.breakdown?.attachments.append(file) }
    case .attachToClaim(let id, let file): modify(id) { $0.attachments.append(file) }
    case .enableBreakdown(let id): modify(id) { $0.breakdown = Breakdown() }
    case .editBreakdown(let id, let lines):
      modify(id) { $0.breakdown?.lines = lines }
      modify { $0.updateOpenClaim(of: id) }
    case .sendBreakdown(let id):
      modify(id) { commitment in
        commitment.breakdown?.status = .underReview
        commitment.breakdown?.comment = nil
      }
    case .approveBreakdown(let id): modify(id) { $0.breakdown?.status = .approved }
    case .returnBreakdown(let id, let comment):
      modify(id) { commitment in
        commitment.breakdown?.status = .reviseAndResubmit
        commitment.breakdown?.comment = comment
      }
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
    case .editPeriod(let id, let start, let end, let due):
      modify(id, of: \.periods) { period in
        period.start = start
        period.end = end
        period.due = due
      }
    case .closePeriod(let id): modify(id, of: \.periods) { $0.status = .closed }
    case .reopenPeriod(let id): modify(id, of: \.periods) { $0.status = .open }
    case .deletePeriod(let id): modify { $0.periods.removeAll { $0.id == id } }
    case .configureSettings(var settings):
      settings.numbering = state.settings.numbering
      let chosen = settings
      modify { state in
        state.settings = chosen
        for claim in state.commitments.flatMap(\.claims) { state.updateBudget(for: claim.id) }
      }
    case .configureNumbering(let scheme): modify { $0.settings.numbering = scheme }
    case .renewPolicy(let id, let day): modify(id, of: \.policies) { $0.expires = day }
    case .disableBreakdown(let id): modify(id) { $0.breakdown = nil }
    case .addPolicy, .addCompany, .addUser, .setLevel, .saveTemplate, .useTemplate,
      .setDefaultContact, .setDefaultContacts, .removeContact, .setPrivacy, .addToPrivateList,
      .removeFromPrivateList:
      changePeople()
    case .linkToAccounting(let id): modify(id) { $0.isLinkedToAccounting = true }
    case .unlinkFromAccounting(let id): modify(id) { $0.isLinkedToAccounting = false }
    case .issueCommitment, .inviteToBreakDown, .createPaymentSchedule: break
    case .sendInvites, .resendInvites, .withdrawInvites, .acceptInvite, .declineInvite:
      changeInvitation(subject)
    case .createUpstreamContract, .configureUpstreamContract, .editUpstreamSchedule,
      .createUpstreamClaim, .rollUpClaims:
      changeUpstream()
    case .createClaim, .createOnBehalf, .releaseRetention, .editClaim, .editDetails, .saveDraft,
      .sendClaim, .reviewLines, .reviseAmounts, .approveClaim, .approveAsNoted, .awaitUpstream,
      .returnClaim, .setClaimStatus, .deleteClaim, .recordPayment:
      changeClaim(subject)
    }
  }
}
