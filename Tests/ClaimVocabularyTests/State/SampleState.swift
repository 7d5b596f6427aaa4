import Testing

@testable import ClaimVocabulary

extension Workflow {
  /// A project in which every property of every record says something that is not its default.
  ///
  /// A new stored property gets a value here; else a test says that nobody knows whether it is
  /// kept.
  static let sample: Workflow = {
    guard var sample = try? StateFixture.rich.workflow() else {
      preconditionFailure("the state of version 0.1.0 cannot be read")
    }
    sample.templates = [
      PermissionTemplate(
        "contacts",
        name: "Contacts",
        levels: Levels(commitments: .readOnly),
        rights: [.updatePurchaseOrder]
      )
    ]
    sample.settings.remindersStart = .accepted
    sample.settings.notifiesApprovedAsNoted = true
    sample.settings.budgetsApprovedAsNoted = true
    sample.settings.sendsDigest = true
    sample.settings.customMessage = "Please attach your delivery notes."
    sample.settings.allowsOverbilling = false
    sample.settings.companyPreventsOverbilling = true
    sample.settings.onBehalf = .standardUsersToo
    sample.settings.periodStartDay = 2
    sample.settings.periodEndDay = 30
    sample.settings.dueDay = 20
    let backup = MailLink(.fetchBackup, .project, in: "october", address: "https://files.example/1")
    var ending = MailEnding([backup], additions: [Statement("invitation.question")])
    ending.otherwise = Statement("invitation.answer-without-links")
    ending.closing = Statement("invitation.no-reply", ["sender": .text("Dana Price")])
    sample.mailLedger.outbox = [
      Mail(
        .inviteToBill,
        about: .commitment("sc-14"),
        to: "ana",
        copies: ["sam"],
        at: Scene.noon("2026-10-12"),
        for: .action(revision: 7),
        subject: ["project": .text("Clinic")],
        text: ["due": .day(Day(number: 20_000))],
        ending: ending,
        attachments: [AttachedFile("a.pdf", type: "application/pdf", size: 3, reference: "files/8")]
      )
    ]
    sample.mailLedger.confirmed = ["reminder-to-bill/sc-14/ana": Day(number: 20_001)]
    sample.mailLedger.since = [.reminderToBill: Day(number: 20_002)]
    sample.revision = 7
    sample.lastActionRevision = 6
    sample.sayAllOfPeople()
    sample.sayAllOfCommitments()
    sample.sayAllOfUpstreamContracts()
    return sample
  }()

  private mutating func sayAllOfPeople() {
    let reader = ReaderPreference(pointOfView: "owner", locale: "en-AU", formattingLocale: "en-NZ")
    project.reader = reader
    project.currency = Currency("AUD", digits: 3)
    project.workflowAssignees = ["sam"]
    companies[1].defaultContact = "ana"
    companies[1].reader = reader
    people[0].reader = reader
    for tool in ProjectTool.allCases { people[0].levels[tool] = .admin }
    templates[0].levels = people[0].levels
    policies[0].notifies = false
  }

  private mutating func sayAllOfCommitments() {
    commitments[0].isPrivate = false
    commitments[0].privateList = ["ana"]
    commitments[0].breakdown = Breakdown(
      status: .approved,
      lines: [BreakdownLine("ground", of: "rough-in", description: "Ground floor", amount: 10_000)]
    )
    commitments[0].breakdown?.comment = "Line 2 is too high."
    commitments[0].breakdown?.attachments = [
      AttachedFile("rates.csv", type: "text/csv", size: 90, reference: "files/9")
    ]
    commitments[0].changes = [
      ContractChange(
        "change-1",
        number: "CO-1",
        lines: [
          ScheduleLine(
            "extra",
            number: "3",
            budgetCode: "26-300",
            description: "Extra sockets",
            value: .lumpSum(400)
          )
        ]
      )
    ]
    commitments[0].claims[0].correctionDue = Day("2026-10-30")
    commitments[0].claims[0].paymentDue = Day("2026-11-15")
    commitments[0].claims[0].isFinal = true
    commitments[0].claims[0].rolledUpClaims = ["claim-0"]
    commitments[0].claims[0].proposedBy = "ana"
    commitments[0].claims[0].lines[0].proposed = ProposedAmounts(
      of: commitments[0].claims[0].lines[0]
    )
    let notes = AttachedFile(
      "delivery-notes.pdf",
      type: "application/pdf",
      size: 1_200,
      reference: "files/7"
    )
    commitments[0].attachments = [notes]
    commitments[0].claims[0].attachments = [notes]
    commitments[0].claims[0].isLinkedToAccounting = true
    commitments[0].claims[0].lines[0].change = "change-1"
    commitments[0].claims[0].lines[0].rolledUp = RolledUpAmounts(cost: 90, work: 99, materials: 1)
  }

  private mutating func sayAllOfUpstreamContracts() {
    companies.append(Company("harbour", name: "Harbour Trust"))
    people.append(
      Person("olga", name: "Olga Orr", email: "olga@harbour.example", company: "harbour")
    )
    people[people.count - 1].levels.upstreamContracts = .readOnly
    let terms = UpstreamTerms(
      status: .approved,
      company: "harbour",
      reviewers: ["olga"],
      distribution: ["dana"],
      markupPercent: 10,
      retention: RetentionTerms(workPercent: 5, materialsPercent: 4)
    )
    let line = UpstreamLine(
      "up-1",
      number: "1",
      budgetCode: "26-000",
      description: "Electrical",
      amount: 11_000,
      takes: [.line("rough-in", of: commitments[0].id), .budgetCode("26-300")],
      markupPercent: 8
    )
    var contract = UpstreamContract(
      "pc-1",
      number: "PC-1",
      name: "Main works",
      terms: terms,
      lines: [line]
    )
    // The claims above say all that those below say.
    contract.claims = commitments[0].claims.map { $0.copied("above-\($0.id)") }
    contract.claims[0].lines[0].unitPrice = 50
    contract.claims[0].lines[0].quantity = 2
    upstreamContracts = [contract]
    history.append(
      HistoryEntry(
        at: Instant(seconds: 0),
        by: "dana",
        statement: Statement("event.create-upstream-contract"),
        upstreamContract: "pc-1"
      )
    )
  }
}

extension Claim {
  /// The same claim under another identifier.
  fileprivate func copied(_ id: String) -> Claim {
    var claim = copy(id: RecordID(id), position: position)
    claim.correctionDue = correctionDue
    claim.paymentDue = paymentDue
    claim.submittedAt = submittedAt
    claim.rolledUpClaims = rolledUpClaims
    claim.proposedBy = proposedBy
    return claim
  }
}
