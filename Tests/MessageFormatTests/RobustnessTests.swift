import MessageFormat
import TestSupport
import Testing

struct RobustnessTests {
  private let context = FormattingContext(locale: .root, bidiIsolation: .none)

  @Test func `arbitrary bytes never trap, and what is read can be printed`() {
    for seed in 0..<UInt64(3000) {
      var random = SeededGenerator(seed: seed)
      let alphabet =
        Array("{}|\\$:#/@.*= \n.match.input.localax1é\u{3000}\u{200E}漢".utf8) + [0, 0xFF, 0xC3]
      let bytes = (0..<Int.random(in: 0..<60, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      let parsed = MessageModel.parse(bytes)
      let again = MessageModel.parse(parsed.message.description)
      if parsed.syntaxErrors.isEmpty {
        #expect(again.syntaxErrors.isEmpty && again.message == parsed.message, "seed \(seed)")
      }
      for error in parsed.syntaxErrors {
        #expect(0...bytes.count ~= error.range.bytes.upperBound, "seed \(seed)")
      }
      _ = parsed.message.validate()
      _ = MessageFormatter(parsed.message, context: context).format(["a": 1])
    }
  }

  @Test(arguments: [
    "{", "}", "{{", "|", "{|", "\\", "$", ".", ".match ", ".local $x = ", "* {{", "{$x :f a=", "{#",
    "{|\\", "{{{", "\u{200E}", "{:a:", "{|}",
  ])
  func `a hundred thousand openings are read in linear time`(piece: String) {
    let parsed = MessageModel.parse(String(repeating: piece, count: 100_000))
    #expect(parsed.syntaxErrors.count <= 400_000)
  }

  @Test func `a hundred thousand declarations are no burden`() {
    var source = ".local $v0 = {end}\n"
    for index in 1...100_000 { source += ".local $v\(index) = {$v\(index - 1)}\n" }
    let formatter = MessageFormatter(source + "{{{$v100000}}}", context: context)
    #expect(formatter.errors.isEmpty)
    #expect(formatter.format().text == "end")
  }

  @Test func `a chain that is declared backwards ends too`() {
    var source = ""
    for index in 0..<10_000 { source += ".local $v\(index) = {$v\(index + 1)}\n" }
    let message = MessageModel.parse(source + ".local $v10000 = {end} {{{$v0}}}").message
    var evaluation = MessageEvaluation(message, arguments: [:], context: context)
    #expect(evaluation.resolve(variable: "v0").isFallback == false)
    #expect(message.validate().count == 10_000)
  }

  @Test(arguments: [1, 2, 3, 100, 10_000])
  func `a cycle of declarations ends in a fallback`(length: Int) {
    var source = ".local $start = {$v0}\n"
    for index in 0..<length { source += ".local $v\(index) = {$v\((index + 1) % length)}\n" }
    let message = MessageModel.parse(source + "{{{$start}}}").message
    var evaluation = MessageEvaluation(message, arguments: [:], context: context)
    #expect(evaluation.resolve(variable: "start").isFallback)
    #expect(evaluation.errors.map(\.kind) == [.unresolvedVariable])
    #expect(!message.validate().isEmpty)
  }

  @Test func `formatters may be used from many threads`() async throws {
    let english = try #require(LocaleIdentifier("en"))
    let source = "{$n :number} {|2026-10-25| :date} {$n :currency currency=USD}"
    let formatter = MessageFormatter(
      source,
      context: FormattingContext(locale: english, bidiIsolation: .none)
    )
    await withTaskGroup(of: String.self) { group in
      for _ in 0..<200 { group.addTask { formatter.format(["n": 1]).text } }
      for await text in group { #expect(text == "1 Oct 25, 2026 $1.00") }
    }
  }
}
