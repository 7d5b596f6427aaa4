import TermDictionary
import Testing

@testable import ClaimVocabulary

struct TransitionTests {
  @Test(arguments: ClaimTransitions.rows)
  func `a claim goes from these statuses only`(row: TransitionRow<ClaimStatus>) throws {
    for status in ClaimStatus.allCases {
      let state = try state(after: row, in: ClaimTransitions.workflow(status))
      #expect((state != nil) == row.from.contains(status), "from \(status)")
      guard let state else { continue }
      #expect(state.claim("claim-1")?.status == row.to, "from \(status)")
    }
  }

  @Test(arguments: BreakdownTransitions.rows)
  func `a breakdown goes from these statuses only`(row: TransitionRow<BreakdownStatus>) throws {
    for status in BreakdownStatus.allCases {
      let state = try state(after: row, in: BreakdownTransitions.workflow(status))
      #expect((state != nil) == row.from.contains(status), "from \(status)")
      guard let state else { continue }
      #expect(state.commitments[0].breakdown?.status == row.to, "from \(status)")
    }
  }

  @Test(arguments: InvitationTransitions.rows)
  func `the indicator goes from these statuses only`(
    row: TransitionRow<InvitationStatus>
  ) throws {
    for status in InvitationStatus.allCases {
      let state = try state(after: row, in: InvitationTransitions.workflow(status))
      // Further contacts may be named at any time; they change nothing.
      let isAllowed = row.from.contains(status) || row.action.kind == .addContact
      #expect((state != nil) == isAllowed, "from \(status)")
      guard let state, row.from.contains(status) else { continue }
      #expect(state.readiness(of: state.commitments[0]) == row.to, "from \(status)")
    }
  }

  @Test(arguments: PeriodTransitions.rows)
  func `a billing period goes from these statuses only`(
    row: TransitionRow<BillingPeriodStatus>
  ) throws {
    for status in BillingPeriodStatus.allCases {
      let state = try state(after: row, in: PeriodTransitions.workflow(status))
      #expect(state?.periods[0].status == (row.from.contains(status) ? row.to : nil), "\(status)")
    }
  }

  @Test func `a new period starts every indicator anew`() throws {
    let row = InvitationTransitions.newPeriod
    for status in row.from {
      let state = try state(after: row, in: InvitationTransitions.workflow(status))
      #expect(state.flatMap { $0.readiness(of: $0.commitments[0]) } == row.to, "from \(status)")
    }
  }

  @Test func `a period opens and closes the one before; nobody else may open one`() throws {
    let action = RuleRow.all.first { $0.rule == "period.create" }?.scene.action
    let create = try #require(action)
    for (person, isAllowed) in [("dana", true), ("sam", false), ("ana", false), ("ines", false)] {
      let row = TransitionRow<BillingPeriodStatus>(
        create,
        by: RecordID(person),
        from: [],
        to: nil
      )
      let state = try state(after: row, in: .scene)
      #expect(state?.periods.map(\.status) == (isAllowed ? [.closed, .open] : nil), "\(person)")
    }
  }

  /// Every change from one status to another that the rules know has a row above.
  @Test func `no transition is untested`() {
    let tested =
      ClaimTransitions.rows.map { Edge($0.action.kind, $0.from.map(\.term), $0.to?.term) }
      + BreakdownTransitions.rows.map { Edge($0.action.kind, $0.from.map(\.term), $0.to?.term) }
      + InvitationTransitions.rows.map { Edge($0.action.kind, $0.from.map(\.term), $0.to?.term) }
      + PeriodTransitions.rows.map { Edge($0.action.kind, $0.from.map(\.term), $0.to?.term) }
    for rule in RuleTable.rules {
      for start in rule.change.starts where !rule.change.ends.isEmpty {
        for end in rule.change.ends {
          let isTested = tested.contains {
            $0.action == rule.action && $0.from.contains(start) && $0.to == end
          }
          #expect(isTested, "\(rule.id) from \(start) to \(end)")
        }
      }
    }
  }

  private struct Edge {
    var action: ActionKind
    var from: [TermID]
    var to: TermID?

    init(_ action: ActionKind, _ from: [TermID], _ to: TermID?) {
      self.action = action
      self.from = from
      self.to = to
    }
  }

  /// The state after the action of `row`; `nil` where it is refused.
  private func state<Status>(
    after row: TransitionRow<Status>,
    in workflow: Workflow
  ) throws -> Workflow? {
    let outcome = try workflow.perform(
      row.action,
      by: row.person,
      at: Scene.noon("2026-10-20")
    )
    guard case .done(let state, _) = outcome else { return nil }
    return state
  }
}
