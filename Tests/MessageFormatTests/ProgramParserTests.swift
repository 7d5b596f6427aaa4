import TestSupport
import Testing

@testable import MessageFormat

/// The two readers must agree on every message that the quick one takes.
struct ProgramParserTests {
  private static let sources = [
    "", " ", "text", "é {$a}", "{$a}{$b}", "{ $a }", "{\n$a\t:number }", "{$a :integer} é {$b}",
    ".input {$n :number} .match $n one {{1}} * {{2}}",
    "\n.input{$n :integer}.match $n 0{{none}}one {{{$n} x}}*{{{$n} {$a} {$n :number}}}\n",
    ".input {$n :number} .match $n * {{x}} 12 {{y}} few {{}}",
  ]

  private static let others = [
    "{", "}", "a}", "\\{", "{$a :number x=1}", "{$a:number}", "{$a :numbers}", "{$a :x:number}",
    "{$é}", "{$a+}", "{|a|}", "{#b}", "{{a}}", " {{a}}", ".a", " .input", "{$a @b}", "{$}", "\0",
    ".input {$n} .match $n * {{}}", ".input {$n :number} .match $m * {{}}", "{$a\u{200E}}",
    ".input {$n :number} .match $n one {{}}", ".input {$n :number} .match $n * {{}} * {{}}",
    ".input {$n :number} .match $n one {{}} one {{}} * {{}}",
    ".input {$n :number} .match $n 1 {{}} 1 {{}} * {{}}", "\u{3000}{{a}}",
    ".input {$n :number} .match $n 01 {{}} * {{}}", ".input {$n :number} .match $n 1.0 {{}} * {{}}",
    ".input {$n :number} .match $n x {{}} * {{}}", ".input {$n :number} .match $n* {{}}",
    ".input {$n :number} .match $n one two {{}} * * {{}}", ".input {$n :number} {{a}}",
    ".input {$n :number} .match $n * {{a}} b", ".input {$n :number} .match $n * {{a}",
  ]

  @Test(arguments: sources)
  func `the quick reader reads what is common`(source: String) throws {
    let context = FormattingContext(locale: try #require(LocaleIdentifier("pl")))
    let message = CompiledMessage(source, context: context)
    #expect(message.program.isQuick)
    #expect(MessageModel.parse(source).errors.isEmpty)
    for number in [0, 1, 2, 5, 12, 22] {
      let arguments: [String: MessageArgument] = ["n": .number(DecimalNumber(number)), "a": "x"]
      #expect(message.disagreement(arguments) == nil)
    }
    #expect(message.disagreement(["n": 1.5, "a": 2, "b": "2026-01-01"]) == nil)
    #expect(message.disagreement(["n": "3", "a": .boolean(true)]) == nil)
  }

  @Test(arguments: others)
  func `the quick reader leaves the rest`(source: String) throws {
    let context = FormattingContext(locale: try #require(LocaleIdentifier("en")))
    let message = CompiledMessage(source, context: context)
    #expect(!message.program.isQuick)
    #expect(message.errors == MessageModel.parse(source).errors)
  }

  @Test func `random sources mean the same to both readers`() throws {
    let pieces = [
      ".input {$n :number}", ".input {$n :integer}", " .match $n ", "one", "*", " {{", "}}", "{$n}",
      "{$a}", "text ", "1", " ", "{", "}", "few {{x}}", "* {{y}}", "é", "{$n :number}", "\\",
    ]
    let context = FormattingContext(locale: try #require(LocaleIdentifier("lt")))
    for seed in 0..<UInt64(4000) {
      var random = SeededGenerator(seed: seed)
      let source = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
      let message = CompiledMessage(source, context: context)
      guard message.program.isQuick else { continue }
      #expect(MessageModel.parse(source).errors.isEmpty, "seed \(seed): \(source)")
      #expect(message.disagreement(["n": 3, "a": "x"]) == nil, "seed \(seed): \(source)")
    }
  }
}
