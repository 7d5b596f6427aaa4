import MessageFormat
import Testing

struct NumberTests {
  @Test(arguments: [
    ("en", "{12345678901234567890.123456789 :number}", "12,345,678,901,234,567,890.123456789"),
    ("en", "{|1e-7| :number}", "0.0000001"),
    ("en", "{1.005 :number maximumFractionDigits=2}", "1.01"),
    ("en", "{2.5 :number maximumFractionDigits=0 roundingMode=halfEven}", "2"),
    ("en", "{123.456 :number maximumSignificantDigits=2}", "120"),
    ("en", "{7 :number minimumIntegerDigits=3}", "007"),
    ("en", "{1.23 :number roundingIncrement=5 maximumFractionDigits=2}", "1.25"),
    ("en", "{1 :number minimumFractionDigits=2 trailingZeroDisplay=stripIfInteger}", "1"),
    (
      "en",
      "{1.2345 :number maximumFractionDigits=2 maximumSignificantDigits=2 roundingPriority=morePrecision}",
      "1.23"
    ),
    ("en", "{5 :number signDisplay=always}", "+5"),
    ("en", "{0 :number signDisplay=exceptZero}", "0"),
    ("en", "{-5 :number signDisplay=never}", "5"),
    ("en-IN", "{1234567 :number}", "12,34,567"),
    ("en", "{1234 :number useGrouping=min2}", "1234"),
    ("en", "{1234567 :number useGrouping=never}", "1234567"),
    ("en", "{-1.5 :integer}", "-2"),
    ("en", "{0.256 :percent}", "26%"),
    ("en", "{0.256 :percent minimumFractionDigits=2}", "25.60%"),
    ("en-AU", "{1234.5 :currency currency=aud}", "$1,234.50"),
    ("en", "{5 :currency currency=JPY}", "¥5"),
    ("en", "{5.00 :currency currency=USD trailingZeroDisplay=stripIfInteger}", "$5"),
    ("en", "{5 :currency currency=USD fractionDigits=0}", "$5"),
    ("en", "{5 :currency currency=USD currencyDisplay=name}", "5.00 US dollars"),
    ("en", "{5 :currency currency=USD currencyDisplay=never}", "5.00"),
    ("en", "{-5 :currency currency=USD currencySign=accounting}", "($5.00)"),
    ("en", "{5 :unit unit=kilometer-per-hour}", "5 km/h"),
    ("en", "{5 :unit unit=meter unitDisplay=long}", "5 meters"),
    ("en", "{1e20 :offset add=1}", "100,000,000,000,000,000,001"),
    ("en", "{0.5 :offset subtract=1}", "-0.5"),
  ])
  func `a number is printed as its options say`(
    locale: String,
    source: String,
    expected: String
  ) throws {
    let result = try format(source, locale: locale)
    #expect(result.text == expected)
    #expect(result.errors.isEmpty)
  }

  @Test(
    arguments: [
      (
        ".input {$n :number minimumFractionDigits=2 signDisplay=always} {{{$n :number minimumFractionDigits=1}}}",
        "+1.0", []
      ),
      (
        ".local $p = {1 :currency currency=EUR} {{{$p :currency currencyDisplay=code}}}",
        "EUR\u{A0}1.00", []
      ),
      (
        ".local $p = {1 :currency currency=EUR} {{{$p :currency currency=USD}}}", "€1.00",
        [.badOption]
      ),
      (".local $x = {1.25 :number minimumFractionDigits=2} {{{$x :integer}}}", "1", []),
      ("{1 :number minimumFractionDigits=3 maximumFractionDigits=1}", "1.000", [.badOption]),
      ("{1e999999999 :number}", "{|1e999999999|}", [.badOperand]),
      ("{5 :unit unit=foo}", "{|5|}", [.badOption]),
    ] as [(String, String, [MessageError.Kind])]
  )
  func `options are inherited through operands`(
    source: String,
    expected: String,
    errors: [MessageError.Kind]
  ) throws {
    let result = try format(source, ["n": 1])
    #expect(result.text == expected)
    #expect(result.errors.map(\.kind) == errors)
  }

  @Test func `a number comes in parts`() throws {
    let result = try format("{-1234.5 :currency currency=USD}")
    guard case .value(let part)? = result.parts.first else {
      Issue.record("no value")
      return
    }
    let types = ["minusSign", "currency", "integer", "group", "integer", "decimal", "fraction"]
    #expect(part.parts.map(\.type) == types)
    #expect(part.parts.map(\.value) == ["-", "$", "1", ",", "234", ".", "50"])
  }

  @Test(arguments: [
    ("en", "", "1", PluralCategory.one), ("en", "minimumFractionDigits=1", "1", .other),
    ("pl", "", "5", .many), ("cs", "", "2.4", .many), ("ar", "", "0", .zero),
    ("en", "", "1.4", .other),
    ("en", "maximumFractionDigits=0", "1.4", .one),
  ])
  func `the plural category is that of the printed number`(
    locale: String,
    options: String,
    number: String,
    expected: PluralCategory
  ) throws {
    let source = """
      .local $n = {\(number) :number \(options)} .match $n
      zero {{zero}} one {{one}} two {{two}} few {{few}} many {{many}} other {{other}} * {{none}}
      """
    #expect(try format(source, locale: locale).text == expected.rawValue)
  }
}
