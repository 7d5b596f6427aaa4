import FoundationEssentials
import Testing

@testable import ClaimVocabulary

struct WorkflowPropertyTests {
  /// Actions in one world before the next one begins.
  static let actionsPerWorld = 200

  /// How many times as much is done as always: ten with `SOAK=1`.
  static let times: UInt64 = ProcessInfo.processInfo.environment["SOAK"] == nil ? 1 : 10

  private static let worlds = 100 * Int(times)

  @Test(arguments: 0..<4)
  func `whatever people do, the workflow holds`(part: Int) throws {
    for world in 0..<Self.worlds / 4 {
      let seed = UInt64(world * 4 + part)
      try Self.live(seed)
    }
  }

  @Test func `random people do everything that the generator can think of`() throws {
    var done: Set<ActionKind> = []
    for seed in 0..<1_000 as Range<UInt64> where done.count < ActionKind.allCases.count {
      var actions = RandomActions(seed: seed)
      var workflow = actions.workflow()
      var now = Scene.noon("2026-10-02")
      for _ in 0..<Self.actionsPerWorld {
        now = Instant(seconds: now.seconds + Int(actions.random.next() % 60_000))
        let person = actions.person(in: workflow)
        let action = actions.action(in: workflow, today: workflow.today(at: now))
        guard case .done(let state, _) = try workflow.perform(action, by: person, at: now) else {
          continue
        }
        workflow = state
        done.insert(action.kind)
      }
    }
    #expect(Set(ActionKind.allCases).subtracting(done) == [])
  }

  /// Lives through one world; a failure names its seed.
  private static func live(_ seed: UInt64) throws {
    var actions = RandomActions(seed: seed)
    var workflow = actions.workflow()
    var now = Scene.noon("2026-10-02")
    for step in 0..<actionsPerWorld {
      now = Instant(seconds: now.seconds + Int(actions.random.next() % 60_000))
      let person = actions.person(in: workflow)
      let action = actions.action(in: workflow, today: workflow.today(at: now))
      let scene = Scene(workflow: workflow, action: action, person: person, now: now)
      let outcome = try scene.outcome()
      check(outcome, of: scene, "seed \(seed), step \(step)")
      if step % 20 == 0 { try checkRepetition(outcome, of: scene, "seed \(seed), step \(step)") }
      if case .done(let state, _) = outcome { workflow = state }
      try workflow.confirmSent(workflow.mailsDue(at: now).map(\.id))
    }
    let decoded = try JSONDecoder().decode(Workflow.self, from: JSONEncoder().encode(workflow))
    #expect(decoded == workflow, "seed \(seed)")
  }

