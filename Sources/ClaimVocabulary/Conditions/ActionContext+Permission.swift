extension ActionContext {
  /// What is missing of the level and the rights that `action` asks for.
  func refusals(of action: PermissionAction) -> [Refusal] {
    let row = PermissionTable.row(action)
    let level = person.level(on: row.tool)
    if let grant = row.grant(for: level) { return refusals(of: grant) }
    guard let needed = row.grants.first(where: { $0.level > level && isOffered($0) }) else {
      // An administrator does it on behalf of the contact; no one answers for another.
      let message =
        switch action {
        case .answerInvite: "refusal.administrator-cannot-answer"
        case .createClaim where role == .administrator: "refusal.administrator-creates-on-behalf"
        default: "refusal.for-contact-only"
        }
      return [refuse(.permission, message)]
    }
    return [refusal(of: needed.level, on: row.tool)] + refusals(of: needed)
  }

  /// What is missing of the footnotes of `grant`, one of which must hold.
  private func refusals(of grant: PermissionGrant) -> [Refusal] {
    guard !grant.notes.isEmpty, !grant.notes.contains(where: holds) else { return [] }
    return grant.notes.prefix(1).flatMap(refusals)
  }

  /// Why it is better not done by this person, though it may be: advice for those who give people
  /// their levels.
  func advice(of action: PermissionAction) -> [Statement] {
    let row = PermissionTable.row(action)
    let level = person.level(on: row.tool)
    return row.tool == .commitments ? workflow.advice(on: level, of: person.company) : []
  }

  /// That `level` is needed on `tool`.
  private func refusal(of level: PermissionLevel, on tool: ProjectTool) -> Refusal {
    Refusal(condition: .permission, statement: level.needed(on: tool), subject: subject)
  }

  /// Whether a higher level would help: what only older installations allow does not elsewhere.
  private func isOffered(_ grant: PermissionGrant) -> Bool {
    !grant.notes.contains(.olderInstallation) || mayStandInForContacts
  }

  /// Whether people with *Standard* act for contacts; contacts have actions of their own, which end
  /// with the due date.
  private var mayStandInForContacts: Bool {
    workflow.settings.onBehalf == .standardUsersToo && role != .contact
  }

  private func holds(_ note: PermissionNote) -> Bool { refusals(of: note).isEmpty }

  private func refusals(of note: PermissionNote) -> [Refusal] {
    switch note {
    case .claimContact:
      return isContact ? [] : [refuse(.permission, "refusal.not-claim-contact")]
    case .notAdvised:
      return []
    case .olderInstallation:
      return mayStandInForContacts
        ? refusals(of: .privateList) : [refusal(of: .admin, on: .commitments)]
    case .privateList:
      let isListed = commitment?.privateList.contains(person.id) ?? false
      return isListed ? [] : [refuse(.permission, "refusal.not-on-private-list")]
    case .contactBeforeDue:
      return refusals(of: .claimContact) + refusals(of: WorkflowGuard.notPastDue)
    case .editableStatus:
      return refusals(of: WorkflowGuard.statusEditable)
    case .reports:
      return person.levels.reports < .readOnly ? [refusal(of: .readOnly, on: .reports)] : []
    case .upstreamReviewer:
      return role == .upstreamReviewer ? [] : [refuse(.permission, "refusal.not-upstream-reviewer")]
    case .createRights:
      return refusals(
        ofRights: [.createPurchaseOrder, .createWorksContract],
        "refusal.right-to-create-missing"
      )
    case .updateRights:
      return refusals(
        ofRights: [.updatePurchaseOrder, .updateWorksContract],
        "refusal.right-to-update-missing"
      )
    }
  }

  private func refusals(ofRights rights: [GranularRight], _ message: String) -> [Refusal] {
    rights.allSatisfy(person.rights.contains) ? [] : [refuse(.permission, message)]
  }

  private var isContact: Bool { commitment?.contacts.contains(person.id) ?? false }

  /// A refusal of `condition` that says `message`.
  func refuse(
    _ condition: WorkflowGuard,
    _ message: String,
    _ values: [String: StatementValue] = [:]
  ) -> Refusal {
    Refusal(condition: condition, statement: Statement(message, values), subject: subject)
  }
}

extension Workflow {
  /// What should be thought of where people of `company` have `level` on commitments: for people
  /// from outside, anything above *Read Only* is too much.
  func advice(on level: PermissionLevel, of company: RecordID<Company>) -> [Statement] {
    company != project.payer && level > .readOnly ? [Statement("permission.outsiders")] : []
  }
}

extension PermissionLevel {
  /// That this level is needed on `tool`; there is no level above the highest.
  func needed(on tool: ProjectTool) -> Statement {
    self == .admin
      ? Statement("refusal.admin-needed", ["tool": .term(tool.term)])
      : Statement("refusal.permission-too-low", ["level": .named(self), "tool": .term(tool.term)])
  }
}
