extension WorkflowReport {
  /// Who may do what, with footnotes.
  public static var permissionMatrix: WorkflowReport {
    let rows = PermissionTable.rows
    let notes = PermissionNote.allCases.filter { note in
      rows.flatMap(\.grants).contains { $0.marks.contains(note) }
    }
    return WorkflowReport(
      id: "permissions",
      title: Statement("guide.permission.title"),
      blocks: [
        matrix(rows, notes, namesTools: true), footnotes(notes),
        .text(Statement("permission.outsiders")),
      ]
    )
  }

  /// The three rows about contacts alone, as guides show them.
  static var contactMatrix: [ReportBlock] {
    let rows = [PermissionAction.answerInvite, .submitClaim, .createClaim].map(PermissionTable.row)
    let notes = [PermissionNote.claimContact, .notAdvised]
    return [matrix(rows, notes, namesTools: false), footnotes(notes)]
  }

  /// What `rows` grant at each level; with `namesTools` a column says in which tool the level is.
  private static func matrix(
    _ rows: [PermissionRow],
    _ notes: [PermissionNote],
    namesTools: Bool
  ) -> ReportBlock {
    let columns =
      [ReportColumn.term("column.action")]
      + (namesTools ? [.term("column.tool")] : [])
      + PermissionLevel.allCases.map { .term($0.term.description) }
    let cells = rows.map { row -> [ReportCell] in
      [.statement(Statement(row.action.label))]
        + (namesTools ? [.term(row.tool.term)] : [])
        + PermissionLevel.allCases.map { .text(sign(row.grant(for: $0), notes)) }
    }
    return .table(ReportTable(columns, rows: cells))
  }

  /// `✔` where it may be done, with the marks of its footnotes; `–` where it may not.
  private static func sign(_ grant: PermissionGrant?, _ notes: [PermissionNote]) -> String {
    guard let grant else { return "–" }
    let marks = notes.enumerated().filter { grant.marks.contains($0.element) }.map(\.offset)
    return (["✔"] + marks.map { "\($0 + 1)" }).joined(separator: " ")
  }

  private static func footnotes(_ notes: [PermissionNote]) -> ReportBlock {
    let rows = notes.enumerated().map { index, note -> [ReportCell] in
      [.text("\(index + 1)"), .statement(Statement(note.label))]
    }
    return .table(
      ReportTable(
        [ReportColumn(.text("#")), .term("column.conditions")],
        rows: rows,
        caption: .term("column.conditions")
      )
    )
  }
}

extension PermissionGrant {
  /// The footnotes, the warning about people from outside among them.
  fileprivate var marks: [PermissionNote] {
    notes + (isDiscouragedForOutsiders ? [.notAdvised] : [])
  }
}
