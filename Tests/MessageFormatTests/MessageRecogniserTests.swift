import TestSupport
import Testing

@testable import MessageFormat

/// What the recogniser accepts has no error in the tree; what it does not has one, or is of a kind
/// that it leaves to the tree.
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
    "{$é}", "{$a :é:f}", "{#é}", "{$a @b @c=|d|}", "{a @b @b}", "{#b @c/}",
    "{\u{200E}$a\u{200F} :f\u{3000}x=1}", "\u{3000}{{a}}", "{$a :f x=é}",
  ]

  @Test(arguments: common)
  func `common messages are accepted`(source: String) {
    #expect(accepts(source))
    #expect(MessageModel.parse(source).errors.isEmpty)
  }

  /// Right, and left to the tree: names are compared in another form than they are written in, and
  /// many things are not compared with each other.
  private static let left = [
    ".local $é = {1} {{}}", ".local $a = {$é} {{}}", "{$a :f é=1}", "{$a :f x\u{200E}:y=1}",
    ".input {$n :f} .match $n é {{}} * {{}}", ".input {$n :f} .match $n || {{}} * {{}}",
    #".input {$n :f} .match $n |\|| {{}} * {{}}"#,
    "{$a :f a=1 b=1 c=1 d=1 e=1 f=1 g=1 h=1 i=1}",
    (0...16).map { ".input {$n\($0)} " }.joined() + "{{}}",
    ".input {$n :f} .match $n " + (0...32).map { "\($0) {{}} " }.joined() + "* {{}}",
  ]

  @Test(arguments: left)
  func `some right messages are left to the tree`(source: String) {
    #expect(!accepts(source))
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

  /// Whether both say the same of `source`, which has none of what is left to the tree.
  private func agrees(_ source: String) -> Bool {
    let isRight = MessageModel.parse(source).errors.isEmpty
    let mayBeLeft = !source.utf8.allSatisfy { $0 < 0x80 } || source.contains("||")
    return accepts(source) ? isRight : !isRight || mayBeLeft || source.contains("\\")
  }

  @Test func `random sources that are accepted have no errors, and others do`() {
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
      #expect(agrees(source), "seed \(seed): \(source)")
      if accepts(source) { accepted += 1 }
    }
    #expect(accepted > 1000)
  }

  @Test func `damaged messages that are accepted have no errors, and others do`() {
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
      #expect(agrees(source), "seed \(seed): \(source)")
      if accepts(source) { accepted += 1 }
    }
    #expect(accepted > 1000)
  }

  @Test(.enabled(if: Suite.folder != nil, "MF2_SUITE names no folder"))
  func `the messages of the working group are told apart`() throws {
    let sources = try Suite.sources()
    for source in sources { #expect(agrees(source), "\(source)") }
    let right = sources.filter { MessageModel.parse($0).errors.isEmpty }
    let accepted = sources.filter(accepts)
    #expect(accepted.count * 20 > right.count * 19)
  }
}
