/// What can be wrong with periods, policies, the budget and the history.
extension StateValidation {
  mutating func checkPeriods() {
    let top = StatePath()
    checkUnique(state.periods.map(\.id), "periods", top)
    let open = state.openPeriod?.id
    for period in state.periods {
      let path = top.record("periods", period.id)
      expect(
        period.start <= period.end,
        period.end,
        "a day after the start, \(period.start)",
        path.field("end")
      )
      expect(
        period.status == .closed || period.id == open,
        period.status.rawValue,
        "the status of two periods: '\(open?.text ?? "")' is open",
        nearest: BillingPeriodStatus.closed.rawValue,
        path.field("status")
      )
    }
  }

  mutating func checkRecords() {
    let top = StatePath()
    checkUnique(state.policies.map(\.id), "policies", top)
    for policy in state.policies {
      check(policy.company, top.record("policies", policy.id).field("company"))
    }
    for (index, entry) in state.budget.enumerated() {
      check(entry.claim, top.item("budget", index).field("claim"))
    }
    for (index, mail) in state.outbox.enumerated() {
      let path = top.field("mailLedger").item("outbox", index)
      check(mail.recipient, path.field("recipient"))
      check(mail.copies, "copies", path)
    }
    // A claim that was deleted stays in the history, and so may a person who was there long ago.
    for (index, entry) in state.history.enumerated() {
      check(entry.by, top.item("history", index).field("by"))
      check(entry.commitment, top.item("history", index).field("commitment"))
      check(entry.upstreamContract, top.item("history", index).field("upstreamContract"))
    }
  }
}
