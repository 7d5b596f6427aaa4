import TestSupport
import Testing

@testable import MessageFormat

/// What the recogniser accepts, the parser reads without an error.
struct MessageRecogniserTests {
  private func accepts(_ source: String) -> Bool {
    Array(source.utf8).withUnsafeBufferPointer { MessageRecogniser.accepts($0) }
  }

  private static let common = [
    "", "text", " é ", "{$a}", "{ $a }", "{a}", "{|a b|}", "{|\\||}", "\\{a\\}", "{:f}", "{$a :f}",
    "{a :n:f}",
    "{$a :f x=1 y=|2| n:z=$b}", "{#b}x{/b}", "{#br/}", "{#b a=1 /}", "{{a}}", " {{a}} ", "{{{$a}}}",
    ".local $a = {1} {{}}", ".local $a={1}\n.local $b = {$a :f x=$a} {{{$b}}}",
    ".input {$n :number} {{}}",
    ".input {$n :number} .match $n one {{1}} * {{2}}",
    ".input{$n :f}.match $n |x y| {{}}1{{}}*{{}}",
    ".input {$a :f} .local $b = {$a} .match $a $b 1 * {{}} * 1 {{}} * * {{}}",
  ]

  @Test(arguments: common)
  func `common messages are accepted`(source: String) {
    #expect(accepts(source))
    #expect(MessageModel.parse(source).errors.isEmpty)
  }

  private static let wrong = [
    "{", "}", "a}", "\\a", "{}", "{$}", "{$a :}", "{$a:f}", "{$a :f x}", "{$a :f x=}",
    "{$a :f x=1 x=2}",
    "{$a :f x=1y=2}", "{|a}", "{{a}", "{{a}} b", ".a", ".input", ".input {a} {{}}", ".input {$a} b",
    ".input {$a} .input {$a} {{}}", ".local $a = {$a} {{}}", ".local $a = {$b} .input {$b} {{}}",
    ".local $a = {1 :f x=$a} {{}}", ".input {$n} .match $n * {{}}", ".match $n * {{}}",
    ".input {$n :f} .match $n 1 {{}}", ".input {$n :f} .match $n * {{}} * {{}}",
    ".input {$n :f} .match $n 1 {{}} |1| {{}} * {{}}", ".input {$n :f} .match $n 1 2 {{}} * {{}}",
    ".input {$n :f} .match $n 1* {{}} * {{}}", ".input {$n :f} .match $n* {{}}", "\u{3000}.input",
    "\u{200E}.a", "{/b/}", "{#}", "{# b}", "\0",
  ]

  @Test(arguments: wrong)
  func `wrong messages are not`(source: String) {
    #expect(!accepts(source))
    #expect(!MessageModel.parse(source).errors.isEmpty)
  }

  @Test func `random sources that are accepted have no errors`() {
    let pieces = [
      ".input {$n :number}", ".input {$m}", ".local $x = {$n :f a=$m}", " .local $y={1}",
      ".match $n ", "$x ", "one",
      "*", " {{", "}}", "{$n}", "{$é}", "{a :f o=1 ", "text ", "1", " ", "\n", "{", "}",
      "few {{x}}", "* {{y}}", "é",
      "{#b}", "{/b}", "{#b/}", "\\", "|", "|a|", "=", "$", ":", "@", "@a", "\\{", "\u{3000}",
      "\u{200E}", "\0", "/",
      "* * {{z}}", "1 * {{w}}",
    ]
    var accepted = 0
    for seed in 0..<UInt64(20_000) {
      var random = SeededGenerator(seed: seed)
      let source = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
      guard accepts(source) else { continue }
      accepted += 1
      #expect(MessageModel.parse(source).errors.isEmpty, "seed \(seed): \(source)")
    }
    #expect(accepted > 1000)
  }

  @Test func `damaged messages that are accepted have no errors`() {
    var accepted = 0
    for seed in 0..<UInt64(20_000) {
      var random = SeededGenerator(seed: seed)
      var bytes = Array((Self.common.randomElement(using: &random) ?? "").utf8)
      for _ in 0..<2 {
        let offset = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, offset + Int.random(in: 0...3, using: &random))
        let piece = Array(
          (Self.common.randomElement(using: &random) ?? "").utf8.prefix(
            Int.random(in: 0...6, using: &random)
          )
        )
        bytes.replaceSubrange(offset..<end, with: piece)
      }
      let source = String(decoding: bytes, as: UTF8.self)
      guard accepts(source) else { continue }
      accepted += 1
      #expect(MessageModel.parse(source).errors.isEmpty, "seed \(seed): \(source)")
    }
    #expect(accepted > 1000)
  }
}
