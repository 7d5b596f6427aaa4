import Foundation
import Testing

struct FormatTests {
  @Test(arguments: [
    (["--message", "Hello, {$name}!", "--set", "name=Ada"], "Hello, Ada!\n"),
    (["--message", "{$n :number}", "--set", "n=1234.5", "--locale", "de"], "1.234,5\n"),
    (
      ["--message", "{$due :date length=long}", "--set", "due=2026-10-25", "--locale", "en-AU"],
      "25 October 2026\n"
    ),
    (["--message", "{$a}", "--set", "a=b=c"], "b=c\n"),
    (["--message", "{$a}", "--set", "a=\u{301}b"], "\u{301}b\n"),
    (["--message", "{$x}", "--set", "x=y", "--bidi", "default"], "\u{2068}y\u{2069}\n"),
    (["--message", ""], "\n"),
    (
      [
        "--as", "owner", "--locale", "en-AU", "--set", "c=term:claim",
        "--message", "{indefinite :td:article} {$c :td:term}, {claim :td:term number=plural}",
      ],
      "a progress claim, progress claims\n"
    ),
    (
      [
        "--as", "head-contractor", "--set", "l=term:claim,term:claimant", "--message",
        "{$l :td:list}",
      ],
      "invoice and subcontractor\n"
    ),
  ])
  func `one message is printed`(arguments: [String], expected: String) throws {
    let result = try Tool.run(["format"] + arguments)
    #expect(result.output == expected)
    #expect(result.errors == "")
    #expect(result.status == 0)
  }

  @Test func `a message may come from standard input`() throws {
    let result = try Tool.run("format", "--message", "-", input: "Hello\n{|world|}!\n")
    #expect(result.output == "Hello\nworld!\n")
  }

  @Test func `what goes wrong is told beside the text, and is no failure`() throws {
    let message = "{$n} and {$d :date} and {|x| :nmber}"
    let result = try Tool.run("format", "--message", message, "--set", "d=today")
    #expect(result.output == "{$n} and {$d} and {|x|}\n")
    #expect(result.status == 0)
    try expectSnapshot(result.errors, named: "format-errors.txt")
  }

  @Test(arguments: [
    (
      ["list.upstream-contract-count", "--as", "owner", "--set", "n=2"],
      "termtool preview list.upstream-contract-count --as owner --set 'n=2'"
    ),
    (["mail.commitment-issued.subject"], "termtool preview mail.commitment-issued.subject"),
  ])
  func `who formats the identifier of a message is told what prints the message`(
    arguments: [String],
    call: String
  ) throws {
    let result = try Tool.run(["format", "--message"] + arguments)
    #expect(result.output == "\(arguments[0])\n")
    #expect(result.errors == "note: to print that message: \(call)\n")
    #expect(try Tool.shell(call).status == 0)
  }

  @Test func `an article that vanishes takes its isolates along`() throws {
    let message = "Add {indefinite :td:article} {upstream-contract :td:term}."
    let result = try Tool.run("format", "--as", "owner", "--bidi", "default", "--message", message)
    #expect(result.output == "Add \u{2068}funding\u{2069}.\n")
  }

  @Test(arguments: [
    ("{$m :currency}", "80.00 GBP", "£80.00"),
    (".input {$m :currency fractionDigits=0} {{{$m}}}", "80.00 GBP", "£80"),
    (".local $x = {$m} {{{$x :currency}}}", "-1250.5 AUD", "-A$1,250.50"),
    ("{$m :currency currency=EUR}", "80", "€80.00"),
    ("{$m}", "80.00 GBP", "80.00 GBP"),
    ("{$m :currency}", "80.00 gbp", "{$m}"),
    ("{$m :currency}", "80.00", "{$m}"),
  ])
  func `an amount is money where it is printed so`(
    message: String,
    value: String,
    text: String
  ) throws {
    let result = try Tool.run("format", "--message", message, "--set", "m=\(value)")
    #expect(result.output == text + "\n")
  }

  @Test func `an abbreviation is introduced once in a message`() throws {
    let term = "{claimant-schedule-of-values :td:term style=introduce}"
    let result = try Tool.run("format", "--as", "owner", "--message", "\(term), \(term)")
    #expect(result.output == "contractor schedule of values (CSOV), CSOV\n")
  }

  @Test func `without a point of view there are no words`() throws {
    let result = try Tool.run(
      "format",
      "--message",
      "{claim :td:term} {$c}",
      "--set",
      "c=term:claim",
      "--format",
      "json"
    )
    #expect(
      result.output == """
        {"text":"{|claim|} {$c}","errors":["unknown-function","bad-operand"],"parts":[\
        {"type":"fallback","source":"|claim|"},{"type":"text","value":" "},\
        {"type":"fallback","source":"$c"}]}

        """
    )
    #expect(result.errors.contains("--as names one"))
  }
}
