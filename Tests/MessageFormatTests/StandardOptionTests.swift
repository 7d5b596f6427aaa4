import Testing

@testable import MessageFormat

/// What the standard functions read is what ``FunctionRegistry/standardOptions`` says of them.
struct StandardOptionTests {
  private static let operands = [
    "date": "|2026-10-25|", "time": "|2026-10-25T09:30:00|", "datetime": "|2026-10-25T09:30:00|",
  ]

  /// What a function cannot do without.
  private static let needed = [
    "currency": " currency=AUD", "unit": " unit=meter", "offset": " add=1",
  ]

  private static let all = Set(FunctionRegistry.standardOptions.values.joined()).sorted()

  /// A value that no option takes, so that each option which is read is an error.
  @Test(arguments: FunctionRegistry.standardOptions.keys.sorted())
  func `a function reads its options and no others`(function: String) throws {
    let known = try #require(FunctionRegistry.standardOptions[function])
    let needed = Self.needed[function] ?? ""
    for option in Self.all {
      let rest = needed.contains(" \(option)=") ? "" : needed
      let operand = Self.operands[function] ?? "7"
      // Whoever adds cannot subtract too.
      if function == "offset", option == "subtract" { continue }
      let source = "{\(operand) :\(function) \(option)=|?|\(rest)}"
      let errors = try format(source).errors
      #expect(errors.isEmpty != known.contains(option), "\(source)")
    }
  }
}
