import MessageFormat
import Testing

struct SelectionTests {
  @Test(
    arguments: [
      (".input {$n :number} .match $n one {{one}} 1 {{exact}} * {{other}}", "exact", []),
      (".input {$n :number select=exact} .match $n one {{one}} * {{other}}", "other", []),
      (".input {$n :number select=ordinal} .match $n one {{{$n}st}} * {{{$n}th}}", "1st", []),
      (".input {$n :number} .match $n onne {{typo}} * {{other}}", "other", [.badVariantKey]),
      (
        ".input {$s :string} .input {$n :number} .match $s $n a * {{a}} * one {{one}} * * {{none}}",
        "a", []
      ),
      (
        ".input {$none :string} .match $none a {{a}} * {{other}}", "other",
        [.unresolvedVariable, .badOperand, .badSelector]
      ),
      (
        ".local $m = {1 :currency currency=USD} .match $m 1 {{1}} * {{other}}", "other",
        [.badSelector]
      ),
      (".local $d = {|2026-10-25| :date} .match $d 1 {{1}} * {{other}}", "other", [.badSelector]),
      (".local $p = {1 :percent} .match $p 100 {{all}} * {{some}}", "all", []),
    ] as [(String, String, [MessageError.Kind])]
  )
  func `the best variant is picked`(
    source: String,
    expected: String,
    errors: [MessageError.Kind]
  ) throws {
    let result = try format(source, ["n": 1, "s": "a"])
    #expect(result.text == expected)
    #expect(result.errors.map(\.kind) == errors)
  }

  @Test func `an unknown key is reported at its place, once`() throws {
    let source = ".input {$n :number} .input {$m :number} .match $n $m on 1 {{}} on 2 {{}} * * {{}}"
    let result = try format(source, ["n": 1, "m": 1])
    #expect(
      result.errors.map { Finding($0) } == [
        Finding(
          .badVariantKey,
          53..<55,
          "unknown key 'on'; expected a number or one of: zero, one, two, few, many, other; did you mean 'one'?"
        )
      ]
    )
  }

  @Test func `the index of the variant is told`() {
    let message = MessageModel.parse(".input {$s :string} .match $s a {{A}} b {{B}} * {{C}}").message
    let context = FormattingContext(locale: .root)
    var evaluation = MessageEvaluation(message, arguments: ["s": "b"], context: context)
    #expect(evaluation.selectVariant() == 1)
    var plain = MessageEvaluation(MessageModel.parse("a").message, arguments: [:], context: context)
    #expect(plain.selectVariant() == nil)
  }
}
