import Foundation
import Testing

@testable import TermToolKit
@testable import termtool

struct WorkflowCommandTests {
  @Test(arguments: ["human", "markdown", "mermaid", "json"])
  func `the workflow reads so for an owner`(format: String) throws {
    let result = try Tool.run("workflow", "--as", "owner", "--locale", "en-AU", "--format", format)
    #expect(result.status == 0)
    try expectSnapshot(result.output, named: "workflow-\(format).txt")
  }

  @Test(arguments: ["owner", "head-contractor", "specialty-contractor"])
  func `the guide for contacts reads so`(reader: String) throws {
    let result = try Tool.run(
      "preview",
      "--document",
      "contact-guide",
      "--as",
      reader,
      "--locale",
      "en-AU",
      "--format",
      "markdown"
    )
    #expect(result.status == 0)
    try expectSnapshot(result.output, named: "contact-guide-\(reader).md")
  }

  @Test(arguments: [
    ["workflow"], ["preview", "--document", "contact-guide"],
  ])
  func `reports of several readers are one page, each in the reader's language`(
    arguments: [String]
  ) throws {
    let page = try Tool.run(
      arguments + [
        "--as", "owner", "--as", "head-contractor", "--locale", "en-AU", "--format", "html",
      ]
    ).output
    #expect(page.matches(of: /<html/).count == 1)
    #expect(page.matches(of: /<\/html>/).count == 1)
    for reader in ["owner", "head-contractor"] {
      #expect(page.contains("<article id=\"\(reader)-en-AU\" lang=\"en-AU\">"))
      #expect(page.contains("<a href=\"#\(reader)-en-AU\">\(reader) (en-AU)</a>"))
    }
    #expect(!page.contains(" style=") && !page.contains("<script"))
    #expect(page.contains("style-src '\(ReportPage.style.hash)'"))
    #expect(page.contains("<style>\(ReportPage.style.text)</style>"))
  }

  @Test(arguments: WorkflowPart.allCases)
  func `each part of the workflow is shown alone, as it stands in the whole`(
    part: WorkflowPart
  ) throws {
    let options = ["--as", "owner", "--locale", "en-AU", "--format", "markdown"]
    let alone = try Tool.run(["workflow", part.rawValue] + options)
    let all = try Tool.run(["workflow"] + options).output
    #expect(alone.status == 0)
    let lines = alone.output.split(separator: "\n")
    #expect(lines.count > 4)
    #expect(lines.filter { $0.hasPrefix("#") }.count <= 2)
    let known = Set(all.split(separator: "\n"))
    #expect(lines.allSatisfy(known.contains))
  }

  @Test func `all parts together are the workflow, in any order`() throws {
    let parts = WorkflowPart.allCases.map(\.rawValue).reversed()
    let options = ["--as", "owner", "--format", "markdown"]
    let whole = try Tool.run(["workflow"] + options).output
    #expect(try Tool.run(["workflow"] + parts + options).output == whole)
  }

  @Test func `an unknown part gets the nearest one, and programs get everything`() throws {
    let unknown = try Tool.run("workflow", "claims")
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("did you mean 'claim'?"))
    let json = try Tool.run("workflow", "claim", "--format", "json")
    #expect(json.status == 64)
    #expect(json.errors.contains("'--format json' prints the whole workflow; name no part"))
  }

  @Test func `the policy of a page of reports names its style`() throws {
    #expect(try ReportPage.style.hash == "sha256-" + SHA256.base64(of: ReportPage.style.text))
  }

  @Test func `the page of the workflow has what the text has`() throws {
    let options = ["workflow", "--as", "owner", "--locale", "en-AU"]
    let page = try Tool.run(options + ["--format", "html"]).output
    let markdown = try Tool.run(options + ["--format", "markdown"]).output
    let headings = markdown.split(separator: "\n").filter { $0.hasPrefix("#") }.map {
      $0.drop { $0 == "#" || $0 == " " }
    }
    #expect(headings.count > 8)
    for heading in headings { #expect(page.contains(">\(heading)</h")) }
  }
}
