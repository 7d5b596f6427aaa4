import Testing

struct CompletionTests {
  @Test(arguments: [
    ("terms", "--as", "", ["head-contractor", "owner", "specialty-contractor"]),
    ("preview", "--as", "o", ["owner"]),
    ("terms", "--locale", "en-A", ["en-AU"]),
    (
      "preview", "positional@0", "mail.ssov-invite",
      ["mail.ssov-invite.subject", "mail.ssov-invite.text"]
    ),
    ("terms", "positional@0", "revenue", ["revenue"]),
    ("format", "--as", "s", ["specialty-contractor"]),
    ("format", "--locale", "en-G", ["en-GB"]),
    ("coverage", "positional@0", "revenue", ["revenue"]),
    ("mv", "positional@0", "mail.ssov-invite.s", ["mail.ssov-invite.subject"]),
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
