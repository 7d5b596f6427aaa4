@testable import ClaimVocabulary

/// A row of the tables of transitions: from which statuses somebody gets something to which status.
///
/// From all others the action is refused.
struct TransitionRow<Status: WorkflowTerm & Equatable>: CustomStringConvertible, Sendable {
  let action: WorkflowAction
  let person: RecordID<Person>
  let from: [Status]

  /// Where it ends; `nil` where it is no more.
  let to: Status?

  init(_ action: WorkflowAction, by person: RecordID<Person>, from: [Status], to: Status?) {
    self.action = action
    self.person = person
    self.from = from
    self.to = to
  }

  var description: String { "\(action.kind.rawValue) by \(person) to \(to?.rawValue ?? "nothing")" }
}

/// The transitions of claims.
///
/// Dana administers; Sam has *Standard* in an older installation, with the rights to change
/// commitments; Ana is the contact.
enum ClaimTransitions {
  static let rows: [TransitionRow<ClaimStatus>] = writing + reviewing + byHand + deleting

  private static let editable: [ClaimStatus] = [.draft, .reviseAndResubmit]

  private static let writing: [TransitionRow<ClaimStatus>] = [
    .init(.saveDraft("claim-1"), by: "ana", from: editable, to: .draft),
    .init(.saveDraft("claim-1"), by: "sam", from: [.draft], to: .draft),
    .init(.saveDraft("claim-1"), by: "dana", from: [.draft], to: .draft),
    .init(.saveDraft("claim-1"), by: "ravi", from: [], to: .draft),
    .init(.sendClaim("claim-1"), by: "ana", from: editable, to: .underReview),
    .init(.sendClaim("claim-1"), by: "sam", from: [.draft], to: .underReview),
    .init(.sendClaim("claim-1"), by: "dana", from: editable, to: .underReview),
    .init(.sendClaim("claim-1"), by: "ravi", from: [], to: .underReview),
  ]

  private static let reviewing: [TransitionRow<ClaimStatus>] =
    [
      .init(
        .approveClaim("claim-1"),
        by: "dana",
        from: [.underReview, .pendingUpstream],
        to: .approved
      ),
      .init(.approveAsNoted("claim-1"), by: "dana", from: [.underReview], to: .approvedAsNoted),
      .init(.awaitUpstream("claim-1"), by: "dana", from: [.underReview], to: .pendingUpstream),
      .init(.returnClaim("claim-1"), by: "dana", from: [.underReview], to: .reviseAndResubmit),
    ]
    + (["ana", "sam"] as [RecordID<Person>]).flatMap { person in
      [
        WorkflowAction.approveClaim("claim-1"), .approveAsNoted("claim-1"),
        .awaitUpstream("claim-1"),
        .returnClaim("claim-1"),
      ].map { .init($0, by: person, from: [], to: nil) }
    }

  private static let byHand: [TransitionRow<ClaimStatus>] = ClaimStatus.allCases.flatMap {
    status -> [TransitionRow<ClaimStatus>] in
    let isForEverybody = [.draft, .underReview, .reviseAndResubmit].contains(status)
    let action = WorkflowAction.setClaimStatus(["claim-1"], status)
    return [
      .init(action, by: "dana", from: ClaimStatus.allCases, to: status),
      .init(action, by: "sam", from: isForEverybody ? editable : [], to: status),
      .init(action, by: "ana", from: [], to: status),
    ]
  }

  private static let deleting: [TransitionRow<ClaimStatus>] = [
    .init(.deleteClaim("claim-1"), by: "dana", from: ClaimStatus.allCases, to: nil),
    .init(.deleteClaim("claim-1"), by: "sam", from: ClaimStatus.allCases, to: nil),
    .init(.deleteClaim("claim-1"), by: "ana", from: [], to: nil),
  ]

  /// A claim at `status`, one line of which is rejected.
  static func workflow(_ status: ClaimStatus) -> Workflow {
    var workflow = Workflow.withClaim(status)
    workflow.settings.onBehalf = .standardUsersToo
    workflow.commitments[0].privateList.append("sam")
    workflow.people[1].rights = [.updatePurchaseOrder, .updateWorksContract]
    workflow.commitments[0].claims[0].lines[0].review = .rejected
    return workflow
  }
}

