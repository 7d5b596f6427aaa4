import Testing

@testable import ClaimVocabulary

/// Whoever sends the mails asks when it can, fails in the middle, and forgets what it did.
struct MailPropertyTests {
  /// Two states on which the same things happen: one is asked at every step, the other at random.
  fileprivate struct World {
    var actions: RandomActions
    var punctual: Workflow
    var careless: Workflow
    var now = Scene.noon("2026-10-02")

    /// What went out by identifiers, and what actions caused by what tells it apart on both sides.
    var punctualSent: Set<RecordID<Mail>> = []
    var carelessSent: Set<RecordID<Mail>> = []
    var confirmed: Set<RecordID<Mail>> = []
    var caused: [RecordID<Mail>] = []

    init(seed: UInt64) {
      actions = RandomActions(seed: seed)
      punctual = actions.workflow()
      careless = punctual
    }
  }

  @Test(arguments: 0..<(24 * WorkflowPropertyTests.times) as Range<UInt64>)
  func `no mail goes out twice, and none is lost`(seed: UInt64) throws {
    var world = World(seed: seed)
    for step in 0..<WorkflowPropertyTests.actionsPerWorld {
      let place: Comment = "seed \(seed), step \(step)"
      try world.act(place)
      try world.sendAtOnce(place)
      if world.actions.pick([true, false, false, false, false, false]) {
        try world.sendSomehow(place)
      }
    }
    try world.sendEverything()
    #expect(Set(world.caused).count == world.caused.count, "seed \(seed)")
    #expect(Set(world.caused).subtracting(world.confirmed) == [], "seed \(seed)")
    #expect(world.careless.outbox == [], "seed \(seed)")
  }

  /// Else the test above would hold of nothing.
  @Test func `mails go out in most of these stories`() throws {
    let caused = try (0..<24 as Range<UInt64>).map { seed in
      var world = World(seed: seed)
      for step in 0..<WorkflowPropertyTests.actionsPerWorld { try world.act("\(seed), \(step)") }
      return world.caused.count
    }
    #expect(caused.filter { $0 > 0 }.count >= 20, "\(caused)")
    #expect(caused.reduce(0, +) >= 60, "\(caused)")
  }

  @Test(arguments: 0..<(8 * WorkflowPropertyTests.times) as Range<UInt64>)
  func `two people who act on one state are found out`(seed: UInt64) throws {
    var world = World(seed: seed)
    for step in 0..<WorkflowPropertyTests.actionsPerWorld {
      let seen = world.careless
      var isBehind = false
      for _ in 0..<world.actions.pick([0, 0, 1, 2]) {
        let before = world.careless.history.count
        try world.act("seed \(seed), step \(step)")
        isBehind = isBehind || world.careless.history.count > before
      }
      if world.actions.pick([true, false]) { try world.sendEverything() }
      let action = world.actions.action(in: seen, today: seen.today(at: world.now))
      let outcome = try world.careless.perform(
        action,
        by: "dana",
        at: world.now,
        expecting: seen.revision
      )
      var isStale = false
      if case .refused(let refusals) = outcome {
        isStale = refusals.contains { $0.condition == .isUpToDate }
      }
      #expect(isStale == isBehind, "seed \(seed), step \(step)")
    }
  }
}

extension MailPropertyTests.World {
  /// Something happens, to both states alike.
  mutating func act(_ place: Comment) throws {
    now = Instant(seconds: now.seconds + Int(actions.random.next() % 60_000))
    let person = actions.person(in: careless)
    let action = actions.action(in: careless, today: careless.today(at: now))
    let outcome = try careless.perform(action, by: person, at: now)
    guard case .done(let state, let events) = outcome else { return }
    careless = state
    caused += events.compactMap { if case .sent(let mail) = $0 { mail.id } else { nil } }
    guard case .done(let other, _) = try punctual.perform(action, by: person, at: now) else {
      Issue.record("what is allowed depends on mails: \(place)")
      return
    }
    punctual = other
  }

  /// All that is due in the punctual state goes out and is confirmed.
  mutating func sendAtOnce(_ place: Comment) throws {
    let due = punctual.mailsDue(at: now)
    let ids = due.map(\.id)
    #expect(Set(ids).count == ids.count, place)
    #expect(punctualSent.isDisjoint(with: ids), place)
    punctualSent.formUnion(ids)
    try punctual.confirmSent(ids)
    #expect(punctual.mailsDue(at: now) == [], place)
  }

  /// Some of what is due in the careless state goes out; then all is forgotten, or some is
  /// confirmed.
  mutating func sendSomehow(_ place: Comment) throws {
    let due = careless.mailsDue(at: now)
    #expect(due == careless.mailsDue(at: now), place)
    let ids = due.map(\.id)
    #expect(Set(ids).count == ids.count, place)
    #expect(confirmed.isDisjoint(with: ids), "\(place): confirmed before")
    // Nothing is due that whoever asks all the time would not have sent by now.
    let ofTime = due.filter { !careless.outbox.contains($0) }
    #expect(punctualSent.isSuperset(of: ofTime.map(\.id)), place)
    let sent = ids.filter { _ in actions.pick([true, true, true, false]) }
    carelessSent.formUnion(sent)
    guard actions.pick([true, true, false]) else { return }
    let before = careless
    try careless.confirmSent(sent)
    confirmed.formUnion(sent)
    #expect(careless.mailsDue(at: now).map(\.id) == ids.filter { !sent.contains($0) }, place)
    #expect(careless.revision == before.revision + (sent.isEmpty ? 0 : 1), place)
    if sent.count == ids.count { checkNothingLost(place) }
  }

  /// Whatever is needed now and was sent by whoever asks all the time has been sent here, too.
  private func checkNothingLost(_ place: Comment) {
    var fresh = punctual
    fresh.mailLedger.confirmed = [:]
    let needed = fresh.mailsDue(at: now).map(\.id).filter(punctualSent.contains)
    #expect(confirmed.isSuperset(of: needed), place)
  }

  mutating func sendEverything() throws {
    let ids = careless.mailsDue(at: now).map(\.id)
    try careless.confirmSent(ids)
    confirmed.formUnion(ids)
  }
}
