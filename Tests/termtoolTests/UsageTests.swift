import Foundation
import Testing

/// Command lines and surroundings that cannot be meant are refused, with the reason.
struct UsageTests {
  @Test(arguments: [
    (["lint", "a.md", "--as", "head-contractor", "--as", "owner"], "--as"),
    (["lint", "a.md", "--as", "owner", "--locale", "en-AU", "--locale=en"], "--locale"),
    (["lint", "letter.md", "--as=owner", "--as=owner"], "--as"),
    (["check", "--format", "json", "--format", "line"], "--format"),
    (["check", "--fail-on", "error", "--fail-on", "info"], "--fail-on"),
    (["terms", "--color", "never", "--color", "always"], "--color"),
    (["convert", "a.md", "--from", "owner", "--to", "owner", "--from", "base"], "--from"),
    (["new", "--as", "x", "--extends", "owner", "--output", "a", "--output", "b"], "--output"),
    (["grammar", "article", "hour", "--locale", "en", "--locale", "fr"], "--locale"),
    (["format", "--message", "a", "--message", "b"], "--message"),
    (["preview", "--document", "a", "--document", "b"], "--document"),
    (["fmt", "--color", "never", "--color", "never"], "--color"),
    (["mv", "a", "b", "--kind", "term", "--kind", "message"], "--kind"),
    (["extract", "funding.md", "--as", "owner", "--prefix", "a", "--prefix", "b"], "--prefix"),
  ])
  func `an option that may stand once is refused twice`(arguments: [String], option: String) throws
  {
    let result = try Tool.run(arguments)
    #expect(result.status == 64)
    #expect(result.errors == "error: '\(option)' is given twice; expected it once\n")
    #expect(result.output == "")
  }

  @Test(arguments: [
    (["format", "--message", "{$a}", "--set", "a=1", "--set", "a=2"], "'--set a' is given twice"),
    (["format", "--message", "{$a}", "--set", "a=1", "--set", "a=1"], "'--set a' is given twice"),
    (
      ["preview", "mail.claim-approved.subject", "--set", "n=1", "--set", "n=2"],
      "'--set n' is given twice"
    ),
    (
      ["new", "--as", "l", "--extends", "owner", "--set", "claim=x", "--set", "claim=y"],
      "'--set claim' is given twice"
    ),
    (
      ["new", "--as", "l", "--extends", "owner", "--set", "claim=a\u{7}b"],
      "control character U+0007"
    ),
    (
      ["new", "--as", "l", "--extends", "owner", "--set", "claim=a\nb"], "control character U+000A"
    ),
    (
      ["new", "--as", "l", "--extends", "owner", "--set", "claim=a\u{2028}b"],
      "control character U+2028"
    ),
    (
      ["new", "--as", "l", "--extends", "owner", "--set", "claim=a\u{9B}b"],
      "control character U+009B"
    ),
  ])
  func `a value is given once, and a word is one`(arguments: [String], told: String) throws {
    let result = try Tool.run(arguments)
    #expect(result.errors.contains(told))
    #expect(result.output == "")
    #expect(result.status == 64)
  }

