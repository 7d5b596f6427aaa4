import Foundation
import Testing

@testable import TermToolKit
@testable import termtool

struct PreviewTests {
  private static let messages = [
    "action.create-upstream-contract", "mail.breakdown-returned.*", "mail.breakdown-invite.subject",
  ]

  @Test(arguments: ["80", "200"])
  func `messages fit the screen`(columns: String) throws {
    let result = try Tool.run(["preview"] + Self.messages, environment: ["COLUMNS": columns])
    try expectSnapshot(result.output, named: "preview-\(columns).txt")
    let widest = result.output.split(separator: "\n").map(\.count).max() ?? 0
    #expect(widest <= Int(columns) ?? 0)
  }

  @Test func `words that differ are coloured`() throws {
    let result = try Tool.run("preview", "action.create-upstream-contract", "--color", "always")
    try expectSnapshot(result.output, named: "preview-color.txt")
  }

  @Test func `locales stand in rows`() throws {
    let result = try Tool.run(
      "preview",
      "action.add-upstream-contract",
      "--locale",
      "en",
      "--locale",
      "en-AU"
    )
    try expectSnapshot(result.output, named: "preview-locales.txt")
  }

  @Test func `the width is the one of COLUMNS, and 80 where nobody says`() throws {
    let unknown = try Tool.run(
      "preview",
      "mail.breakdown-invite.text",
      environment: ["COLUMNS": ""]
    )
    let narrow = try Tool.run(
      "preview",
      "mail.breakdown-invite.text",
      environment: ["COLUMNS": "80"]
    )
    #expect(unknown.output == narrow.output)
  }

  @Test func `messages become Markdown`() throws {
    let result = try Tool.run(
      "preview",
      "page.markup",
      "action.add-upstream-contract",
      "--format",
      "markdown",
      "--locale",
      "en-CA",
      "--dictionaries",
      "shipped",
      "--dictionaries",
      "page.xml"
    )
    try expectSnapshot(result.output, named: "preview.md")
  }

  @Test func `messages become a page`() throws {
    let result = try Tool.run(
      "preview",
      "page.markup",
      "action.add-upstream-contract",
      "--format",
      "html",
      "--locale",
      "en-CA",
      "--dictionaries",
      "shipped",
      "--dictionaries",
      "page.xml"
    )
    try expectSnapshot(result.output, named: "preview.html")
  }

  @Test
  func `what reads alike in two markets is there once, and what differs between markets is marked`()
    throws
  {
    let page = try Tool.run(
      "preview",
      "invitation.lost-mail",
      "--format",
      "html",
      "--locale",
      "en",
      "--locale",
      "en-CA",
      "--locale",
      "en-AU"
    ).output
    #expect(page.ranges(of: "<blockquote").count == 2)
    #expect(page.contains("<p class=\"who\">all in en, en-CA</p>"))
    #expect(page.contains("<mark>Invoice</mark>"))
    #expect(page.contains("<mark>Progress Claim</mark>"))
  }

  @Test
  func `a reviewer sees the words and the place of a message, and has a box and room for a remark`()
    throws
  {
    let page = try Tool.run("preview", "list.upstream-contract-count", "--format", "html").output
    let file = "dictionaries/en/base.help.messages.xml"
    let text = try String(contentsOf: TestFiles.repository.appending(path: file), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line =
      try #require(lines.firstIndex { $0.contains("\"list.upstream-contract-count\"") }) + 1
    #expect(page.contains("Words: prime contract <code>upstream-contract</code>"))
    #expect(page.contains("<code>\(file):\(line)</code>"))
    #expect(page.contains("data-file=\"\(file)\" data-line=\"\(line)\""))
    #expect(page.contains("<input type=\"checkbox\""))
    #expect(page.contains("<textarea "))
  }

  @Test func `a page is well-formed, whatever the words are`() throws {
    let page = try Tool.run("preview", "--format", "html", "--locale", "en-AU").output
    // But for the document type and void elements, the page is XML too.
    let xml = page.replacing("<!DOCTYPE html>\n", with: "")
      .replacing("charset=\"utf-8\">", with: "charset=\"utf-8\"/>")
      .replacing("initial-scale=1\">", with: "initial-scale=1\"/>")
      .replacing("form-action 'none'\">", with: "form-action 'none'\"/>")
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".xml")
    try xml.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let result = try Tool.run("check", file.path, "--format", "json")
    #expect(!result.output.contains("xml-"))
    #expect(!page.contains("<link") && !page.contains("src="))
    // Without scripts only the field that filters is missing.
    #expect(page.ranges(of: "<script>").count == 1)
    #expect(page.ranges(of: "<summary>with ").count > 4)
  }

