import Testing

@testable import ClaimVocabulary

struct ReportTests {
  /// A claim whose lines try to break out of every format.
  private static let workflow: Workflow = {
    var workflow = Workflow.withClaim(.underReview)
    workflow.commitments[0].claims[0].lines[0].description = "=SUM(A1), \"all\" | <b>"
    return workflow
  }()

  @Test func `CSV has exact numbers, and no formulas`() throws {
    let report = try Self.workflow.paymentSchedule(of: "claim-1")
    #expect(
      report.rendered(.csv, in: try lexicon("owner", "en-AU")) == """
        Item Number,Description of Work,Proposed Amount,Approved Amount,Difference,Reasons for Difference\r
        1,"'=SUM(A1), ""all"" | <b>",2000.00,2000.00,0.00,\r
        2,Fit-out,0.00,0.00,0.00,\r
        ,Total,2000.00,2000.00,0.00,\r

        """
    )
  }

  @Test func `Markdown keeps its columns`() throws {
    let report = try Self.workflow.paymentSchedule(of: "claim-1")
    let text = report.rendered(.markdown, in: try lexicon("owner", "en-AU"))
    #expect(text.contains("| 1 | =SUM(A1), \"all\" \\| &lt;b> | $2,000.00 |"))
  }

  @Test func `HTML is escaped, and its heads say what they head`() throws {
    let report = try Self.workflow.paymentSchedule(of: "claim-1")
    let html = report.rendered(.html, in: try lexicon("owner", "en-GB"))
    #expect(html.contains("<td>=SUM(A1), &quot;all&quot; | &lt;b&gt;</td>"))
    #expect(html.contains("<th scope=\"col\">Item Number</th>"))
    #expect(html.contains("<html lang=\"en-GB\">"))
  }

  @Test func `columns stand under each other, however wide the letters are`() throws {
    var workflow = Self.workflow
    workflow.commitments[0].claims[0].lines[0].description = "電気工事"
    let report = try workflow.paymentSchedule(of: "claim-1")
    let text = report.rendered(.text, in: try lexicon("owner", "en-AU"))
    #expect(text.contains("\n1            電気工事                   $2,000.00  "))
    #expect(text.contains("\n2            Fit-out                        $0.00  "))
  }

  @Test func `a list of claims can be filtered`() {
    var filter = ClaimFilter()
    func count(_ filter: ClaimFilter) -> Int {
      Self.workflow.claimsReport(filter).blocks.reduce(0) { count, block in
        if case .table(let table) = block, table.columns.count > 2 {
          table.rows.count
        } else {
          count
        }
      }
    }
    #expect(count(filter) == 1)
    filter.statuses = [.approved]
    #expect(count(filter) == 0)
    filter.statuses = nil
    filter.payment = .unpaid
    #expect(count(filter) == 1)
    filter.kind = .purchaseOrder
    #expect(count(filter) == 0)
  }

  @Test func `the overview counts where commitments stand`() throws {
    let report = try Workflow.withInvitation(.declined).periodReport("october")
    let text = report.rendered(.text, in: try lexicon("head-contractor", "en"))
    #expect(text.contains("Declined      1"))
  }

  @Test func `a wrong claim is the caller's mistake`() {
    #expect(throws: UnknownRecord.subject(.claim("none"))) {
      try Self.workflow.claimReport("none")
    }
  }
}