  @Test(arguments: [
    (
      "lint $name good.md --as owner --config none", 2,
      "cannot read 'caf\\xE9.md': its name is no UTF-8; rename it"
    ),
    (
      "convert $name --from owner --to head-contractor", 2,
      "cannot read 'caf\\xE9.md': its name is no UTF-8"
    ),
    ("check $name", 2, "cannot read 'caf\\xE9.md': its name is no UTF-8"),
    ("fmt $name", 2, "cannot read 'caf\\xE9.md': its name is no UTF-8"),
    ("new --as l --extends owner --set claim=$name", 64, "'claim=caf\\xE9.md' is no UTF-8"),
    ("format --message '{$a}' --set=a=$name", 64, "'a=caf\\xE9.md' is no UTF-8"),
    (
      "convert good.md --from owner --to head-contractor --report $name", 64,
      "'caf\\xE9.md' is no UTF-8"
    ),
    ("lint good.md --as owner --write-baseline=$name", 64, "'caf\\xE9.md' is no UTF-8"),
    ("lint good.md --as owner --config $name", 64, "'caf\\xE9.md' is no UTF-8"),
    ("new --as l --extends owner --output $name", 64, "'caf\\xE9.md' is no UTF-8"),
    ("simulate happy-month --mails $name", 64, "'caf\\xE9.md' is no UTF-8"),
    ("terms --dictionaries $name", 64, "'caf\\xE9.md' is no UTF-8"),
    ("simulate $name", 64, "'caf\\xE9.md' is no UTF-8"),
    ("grammar plural -- $name", 64, "'caf\\xE9.md' is no UTF-8"),
  ])
  func `a word of the command line that is no UTF-8 is named`(
    command: String,
    status: Int32,
    told: String
  ) throws {
    let folder = try TemporaryFolder(["good.md": "Fine.\n"])
    let script = "name=$(printf 'caf\\351.md'); echo Fine. > \"$name\"; termtool \(command)"
    let result = try Tool.shell(script, in: folder.url)
    #expect(result.errors.contains(told))
    #expect(result.status == status)
    // What it reads as is the name of no other file.
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!left.contains { $0.contains("\\xE9") })
  }

  @Test(arguments: [
    [
      "terms", "claim", "--as", "owner", "--as", "head-contractor", "--locale", "en", "--locale",
      "en-AU",
    ],
    ["format", "--message", "{$a}{$b}", "--set", "a=1", "--set", "b=2"],
    ["terms", "claim", "--dictionaries", "small/en", "--dictionaries", "small/points-of-view.xml"],
    ["grammar", "article", "--format", "human", "--", "--format", "--format"],
  ])
  func `options that may be repeated are, and texts are no options`(arguments: [String]) throws {
    #expect(try Tool.run(arguments).status == 0)
  }

  @Test(arguments: [
    "-1", "1152921504606846975", "9223372036854775807", "9223372036854775808", "1000000000",
    "100000000",
    "10001", "80x", " 80", "1e3", "٨٠",
  ])
  func `a screen that cannot be is refused`(columns: String) throws {
    for command in [["preview"], ["check"], ["terms", "--help"]] {
      let result = try Tool.run(command, environment: ["COLUMNS": columns])
      #expect(result.status == 64)
      #expect(
        result.errors == """
          error: COLUMNS is '\(columns)'; expected the number of columns of the screen, from 1 to 10000

          """
      )
    }
  }

  @Test(arguments: ["", "0", "1", "80", "10000"])
  func `a screen that can be is used`(columns: String) throws {
    for command in [["terms", "claim"], ["terms", "--help"], ["help", "new"], ["-h"]] {
      let result = try Tool.run(command, environment: ["COLUMNS": columns])
      #expect(result.status == 0, "\(command)")
      #expect(result.errors == "", "\(command)")
    }
  }

  /// Whether this system lets the test hide a folder from a program.
  private static let canHideFolders =
    (try? Tool.run("--mount", "true", executable: "/usr/bin/unshare"))?.status == 0

  @Test(.enabled(if: canHideFolders, "only root can hide /proc from a program"))
  func `words are heard in a system without /proc`() throws {
    let call = "mount -t tmpfs none /proc && exec '\(Tool.executable.path)' terms claim --as owner"
    let result = try Tool.run("--mount", "sh", "-c", call, executable: "/usr/bin/unshare")
    #expect(result.output.hasPrefix("claim noun\n"))
    #expect(result.errors == "")
  }

  @Test(arguments: [("xx", "'xx'"), ("xx-AU", "'xx-AU'"), ("qq", "'qq'")])
  func `a language that does not exist is refused`(tag: String, text: String) throws {
    let result = try Tool.run("grammar", "article", "--locale", tag, "hour")
    #expect(result.status == 64)
    #expect(result.errors.contains(text))
    #expect(result.errors.contains("en"))
  }

  @Test(arguments: ["fr", "de-AT", "en-AU", "zh-Hant", "und"])
  func `a language without rules has no answers, and is no error`(tag: String) throws {
    #expect(try Tool.run("grammar", "article", "--locale", tag, "hour").status == 0)
  }

  @Test(arguments: [
    ("developer", "termtool new --as developer --extends head-contractor"),
    ("owner", "termtool new --as owner --locale en-IE"),
    ("en-IE", "termtool new --locale en-IE"),
  ])
  func `a name alone begins no dictionary, and what would is told`(
    name: String,
    call: String
  )
    throws
  {
    let result = try Tool.run("new", name)
    #expect(result.status == 64)
    #expect(result.errors == "error: '\(name)' needs an option before it: \(call)\n")
    let next = try Tool.run(call.split(separator: " ").dropFirst().map(String.init))
    #expect(next.status == 0, "\(next.errors)")
  }

  @Test func `who names no scenario is told which there are`() throws {
    let folder = try TemporaryFolder()
    let result = try Tool.run("simulate", in: folder.url)
    #expect(result.status == 64)
    for name in ScenarioTests.names { #expect(result.errors.contains(name)) }
    let call = try #require(result.errors.firstMatch(of: /for example: termtool (.*)\n/))
    let next = try Tool.run(call.1.split(separator: " ").map(String.init), in: folder.url)
    #expect(next.status == 0)
    let near = try Tool.run("simulate", "hapy-month", in: folder.url)
    #expect(near.status == 2)
    #expect(near.errors.hasSuffix("; did you mean 'happy-month'?\n"))
    let start = try Tool.run("simulate", "happy", in: folder.url)
    #expect(start.errors.hasSuffix("; did you mean 'happy-month'?\n"))
    let far = try Tool.run("simulate", "of-my-own.yaml")
    #expect(far.status == 2)
    #expect(far.errors.contains("; inside the tool there are "))
  }

  @Test(arguments: ScenarioTests.names)
  func `a scenario inside the tool is the one of the examples`(name: String) throws {
    let folder = try TemporaryFolder()
    let inside = try Tool.run("simulate", name, in: folder.url)
    let file = ScenarioTests.folder.appending(path: name + ".yaml").path
    let outside = try Tool.run("simulate", file, in: folder.url)
    #expect(inside.status == 0)
    #expect(inside.output == outside.output)
  }

  @Test func `a file counts more than a scenario inside the tool`() throws {
    let folder = try TemporaryFolder(["happy-month": "title: [\n"])
    #expect(try Tool.run("simulate", "happy-month", in: folder.url).status == 2)
  }

  @Test func `a project to import is no scenario, and where it goes is told`() throws {
    let file = TestFiles.repository.appending(path: "Examples/import/project.json").path
    let result = try Tool.run("simulate", file)
    #expect(result.status == 64)
    #expect(result.errors.contains("is a project to import and no scenario; docs/import.md tells"))
  }

  @Test(arguments: [
    ["convert", "help", "--from", "owner", "--to", "head-contractor"],
    ["extract", "help", "--as", "owner"],
  ])
  func `a folder where one file is taken is refused with a loop that works`(
    arguments: [String]
  ) throws {
    let folder = try TemporaryFolder(["help/a.md": "Pay the invoice.\n"])
    let result = try Tool.run(arguments, in: folder.url)
    #expect(result.status == 64)
    #expect(result.errors.hasPrefix("error: 'help' is a folder; \(arguments[0]) takes one file"))
    let line = try #require(result.errors.firstMatch(of: /\n *(for .*done)\n/)?.1)
    let options = arguments.dropFirst(2).joined(separator: " ")
    let loop = try Tool.shell(String(line).replacing("…", with: options), in: folder.url)
    #expect(loop.status == 0, "\(loop.errors)")
    #expect(try folder.text(of: "help/a.md.out").contains("{claim") || arguments[0] == "convert")
  }

  @Test func `a folder of other kinds is told, with what reads them`() throws {
    let folder = try TemporaryFolder(["help/a.rst": "Pay teh progress claim.\n"])
    let result = try Tool.run("lint", "help", "--as", "owner", in: folder.url)
    let note = "note: no name tells how it is written; to read them as text: "
    #expect(result.errors.hasPrefix(note + "'help/*.rst' --syntax text\n"))
    let next = try Tool.shell("termtool lint 'help/*.rst' --syntax text --as owner", in: folder.url)
    #expect(next.errors.contains("in 1 file"))
  }

  @Test(arguments: [["mv"], ["convert", "a.md"], ["grammar"], ["mv", "a"]])
  func `a command line that lacks something gets an example`(arguments: [String]) throws {
    let result = try Tool.run(arguments)
    #expect(result.status == 64)
    #expect(result.errors.contains("\nfor example: termtool \(arguments[0]) "))
  }

  @Test(arguments: [
    ["preview"], ["terms", "claim"], ["terms", "claim", "--as", "owner"],
    ["preview", "list.upstream-contract-count"], ["check"],
  ])
  func `who leaves the dictionaries of the tool out is told how to add them`(
    arguments: [String]
  ) throws {
    let own = TestFiles.repository.appending(path: "Examples/supplier").path
    let result = try Tool.run(arguments + ["--dictionaries", own])
    let notes = result.errors.split(separator: "\n").filter { $0.hasPrefix("note: ") }
    #expect(!notes.isEmpty, "\(result.errors)")
    #expect(notes.allSatisfy { $0.hasSuffix("to read them too: --dictionaries shipped") })
    let both = try Tool.run(
      arguments + ["--dictionaries", own, "--dictionaries", "shipped"]
    )
    #expect(both.status == 0, "\(both.errors)")
    #expect(!both.errors.contains("note: "), "\(both.errors)")
  }
}
