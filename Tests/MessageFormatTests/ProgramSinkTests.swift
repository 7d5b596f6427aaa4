import TestSupport
import Testing

@testable import MessageFormat

/// A program that is made while the message is read prints what one made of the tree prints.
struct ProgramSinkTests {
  private static let sources = [
    "", " ", "text", "é {$a}", "{$a}{$b}", "{ $a }", "{\n$a\t:number }", "{$a :integer} é {$b}",
    ".input {$n :number} .match $n one {{1}} * {{2}}",
    "\n.input{$n :integer}.match $n 0{{none}}one {{{$n} x}}*{{{$n} {$a} {$n :number}}}\n",
    ".input {$n :number} .match $n * {{x}} 12 {{y}} few {{}}", "{$a+}", "{\u{200F}$a\u{200E}}",
    "\u{3000}.input\u{3000}{$n :number} .match $n * {{x}}",
  ]

  private static let others = [
    "{", "}", "a}", "\\{", "{$a :number x=1}", "{$a:number}", "{$a :numbers}", "{$a :x:number}",
    "{$é}", "{|a|}", "{#b}", "{{a}}", " {{a}}", ".a", " .input", "{$a @b}", "{$}", "\0", "{$a", ".",
    ".input {$n} .match $n * {{}}", ".input {$n :number} .match $m * {{}}",
    ".input {$n :number} .match $n one {{}}", ".input {$n :number} .match $n * {{}} * {{}}",
    ".input {$n :number} .match $n one {{}} one {{}} * {{}}",
    ".input {$n :number} .match $n 1 {{}} 1 {{}} * {{}}", "\u{3000}{{a}}",
    ".input {$n :number} .match $n 01 {{}} * {{}}", ".input {$n :number} .match $n 1.0 {{}} * {{}}",
    ".input {$n :number} .match $n x {{}} * {{}}", ".input {$n :number} .match $n* {{}}",
    ".input {$n :number} .match $n one two {{}} * * {{}}", ".input {$n :number} {{a}}",
    ".input {$n :number} .match $n * {{a}} b", ".input {$n :number} .match $n * {{a}",
  ]

  @Test(arguments: sources)
  func `a common message is a program without a tree`(source: String) throws {
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
  func `of all others a tree is made`(source: String) throws {
    let context = FormattingContext(locale: try #require(LocaleIdentifier("en")))
    let message = CompiledMessage(source, context: context)
    #expect(!message.program.isQuick)
    #expect(message.errors == MessageModel.parse(source).errors)
  }

  @Test func `random sources mean the same either way`() throws {
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

  @Test(.enabled(if: Suite.folder != nil, "MF2_SUITE names no folder"))
  func `the messages of the working group mean the same either way`() throws {
    let context = FormattingContext(locale: try #require(LocaleIdentifier("pl")))
    var quick = 0
    for source in try Suite.sources() {
      let message = CompiledMessage(source, context: context)
      #expect(message.errors == MessageModel.parse(source).errors, "\(source)")
      guard message.program.isQuick else { continue }
      quick += 1
      #expect(message.disagreement(["n": 3, "foo": 1, "bar": "x"]) == nil, "\(source)")
    }
    #expect(quick >= 10)
  }
}
