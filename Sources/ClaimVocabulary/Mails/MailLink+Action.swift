extension MailLink.Kind {
  /// What is done there; `nil` where one only looks.
  public var action: ActionKind? {
    switch self {
    case .acceptInvite: .acceptInvite
    case .declineInvite: .declineInvite
    case .createClaim: .createClaim
    case .correctClaim: .editClaim
    case .reviewClaim: .reviewLines
    case .fillInBreakdown, .correctBreakdown: .editBreakdown
    case .reviewBreakdown: .approveBreakdown
    case .renewPolicy: .renewPolicy
    case .openCommitment, .openClaim, .openPeriod, .fetchBackup: nil
    }
  }
}

extension Workflow {
  /// Whether `person` can do what `link` leads to, or see it where there is nothing to do.
  func offers(_ link: MailLink, to person: RecordID<Person>, at instant: Instant) -> Bool {
    let verdict =
      if let action = link.kind.action {
        try? explain(action, of: link.subject, by: person, at: instant).verdict
      } else {
        try? visibility(of: link.subject, for: person)
      }
    return verdict?.isAllowed ?? false
  }
}
