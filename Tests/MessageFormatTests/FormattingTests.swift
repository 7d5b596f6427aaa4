import MessageFormat
import Testing

struct FormattingTests {
  @Test(
    arguments: [
      ("Hello {$name}", "Hello {$name}", ["no argument 'name' is given; did you mean 'nam'?"]),
      ("{$x :numbr}", "{$x}", ["unknown function ':numbr'; did you mean ':number'?"]),
      (
        "{|a\\|b| :number}", "{|a\\|b|}",
        ["'a|b' is no operand here; expected a number, as 1 or -2.50"]
      ),
      (".local $y = {$none} {{{$y}{$y}}}", "{$y}{$y}", ["no argument 'none' is given"]),
      ("{:x:nothing}", "{:x:nothing}", ["unknown function ':x:nothing'"]),
      (
        "{1 :number signDisplay=allways}", "1",
        [
          "option 'signDisplay' cannot be 'allways'; expected one of: auto, always, exceptZero, negative, never; did you mean 'always'?"
        ]
      ),
    ] as [(String, String, [String])]
  )
  func `what has no value falls back to its source`(
    source: String,
    expected: String,
    messages: [String]
  ) throws {
    let result = try format(source, ["x": 1, "nam": "Ada"])
    #expect(result.text == expected)
    #expect(result.errors.map(\.message) == messages)
  }

  @Test func `an error has the place of what is at fault`() throws {
    let result = try format("Hé {$x :number select=$y} {$z}", ["x": 1, "y": "exact"])
    #expect(result.errors.map(\.range.bytes) == [23..<25, 28..<30])
  }

  @Test func `a message with syntax errors prints one fallback and reports the first`() throws {
    let result = try format("{ } } {")
    #expect(result.text == "{\u{FFFD}}")
    #expect(result.errors.map(\.kind) == [.syntaxError])
  }

  @Test func `a declaration is evaluated when it is needed, and once`() throws {
    let source = ".local $bad = {a :number} .local $idle = {b :number} {{{$bad} {$bad}}}"
    let result = try format(source)
    #expect(result.text == "{$bad} {$bad}")
    #expect(result.errors.map(\.kind) == [.badOperand])
  }

  @Test func `constants win over declarations`() throws {
    let message = MessageModel.parse(".local $x = {a :nothing} {{{$x}}}").message
    let context = FormattingContext(locale: .root, bidiIsolation: .none)
    let constant = MessageResolution(value: StringValue("folded"), source: "$x")
    var evaluation = MessageEvaluation(
      message,
      arguments: [:],
      context: context,
      constants: ["x": constant]
    )
    var parts: [MessagePart] = []
    for element in evaluation.selectPattern() { evaluation.append(element, to: &parts) }
    #expect(parts.map(\.text) == ["folded"])
    #expect(evaluation.errors.isEmpty)
  }

  @Test(arguments: [
    ("en", "{$name}", "\u{2068}Ada\u{2069}"), ("en", "{$n}", "3"),
    ("he", "{$n}", "\u{2067}3\u{2069}"),
    ("en", "{$name :string u:dir=ltr}", "\u{2066}Ada\u{2069}"),
    ("en", "{$name :string u:dir=inherit}", "\u{2068}Ada\u{2069}"),
    ("en", "{$none}", "\u{2068}{$none}\u{2069}"),
  ])
  func `placeholders are isolated from the text around them`(
    locale: String,
    source: String,
    expected: String
  ) throws {
    let arguments: [String: MessageArgument] = ["name": "Ada", "n": 3]
    let result = try format(source, arguments, locale: locale, bidiIsolation: .default)
    #expect(result.text == expected)
  }

  @Test func `markup prints nothing and keeps its options`() throws {
    let result = try format("{#link href=$url u:id=x}here{/link}", ["url": "/a"])
    #expect(result.text == "here")
    guard case .markup(let markup)? = result.parts.first else {
      Issue.record("no markup")
      return
    }
    #expect(markup.kind == .open)
    #expect(markup.id == "x")
    #expect(markup.options.map(\.name) == ["href"])
    #expect(markup.options.map(\.value) == ["/a"])
  }

  @Test func `arguments print by what they are`() throws {
    let arguments: [String: MessageArgument] = ["s": "Ä", "n": 1234.5, "b": true]
    #expect(try format("{$s} {$n} {$b}", arguments, locale: "de").text == "Ä 1.234,5 true")
  }

  @Test func `words and numbers may follow two locales`() throws {
    let source = ".input {$n :number} .match $n one {{{$n} claim}} * {{{$n} claims}}"
    let result = try format(source, ["n": 1234.5], locale: "en", formattingLocale: "de")
    #expect(result.text == "1.234,5 claims")
  }
}
