import Foundation
import Testing

struct ExitStatusTests {
  @Test(arguments: [
    ["dictionaries"],
    ["preview", "action.create-upstream-contract"],
    ["terms", "claim"],
    ["check"],
    ["check", "--fail-on", "info", "--locale", "en"],
    ["check", "mine.xml", "--fail-on", "never"],
    ["explain"],
    ["explain", "unknown-term"],
    ["format", "--message", "{$missing :number}"],
    ["format", "--batch"],
    ["new", "--as", "lender", "--extends", "owner"],
    ["new", "--locale", "en-IE"],
    ["coverage"],
    ["coverage", "--missing"],
    ["find", "funding"],
    ["glossary", "claim"],
    ["usage", "--unused"],
    ["diff", "owner", "specialty-contractor"],
    ["diff", "small", "small/en", "--dictionaries", "small"],
    ["mv", "claim", "request", "small", "--dry-run", "--dictionaries", "small"],
    ["--version"],
    ["--help"],
    ["help", "preview"],
    ["--generate-completion-script", "bash"],
    ["--generate-completion-script", "zsh"],
    ["--generate-completion-script", "fish"],
  ])
  func `all is well`(arguments: [String]) throws {
    let result = try Tool.run(arguments)
    #expect(result.status == 0)
  }

  @Test(arguments: [
    ["check", "mine.xml"],
    ["check", "mine.xml", "--fail-on", "warning"],
    ["check", "mine.xml", "--fail-on", "info", "--format", "json"],
    ["check", "broken.xml"],
    [
      "preview", "notice.reminder", "--as", "owner", "--locale", "en-CA",
      "--dictionaries", "shipped", "--dictionaries", "mine.xml",
    ],
  ])
  func `there are findings`(arguments: [String]) throws {
    #expect(try Tool.run(arguments).status == 1)
  }

  @Test(arguments: [
    ["check", "nowhere.xml"],
    ["check", "nowhere.xml", "mine.xml"],
    ["check", "--dictionaries", "nowhere.xml"],
    ["dictionaries", "--dictionaries", "nowhere.xml"],
    ["format", "--message", "x", "--dictionaries", "nowhere.xml"],
    [
      "format", "--message", "x", "--as", "owner", "--dictionaries", "shipped", "--dictionaries",
      "broken.xml",
    ],
    ["coverage", "--dictionaries", "nowhere.xml"],
    ["find", "funding", "--dictionaries", "nowhere.xml"],
    ["mv", "claim", "request", "nowhere.xml"],
    ["mv", "claim", "request", "broken.xml"],
    ["diff", "small", "nowhere/", "--dictionaries", "small"],
    ["diff", "broken.xml", "mine.xml"],
    ["fmt", "broken.xml"],
    ["preview", "--dictionaries", "nowhere.xml"],
    ["preview", "--dictionaries", "nowhere.xml", "--as", "owner"],
    ["terms", "claim", "--dictionaries", "shipped", "--dictionaries", "nowhere.xml"],
    [
      "preview", "action.create-upstream-contract", "--dictionaries", "shipped", "--dictionaries",
      "broken.xml",
    ],
    ["terms", "claim", "--dictionaries", "shipped", "--dictionaries", "broken.xml"],
  ])
  func `a file is missing or broken`(arguments: [String]) throws {
    #expect(try Tool.run(arguments).status == 2)
  }

