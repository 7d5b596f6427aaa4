extension ActionContext {
  /// What is missing of `condition`, which is about a claim.
  func claimRefusals(of condition: WorkflowGuard) -> [Refusal] {
    guard let claim, let prospect else { return [] }
    switch condition {
    case .isMostRecent:
      return unless(
        latestClaim?.id == claim.id,
        condition,
        message(
          kind == .deleteClaim ? "refusal.not-most-recent" : "refusal.later-claim-exists",
          "refusal.not-most-recent-upstream"
        )
      )
    case .statusEditable:
      guard !claim.status.isEditable else { return [] }
      return [
        refuse(condition, "refusal.status-not-editable", ["status": .named(claim.status)])
      ]
    case .underReview:
      return claim.status == .underReview ? [] : [wrongStatus(condition, [.underReview])]
    case .requiredFields:
      guard isSent else { return [] }
      let isComplete = claim.billingDate != nil && claim.start != nil && claim.end != nil
      return unless(isComplete, condition, "refusal.required-fields-empty")
    case .notOverbilled:
      return isSent ? overbilled(prospect) + laterRefusals(of: condition) : []
    case .typeAllowsEntry: return forbiddenEntries(claim.type)
    case .lineHasUnits:
      let counted = entries { $0.countsUnits }
      return unless(
        counted.allSatisfy { $0.unitPrice != nil },
        condition,
        "refusal.line-without-units"
      )
    case .lineExists:
      let named = Set(action?.entries.flatMap(\.lines) ?? []).union(markedLines)
      let isKnown = named.isSubset(of: claim.lines.map(\.id))
      return unless(isKnown, condition, "refusal.unknown-line")
    case .lineNotApproved: return changedApprovals(claim, prospect)
    case .releaseRetained:
      return isSent ? excessReleases(prospect) + laterRefusals(of: condition) : []
    case .numberIsFree:
      guard case .editDetails(_, let details) = action, details.number != nil else { return [] }
      return unless(workflow.settings.numbering == nil, condition, "refusal.number-generated")
    case .hasRejectedLine:
      let isRejected = claim.lines.contains { $0.review == .rejected }
      return unless(isRejected, condition, "refusal.no-rejected-line")
    case .notLinked:
      let isLinking = kind == .linkToAccounting
      let message = isLinking ? "refusal.linked-already" : "refusal.linked-to-accounting"
      return unless(!claim.isLinkedToAccounting, condition, message)
    case .isLinked: return unless(claim.isLinkedToAccounting, condition, "refusal.not-linked")
    case .showsClaimedAmounts:
      return unless(
        workflow.settings.showsClaimedAmounts,
        condition,
        "refusal.claimed-amounts-hidden"
      )
    case .mayGiveStatus: return forbiddenStatus
    default: return []
    }
  }

  /// Says that the status of the claim is none of `needed`.
  func wrongStatus(_ condition: WorkflowGuard, _ needed: [ClaimStatus]) -> Refusal {
    refuse(
      condition,
      "refusal.claim-status",
      ["status": .named(claim?.status ?? .draft), "needed": .named(needed)]
    )
  }

  /// Whether the action is no change of status by hand, or one that sends the claim for review.
  private var isSent: Bool {
    switch action {
    case .setClaimStatus(_, let status): status == .underReview && claim?.status != .underReview
    case nil: kind != .setClaimStatus
    default: true
    }
  }

  private func overbilled(_ prospect: Claim) -> [Refusal] {
    guard !workflow.settings.isOverbillingAllowed else { return [] }
    let rows = workflow.sheet(of: prospect).rows
    return zip(prospect.lines, rows).compactMap { line, row in
      let excess = row.scheduled.isNegative ? row.balance : -row.balance
      guard excess > .zero else { return nil }
      return refuse(
        .notOverbilled,
        "refusal.overbilled",
        ["line": .text(line.number), "excess": .money(excess, workflow.project.currency)]
      )
    }
  }

  private func forbiddenEntries(_ type: ClaimType) -> [Refusal] {
    let entered = action?.entries.map(\.entry) ?? []
    let isForbidden = entered.contains { entry in
      entry.billsWork && !type.billsWork || entry.releasesRetention && !type.releasesRetention
    }
    guard isForbidden else { return [] }
    return [refuse(.typeAllowsEntry, "refusal.claim-type", ["type": .named(type)])]
  }

  /// Lines that are approved and would be changed.
  private func changedApprovals(_ claim: Claim, _ prospect: Claim) -> [Refusal] {
    zip(claim.lines, prospect.lines).compactMap { old, new in
      guard old.review == .approved, old != new else { return nil }
      return refuse(
        .lineNotApproved,
        message("refusal.line-approved", "refusal.line-approved-upstream"),
        ["line": .text(old.number)]
      )
    }
  }

  private func excessReleases(_ prospect: Claim) -> [Refusal] {
    let rows = workflow.sheet(of: prospect).rows
    return zip(prospect.lines, rows).compactMap { line, row in
      let held = row.workRetentionToDate - row.workRetention + row.retentionReleased
      let isWithin =
        !row.retentionReleased.isNegative
        && (row.retentionReleased <= held || row.retentionReleased == .zero)
      guard !isWithin else { return nil }
      return refuse(
        .releaseRetained,
        "refusal.release-exceeds-retention",
        ["line": .text(line.number), "amount": .money(held, workflow.project.currency)]
      )
    }
  }

  private var forbiddenStatus: [Refusal] {
    guard case .setClaimStatus(_, let status) = action else { return [] }
    switch status {
    case .draft, .underReview, .reviseAndResubmit: return []
    case .approved, .approvedAsNoted, .pendingUpstream:
      return [
        Refusal(
          condition: .mayGiveStatus,
          statement: PermissionLevel.admin.needed(on: .commitments),
          subject: subject
        )
      ]
    }
  }

  /// The lines of the claim on which entries that pass `filter` are made.
  private func entries(where filter: (LineEntry) -> Bool) -> [ClaimLine] {
    let lines = Set((action?.entries ?? []).filter { filter($0.entry) }.flatMap(\.lines))
    return claim?.lines.filter { lines.contains($0.id) } ?? []
  }

  private var markedLines: [RecordID<ScheduleLine>] {
    guard case .reviewLines(_, let marks) = action else { return [] }
    return marks.map(\.line)
  }
}
