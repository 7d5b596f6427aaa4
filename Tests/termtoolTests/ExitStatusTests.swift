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
    ["terms", "--locle", "en"],
    ["check", "--format", "jsn"],
    ["check", "--fail-on", "errors"],
    ["check", "--color", "sometimes"],
    ["preview", "--format", "csv"],
    ["preview", "--as", "ownr"],
    ["preview", "--as", "base"],
    ["check", "--as", "nobody"],
    ["terms", "--locale", "fr"],
    ["terms", "--locale", "x!"],
    ["check", "--locale", "de"],
    ["preview", "action.create-upstream-contrct"],
    ["preview", "mail.claim-approved"],
    ["preview", "letter.*"],
    ["terms", "claimnt"],
    ["explain", "unknwn-term"],
    ["explain", "nothing-like-it"],
    ["preview", "list.upstream-contract-count", "--set", "n"],
    ["preview", "list.upstream-contract-count", "--set", "m=1"],
    ["preview", "list.upstream-contract-count", "--set", "n=two"],
    ["preview", "mail.commitment-issued.subject", "--set", "kind=term:purchase-ordr"],
    ["preview", "mail.commitment-issued.subject", "--set", "kind=term:claim"],
    ["preview", "mail.commitment-issued.subject", "--set", "kind=Purchase Order"],
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
      "retainage",
      "--as",
      "owner",
      "--format",
      "csv",
      "--dictionaries",
      "shipped",
      "--dictionaries",
      "broken.xml"
    )
    #expect(result.output.contains("retainage,owner,en,noun,Retainage,"))
    #expect(result.errors.contains("broken.xml:4:"))
  }

  @Test func `an error in a dictionary that is not needed is no trouble`() throws {
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
