import Foundation
import Testing

struct ConvertTests {
  @Test func `the text goes to standard output and the report to standard error`() throws {
    let result = try Tool.run(
      "convert",
      "--from",
      "owner",
      "--to",
      "head-contractor@en-AU",
      input: "Enter the funding of a CSOV.\r\n"
    )
    #expect(result.output == "Enter the funding of an SSOV.\r\n")
    #expect(result.errors.contains("-:1:11: warning: 'funding' may become"))
    #expect(result.status == 0)
  }

  @Test func `a target without a locale speaks that of the source`() throws {
    let result = try Tool.run(
      "convert",
      "--from",
      "head-contractor@en-AU",
      "--to",
      "owner",
      input: "a head contract"
    )
    #expect(result.output == "a funding agreement")
  }

  @Test func `what is left open can be marked, and can fail`() throws {
    let result = try Tool.run(
      "convert",
      "--from",
      "owner",
      "--to",
      "head-contractor",
      "--mark",
      "--fail-on",
      "warning",
      input: "funding"
    )
    #expect(result.output == "⟦funding: prime contract / revenue⟧")
    #expect(result.status == 1)
  }

  @Test(arguments: ["report.json", "report.txt"])
  func `the report can be a file`(name: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: name).path
    let result = try Tool.run(
      "convert",
      "--from",
      "owner",
      "--to",
      "head-contractor",
      "--report",
      path,
      input: "funding"
    )
    let report = try String(contentsOfFile: path, encoding: .utf8)
    #expect(result.errors == "")
    #expect(report.hasPrefix(name.hasSuffix("json") ? "[" : "-:1:1: warning: "))
  }

  @Test(arguments: [
    (["convert", "--from", "ownr", "--to", "owner"], 64, "did you mean 'owner'?"),
    (["convert", "--from", "owner@xx", "--to", "owner"], 64, "'xx'"),
    (["convert", "--from", "owner@", "--to", "owner"], 64, "owner@en-AU"),
    (["convert", "--from", "owner"], 64, "--to"),
    (["convert", "no-such.md", "--from", "owner", "--to", "owner"], 2, "cannot read 'no-such.md'"),
    (["extract", "--as", "ownr"], 64, "did you mean 'owner'?"),
    (["extract", "--as", "owner", "--prefix", "A B"], 64, "'A B'"),
  ])
  func `what is wrong is told`(arguments: [String], status: Int32, text: String) throws {
    let result = try Tool.run(arguments)
    #expect(result.status == status)
    #expect(result.errors.contains(text))
    #expect(result.output == "")
  }

  @Test func `extracted messages can be put into a dictionary`() throws {
    let result = try Tool.run(
      "extract",
      "--as",
      "head-contractor",
      "--prefix",
      "help.page",
      input: "There are 3 invoices.\n\nA < B & {C}"
    )
    #expect(
      result.output == #"""
        <message id="help.page.1">
          <parameter name="count" type="number" example="3"/>
          <text>There {|is/are| :td:agree count=$count} {$count :integer} {claim :td:term count=$count}.</text>
        </message>

        <message id="help.page.2">
          <text>A &lt; B &amp; \{C\}</text>
        </message>

        """#
    )
    let file = """
      <dictionary xmlns="urn:termdictionary:1" point-of-view="lender" extends="owner"
        xml:lang="en">
      \(result.output)</dictionary>
      """
    let checked = try Tool.run("check", "-", "--dictionaries", "shipped", input: file)
    #expect(checked.status == 0)
    #expect(checked.output == "")
  }
}
