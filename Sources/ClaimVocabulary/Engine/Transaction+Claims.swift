extension Transaction {
  /// Makes the change of a claim that the action is about.
  mutating func changeClaim(_ subject: ActionSubject) {
    switch action {
    case .createClaim(let commitment, let id, let period):
      create(id, on: commitment, period, .ofContact)
    case .createOnBehalf(let commitment, let id, let period):
      create(id, on: commitment, period, .ofAdministrator)
    case .releaseRetention(let commitment, let id, let period):
      create(id, on: commitment, period, .release)
    case .editClaim(let id, let entries), .reviseAmounts(let id, let entries):
      guard let claim = state.claim(id) else { return }
      var entered = state.entering(entries, on: claim)
      if isByAdministrator, state.upstreamContract(of: id) == nil {
        entered.clearMarks(changedFrom: claim)
      }
      let changed = entered
      modify(id) { $0 = changed }
    case .editDetails(let id, let details): modify(id) { $0.enter(details) }
    case .saveDraft(let id): setStatus(id, .draft)
    case .sendClaim(let id): setStatus(id, .underReview)
    case .reviewLines(let id, let marks): modify(id) { $0.mark(marks) }
    case .approveClaim(let id): setStatus(id, .approved)
    case .approveAsNoted(let id): setStatus(id, .approvedAsNoted)
    case .awaitUpstream(let id): setStatus(id, .pendingUpstream)
    case .returnClaim(let id, let due):
      setStatus(id, .reviseAndResubmit)
      if let due { modify(id) { $0.correctionDue = due } }
    case .setClaimStatus(_, let status):
      if case .claim(let id) = subject { setStatus(id, status) }
    case .deleteClaim(let id):
      modify { $0.removeClaim(id) }
    case .recordPayment(let id, let amount):
      let paid = state.project.currency.rounded(amount)
      modify(id) { $0.paid += paid }
    default: break
    }
  }

  /// Whose claim it is, which decides what it may bill.
  private enum Origin {
    case ofContact
    case ofAdministrator
    case release
  }

  private mutating func create(
    _ id: RecordID<Claim>,
    on commitmentID: RecordID<Commitment>,
    _ named: RecordID<BillingPeriod>?,
    _ origin: Origin
  ) {
    guard let commitment = state.commitment(commitmentID),
      let period = named.flatMap(state.period) ?? state.openPeriod ?? state.periods.last
    else { return }
    let type = type(origin, commitment, period)
    let position = (commitment.latestClaim?.position ?? 0) + 1
    let claim = Claim(
      id,
      position: position,
      number: number(position, type, commitment.number, period),
      type,
      for: period.id,
      billingDate: period.end,
      start: period.start,
      end: period.end,
      lines: state.claimLines(of: commitment),
      by: person,
      at: instant
    )
    modify(commitmentID) { $0.claims.append(claim) }
  }

  /// The number that people see of a claim against the contract with the number `contract`.
  func number(
    _ position: Int,
    _ type: ClaimType,
    _ contract: String,
    _ period: BillingPeriod
  ) -> String {
    let facts = NumberingScheme.Facts(
      position: position,
      type: type,
      commitmentNumber: contract,
      period: period,
      periodNumber: (state.periods.firstIndex(of: period) ?? 0) + 1,
      projectNumber: state.project.number
    )
    return state.settings.numbering?.number(facts) ?? "\(position)"
  }

  private func type(
    _ origin: Origin,
    _ commitment: Commitment,
    _ period: BillingPeriod
  ) -> ClaimType {
    switch origin {
    case .release: return .retentionRelease
    case .ofAdministrator: return .workMaterialsRetention
    case .ofContact:
      if let invitation = commitment.invitation(of: person, in: period.id) {
        return invitation.type
      }
      switch state.settings.defaultClaimType {
      case .workMaterials, .inviteOnly: return .workMaterials
      case .workMaterialsRetention: return .workMaterialsRetention
      }
    }
  }

  /// Whether an administrator acts, who may change what was looked at already.
  private var isByAdministrator: Bool {
    state.person(person)?.levels.commitments == .admin
  }

  private mutating func setStatus(_ id: RecordID<Claim>, _ status: ClaimStatus) {
    let instant = instant
    modify(id) { claim in
      if status == .underReview, claim.status != .underReview {
        claim.submittedAt = claim.submittedAt ?? instant
        // What was rejected is looked at anew; the comment stays for the reviewer.
        for index in claim.lines.indices where claim.lines[index].review == .rejected {
          claim.lines[index].review = nil
        }
      }
      claim.status = status
    }
  }
}

extension Claim {
  fileprivate mutating func enter(_ details: ClaimDetails) {
    number = details.number ?? number
    billingDate = details.billingDate
    start = details.start
    end = details.end
    paymentDue = details.paymentDue
    isFinal = details.isFinal
    attachments = details.attachments
  }

  /// Takes the marks off lines that are no longer what was looked at.
  fileprivate mutating func clearMarks(changedFrom old: Claim) {
    for (index, line) in zip(lines.indices, old.lines) where lines[index] != line {
      lines[index].review = nil
    }
  }

  /// Marks lines; amounts stay.
  fileprivate mutating func mark(_ marks: [LineMark]) {
    for mark in marks {
      for index in lines.indices where lines[index].id == mark.line {
        lines[index].review = mark.review
        lines[index].comment = mark.comment
      }
    }
  }
}
