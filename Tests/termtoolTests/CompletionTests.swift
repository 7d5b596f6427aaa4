import Testing

struct CompletionTests {
  @Test(arguments: [
    ("terms", "--as", "", ["head-contractor", "owner", "specialty-contractor"]),
    ("preview", "--as", "o", ["owner"]),
    ("terms", "--locale", "en-A", ["en-AU"]),
    (
      "preview", "positional@0", "mail.breakdown-invite",
      ["mail.breakdown-invite.subject", "mail.breakdown-invite.text"]
    ),
    ("terms", "positional@0", "project-income", ["project-income"]),
    ("format", "--as", "s", ["specialty-contractor"]),
    ("format", "--locale", "en-G", ["en-GB"]),
    ("coverage", "positional@0", "project-income", ["project-income"]),
    ("mv", "positional@0", "mail.breakdown-invite.s", ["mail.breakdown-invite.subject"]),
    ("new", "--extends", "o", ["owner"]),
    ("explain", "positional@0", "xml-d", ["xml-doctype"]),
  ])
  func `names are completed`(
    command: String,
    argument: String,
    word: String,
    expected: [String]
  ) throws {
    let result = try Tool.run(
      "---completion",
      command,
      "--",
      argument,
      "2",
      "\(word.count)",
      "termtool",
      command,
      word,
      environment: ["SAP_SHELL": "bash"]
    )
    let offered = result.output.split(separator: "\n").map(String.init)
    #expect(offered.filter { $0.hasPrefix(word) } == expected)
  }
}