  private static func check(_ outcome: Outcome, of scene: Scene, _ place: Comment) {
    if scene.workflow.isLateContact(scene) {
      #expect(!outcome.isDone, "\(place): a contact did something after the due date")
    }
    switch outcome {
    case .refused(let refusals): #expect(!refusals.isEmpty, place)
    case .done(let state, let events):
      checkSight(state, place)
      #expect(state.periods.filter { $0.status == .open }.count <= 1, place)
      #expect(scene.mayCreate, "\(place): a claim without its conditions")
      checkMoney(state, place)
      ChainProperties.check(state, after: scene, events, place)
      let mails = events.compactMap { if case .sent(let mail) = $0 { mail } else { nil } }
      checkSums(mails, state, place)
      checkLinks(mails, state, at: scene.now, place)
      for mail in state.mailsDue(at: scene.now) {
        #expect(!state.settings.forbids(mail), "\(place): \(mail.kind)")
        #expect(
          state.isPossible(mail, at: scene.now),
          "\(place): \(mail.kind) to \(mail.recipient)"
        )
      }
    }
  }

  private static func checkRepetition(
    _ outcome: Outcome,
    of scene: Scene,
    _ place: Comment
  ) throws {
    #expect(try scene.outcome() == outcome, place)
    let explanations = try scene.workflow.explain(scene.action, by: scene.person, at: scene.now)
    #expect(explanations.allSatisfy(\.verdict.isAllowed) == outcome.isDone, place)
  }

  /// Every report shows no more than its reader may see.
  private static func checkSight(_ state: Workflow, _ place: Comment) {
    guard let commitment = state.commitments.last else { return }
    for person in state.people.prefix(6) {
      let sees = person.sees(commitment)
      let listed = (try? state.commitments(for: person.id))?.contains { $0.id == commitment.id }
      #expect(listed == sees, "\(place): \(person.id)")
      guard let claim = commitment.latestClaim else { continue }
      let shown = (try? state.report(.claim(claim.id), for: person.id))?.report != nil
      #expect(shown == sees, "\(place): \(person.id)")
    }
  }

  /// Whatever a mail has a link for is allowed to its reader, who sees what it leads to.
  private static func checkLinks(
    _ mails: [Mail],
    _ state: Workflow,
    at now: Instant,
    _ place: Comment
  ) {
    for mail in mails {
      for link in mail.ending.links {
        let seen = try? state.visibility(of: link.subject, for: mail.recipient).isAllowed
        #expect(seen == true, "\(place): \(link.kind) to \(mail.recipient)")
        guard let action = link.kind.action else { continue }
        let explanation = try? state.explain(action, of: link.subject, by: mail.recipient, at: now)
        let isAllowed = explanation?.verdict.isAllowed
        #expect(isAllowed == true, "\(place): \(link.kind) to \(mail.recipient)")
      }
    }
  }

  /// Sums in mails are those of the sheet.
  private static func checkSums(_ mails: [Mail], _ state: Workflow, _ place: Comment) {
    for mail in mails where [.claimSubmitted, .claimApproved].contains(mail.kind) {
      guard case .claim(let id) = mail.about, let claim = state.claim(id) else {
        Issue.record("\(place): a mail about no claim")
        continue
      }
      let total = state.sheet(of: claim).total
      let sums = [
        "gross": total.gross, "withheld": total.withheld, "released": total.retentionReleased,
        "amount": total.net,
      ]
      for (name, sum) in sums {
        #expect(mail.text.values[name] == .money(sum, state.project.currency), place)
      }
    }
  }

  private static func checkMoney(_ state: Workflow, _ place: Comment) {
    for claims in state.commitments.map(\.claims) + state.upstreamContracts.map(\.claims) {
      var paidSoFar = Amount.zero
      for claim in claims {
        let sheet = state.sheet(of: claim)
        let summary = state.summary(of: claim)
        #expect(summary.lessPreviousCertificates == paidSoFar, place)
        #expect(summary.currentPaymentDue == sheet.total.net, place)
        paidSoFar += sheet.total.net
        #expect(summary.totalEarnedLessRetention == paidSoFar, place)
        #expect(
          summary.balanceIncludingRetention == sheet.total.balance + sheet.total.totalRetention,
          place
        )
        #expect(sheet.rows.map(\.net).sum == sheet.total.net, place)
        #expect(sheet.rows.map(\.totalToDate).sum == sheet.total.totalToDate, place)
        let booked = state.budget.filter { $0.claim == claim.id }.map(\.amount).sum
        let isBooked = state.counts(claim) && state.upstreamContract(of: claim.id) == nil
        #expect(booked == (isBooked ? sheet.total.gross : 0), place)
      }
    }
  }
}

extension Outcome {
  fileprivate var isDone: Bool {
    switch self {
    case .done: true
    case .refused: false
    }
  }
}

extension ProjectSettings {
  /// Whether `mail` is one that the settings do not allow.
  fileprivate func forbids(_ mail: Mail) -> Bool {
    switch mail.kind {
    case .reminderToBill: reminders == nil
    case .claimApproved:
      !notifiesApproved
        || mail.text.values["status"] == .named(ClaimStatus.approvedAsNoted)
          && !notifiesApprovedAsNoted
    case .claimsDigest: !sendsDigest
    default: false
    }
  }
}

