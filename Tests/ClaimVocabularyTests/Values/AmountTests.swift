import Testing

@testable import ClaimVocabulary

struct AmountTests {
  @Test(arguments: [
    ("0", "0"), ("1250.00", "1250"), ("-4.20", "-4.2"), ("0.05", "0.05"), ("-0.00", "0"),
    ("007", "7"), ("123456789012345678901234", "123456789012345678901234"),
  ])
  func `reads a decimal string`(literal: String, expected: String) {
    #expect(Amount(literal: literal)?.description == expected)
  }

  @Test(arguments: [
    "", "-", ".5", "1.", "1e3", "+1", "1,000", "1.2.3", String(repeating: "9", count: 25),
  ])
  func `refuses what is no decimal`(literal: String) {
    #expect(Amount(literal: literal) == nil)
  }

  @Test(arguments: [
    ("1.005", 2, "1.01"), ("-1.005", 2, "-1.01"), ("1.004", 2, "1"), ("0.5", 0, "1"),
    ("2.5", 0, "3"), ("-0.4", 0, "0"), ("12.3", 2, "12.3"),
  ])
  func `rounds halves away from zero`(literal: String, digits: Int, expected: String) throws {
    #expect(try amount(literal).rounded(to: digits).description == expected)
  }

  @Test(arguments: [
    ("1", "3", 4, "0.3333"), ("2", "3", 2, "0.67"), ("-2", "3", 2, "-0.67"),
    ("1250", "25000", 4, "0.05"),
  ])
  func `divides to as many digits as asked`(
    one: String,
    other: String,
    digits: Int,
    expected: String
  ) throws {
    #expect(try amount(one).divided(by: amount(other), digits: digits)?.description == expected)
  }

  @Test func `nothing is divided by zero`() {
    #expect(Amount("1").divided(by: .zero, digits: 2) == nil)
    #expect(Amount("1").percentage(of: .zero) == 0)
  }

  @Test func `writes as many digits as a currency has`() {
    #expect(Amount("-0.5").text(digits: 2) == "-0.50")
    #expect(Amount("1250").text(digits: 2) == "1250.00")
  }

  @Test func `sums are exact where binary fractions are not`() {
    #expect(Amount("0.1") + Amount("0.2") == Amount("0.3"))
  }

  @Test func `what is too great stops at the end of the range`() throws {
    var product = try amount("123456789012345678901234")
    for _ in 0..<5 { product = product * product }
    #expect(product > Amount("1"))
    #expect(-product < Amount("1"))
    #expect(product + product >= product)
  }
}

/// The number that `literal` writes.
func amount(_ literal: String) throws -> Amount { try #require(Amount(literal: literal)) }

extension Amount {
  /// The number that a test writes; zero where it is misspelt, which the test then sees.
  init(_ literal: String) { self = Amount(literal: literal) ?? .zero }
}