  @Test(arguments: [
    ("n=1", "1 prime contract\n"), ("n=2", "2 prime contracts\n"),
  ])
  func `the type of a parameter decides what a value means`(setting: String, text: String) throws {
    let result = try Tool.run(
      "preview",
      "list.upstream-contract-count",
      "--as",
      "head-contractor",
      "--set",
      setting
    )
    #expect(result.output.contains(text))
  }

  @Test func `a term is a value`() throws {
    let result = try Tool.run(
      "preview",
      "mail.commitment-issued.subject",
      "--as",
      "owner",
      "--format",
      "json",
      "--set",
      "kind=term:purchase-order",
      "--set",
      "number=term:claim"
    )
    #expect(result.output.contains("has issued purchase order term:claim"))
  }

  @Test func `one document introduces an abbreviation once`() throws {
    let messages = ["preview", "mail.breakdown-returned.*", "--as", "owner", "--format", "json"]
    let apart = try Tool.run(messages).output
    let together = try Tool.run(messages + ["--document", "mail"]).output
    #expect(apart.components(separatedBy: "(CSOV)").count == 3)
    #expect(together.components(separatedBy: "(CSOV)").count == 2)
  }

  @Test func `rows are in the order of declaration, whatever is asked for first`() throws {
    let result = try Tool.run(
      "preview",
      "mail.breakdown-invite.text",
      "action.add-upstream-contract",
      "--format",
      "json",
      "--as",
      "specialty-contractor",
      "--as",
      "owner",
      "--as",
      "owner"
    )
    let rows = try JSONDecoder().decode([Row].self, from: Data(result.output.utf8))
    #expect(
      rows == [
        Row(message: "action.add-upstream-contract", dictionary: "specialty-contractor"),
        Row(message: "action.add-upstream-contract", dictionary: "owner"),
        Row(message: "mail.breakdown-invite.text", dictionary: "specialty-contractor"),
        Row(message: "mail.breakdown-invite.text", dictionary: "owner"),
      ]
    )
  }

  private struct Row: Decodable, Equatable {
    var message: String
    var dictionary: String
  }

  @Test(arguments: [
    (PreviewPage.script.text, PreviewPage.script.hash),
    (PreviewPage.style.text, PreviewPage.style.hash),
  ])
  func `the security policy names the page's own script and style`(
    text: String,
    hash: String
  ) throws {
    #expect(try "sha256-" + SHA256.base64(of: text) == hash)
    let page = try Tool.run(
      "preview",
      "page.markup",
      "--dictionaries",
      "page.xml",
      "--format",
      "html"
    )
    #expect(page.output.contains(">\(text)</"))
    #expect(page.output.contains("'\(hash)'"))
  }

  @Test func `no letter before it makes a tag of a text`() throws {
    let folder = try Workspace()
    let tag = "\u{600}&lt;img src=x onerror=x()>"
    try folder.write(
      """
      <dictionary xmlns="urn:termdictionary:1" point-of-view="owner" xml:lang="en">
      <label id="x">x\u{600}",=1+1,"\u{600}| y</label>
      <message id="m"><description>\(tag)</description>
      <parameter name="sender" type="string" example="A"/><text>\(tag) {$sender}</text></message>
      </dictionary>
      """,
      to: "p.xml"
    )
    let options = ["--dictionaries", "p.xml", "--dictionaries", "basics/points.xml"]
    let page = try Tool.run(
      ["preview", "m", "--set", "sender=\u{600}<b>", "--format", "html"] + options,
      in: folder.folder
    ).output
    let text = "\u{600}&lt;img src=x onerror=x()&gt; \u{600}&lt;b&gt;"
    #expect(page.contains(text))
    let markdown = try Tool.run(
      ["preview", "m", "--format", "markdown"] + options,
      in: folder.folder
    )
    #expect(markdown.output.contains("\u{600}&lt;img"))
    let csv = try Tool.run(["terms", "--format", "csv"] + options, in: folder.folder).output
    let field = "\"X\u{600}\"\",=1+1,\"\"\u{600}| Y\""
    #expect(csv.contains(field))
    let table = try Tool.run(["terms", "--format", "markdown"] + options, in: folder.folder).output
    // Inside of the macro, the letter would hide the backslash from the compiler.
    let cell = "\u{600}\\| Y"
    #expect(table.contains(cell))
  }
}
