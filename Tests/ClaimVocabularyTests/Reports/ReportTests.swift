import MessageFormat
import Testing

@testable import ClaimVocabulary

struct ReportTests {
  /// A claim whose lines try to break out of every format.
  private static let workflow: Workflow = {
    var workflow = Workflow.withClaim(.approved)
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
        \r
        Line,Net Amount\r
        Proposed Amount,1900.00\r
        Approved Amount,1900.00\r

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
    #expect(html.contains("<th scope=\"row\">=SUM(A1), &quot;all&quot; | &lt;b&gt;</th>"))
    #expect(html.contains("<th scope=\"col\">Item Number</th>"))
    #expect(html.contains("<table>\n<caption>Payment Schedule for Payment Application 1</caption>"))
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

  @Test func `every table has a caption, and every row a heading`() throws {
    let lexicon = try lexicon("owner", "en-AU")
    let guide = WorkflowReport.contactGuide(project: "P", sender: "S", company: "C")
    let claim = try Self.workflow.claimReport("claim-1")
    let period = try Self.workflow.periodReport("october")
    let reports = [
      claim, period, Self.workflow.claimsReport(), guide, .permissionMatrix, .workflow, .statuses,
    ]
    for report in reports {
      let html = report.rendered(.html, in: lexicon)
      let tables = html.split(separator: "<table>").dropFirst()
      #expect(!tables.isEmpty)
      for table in tables {
        #expect(table.contains(/^\n<caption>[^<]+<\/caption>/), "\(report.id): \(table.prefix(80))")
        let body = table.split(separator: "<tbody>").last?.split(separator: "</table>").first ?? ""
        for row in body.split(separator: "<tr>").dropFirst() {
          #expect(row.contains("<th scope=\"row\""), "\(report.id): \(row)")
        }
      }
    }
  }

  @Test func `a line that is measured in units shows its quantities`() throws {
    var workflow = Workflow.withClaim(.underReview)
    var claim = workflow.commitments[0].claims[0]
    claim.lines[0].unitPrice = 50
    claim.lines[0].quantity = Amount(literal: "12.5")
    claim.lines[0].workThisPeriod = 625
    workflow.commitments[0].claims = [claim]
    var next = Claim(
      "claim-2",
      position: 2,
      number: "2",
      .workMaterials,
      for: "october",
      lines: claim.lines,
      by: "ana",
      at: claim.createdAt
    )
    next.lines[0].quantity = 4
    next.lines[0].workThisPeriod = 200
    workflow.commitments[0].claims.append(next)
    let table = try #require(
      try workflow.claimReport("claim-2").tables(in: try lexicon("owner", "en")).first
    )
    func cell(_ column: String) -> String? {
      table.columns.firstIndex(of: column).map { table.rows[0][$0] }
    }
    let scheduled = claim.lines[0].scheduled
    #expect(cell("Quantity") == scheduled.divided(by: 50, digits: 6)?.description)
    #expect(cell("Unit Price") == "50.00")
    #expect(cell("Quantity From Previous") == "12.5")
    #expect(cell("Quantity This Period") == "4")
    #expect(cell("Quantity to Date") == "16.5")
    #expect(cell("% This Period") == Amount(200).percentage(of: scheduled).description)
    #expect(table.footer.count == table.columns.count)
    let lumpSums = try Self.workflow.claimReport("claim-1").tables(in: try lexicon("owner", "en"))
    workflow.commitments[0].claims[1].lines[0].unitPrice = Amount(literal: "0.333")
    let text = try workflow.claimReport("claim-2").rendered(.text, in: try lexicon("owner", "en"))
    #expect(text.contains("$0.333"))
    #expect(lumpSums[0].columns.contains("% This Period"))
    #expect(!lumpSums[0].columns.contains { $0.hasPrefix("Quantity") })
  }

  @Test(arguments: [20, 30, 40, 60, 80, 120, 200, 400])
  func `a table folds to the screen and loses nothing`(width: Int) throws {
    let lexicon = try lexicon("owner", "en-GB")
    let guide = WorkflowReport.contactGuide(project: "P", sender: "S", company: "C")
    for report in [try Self.workflow.claimReport("claim-1"), .permissionMatrix, .statuses, guide] {
      let natural = report.rendered(.text, in: lexicon)
      let folded = report.rendered(.text, in: lexicon, width: width)
      if width >= 40 {
        let wide = folded.split(separator: "\n").filter { String($0).terminalColumns > width }
        #expect(wide == [])
      }
      // Words may be broken, and headings of rows are in each part: every letter is there as
      // often at least.
      func letters(_ text: String) -> [Character: Int] {
        text.reduce(into: [:]) { $0[$1, default: 0] += $1.isLetter || $1.isNumber ? 1 : 0 }
      }
      let all = letters(folded)
      for (letter, count) in letters(natural) { #expect(all[letter, default: 0] >= count) }
      if width == 400 {
        #expect(folded.split(separator: "\n").count >= natural.split(separator: "\n").count)
      }
    }
  }

  @Test func `parts repeat what a row is about, and sums are never broken`() throws {
    let lexicon = try lexicon("owner", "en-AU")
    let report = try Workflow.withClaim(.underReview).claimReport("claim-1")
    let lines = report.rendered(.text, in: lexicon, width: 60).split(separator: "\n")
    let heads = lines.filter { $0.hasPrefix("----") && $0.contains("-  -") }.count
    #expect(heads > 5)
    #expect(lines.filter { $0.hasPrefix("1 ") && $0.contains("Rough-in") }.count == heads - 1)
    let sums = report.rendered(.text, in: lexicon).split { $0 == " " || $0 == "\n" }
      .filter { $0.hasPrefix("$") }
    #expect(sums.allSatisfy { sum in lines.contains { $0.contains(sum) } })
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
    filter.statuses = [.underReview]
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