/// The transitions of breakdowns.
enum BreakdownTransitions {
  static let rows: [TransitionRow<BreakdownStatus>] =
    [
      .init(.sendBreakdown("sc-14"), by: "ana", from: editable, to: .underReview),
      .init(.sendBreakdown("sc-14"), by: "dana", from: editable, to: .underReview),
      .init(.sendBreakdown("sc-14"), by: "sam", from: [], to: .underReview),
      .init(.approveBreakdown("sc-14"), by: "dana", from: [.underReview], to: .approved),
      .init(.approveBreakdown("sc-14"), by: "ana", from: [], to: .approved),
      .init(.returnBreakdown("sc-14"), by: "dana", from: [.underReview], to: .reviseAndResubmit),
      .init(.returnBreakdown("sc-14"), by: "ana", from: [], to: .reviseAndResubmit),
      .init(.enableBreakdown("sc-14"), by: "dana", from: [], to: .draft),
    ]
    + BreakdownStatus.allCases.flatMap { status -> [TransitionRow<BreakdownStatus>] in
      let action = WorkflowAction.setBreakdownStatus("sc-14", status)
      return [
        .init(action, by: "dana", from: BreakdownStatus.allCases, to: status),
        .init(action, by: "sam", from: BreakdownStatus.allCases, to: status),
        .init(action, by: "ana", from: [], to: status),
      ]
    }

  private static let editable: [BreakdownStatus] = [.draft, .reviseAndResubmit]

  static func workflow(_ status: BreakdownStatus) -> Workflow {
    var workflow = Workflow.withBreakdown(status)
    workflow.commitments[0].privateList.append("sam")
    workflow.people[1].rights = [.updatePurchaseOrder, .updateWorksContract]
    return workflow
  }
}

/// The transitions of the indicator; a claim, once there is one, hides it.
enum InvitationTransitions {
  static let rows: [TransitionRow<InvitationStatus>] = [
    .init(.addContact("sc-14", "ana"), by: "dana", from: [.noContact], to: .notInvited),
    .init(.approveBreakdown("sc-14"), by: "dana", from: [.breakdownOpen], to: .notInvited),
    .init(
      .sendInvites(["sc-14"], .workMaterials),
      by: "dana",
      from: [.notInvited],
      to: .invited
    ),
    .init(.sendInvites(["sc-14"], .workMaterials), by: "ana", from: [], to: .invited),
    .init(.resendInvites(["sc-14"]), by: "dana", from: [.invited], to: .invited),
    .init(
      .withdrawInvites("sc-14"),
      by: "dana",
      from: [.invited, .accepted, .declined],
      to: .notInvited
    ),
    .init(.withdrawInvites("sc-14", of: "ana"), by: "sam", from: [], to: .notInvited),
    .init(.acceptInvite("sc-14"), by: "ana", from: [.invited, .declined], to: .accepted),
    .init(.declineInvite("sc-14"), by: "ana", from: [.invited], to: .declined),
    .init(.acceptInvite("sc-14"), by: "dana", from: [], to: .accepted),
    .init(.declineInvite("sc-14"), by: "dana", from: [], to: .declined),
    .init(
      .createClaim("sc-14", "claim-1"),
      by: "ana",
      from: [.notInvited, .invited, .accepted, .declined],
      to: nil
    ),
  ]

  /// All that lead anywhere when a new period opens.
  static let newPeriod = TransitionRow<InvitationStatus>(
    .createAutomaticPeriod("november", inMonthOf: RuleRow.day("2026-11-01")),
    by: "dana",
    from: [.notInvited, .invited, .accepted, .declined],
    to: .notInvited
  )

  static func workflow(_ status: InvitationStatus) -> Workflow {
    switch status {
    case .noContact:
      var workflow = Workflow.scene
      workflow.commitments[0].contacts = []
      return workflow
    case .breakdownOpen: return .withBreakdown(.underReview)
    case .notInvited: return .scene
    case .invited: return .withInvitation()
    case .accepted: return .withInvitation(.accepted)
    case .declined: return .withInvitation(.declined)
    }
  }
}

/// The transitions of the billing period of October.
enum PeriodTransitions {
  static let rows: [TransitionRow<BillingPeriodStatus>] = [
    .init(.closePeriod("october"), by: "dana", from: [.open], to: .closed),
    .init(.closePeriod("october"), by: "ana", from: [], to: .closed),
    .init(.reopenPeriod("october"), by: "dana", from: [.closed], to: .open),
    .init(.reopenPeriod("october"), by: "sam", from: [], to: .open),
  ]

  static func workflow(_ status: BillingPeriodStatus) -> Workflow {
    var workflow = Workflow.scene
    workflow.periods[0].status = status
    return workflow
  }
}
