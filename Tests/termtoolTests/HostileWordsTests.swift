import Foundation
import Testing

/// Words that would break out of what they are written into, through whole commands.
struct HostileWordsTests {
  private static let options = [
    "--dictionaries", "shipped", "--dictionaries", "own.xml", "--as", "owner", "--locale", "en",
  ]

  private static func folder(_ entries: String) throws -> TemporaryFolder {
    try TemporaryFolder(["own.xml": Workspace.dictionary(entries)])
  }

  // MARK: Mermaid

  @Test func `no word adds a statement to a diagram`() throws {
    let attack = "a\"]&#10;click x href \"javascript:x()\"&#10;%%&#x600;\"; y --> z: &lt;b>#35;"
    let terms = [
      "claim-status.approved", "invite-status.invited", "breakdown-status.approved",
      "mail.claim-approved", "audience.subscribers",
    ]
    let labels = terms.map { "  <label id=\"\($0)\" casing=\"fixed\">\(attack)</label>\n" }
    let titles = ["report.workflow.claim", "report.workflow.mails", "action.approve-claim"]
      .map { "  <message id=\"\($0)\"><text>\(attack)</text></message>\n" }
    let folder = try Self.folder((labels + titles).joined())
    let result = try Tool.run(
      ["workflow", "--format", "mermaid"] + Self.options,
      in: folder.url
    )
    #expect(result.output.contains("click x href"))
    let label = #"(?:[^"&<>%{}\[\];#\\]|#[0-9]+;)*"#
    let name = #"(?:\[\*\]|\w+)"#
    let statements = [
      "", "---", #"title: "(?:[^"\\]|\\[\\"u])*""#, "stateDiagram-v2", "flowchart LR",
      "  state \"\(label)\" as \(name)", "  \(name) --> \(name): \(label)",
      "  \\w+\\[\"\(label)\"\\] --> \\w+\\(\\[\"\(label)\"\\]\\)",
      "  \\w+ --> \\w+\\[\"\(label)\"\\]",
    ]
    let statement = try Regex(statements.map { "(?:\($0))" }.joined(separator: "|"))
      .matchingSemantics(.unicodeScalar)
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    let others = try lines.filter { try statement.wholeMatch(in: $0) == nil }
    #expect(others == [])
    #expect(lines.count > 60)
  }

  // MARK: Dictionaries

  @Test(arguments: ["؀<b>", "؀&amp", "؀]]>", "x؀<", "\u{600}\u{301}<b"])
  func `an extracted message is a dictionary's entry`(text: String) throws {
    let references = text.unicodeScalars.map { "&#\($0.value);" }.joined()
    let page = "<p>\(references) claim</p>"
    let result = try Tool.run(["extract", "--syntax", "html", "--as", "owner"], input: page)
    #expect(result.status == 0)
    let folder = try Self.folder(result.output)
    let shown = try Tool.run(
      ["preview", "text.1", "--format", "json"] + Self.options,
      in: folder.url
    )
    #expect(shown.errors == "")
    #expect(shown.output.contains("\"text\":\"\(text) claim\""))
  }

  @Test(arguments: ["x\u{600}<b", "\u{600}&amp", "\u{600}]]>y", "\u{110BD}<one"])
  func `a dictionary that is begun is well-formed`(word: String) throws {
    let begun = try Tool.run(
      "new",
      "--as",
      "lender",
      "--extends",
      "owner",
      "--set",
      "claim=\(word)"
    )
    #expect(begun.status == 0)
    let folder = try TemporaryFolder(["own.xml": begun.output])
    let shown = try Tool.run(
      [
        "terms", "claim", "--dictionaries", "shipped", "--dictionaries", "own.xml", "--as",
        "lender", "--locale", "en", "--format", "json",
      ],
      in: folder.url
    )
    #expect(shown.errors == "")
    #expect(shown.output.contains("\"singular\":\"\(word)\""))
  }

  // MARK: Spreadsheets

  @Test func `no cell is a formula, in whatever country`() throws {
    let folder = try Self.folder(
      """
        <label id="sheet.wide" casing="fixed">＝1+1</label>
        <label id="sheet.list" casing="fixed">a;=cmd</label>
        <label id="sheet.hidden" casing="fixed">x\u{600}",=1+1,"</label>
      """
    )
    let cells = ["'＝1+1", "\"a;'=cmd\"", "\"x\u{600}\"\",=1+1,\"\"\""]
    for command in ["terms", "coverage"] {
      let result = try Tool.run(
        [command, "sheet.*", "--format", "csv"] + Self.options,
        in: folder.url
      )
      let rows = result.output.split(whereSeparator: \.isNewline).dropFirst()
      #expect(rows.count == 3)
      for (row, cell) in zip(rows, cells) { #expect(row.contains(",\(cell)")) }
    }
  }

  // MARK: Wide letters

  @Test func `words and files of another script are read, shown and aligned`() throws {
    let folder = try TemporaryFolder([
      "電気工事/電気工事.xml": Workspace.dictionary(
        """
          <noun id="claim"><one sound="consonant">電気工事</one><other>電気工事</other></noun>
          <label id="site">電気工事の請求 {clam}</label>
        """
      ),
      "電気工事.md": "an progress claim\n",
    ])
    let check = try Tool.run(["check", "電気工事"], in: folder.url)
    #expect(
      check.output.contains(
        """
        電気工事/電気工事.xml:3:29: error: unknown term 'clam'; did you mean 'claim'? [unknown-term]
            3 |   <label id="site">電気工事の請求 {clam}</label>
              |                                    ^^^^
        """
      )
    )
    let terms = try Tool.run(
      [
        "terms", "claim", "--dictionaries", "shipped", "--dictionaries", "電気工事", "--as", "owner",
        "--as", "head-contractor", "--locale", "en",
      ],
      in: folder.url
    )
    #expect(terms.output.contains("\nlabel         電気工事                Invoice\n"))
    #expect(terms.output.contains("\nwith a, an    a 電気工事              an invoice\n"))
    let lint = ["lint", "電気工事.md", "--as", "owner", "--locale", "en-AU"]
    let noted = try Tool.run(lint + ["--write-baseline", "known.tsv"], in: folder.url)
    #expect(noted.errors == "noted 1 finding in known.tsv\n")
    let known = try Tool.run(
      lint + ["--baseline", "known.tsv", "--format", "github"],
      in: folder.url
    )
    #expect(known.output == "")
    let new = try Tool.run(lint + ["--format", "github"], in: folder.url)
    #expect(new.output.hasPrefix("::error file=電気工事.md,line=1,col=1,"))
  }

  @Test func `an identifier of another script is refused with what is expected`() throws {
    let begun = try Tool.run("new", "--as", "電気工事", "--extends", "owner")
    #expect(begun.status == 64)
    let reason = "'電気工事' is no identifier: lower-case letters and digits, joined by '-' or '.'"
    #expect(begun.errors == "error: \(reason)\n")
    let workspace = try Workspace()
    try workspace.write(Workspace.dictionary("<label id=\"電気工事\">a</label>"), to: "a.xml")
    let checked = try workspace.check("a.xml", "--format", "line")
    #expect(checked.output == "a.xml:2:12: error: \(reason) [bad-attribute-value]\n")
  }
}
