import MessageFormat
import Testing

struct ParserErrorTests {
  @Test(
    arguments: [
      (
        "Hello {$name", 12..<12,
        "expected '}' to end the placeholder '{$name', found the end of the message"
      ),
      ("{}", 1..<2, "expected a variable, a literal, ':function' or markup after '{', found '}'"),
      ("{$}", 2..<3, "expected a name after '$', found '}'"),
      ("Schäden } da", 9..<10, #"expected '\}' for a brace in text"#),
      (
        "A :f o=1} b", 8..<9,
        "this '}' ends a placeholder that has no '{'; expected one before it"
      ),
      ("At 5:30} b", 7..<8, #"expected '\}' for a brace in text"#),
      ("{{offen}", 7..<8, "expected '}}' to end the pattern"),
      ("a \\q", 2..<3, #"expected '\', '{', '|' or '}' after '\', found 'q'"#),
      ("{42:func}", 3..<4, "expected white space before ':func'"),
      ("{:f @a@b}", 6..<7, "expected white space before '@b'"),
      ("{:f o 2}", 6..<7, "expected '=' and a value after the option 'o', found '2'"),
      ("{x :f o=2 are z. {y}", 0..<1, "this '{' is not closed; expected '}'"),
      ("a {:f o 2 {y}", 2..<3, "this '{' is not closed; expected '}'"),
      ("{:f o=\"b\"}", 6..<9, "the value of 'o' stands in quotes; expected 'o=b'"),
      ("{:f o='$b' p=1}", 6..<10, "the value of 'o' stands in quotes; expected 'o=$b'"),
      (
        "{:f o=\"\"}", 6..<7, "expected a variable or a literal as the value of 'o', found '\"'"
      ),
      ("{:f o=}", 6..<7, "expected a variable or a literal as the value of 'o', found '}'"),
      ("{:f @o=$v}", 7..<8, "expected a literal as the value of '@o', found '$'"),
      ("{$x option}", 4..<5, "expected ':function', '@attribute' or '}', found 'o'"),
      ("{a:b::c}", 2..<3, "expected white space before ':b::c'"),
      ("{|abc} z", 1..<5, "expected '|' to end the literal '|abc'"),
      (
        "{\u{2028}}", 1..<4,
        "expected a variable, a literal, ':function' or markup after '{', found U+2028"
      ),
      (
        ".lokal $x = {1} {{}}", 0..<6,
        "unknown keyword '.lokal'; expected one of: .input, .local, .match; did you mean '.local'?"
      ),
      (".local $x {1} {{}}", 10..<11, "expected '=' after '$x', found '{'"),
      (".local x = {1} {{}}", 7..<8, "expected a variable after '.local', found 'x'"),
      (".input {x} {{}}", 8..<9, "expected a variable in '.input {$name}'"),
      (".match {$x} * {{}}", 7..<11, "expected a variable without braces after '.match'"),
      (".match $x", 9..<9, "expected a variant, as '* {{…}}', found the end of the message"),
      (
        ".match $x * {{}} rest", 21..<21,
        "expected a key or the pattern '{{…}}', found the end of the message"
      ),
      (".match $x ** {{}}", 11..<12, "expected white space between keys"),
      (
        ".local $x = {1}", 15..<15,
        "expected a pattern '{{…}}' or '.match', found the end of the message"
      ),
      ("{{ok}} rest", 7..<11, "expected nothing after the pattern's '}}'"),
      ("nul \u{0}", 4..<5, "U+0000 cannot be part of a message"),
    ] as [(String, Range<Int>, String)]
  )
  func `a syntax error says what was expected and where`(
    source: String,
    range: Range<Int>,
    message: String
  ) {
    let found = MessageModel.parse(source).syntaxErrors.map { Finding($0) }
    #expect(found.first == Finding(.syntaxError, range, message))
  }

  @Test func `all errors of a message are found, in source order`() {
    let source = "a } {$x :number minimumFractionDigits 2} \\q {42:func} {} {$y} {|abc} z"
    let parsed = MessageModel.parse(source)
    #expect(
      parsed.syntaxErrors.map(\.range.bytes) == [
        2..<3, 38..<39, 41..<42, 47..<48, 55..<56, 63..<67,
      ]
    )
    // What is sound around the errors is kept.
    guard case .pattern(let pattern) = parsed.message.body else {
      Issue.record("no pattern")
      return
    }
    let variable = MessageModel.PatternElement.expression(
      MessageModel.Expression(operand: .variable(MessageModel.VariableReference("y")))
    )
    #expect(pattern.contains(variable))
  }

  @Test func `a broken declaration does not hide the next`() {
    let source = ".lokal $x = {1} .local $y {2} .input {z} .local $u = {3} {{ok}} rest"
    let parsed = MessageModel.parse(source)
    #expect(parsed.syntaxErrors.map(\.range.bytes) == [0..<6, 26..<27, 38..<39, 64..<68])
    #expect(parsed.message.declarations.map(\.variable.name) == ["y", "u"])
    #expect(parsed.message.body == .pattern([.text("ok", .none)]))
  }

  @Test func `a fix fixes what is certain`() throws {
    let cases = [
      ("{42:number}", "{42 :number}"), ("a } b", #"a \} b"#), (#"C:\d"#, #"C:\\d"#),
      (".match {$x} * {{a}}", ".match $x * {{a}}"),
      (".local $y {2} {{a}}", ".local $y = {2} {{a}}"),
      ("{{a}", "{{a}}"), (".imput {$x} {{a}}", ".input {$x} {{a}}"),
    ]
    for (source, fixed) in cases {
      let fix = try #require(MessageModel.parse(source).syntaxErrors.first?.fix)
      var bytes = Array(source.utf8)
      bytes.replaceSubrange(fix.range.bytes, with: fix.text.utf8)
      #expect(String(decoding: bytes, as: UTF8.self) == fixed)
      #expect(MessageModel.parse(fixed).syntaxErrors.isEmpty)
    }
  }

  @Test func `a noncharacter is text, but no name`() {
    let noncharacter: [UInt8] = [0xEF, 0xB7, 0x90]
    #expect(MessageModel.parse(noncharacter).syntaxErrors.isEmpty)
    let name = MessageModel.parse(Array("{$".utf8) + noncharacter + Array("}".utf8))
    #expect(
      name.syntaxErrors.map { Finding($0) } == [
        Finding(.syntaxError, 2..<5, "expected a name after '$', found U+FDD0")
      ]
    )
  }

  @Test func `bytes that are not UTF-8 are an error and read U+FFFD`() {
    let parsed = MessageModel.parse([0x61, 0xFF, 0xC3, 0x62, 0xE2, 0x82])
    #expect(parsed.syntaxErrors.map(\.range.bytes) == [1..<3, 4..<6])
    #expect(parsed.message.description.hasPrefix("a\u{FFFD}"))
  }
}
