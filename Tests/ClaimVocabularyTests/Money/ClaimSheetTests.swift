import Testing

@testable import ClaimVocabulary

/// A claim in US dollars with one line for each scheduled value.
private func claim(_ position: Int, _ scheduled: [Amount]) -> Claim {
  Claim(
    RecordID("claim-\(position)"),
    position: position,
    number: "\(position)",
    .workMaterialsRetention,
    for: "october",
    lines: scheduled.enumerated().map { index, value in
      ClaimLine(
        RecordID("line-\(index + 1)"),
        number: "\(index + 1)",
        budgetCode: "03-300",
        description: "Concrete",
        scheduled: value
      )
    },
    by: "ana",
    at: Instant(seconds: 0)
  )
}

private let dollars = Currency("USD", digits: 2)

struct ClaimSheetTests {
  @Test func `an amount of retainage computes its percentage`() {
    var first = claim(1, [100_000])
    first.lines[0].workThisPeriod = 25_000
    first.lines[0].workRetention = .amount(1_250)
    let row = ClaimSheet(first, after: [], in: dollars).rows[0]
    #expect(row.workRetentionPercent == 5)
  }

  @Test func `a percentage of retainage computes its amount`() {
    var first = claim(1, [100_000])
    first.lines[0].workThisPeriod = 12_500
    first.lines[0].workRetention = .percent(5)
    let row = ClaimSheet(first, after: [], in: dollars).rows[0]
    #expect(row.workRetention == 625)
  }

  @Test(arguments: [
    (2_500, 2_500, 0), (1_250, 625, 625) as (Amount, Amount, Amount),
  ])
  func `what is released is no longer retained`(retained: Amount, released: Amount, left: Amount) {
    var first = claim(1, [100_000])
    first.lines[0].workThisPeriod = 50_000
    first.lines[0].workRetention = .amount(retained)
    var second = claim(2, [100_000])
    second.lines[0].retentionReleased = released
    let sheet = ClaimSheet(second, after: [first], in: dollars)
    #expect(sheet.total.totalRetention == left)
    #expect(sheet.total.net == released)
  }

  @Test func `the summary of a contract of a million`() {
    var first = claim(1, [1_000_000])
    first.lines[0].workThisPeriod = 250_000
    first.lines[0].workRetention = .percent(5)
    let summary = ClaimSummary(first, after: [], in: dollars)
    #expect(summary.contractSumToDate == 1_000_000)
    #expect(summary.totalCompletedAndStored == 250_000)
    #expect(summary.totalRetention == 12_500)
    #expect(summary.workRetentionPercent == 5)
    #expect(summary.totalEarnedLessRetention == 237_500)
    #expect(summary.currentPaymentDue == 237_500)
    #expect(summary.balanceIncludingRetention == 762_500)
  }

  @Test func `goods that are built in leave the store and become work`() {
    var first = claim(1, [10_000])
    first.lines[0].materialsNew = 3_000
    first.lines[0].materialsRetention = .percent(10)
    var second = claim(2, [10_000])
    second.lines[0].materialsMoved = 2_000
    second.lines[0].workThisPeriod = 2_000
    second.lines[0].workRetention = .percent(10)
    second.lines[0].materialsRetention = .percent(10)
    let row = ClaimSheet(second, after: [first], in: dollars).rows[0]
    #expect(row.materialsPrevious == 3_000)
    #expect(row.materialsStored == 1_000)
    #expect(row.totalToDate == 3_000)
    #expect(row.retentionPrevious == 300)
    #expect(row.totalRetention == 300)
    #expect(row.gross == 0)
    #expect(row.net == 0)
  }

  @Test func `changes are added and deducted in lines of their own`() {
    var first = claim(1, [1_000, 200])
    first.lines[1].change = "change-1"
    var second = claim(2, [1_000, 200, -50])
    second.lines[1].change = "change-1"
    second.lines[2].change = "change-2"
    let summary = ClaimSummary(second, after: [first], in: dollars)
    #expect(summary.originalContractSum == 1_000)
    #expect(summary.netChange == 150)
    #expect(summary.additionsPrevious == 200)
    #expect(summary.additionsNew == 0)
    #expect(summary.deductionsPrevious == 0)
    #expect(summary.deductionsNew == 50)
  }
}
