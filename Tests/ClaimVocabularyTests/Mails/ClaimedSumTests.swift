import Testing

@testable import ClaimVocabulary

/// What a claimant asked for is told as it was asked for, whatever others have done since.
struct ClaimedSumTests {
  @Test func `what somebody else enters, sends or sets back is not what the contact claimed`()
    throws
  {
    var workflow = Workflow.withClaim(.draft)
    workflow.settings.notifiesApproved = true
    workflow = try done(workflow, .sendClaim("claim-1"), "ana")
    workflow = try done(workflow, .setClaimStatus(["claim-1"], .reviseAndResubmit), "dana")
    workflow = try done(
      workflow,
      .editClaim("claim-1", [LineChange("line-1", entry: .work(1_000))]),
      "dana"
    )
    workflow = try done(workflow, .sendClaim("claim-1"), "dana")
    workflow = try done(workflow, .approveClaim("claim-1"), "dana")
    workflow = try done(workflow, .setClaimStatus(["claim-1"], .underReview), "dana")
    let outcome = try workflow.perform(
      .approveClaim("claim-1"),
      by: "dana",
      at: Scene.noon("2026-10-20")
    )
    let words = try lexicon("specialty-contractor", "en-AU")
    let text = try #require(outcome.mails.first).text.text(in: words)
    #expect(text.contains("You claimed $1,900.00 net. The approved net amount is $950.00:"))
  }

  @Test func `what is sent on behalf again is what was sent last`() throws {
    var workflow = Workflow.withClaim(.draft)
    workflow = try done(workflow, .sendClaim("claim-1"), "dana")
    workflow = try done(workflow, .setClaimStatus(["claim-1"], .reviseAndResubmit), "dana")
    workflow = try done(
      workflow,
      .editClaim("claim-1", [LineChange("line-1", entry: .work(1_000))]),
      "dana"
    )
    workflow = try done(workflow, .sendClaim("claim-1"), "dana")
    #expect(workflow.commitments[0].claims[0].lines[0].proposed?.work == 1_000)
    #expect(workflow.commitments[0].claims[0].proposedBy == "dana")
  }

  @Test func `a payment schedule says what was decided, with retention`() throws {
    var workflow = Workflow.withClaim(.draft)
    workflow.settings.showsClaimedAmounts = true
    workflow = try done(workflow, .sendClaim("claim-1"), "ana")
    let request = ReportRequest.paymentSchedule("claim-1")
    #expect(try workflow.report(request, for: "ana").report == nil)
    workflow = try done(
      workflow,
      .reviseAmounts("claim-1", [LineChange("line-1", entry: .workRetentionPercent(20))]),
      "dana"
    )
    workflow = try done(workflow, .approveClaim("claim-1"), "dana")
    let report = try #require(try workflow.report(request, for: "ana").report)
    let words = try lexicon("specialty-contractor", "en-AU")
    let net = try #require(report.tables(in: words).last)
    #expect(net.rows.map(\.last) == ["1900.00", "1600.00"])
    workflow.settings.showsClaimedAmounts = false
    #expect(try workflow.report(request, for: "ana").report == nil)
  }

  @Test(arguments: [true, false])
  func `the mail of an approval tells the net sum that was asked for`(isShown: Bool) throws {
    var workflow = Workflow.withClaim(.draft)
    workflow.settings.showsClaimedAmounts = isShown
    workflow.settings.notifiesApproved = true
    workflow = try done(workflow, .sendClaim("claim-1"), "ana")
    workflow = try done(
      workflow,
      .reviseAmounts("claim-1", [LineChange("line-1", entry: .workRetentionPercent(20))]),
      "dana"
    )
    let outcome = try workflow.perform(
      .approveClaim("claim-1"),
      by: "dana",
      at: Scene.noon("2026-10-20")
    )
    let mail = try #require(outcome.mails.first { $0.kind == .claimApproved })
    let currency = workflow.project.currency
    #expect(mail.text.values["billed"] == .money(1_900, currency))
    #expect(mail.text.values["amount"] == .money(1_600, currency))
    let columns = try workflow.claimReport("claim-1").tables(in: lexicon("owner", "en-AU"))[0]
      .columns
    #expect(columns.contains("Proposed Amount") == isShown)
  }
}
