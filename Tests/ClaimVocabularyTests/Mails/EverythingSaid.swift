@testable import ClaimVocabulary

/// All statements that the workflow makes: of every row, of every refusal, of every report.
enum EverythingSaid {
  static let statements: Set<Statement> = {
    var statements: Set<Statement> = []
    for row in RuleRow.all {
      statements.formUnion(said(row.scene))
      for rule in RuleTable.rules where rule.id == row.rule {
        for condition in rule.conditions { statements.formUnion(said(row.spoiled(condition))) }
      }
    }
    statements.formUnion(subjects)
    statements.formUnion(permissions)
    statements.formUnion(LaterClaimTests.refusedStatements)
    statements.formUnion((try? ProtectedRecordTests.refusedStatements()) ?? [])
    let together = try? ProtectedRecordTests.refusedTogether()
    statements.formUnion((together ?? []).map(\.statement))
    statements.formUnion(notices)
    statements.formUnion(stale)
    statements.insert(Statement(WorkflowGuard.isUpToDate.label))
    statements.insert(Statement(WorkflowGuard.allPossible.label))
    statements.formUnion(saidAbove)
    statements.formUnion(reports.flatMap(said))
    return statements
  }()

  /// What an action makes known, whether done or refused.
  static func said(_ scene: Scene) -> [Statement] {
    var statements: [Statement] = []
    if let explanations = try? scene.workflow.explain(scene.action, by: scene.person, at: scene.now)
    {
      statements += explanations.compactMap(\.statement)
      for case .discouraged(let advice) in explanations.map(\.verdict) { statements += advice }
    }
    switch try? scene.outcome() {
    case .done(let state, let events):
      statements += events.flatMap(said)
      for commitment in state.commitments {
        for claim in commitment.claims {
          statements += ((try? state.claimReport(claim.id)).map(said) ?? [])
        }
      }
    case .refused(let refusals): statements += refusals.map(\.statement)
    case nil: break
    }
    return statements
  }

  static func said(_ event: WorkflowEvent) -> [Statement] {
    switch event {
    case .recorded(let entry): [entry.statement]
    case .shown(let statement, _): [statement]
    case .sent(let mail): said(mail)
    }
  }

  static func said(_ mail: Mail) -> [Statement] {
    let ending = mail.ending
    return [mail.subject, mail.text] + mail.paragraphs + ending.additions
      + ending.links.map { Statement($0.kind.label) }
      + [ending.otherwise, ending.closing].compactMap(\.self)
  }

  static func said(_ report: WorkflowReport) -> [Statement] {
    [report.title]
      + report.blocks.flatMap { block -> [Statement] in
        switch block {
        case .heading(let statement), .subheading(let statement), .text(let statement),
          .quotation(let statement):
          [statement]
        case .table(let table):
          ([table.caption ?? .empty] + table.columns.map(\.label) + table.rows.joined()
            + table.footer).flatMap(said)
        }
      }
  }

  private static func said(_ cell: ReportCell) -> [Statement] {
    switch cell {
    case .statement(let statement): [statement]
    case .list(let cells): cells.flatMap(said)
    case .money(let amount, let currency):
      [Statement("report.money", ["amount": .money(amount, currency)])]
    case .percent(let percent): [Statement("report.share", ["share": .number(percent)])]
    case .count(let count): [Statement("report.count", ["value": .count(count)])]
    case .number(let number): [Statement("report.number", ["value": .number(number)])]
    case .day(let day): [Statement("report.day", ["day": .day(day)])]
    case .empty, .text, .term: []
    }
  }

  /// What refusals are about.
  private static let subjects: [Statement] = {
    let subjects: [ActionSubject] = [
      .commitment("sc-14"), .claim("claim-1"), .period("october"), .policy("policy-1"),
      .upstreamContract("pc-1"), .claim("up-claim"),
    ]
    return subjects.compactMap(Workflow.withUpstreamClaim(.draft).name)
  }()

  /// What the matrix refuses to nobody special and to administrators.
  private static let permissions: [Statement] = {
    let now = Scene.noon("2026-10-26")
    return PermissionLevel.allCases.flatMap { level in
      PermissionAction.allCases.flatMap { action -> [Statement] in
        var workflow = Workflow.withClaim(.underReview)
        workflow.people[0].levels.commitments = level
        workflow.people[0].levels.upstreamContracts = level
        workflow.people[0].company = "brightwire"
        switch try? workflow.verdict(on: action, for: "dana", of: .claim("claim-1"), at: now) {
        case .refused(let refusals): return refusals.map(\.statement)
        case .discouraged(let advice): return advice
        case .allowed, nil: return []
        }
      }
    }
  }()

