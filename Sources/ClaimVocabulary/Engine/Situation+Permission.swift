extension Situation {
  /// What is missing of the level and the rights that `action` asks for.
  func refusals(of action: PermissionAction) -> [Refusal] {
    let row = PermissionTable.row(action)
    let level = person.level(on: row.tool)
    guard let grant = row.grant(for: level) else { return [refusal(of: row, for: level)] }
    guard !grant.notes.isEmpty, !grant.notes.contains(where: holds) else { return [] }
    return grant.notes.prefix(1).flatMap(refusals)
  }

  /// Why it is better not done by this person, though it may be.
  func advice(of action: PermissionAction) -> [Statement] {
    let row = PermissionTable.row(action)
    let level = person.level(on: row.tool)
    let isDiscouraged = row.grant(for: level)?.isDiscouragedForOutsiders ?? false
    // For people from outside, anything above Read Only is too much.
    let isTooMuch = row.tool == .commitments && level > .readOnly
    return isOutsider && (isDiscouraged || isTooMuch) ? [Statement("permission.outsiders")] : []
  }

  /// The lowest level that may, or that this is for contacts.
  private func refusal(of row: PermissionRow, for level: PermissionLevel) -> Refusal {
    guard let needed = row.grants.map(\.level).first(where: { $0 > level }) else {
      return refuse(.permission, "refusal.for-contact-only")
    }
    guard row.tool == .commitments else {
      return refuse(
        .permission,
        "refusal.permission-too-low-in-tool",
        ["level": .named(needed), "tool": .term(row.tool.term)]
      )
    }
    return refuse(.permission, "refusal.permission-too-low", ["level": .named(needed)])
  }

  private func holds(_ note: PermissionNote) -> Bool { refusals(of: note).isEmpty }

  private func refusals(of note: PermissionNote) -> [Refusal] {
    switch note {
    case .claimContact:
      return isContact ? [] : [refuse(.permission, "refusal.not-claim-contact")]
    case .notAdvised:
      return []
    case .olderInstallation:
      // Contacts have actions of their own, which end with the due date.
      guard workflow.settings.onBehalf == .standardUsersToo, role != .contact else {
        return [
          refuse(
            .permission,
            "refusal.permission-too-low",
            ["level": .named(PermissionLevel.admin)]
          )
        ]
      }
      return refusals(of: .privateList)
    case .privateList:
      let isListed = commitment?.privateList.contains(person.id) ?? false
      return isListed ? [] : [refuse(.permission, "refusal.not-on-private-list")]
    case .contactBeforeDue:
      return refusals(of: .claimContact) + refusals(of: Guard.notPastDue)
    case .editableStatus:
      return refusals(of: Guard.statusEditable)
    case .reports:
      let needed = PermissionLevel.readOnly
      guard person.levels.reports < needed else { return [] }
      return [
        refuse(
          .permission,
          "refusal.permission-too-low-in-tool",
          ["level": .named(needed), "tool": .term(Tool.reports.term)]
        )
      ]
    case .createRights:
      return refusals(ofRights: [.createPurchaseOrder, .createSubcontract])
    case .updateRights:
      return refusals(ofRights: [.updatePurchaseOrder, .updateSubcontract])
    }
  }

  private func refusals(ofRights rights: [GranularRight]) -> [Refusal] {
    rights.allSatisfy(person.rights.contains)
      ? [] : [refuse(.permission, "refusal.granular-permission-missing")]
  }

  private var isContact: Bool { commitment?.contacts.contains(person.id) ?? false }

  /// A refusal of `condition` that says `message`.
  func refuse(
    _ condition: Guard,
    _ message: String,
    _ values: [String: StatementValue] = [:]
  ) -> Refusal {
    Refusal(condition: condition, statement: Statement(message, values), subject: subject)
  }
}