extension Workflow {
  /// Whether the action of `scene` is one that contacts do, by a contact, after the due date.
  fileprivate func isLateContact(_ scene: Scene) -> Bool {
    guard let person = person(scene.person), person.levels.commitments != .admin,
      person.company != project.payer
    else { return false }
    let today = today(at: scene.now)
    func isLate(_ period: BillingPeriod?) -> Bool { period.map { today > $0.due } ?? false }
    func isLate(_ claim: Claim?) -> Bool {
      claim.flatMap { due(of: $0) }.map { today > $0 } ?? false
    }
    switch scene.action {
    case .createClaim, .acceptInvite, .declineInvite: return isLate(openPeriod)
    case .releaseRetention(_, _, let id): return isLate(id.flatMap(period))
    case .editClaim(let id, _), .editDetails(let id, _), .sendClaim(let id), .saveDraft(let id),
      .deleteClaim(let id):
      return isLate(claim(id))
    case .setClaimStatus(let ids, _):
      return ids.contains { isLate(claim($0)) }
    default: return false
    }
  }
}

extension Scene {
  /// Whether everything that a new claim needs is there; true for other actions.
  fileprivate var mayCreate: Bool {
    let id: RecordID<Commitment>
    switch action {
    case .createClaim(let commitment, _, _), .createOnBehalf(let commitment, _, _),
      .releaseRetention(let commitment, _, _):
      id = commitment
    default: return true
    }
    guard let commitment = workflow.commitment(id), let company = commitment.company else {
      return false
    }
    let contacts = commitment.contacts.compactMap(workflow.person)
    return !contacts.isEmpty && contacts.allSatisfy { $0.company == company }
      && [.approved, .complete].contains(commitment.status)
      && commitment.breakdown.map { $0.status == .approved } ?? true
      && !workflow.periods.isEmpty
  }
}

extension Person {
  /// Who sees a commitment, told apart from the workflow.
  fileprivate func sees(_ commitment: Commitment) -> Bool {
    switch levels.commitments {
    case .none: false
    case .readOnly: commitment.privateList.contains(id)
    case .standard: commitment.privateList.contains(id) || !commitment.isPrivate
    case .admin: true
    }
  }
}

extension Workflow {
  /// Whether whoever gets `mail` can do what it asks for; mails that ask for nothing always are.
  fileprivate func isPossible(_ mail: Mail, at now: Instant) -> Bool {
    let number = mail.text.values["number"]
    let commitment = commitments.first {
      number == .text($0.number) && $0.contacts.contains(mail.recipient)
    }
    guard let commitment else { return ![.inviteToBill, .reminderToBill].contains(mail.kind) }
    func can(_ kind: ActionKind, _ subject: ActionSubject) -> Bool {
      (try? explain(kind, of: subject, by: mail.recipient, at: now))?.verdict.isAllowed ?? false
    }
    let latest = commitment.latestClaim
    switch mail.kind {
    case .inviteToBill:
      return can(.acceptInvite, .commitment(commitment.id))
        && can(.createClaim, .commitment(commitment.id))
    case .reminderToBill:
      let isDeclined = openPeriod.map { commitment.people(.declined, in: $0.id) } ?? []
      guard !isDeclined.contains(mail.recipient) else { return false }
      let claim = latest?.period == openPeriod?.id ? latest : nil
      return claim.map { can(.editClaim, .claim($0.id)) }
        ?? can(.createClaim, .commitment(commitment.id))
    case .claimReturned:
      let isAsked = mail.text.values["outcome"] == .text("open")
      return !isAsked || commitment.claims.contains { can(.editClaim, .claim($0.id)) }
    case .upstreamClaimReturned: return true
    case .breakdownInvite, .breakdownReturned:
      return can(.editBreakdown, .commitment(commitment.id))
    default: return true
    }
  }
}
