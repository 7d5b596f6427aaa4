extension WorkflowRule {
  /// Who does it, as the permission matrix and its footnotes have it.
  var actors: [ReportCell] {
    if conditions.contains(.isInsuranceManager) { return [.term("insurance-manager")] }
    guard roles == RuleTable.everyone, let row = permission.map(PermissionTable.row) else {
      return roles.map(Self.cell)
    }
    return row.grants.flatMap { Self.actors(of: $0, in: row.tool) }.unique
  }

  private static func actors(of grant: PermissionGrant, in tool: ProjectTool) -> [ReportCell] {
    switch (grant.level, tool) {
    case (.admin, .commitments): [cell(.administrator)]
    case (.admin, _):
      [.statement(Statement("workflow-role.administrator-of", ["tool": .term(tool.term)]))]
    case (_, _) where grant.notes.isEmpty: [cell(.standard)]
    default: grant.notes.map(actor)
    }
  }

  private static func actor(with note: PermissionNote) -> ReportCell {
    switch note {
    case .claimContact, .contactBeforeDue: cell(.contact)
    case .createRights, .updateRights:
      .statement(Statement("workflow-role.\(note.rawValue)"))
    case .upstreamReviewer: cell(.upstreamReviewer)
    case .notAdvised, .olderInstallation, .privateList, .editableStatus, .reports: cell(.standard)
    }
  }

  private static func cell(_ role: WorkflowRole) -> ReportCell { .statement(Statement(role.label)) }
}
