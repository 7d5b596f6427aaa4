import Testing

@testable import ClaimVocabulary

struct CurrencyTests {
  @Test(arguments: [("AUD", 2), ("JPY", 0), ("KWD", 3), ("CLP", 0), ("BHD", 3), ("EUR", 2)])
  func `digits are those of ISO 4217`(code: String, digits: Int) {
    #expect(Currency(code) == Currency(code, digits: digits))
  }

  /// The data of Unicode print these in whole numbers; claims are made in the minor unit.
  @Test(arguments: [("RSD", "RSD 1,234.50"), ("IQD", "IQD 1,234.500"), ("JPY", "¥1,235")])
  func `sums are printed in the minor unit of ISO 4217`(code: String, printed: String) throws {
    let currency = try #require(Currency(code))
    let sum = Statement(
      "report.money",
      ["amount": .money(currency.rounded(Amount(units: 12345, scale: 1)), currency)]
    )
    let lexicon = try lexicon("owner", "en")
    #expect(sum.text(in: lexicon).replacing("\u{A0}", with: " ") == printed)
  }

  @Test(arguments: ["", "A$D", "aud", "AU", "AUDX", "ABC", "\u{0}UD", "ÄUD"])
  func `what is no currency is refused`(code: String) { #expect(Currency(code) == nil) }

  /// 5 % of 110 yen is 5.5, which is rounded on each line, and the total is the sum of the lines.
  @Test func `yen are rounded on each line`() throws {
    var workflow = Workflow.withClaim(.draft)
    workflow.project.currency = try #require(Currency("JPY"))
    for line in [0, 1] {
      workflow.commitments[0].claims[0].lines[line].workThisPeriod = 110
      workflow.commitments[0].claims[0].lines[line].workRetention = .percent(5)
    }
    let sheet = workflow.sheet(of: workflow.commitments[0].claims[0])
    #expect(sheet.rows.map(\.workRetention) == [6, 6])
    #expect(sheet.total.workRetention == 12)
    #expect(sheet.total.net == 208)
  }
}