  /// What people get wrong, and what they are told.
  static let wrongCommandLines = [
    ["prevew"],
    ["rename", "claim", "drawdown"],
    ["init"],
    ["list"],
    ["frobnicate"],
    ["help", "chek"],
    ["help", "developer"],
    ["terms", "--locle", "en"],
    ["check", "--format", "jsn"],
    ["check", "--fail-on", "errors"],
    ["check", "--color", "sometimes"],
    ["preview", "--format", "csv"],
    ["preview", "--as", "ownr"],
    ["preview", "--as", "base"],
    ["check", "--as", "nobody"],
    ["terms", "--as", "Owner"],
    ["terms", "--as", "contractor"],
    ["terms", "--as", "subcontractor"],
    ["terms", "--as", "head-contractor@en-AU"],
    ["terms", "--as", "ownr@en-AU"],
    ["terms", "--as", "en-AU"],
    ["convert", "a.md", "--from", "owner", "--to", "en-AU"],
    ["convert", "a.md", "--from", "owner", "--to", "subcontractor"],
    ["convert", "a.md", "--from", "owner", "--to", "head-contractor", "--locale", "en-AU"],
    ["terms", "--locale", "fr"],
    ["terms", "--locale", "x!"],
    ["check", "--locale", "de"],
    ["preview", "action.create-upstream-contrct"],
    ["preview", "mail.claim-approved"],
    ["preview", "letter.*"],
    ["terms", "claimnt"],
    ["format"],
    ["format", "--message", "x", "--batch"],
    ["format", "--batch", "--set", "n=1"],
    ["format", "--message", "x", "--set", "n"],
    ["format", "--message", "x", "--locale", "e!"],
    ["format", "--message", "x", "--bidi", "defalt"],
    ["format", "--message", "x", "--as", "ownr"],
    ["format", "--message", "x", "--as", "owner", "--locale", "fr"],
    ["format", "--message", "{$c :td:term}", "--as", "owner", "--set", "c=term:clam"],
    ["explain", "unknwn-term"],
    ["explain", "nothing-like-it"],
    ["preview", "list.upstream-contract-count", "--set", "n"],
    ["preview", "list.upstream-contract-count", "--set", "m=1"],
    ["preview", "list.upstream-contract-count", "--set", "n=two"],
    ["preview", "mail.commitment-issued.subject", "--set", "kind=term:purchase-ordr"],
    ["preview", "mail.commitment-issued.subject", "--set", "kind=term:claim"],
    ["preview", "mail.commitment-issued.subject", "--set", "kind=Purchase Order"],
    ["new"],
    ["new", "--extends", "owner"],
    ["new", "--as", "lender", "--extends", "ownr"],
    ["new", "--as", "Lender", "--extends", "owner"],
    ["new", "--as", "owner", "--extends", "base"],
    ["new", "--as", "lender", "--locale", "en"],
    ["new", "--as", "owner", "--locale", "en"],
    ["new", "--locale", "x!"],
    ["new", "--locale", "fr"],
    ["new", "--as", "lender", "--extends", "owner", "--set", "claim"],
    ["new", "--as", "lender", "--extends", "owner", "--set", "clam=drawdown"],
    ["new", "--as", "lender", "--extends", "owner", "--set", "invoice=drawdown"],
    ["new", "--as", "lender", "--extends", "owner", "--set", "progress claim=draw down"],
    ["new", "--as", "lender", "--extends", "owner", "--set", "progress clam=drawdown"],
    ["mv", "clam", "x", "--dictionaries", "small"],
    ["mv", "clam", "x", "--kind", "message", "--dictionaries", "small"],
    ["mv", "claim", "X Y", "--dictionaries", "small"],
    ["mv", "claim", "contract", "--dictionaries", "small"],
    ["mv", "project-income", "income"],
    ["coverage", "claimnt"],
    ["find", "fundng"],
    ["find", "zzzzzzzzzz"],
    ["diff", "ownr", "owner"],
    ["diff", "owner", "mine.xml"],
    ["diff", "nothing:like-it", "mine.xml"],
  ]

  @Test func `a wrong command line gives 64 and is answered with the nearest good one`() throws {
    let answers = try Self.wrongCommandLines.map { arguments in
      let result = try Tool.run(arguments)
      #expect(result.status == 64)
      #expect(result.output == "")
      return "$ termtool \(arguments.joined(separator: " "))\n" + result.errors
    }
    try expectSnapshot(answers.joined(separator: "\n"), named: "wrong-command-lines.txt")
  }

  @Test func `the other files are still done`() throws {
    let result = try Tool.run("check", "nowhere.xml", "mine.xml", "--format", "line")
    #expect(result.errors == "error: cannot read 'nowhere.xml': no such file or directory\n")
    #expect(result.output.hasPrefix("mine.xml:5:"))
  }

  @Test func `what can be printed is printed beside the errors of a dictionary`() throws {
    let result = try Tool.run(
      "terms",
      "retention",
      "--as",
      "owner",
      "--format",
      "csv",
      "--dictionaries",
      "shipped",
      "--dictionaries",
      "broken.xml"
    )
    #expect(result.output.contains("retention,owner,en,noun,Retainage,"))
    #expect(result.errors.contains("broken.xml:4:"))
  }

  @Test func `a term that cannot be printed is an error of its dictionary, told once`() throws {
    let result = try Tool.run(
      "terms",
      "claim",
      "--locale",
      "en",
      "--as",
      "owner",
      "--as",
      "head-contractor",
      "--dictionaries",
      "shipped",
      "--dictionaries",
      "-",
      input: """
        <dictionary xmlns="urn:termdictionary:1" point-of-view="head-contractor" xml:lang="en">
          <label id="page.title">{clam}</label>
        </dictionary>
        """
    )
    #expect(result.status == 2)
    #expect(result.errors.components(separatedBy: "[unknown-term]").count == 2)
  }

  @Test func `an error in a dictionary that is not needed is no dictionaryErrors`() throws {
    let result = try Tool.run(
      "terms",
      "claim",
      "--dictionaries",
      "shipped",
      "--dictionaries",
      "faulty.xml"
    )
    #expect(result.status == 0)
  }

  @Test func `a folder without files is worth a note`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try Tool.run("check", folder.path, "--format", "json")
    #expect(result.status == 0)
    #expect(result.output == "[]\n")
    #expect(result.errors == "note: there is no XML file in '\(folder.path)'\n")
  }

  @Test func `standard input is a file`() throws {
    let xml = try String(
      contentsOf: TestFiles.folder("Fixtures").appending(path: "mine.xml"),
      encoding: .utf8
    )
    let result = try Tool.run("check", "-", "--format", "line", input: xml)
    #expect(result.output.hasPrefix("-:5:22: warning: "))
    let added = try Tool.run(
      "preview",
      "notice.reminder",
      "--as",
      "owner",
      "--locale",
      "en-CA",
      "--dictionaries",
      "shipped",
      "--dictionaries",
      "-",
      input: xml
    )
    #expect(added.status == 1)
  }
}
