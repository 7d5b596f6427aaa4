import MessageFormat
import TestSupport
import Testing

struct CompiledMessageTests {
  @Test func `random messages print what their evaluation does`() throws {
    let locales = try ["en", "ar", "pl", "de-CH", "fa"].map { try #require(LocaleIdentifier($0)) }
    var sound = 0
    for seed in 0..<UInt64(4000) {
      var random = CallGenerator(seed: seed)
      let source = random.message()
      let context = FormattingContext(
        locale: locales[Int(seed % 5)],
        formattingLocale: seed % 3 == 0 ? locales[Int(seed / 5 % 5)] : nil,
        bidiIsolation: seed % 2 == 0 ? .none : .default,
        functions: .standard.adding(["test:twice": TwiceFunction()])
      )
      let message = CompiledMessage(source, context: context)
      sound += message.errors.isEmpty ? 1 : 0
      for _ in 0..<3 {
        let arguments = random.arguments()
        let difference = message.disagreement(arguments)
        #expect(difference == nil, "seed \(seed): \(source) with \(arguments)")
      }
    }
    #expect(sound > 2500, "\(sound) messages are sound")
  }

  @Test func `arguments may come by position`() throws {
    let english = try #require(LocaleIdentifier("en"))
    let context = FormattingContext(locale: english, bidiIsolation: .none)
    let message = CompiledMessage(
      "{$to} from {$from}: {$n :number}",
      context: context,
      parameters: ["from", "to", "n"]
    )
    let arguments: InlineArray<3, MessageArgument> = ["Ada", "Kim", 1234]
    #expect(message.text(arguments.span).text == "Kim from Ada: 1,234")
    #expect(message.parameters == ["from", "to", "n"])
  }

  @Test func `a missing argument is an error by name and by position`() throws {
    let english = try #require(LocaleIdentifier("en"))
    let context = FormattingContext(locale: english, bidiIsolation: .none)
    let message = CompiledMessage("{$a} and {$b}", context: context)
    let arguments: InlineArray<1, MessageArgument> = ["x"]
    let byPosition = message.text(arguments.span)
    #expect(byPosition.text == "x and {$b}")
    #expect(byPosition.errors.map(\.kind) == [.unresolvedVariable])
    #expect(message.text(["a": "x"]).text == "x and {$b}")
  }

  @Test func `one message may be rendered by many threads`() async throws {
    let polish = try #require(LocaleIdentifier("pl"))
    let context = FormattingContext(locale: polish, bidiIsolation: .none)
    let message = CompiledMessage(
      """
      .input {$n :number} .match $n one {{{$n} plik}} few {{{$n} pliki}} \
      * {{{$n} plików: {$sum :currency currency=PLN} {|x| :test}}}
      """,
      context: context
    )
    await withTaskGroup(of: String.self) { group in
      for _ in 0..<200 { group.addTask { message.text(["n": 5, "sum": 1234.5]).text } }
      for await text in group { #expect(text == "5 plików: 1234,50\u{A0}zł {|x|}") }
    }
  }
}

/// A custom function, which only the evaluation knows.
struct TwiceFunction: MessageFunction {
  func resolve(
    _ call: FunctionCall,
    in context: inout FunctionContext
  ) throws(MessageFailure) -> any ResolvedValue {
    guard let text = call.operand?.text else { throw MessageFailure(.badOperand, "no text") }
    return StringValue(text + text, locale: context.locale)
  }
}

/// Makes messages that are mostly sound, of everything that the compiler knows and much that it
/// does not.
struct CallGenerator {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func message() -> String {
    var declarations = ""
    var selectable: [String] = []
    for name in ["a", "b", "c"] where chance(2) {
      declarations +=
        chance(2)
        ? ".input {$\(name) \(function())}\n"
        : ".local $\(name)x = {$\(name) \(function())}\n"
      selectable.append(declarations.contains("$\(name)x =") ? name + "x" : name)
    }
    if !selectable.isEmpty, chance(2) {
      let selectors = selectable.prefix(Int.random(in: 1...2, using: &random))
      var source = declarations + ".match"
      for name in selectors { source += " $\(name)" }
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        source += "\n" + selectors.map { _ in key() }.joined(separator: " ") + " {{\(pattern())}}"
      }
      let stars = selectors.map { _ in "*" }.joined(separator: " ")
      return "\(source)\n\(stars) {{\(pattern())}}"
    }
    return declarations.isEmpty ? pattern() : declarations + "{{\(pattern())}}"
  }

  mutating func arguments() -> [String: MessageArgument] {
    var arguments: [String: MessageArgument] = [:]
    for name in ["a", "b", "c", "d"] where !chance(9) { arguments[name] = argument() }
    return arguments
  }

  private mutating func chance(_ count: Int) -> Bool {
    Int.random(in: 0..<count, using: &random) == 0
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }

  private mutating func key() -> String {
    pick(["1", "0", "*", "one", "other", "few", "many", "1.0", "x", "|é|", "e\u{301}", "12", "100"])
  }

  private mutating func pattern() -> String {
    (0..<Int.random(in: 0...5, using: &random)).map { _ in element() }.joined()
  }

  private mutating func element() -> String {
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1: pick(["text ", "é", "\\{", "漢字", " and a longer text that is copied at once "])
    case 2: "{#b}\(pick(["x", ""])){/b}"
    case 3: "{$\(variable())}"
    case 4: "{\(pick(["|x|", "1234.5", "|2026-10-25|"])) \(function())}"
    case 5: "{#a u:id=x href=$\(variable())/}"
    default: "{$\(variable()) \(function())}"
    }
  }

  private mutating func variable() -> String { pick(["a", "b", "c", "d", "ax", "bx"]) }

  private mutating func function() -> String {
    pick([
      ":string", ":number", ":integer", ":number maximumFractionDigits=1", ":percent", ":date",
      ":number minimumFractionDigits=2 signDisplay=always", ":currency currency=EUR",
      ":number select=exact", ":number select=ordinal", ":offset add=1", ":offset subtract=2",
      ":date length=long", ":time precision=second", ":datetime timeZone=|Asia/Tokyo|",
      ":string u:dir=rtl", ":number u:id=n u:dir=ltr", ":test:twice", ":unknown",
      ":number select=$d", ":number minimumFractionDigits=$d", ":integer useGrouping=never",
      ":number maximumSignificantDigits=2", ":unit unit=meter", ":currency", ":number select=none",
    ])
  }

  private mutating func argument() -> MessageArgument {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: .string(pick(["Ada", "é", "x", "", "1", "12.50", "a much longer text, of two lines"]))
    case 1: .boolean(chance(2))
    case 2:
      DateTimeValue(iso8601: "2026-10-25T09:30:00+11:00").map(MessageArgument.dateTime) ?? "none"
    case 3: "2026-03-01"
    case 4:
      DecimalNumber(literal: "123456789012345678901234567890.5").map(MessageArgument.number) ?? 1
    case 5: .number(DecimalNumber(Int.random(in: -2_000_000...2_000_000, using: &random)))
    case 6: .value(StringValue("own"))
    case 7, 8: .number(DecimalNumber(Double(Int.random(in: -500...500, using: &random)) / 100) ?? 0)
    default: .number(DecimalNumber(Int.random(in: 0...12, using: &random)))
    }
  }
}