  /// The mails that are sent without anyone doing anything, and those of the caller.
  private static let notices: [Statement] = {
    var workflow = Workflow.withInvitation(.accepted)
    workflow.settings.reminders = .everyDay
    workflow.settings.sendsDigest = true
    workflow.settings.notifiesApproved = true
    workflow.settings.customMessage = "Please attach your delivery notes."
    var claimed = Workflow.withClaim(.draft)
    claimed.settings = workflow.settings
    var approving = Workflow.withClaim(.underReview)
    approving.settings = workflow.settings
    approving.commitments[0].claims[0].paymentDue = Day("2026-11-25")
    approving.commitments[0].claims[0].lines[0].proposed = ProposedAmounts(
      work: 3_000,
      materials: 0
    )
    approving.commitments[0].claims[0].lines[0].comment = "Level 2 has not been started."
    var inviting = Workflow.scene
    inviting.settings = workflow.settings
    var returning = approving
    returning.commitments[0].claims[0].lines[0].review = .rejected
    var answering = Workflow.withInvitation()
    answering.commitments[0].contacts.append("ravi")
    answering.commitments[0].invitations.append(
      Invitation(
        of: "ravi",
        toBill: "october",
        .workMaterials,
        by: "dana",
        at: Scene.noon("2026-10-05")
      )
    )
    var answered = answering
    answered.commitments[0].invitations[1].answer = .accepted
    let now = Scene.noon("2026-10-12")
    let file = AttachedFile("notes.pdf")
    var attached = Workflow.withClaim(.draft)
    attached.commitments[0].claims[0].attachments = [file]
    var mails = workflow.mailsDue(at: now) + claimed.mailsDue(at: now)
    mails += Workflow.scene.mailsDue(at: Scene.noon("2026-11-05"))
    let backup = try? workflow.backupReady(
      for: "dana",
      file: "backup.pdf",
      link: "https://files.example/1",
      count: 2,
      at: now
    )
    mails += backup.map { [$0] } ?? []
    mails += workflow.upstreamClaimForward(
      to: ["ana"],
      from: "dana",
      number: "3",
      contract: "12",
      period: Workflow.october.start...Workflow.october.end,
      gross: 8_400,
      withheld: 400,
      at: now
    )
    let events = [
      Scene(workflow: approving, action: .approveClaim("claim-1"), person: "dana", now: now),
      Scene(
        workflow: .withClaim(.draft),
        action: .attachToClaim("claim-1", AttachedFile("")),
        person: "ana",
        now: now
      ),
      Scene(workflow: attached, action: .attachToClaim("claim-1", file), person: "ana", now: now),
      impossible(.workRetentionPercent(101)), impossible(.workRetention(-1)),
      Scene(
        workflow: inviting,
        action: .sendInvites(["sc-14"], .workMaterials),
        person: "dana",
        now: now
      ),
      Scene(
        workflow: returning,
        action: .returnClaim("claim-1", due: Day("2026-10-30")),
        person: "dana",
        now: now
      ),
      Scene(workflow: answering, action: .declineInvite("sc-14"), person: "ana", now: now),
      Scene(workflow: answered, action: .acceptInvite("sc-14"), person: "ana", now: now),
      Scene(
        workflow: returning,
        action: .returnClaim("claim-1"),
        person: "dana",
        now: Scene.noon("2026-10-27")
      ),
    ].flatMap(said)
    return mails.flatMap(said) + events + [workflow.backupFileName(at: now)]
  }()

  /// What is said to whoever has looked too long.
  private static let stale: [Statement] = {
    let outcome = try? Workflow.withClaim(.draft).perform(
      .sendClaim("claim-1"),
      by: "ana",
      at: Scene.noon("2026-10-12"),
      expecting: 0
    )
    guard case .refused(let refusals) = outcome else { return [] }
    return refusals.map(\.statement)
  }()

  private static func impossible(_ entry: LineEntry) -> Scene {
    Scene(
      workflow: .withClaim(.draft),
      action: .editClaim("claim-1", [LineChange("line-1", entry: entry)]),
      person: "ana",
      now: Scene.noon("2026-10-12")
    )
  }

  static let reports: [WorkflowReport] = {
    let workflow = Workflow.withClaim(.underReview)
    var required = ProjectSettings()
    required.defaultClaimType = .inviteOnly
    var measured = workflow
    measured.commitments[0].claims[0].paymentDue = Day("2026-11-25")
    measured.commitments[0].claims[0].attachments = [AttachedFile("notes.pdf")]
    measured.commitments[0].claims[0].lines[0].unitPrice = 50
    measured.commitments[0].claims[0].lines[0].quantity = Amount(literal: "12.5")
    let about = [
      try? workflow.claimReport("claim-1"), try? measured.claimReport("claim-1"),
      try? workflow.periodReport("october"),
      try? workflow.paymentSchedule(of: "claim-1", footer: "Served under the Act."),
    ].compactMap { $0 }
    let open = try? Workflow.withInvitation().periodReport("october")
    let above = reportsAbove
    return about + above + (open.map { [$0] } ?? []) + [
      workflow.claimsReport(), .permissionMatrix, .workflow, .statuses,
      .contactGuide(project: "Riverside Clinic", sender: "Dana Price", company: "Northgate Build"),
      .contactGuide(
        settings: required,
        project: "Riverside Clinic",
        sender: "Dana Price",
        company: "Northgate Build"
      ),
    ]
  }()
}
