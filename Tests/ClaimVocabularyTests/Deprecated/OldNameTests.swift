import ClaimVocabulary
import Testing

/// The names of version 0.1.0 still compile, and mean the same.
struct OldNameTests {
  @Test func `every old name means what the new one does`() {
    let names: any OldNames = NamesOfVersion010()
    names.check()
  }
}

/// Lets a test that is not deprecated itself ask for what is.
private protocol OldNames {
  func check()
}

private struct NamesOfVersion010: OldNames {
  @available(*, deprecated)
  func check() {
    #expect(ClaimStatus.pendingOwner == .pendingUpstream)
    #expect(ClaimType.workMaterialsRetainage == .workMaterialsRetention)
    #expect(ClaimType.retainageRelease == .retentionRelease)
    #expect(ClaimType.retainageRelease.releasesRetainage)
    #expect(!ClaimType.workMaterials.releasesRetainage)
    #expect(DefaultClaimType.workMaterialsRetainage == .workMaterialsRetention)
    #expect(CommitmentKind.subcontract == .worksContract)
    #expect(ContractStatus.outForBid == .outForPricing)
    #expect(GranularRight.createSubcontract == .createWorksContract)
    #expect(GranularRight.updateSubcontract == .updateWorksContract)
    #expect(ActionKind.releaseRetainage == .releaseRetention)
    #expect(ActionKind.awaitOwner == .awaitUpstream)
    #expect(PermissionAction.releaseRetainageAnyTime == .releaseRetentionAnyTime)
    #expect(PermissionAction.releaseRetainageInPeriod == .releaseRetentionInPeriod)
    #expect(PermissionAction.editRetainage == .editRetention)
    #expect(LineEntry.workRetainagePercent(5) == .workRetentionPercent(5))
    #expect(LineEntry.workRetainage(5) == .workRetention(5))
    #expect(LineEntry.materialsRetainagePercent(5) == .materialsRetentionPercent(5))
    #expect(LineEntry.materialsRetainage(5) == .materialsRetention(5))
    #expect(NumberingScheme.Source.retainageConditional("R") == .retentionConditional("R"))
    #expect(Action.awaitOwner("claim") == .awaitUpstream("claim"))
    #expect(Action.releaseRetainage("sc", "claim") == .releaseRetention("sc", "claim"))
    #expect(
      Action.releaseRetainage("sc", "claim", period: "p")
        == .releaseRetention("sc", "claim", period: "p")
    )
    checkTypes()
    checkContracts()
    checkLines()
    checkSums()
  }

  @available(*, deprecated)
  private func checkTypes() {
    #expect(Action.self == WorkflowAction.self && Event.self == WorkflowEvent.self)
    #expect(Rule.self == WorkflowRule.self && Role.self == WorkflowRole.self)
    #expect(Guard.self == WorkflowGuard.self && Effect.self == WorkflowEffect.self)
    #expect(Report.self == WorkflowReport.self && Settings.self == ProjectSettings.self)
    #expect(Tool.self == ProjectTool.self && Identifier<Claim>.self == RecordID<Claim>.self)
  }

  @available(*, deprecated)
  private func checkContracts() {
    let terms = RetainageTerms(workPercent: 5)
    var commitment = Commitment(
      "sc",
      .subcontract,
      number: "SC-1",
      name: "Electrical",
      retainage: terms
    )
    #expect(commitment.retention == terms)
    #expect(commitment.retainage == terms)
    commitment.retainage = RetainageTerms(workPercent: 10)
    #expect(commitment.retention.workPercent == 10)
    #expect(Action.configureCommitment("sc", terms) == .configureCommitment("sc", terms))
  }

  @available(*, deprecated)
  private func checkLines() {
    var line = ClaimLine("a", number: "1", budgetCode: "c", description: "A", scheduled: 100)
    line.workRetainage = .percent(5)
    line.materialsRetainage = .amount(7)
    line.retainageReleased = 3
    #expect(line.workRetention == .percent(5) && line.workRetainage == line.workRetention)
    #expect(line.materialsRetention == .amount(7))
    #expect(line.materialsRetainage == line.materialsRetention)
    #expect(line.retentionReleased == 3 && line.retainageReleased == 3)
  }

  @available(*, deprecated)
  private func checkSums() {
    var line = ClaimLine("a", number: "1", budgetCode: "c", description: "A", scheduled: 1_000)
    line.workThisPeriod = 100
    line.materialsNew = 50
    line.workRetention = .percent(10)
    line.materialsRetention = .percent(20)
    let claim = Claim(
      "claim",
      position: 1,
      number: "1",
      .workMaterialsRetention,
      for: "p",
      lines: [line],
      by: "ana",
      at: Instant(seconds: 0)
    )
    let currency = Currency("AUD", digits: 2)
    var next = claim
    next.lines[0].retentionReleased = 4
    var row = ClaimSheet(next, after: [claim], in: currency).rows[0]
    #expect(row.workRetainage == 10 && row.workRetainagePercent == 10)
    #expect(row.materialsRetainage == 20 && row.materialsRetainagePercent == 20)
    #expect(row.retainagePrevious == 20 && row.retainageReleased == 4)
    #expect(row.workRetainageToDate == 16 && row.totalRetainage == 36)
    row.workRetainage = 11
    #expect(row.workRetention == 11)
    let summary = ClaimSummary(next, after: [claim], in: currency)
    #expect(summary.workRetainage == summary.workRetention)
    #expect(summary.workRetainagePercent == summary.workRetentionPercent)
    #expect(summary.materialsRetainage == summary.materialsRetention)
    #expect(summary.materialsRetainagePercent == summary.materialsRetentionPercent)
    #expect(summary.totalRetainage == 36)
    #expect(summary.totalEarnedLessRetainage == summary.totalEarnedLessRetention)
    #expect(summary.balanceIncludingRetainage == summary.balanceIncludingRetention)
  }
}
