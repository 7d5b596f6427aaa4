import LocaleData
import Testing

struct DecimalNumberTests {
  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("42", "42"), ("-4.20", "-4.2"), ("1.50e2", "150"),
    ("0.42e+1", "4.2"), ("5E-3", "0.005"), ("1e18", "1000000000000000000"), ("0e999999", "0"),
    ("12345678901234567890.0123456789", "12345678901234567890.0123456789"),
  ])
  func `a literal keeps all its digits`(literal: String, expected: String) throws {
    #expect(try #require(DecimalNumber(literal: literal)).description == expected)
  }

  @Test(arguments: [
    "", "-", "+1", "042", "1.", ".1", "1e", "1e+", "1.0e2.0", "0x1", "1 ", "１", "1e1001", "NaN",
  ])
  func `what is no number literal makes no number`(literal: String) {
    #expect(DecimalNumber(literal: literal) == nil)
  }

  @Test func `equal values are equal however they were written`() {
    #expect(DecimalNumber(1_000_000_000_000_000_000) == DecimalNumber(literal: "1e18"))
    #expect(DecimalNumber(Int.min).description == "-9223372036854775808")
    #expect(DecimalNumber(literal: "1.500") == DecimalNumber(literal: "15e-1"))
  }

  @Test(arguments: [
    (0.1, "0.1"), (1e21, "1000000000000000000000"), (-0.0, "0"), (1234.5, "1234.5"),
  ])
  func `a double is the shortest decimal that reads back as it`(value: Double, expected: String) {
    #expect(DecimalNumber(value)?.description == expected)
  }

  @Test func `infinities and NaN are no numbers`() {
    #expect(DecimalNumber(.infinity) == nil)
    #expect(DecimalNumber(.nan) == nil)
  }

  @Test func `numbers are ordered by value`() {
    let literals = ["-1e30", "-10", "-9.5", "0", "0.001", "0.01", "1", "9", "10", "1e30"]
    let numbers = literals.compactMap(DecimalNumber.init(literal:))
    #expect(numbers.count == literals.count)
    #expect(numbers.reversed().sorted() == numbers)
  }

  @Test func `a whole number gives its integer`() {
    #expect(DecimalNumber(literal: "1.2e3")?.integerValue == 1200)
    #expect(DecimalNumber(literal: "1.5")?.integerValue == nil)
    #expect(DecimalNumber(literal: "1e30")?.integerValue == nil)
  }
}
