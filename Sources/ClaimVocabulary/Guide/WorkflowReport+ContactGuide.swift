extension WorkflowReport {
  /// The guide for claim contacts and for those who name them: one source for every reader.
  ///
  /// - Parameters:
  ///   - settings: Those of the project, where there is one: whether an invitation is needed.
  ///   - project: The name of the project in the example of an invitation.
  ///   - sender: The name of the sender in it.
  ///   - company: The name of the company that pays.
  /// - Returns: The guide.
  public static func contactGuide(
    settings: ProjectSettings = ProjectSettings(),
    project: String,
    sender: String,
    company: String
  ) -> WorkflowReport {
    WorkflowReport(
      id: "contact-guide",
      title: Statement("guide.title"),
      blocks: whatContactsAre
        + part("contacts") + invitations(settings, project, sender) + lateness(company)
        + work(settings)
        + mails
        + part("administrators") + adding + permissions
    )
  }

  /// Opens the part that speaks to one kind of person.
  private static func part(_ name: String) -> [ReportBlock] {
    [.heading(Statement("guide.for-\(name).title")), .text(Statement("guide.for-\(name).text"))]
  }

  private static func section(_ name: String) -> [ReportBlock] {
    [.heading(Statement("help.\(name).title")), .text(Statement("help.\(name).text"))]
  }

  private static var whatContactsAre: [ReportBlock] { section("what-is-a-claim-contact") }

  /// The rules of permission for what only contacts do, or for all else.
  private static func rules(ofContacts: Bool) -> [ReportBlock] {
    PermissionAction.allCases.filter { action in
      let isForAdministrators = PermissionTable.row(action).grant(for: .admin) != nil
      return isForAdministrators != ofContacts
    }.compactMap(\.rule).unique.map { .text(Statement($0)) }
  }

  private static var permissions: [ReportBlock] {
    [.heading(Statement("permission.matrix.title"))] + contactMatrix
      + [.text(Statement("permission.outsiders")), .heading(Statement("guide.permission.title"))]
      + rules(ofContacts: false)
  }

  private static var adding: [ReportBlock] {
    let steps = ["add-company", "grant-permission", "add-contact", "configure-mails"]
    return [.heading(Statement("guide.add.title"))]
      + steps.flatMap { step -> [ReportBlock] in
        [.subheading(Statement("step.\(step).title")), .text(Statement("step.\(step).text"))]
      }
  }

  private static func invitations(
    _ settings: ProjectSettings,
    _ project: String,
    _ sender: String
  ) -> [ReportBlock] {
    let isRequired = settings.defaultClaimType == .inviteOnly
    let subject = Statement(
      MailKind.inviteToBill.subject,
      ["project": .text(project), "sender": .text(sender)]
    )
    let needsInvitation: [ReportBlock] =
      isRequired
      ? [
        .heading(Statement("help.claim-without-invite.title")),
        .text(Statement("invitation.required")),
      ]
      : section("claim-without-invite") + [
        .text(Statement("invitation.courtesy")), .text(Statement("invitation.lost-mail")),
      ]
    return section("contact-access") + [
      .heading(Statement("guide.when-invited.title")),
      .text(Statement("guide.when-invited.text")),
    ] + needsInvitation + [
      .heading(Statement("guide.answer.title")),
      .text(Statement("guide.answer.text")),
      .quotation(subject),
      .text(Statement("guide.answer.check")),
      .text(Statement("guide.answer.choose")),
      .quotation(Statement("invitation.question")),
      .text(Statement("invitation.next.yes")),
      .text(Statement("invitation.next.no")),
      .text(Statement("guide.answer.without")),
      .text(Statement("invitation.answer-in-tool")),
    ]
  }

  private static func lateness(_ company: String) -> [ReportBlock] {
    [
      .heading(Statement("guide.late.title")), .text(Statement("guide.rules.invited")),
      .text(Statement("invitation.past-due", ["company": .text(company)])),
    ]
  }

  private static func work(_ settings: ProjectSettings) -> [ReportBlock] {
    let isRequired = settings.defaultClaimType == .inviteOnly
    let abilities = Statement(
      "help.contact-can-do.text",
      ["invitation": .text(isRequired ? "required" : "optional")]
    )
    let statuses =
      InvitationStatus.allCases.map(\.term.description)
      + ClaimStatus.allCases.map(\.term.description)
    return [.heading(Statement("help.contact-can-do.title")), .text(abilities)]
      + rules(ofContacts: true) + [
        .heading(Statement("guide.statuses.title")),
        .table(statusTable(statuses)),
      ]
  }

  /// Statuses with a sentence of help on each.
  static func statusTable(_ statuses: [String]) -> ReportTable {
    ReportTable(
      [.term("column.status"), .term("column.meaning")],
      rows: statuses.map { [.term($0), .statement(Statement("status-help.\($0)"))] }
    )
  }

  private static var mails: [ReportBlock] {
    let rows: [(MailKind, String?)] = [
      (.commitmentIssued, nil), (.inviteToBill, nil), (.reminderToBill, "setting.remind"),
      (.claimReturned, nil), (.claimApproved, "setting.notify-approved"),
      (.breakdownInvite, nil), (.breakdownReturned, nil),
      (.insuranceExpiring, "setting.insurance-notice"),
    ]
    let table = ReportTable(
      [
        ReportColumn(.statement(Statement("guide.mails.column.when"))),
        ReportColumn(.statement(Statement("guide.mails.column.setting"))),
      ],
      rows: rows.map { mail, setting in
        [
          .statement(Statement("guide.mail.\(mail.rawValue)")),
          setting.map { .term($0) } ?? .statement(Statement("guide.mails.always")),
        ]
      }
    )
    return [
      .heading(Statement("guide.mails.title")), .text(Statement("guide.mails.lead")),
      .table(table),
    ]
  }
}
