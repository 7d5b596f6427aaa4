import Testing

@testable import ClaimVocabulary

/// Who somebody is when the matrix is asked.
enum Standing: String, CaseIterable, Sendable {
  case nobodySpecial
  case contact
  case onPrivateList
  case withCreateRights
  case withUpdateRights
  case readingReports
}

struct PermissionTests {
  /// For each row: as whom it may be done at *Read Only*, *Standard* and *Admin*; nobody may at
  /// *None*.
  static let rows: [(PermissionAction, [Standing], [Standing], [Standing])] = [
    (.answerInvite, [.contact], [.contact], []),
    (.createClaim, [.contact], [.contact], []),
    (.submitClaim, [.contact], [.contact], []),
    (.reviseClaim, [.contact], [.contact], []),
    (.updateBreakdown, [.contact], [.contact], []),
    (
      .createBreakdown, [.contact, .withCreateRights], [.contact, .withCreateRights],
      Standing.allCases
    ),
    (.createOnBehalf, [], [], Standing.allCases),
    (.releaseRetentionAnyTime, [], [], Standing.allCases),
    (.releaseRetentionInPeriod, [.contact], [.contact, .onPrivateList], Standing.allCases),
    (.editRetention, [.contact], [.contact], Standing.allCases),
    (.deleteClaim, [.withUpdateRights], [.withUpdateRights], Standing.allCases),
    (.editScheduleOfValues, [.withUpdateRights], [.withUpdateRights], Standing.allCases),
    (.createCommitment, [.withCreateRights], [.withCreateRights], Standing.allCases),
    (.addClaimContact, [], [], Standing.allCases),
    (.addBreakdown, [], [], Standing.allCases),
    (.reviewClaim, [], [], Standing.allCases),
    (.bulkEditStatus, [], Standing.allCases, Standing.allCases),
    (.sendToSignature, [], [], Standing.allCases),
    (.compileBackups, [], [], Standing.allCases),
    (.configureSettings, [], [], Standing.allCases),
    (.createBillingPeriods, [], [], Standing.allCases),
    (.manageBillingPeriods, [], [], Standing.allCases),
    (.sendInvites, [], [], Standing.allCases),
    (.configureCommitment, [], [], Standing.allCases),
    (.recordPayment, [], [], Standing.allCases),
    (.createPaymentSchedule, [], [], Standing.allCases),
    (.configureNumbering, [], [], Standing.allCases),
    (.manageDirectory, [], [], Standing.allCases),
    (.viewCommitmentReports, [.readingReports], [.readingReports], [.readingReports]),
    (.viewClaimsByDate, [], [], [.readingReports]),
    (.manageUpstreamClaims, [], [], Standing.allCases),
    (.reviewUpstreamClaims, [], [], []),
    (.viewUpstreamContract, Standing.allCases, Standing.allCases, Standing.allCases),
  ]

  @Test func `every row of the matrix is tested`() {
    #expect(Self.rows.map(\.0) == PermissionAction.allCases)
  }

  @Test(arguments: rows)
  func `the matrix says who may`(
    action: PermissionAction,
    readOnly: [Standing],
    standard: [Standing],
    admin: [Standing]
  ) throws {
    let expected: [(PermissionLevel, [Standing])] = [
      (.none, []), (.readOnly, readOnly), (.standard, standard), (.admin, admin),
    ]
    for (level, standings) in expected {
      let allowed = try Standing.allCases.filter { standing in
        let workflow = Self.workflow(level, standing, on: PermissionTable.row(action).tool)
        return try Self.verdict(on: action, in: workflow).isAllowed
      }
      #expect(allowed == standings, "\(level)")
    }
  }

  @Test(arguments: [
    (PermissionAction.answerInvite, true), (.createClaim, true), (.submitClaim, true),
    (.reviseClaim, true), (.updateBreakdown, true),
  ])
  func `Standard is advised against for people from outside`(
    action: PermissionAction,
    isDiscouraged: Bool
  ) throws {
    let verdict = try Self.verdict(
      on: action,
      in: Self.workflow(.standard, .contact, on: .commitments)
    )
    #expect(
      verdict == (isDiscouraged ? .discouraged([Statement("permission.outsiders")]) : .allowed)
    )
    let fine = try Self.verdict(
      on: action,
      in: Self.workflow(.readOnly, .contact, on: .commitments)
    )
    #expect(fine == .allowed)
  }

  @Test func `older installations let Standard act for a contact`() throws {
    var workflow = Self.workflow(.standard, .nobodySpecial, on: .commitments)
    workflow.settings.onBehalf = .standardUsersToo
    workflow.people[0].company = "northgate"
    #expect(try !Self.verdict(on: .createOnBehalf, in: workflow).isAllowed)
    workflow.commitments[0].privateList.append("dana")
    #expect(try Self.verdict(on: .createOnBehalf, in: workflow) == .allowed)
  }

  @Test func `only drafts and what was sent back may be set by hand with Standard`() throws {
    var workflow = Workflow.withClaim(.draft)
    for (status, isAllowed) in zip(ClaimStatus.allCases, [true, false, true, false, false, false]) {
      workflow.commitments[0].claims[0].status = status
      let verdict = try workflow.verdict(
        on: .bulkEditStatus,
        for: "sam",
        of: .claim("claim-1"),
        at: Scene.noon("2026-10-20")
      )
      #expect(verdict.isAllowed == isAllowed, "\(status)")
    }
  }

  @Test func `a contact with Read Only releases retainage before the due date only`() throws {
    let workflow = Workflow.scene
    for (day, isAllowed) in [("2026-10-25", true), ("2026-10-26", false)] {
      let verdict = try workflow.verdict(
        on: .releaseRetentionInPeriod,
        for: "ana",
        of: .commitment("sc-14"),
        at: Scene.noon(day)
      )
      #expect(verdict.isAllowed == isAllowed, "\(day)")
    }
  }

  /// Dana, as somebody from outside with `level` on `tool`.
  private static func workflow(
    _ level: PermissionLevel,
    _ standing: Standing,
    on tool: ProjectTool
  ) -> Workflow {
    var workflow = Workflow.scene
    var levels = Levels(commitments: tool == .commitments ? level : .none)
    if tool == .upstreamContracts { levels.upstreamContracts = level }
    if tool == .companyAdministration { levels.companyAdministration = level }
    workflow.people[0].company = "brightwire"
    switch standing {
    case .nobodySpecial: break
    case .contact: workflow.commitments[0].contacts = ["dana"]
    case .onPrivateList: workflow.commitments[0].privateList = ["dana"]
    case .withCreateRights:
      workflow.people[0].rights = [.createPurchaseOrder, .createWorksContract]
    case .withUpdateRights:
      workflow.people[0].rights = [.updatePurchaseOrder, .updateWorksContract]
    case .readingReports: levels.reports = .readOnly
    }
    workflow.people[0].levels = levels
    return workflow
  }

  private static func verdict(
    on action: PermissionAction,
    in workflow: Workflow
  ) throws -> Verdict {
    try workflow.verdict(
      on: action,
      for: "dana",
      of: .commitment("sc-14"),
      at: Scene.noon("2026-10-20")
    )
  }
}
