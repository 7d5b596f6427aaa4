import Diagnostics
import TermDictionary
import Testing

@testable import TermToolKit
@testable import termtool

struct ExplainTests {
  @Test func `every code has a page, and every page a code`() {
    let pages = Set(ToolFiles.diagnosticPages.map(\.name))
    #expect(pages == Set(DiagnosticCode.all.map { "docs/diagnostics/\($0.name).md" }))
  }

  @Test func `every page has a title and a text`() {
    for page in DiagnosticPages.shipped {
      #expect(page.title != page.code.name)
      #expect(!page.summary.isEmpty)
    }
  }

  @Test func `a page is laid out for the screen`() throws {
    let result = try Tool.run("explain", "unknown-term")
    try expectSnapshot(result.output, named: "explain.txt")
  }

  @Test func `without a code all are listed`() throws {
    let result = try Tool.run("explain", environment: ["COLUMNS": "120"])
    let lines = result.output.split(separator: "\n")
    let end = try #require(lines.firstIndex { $0.hasPrefix("Documents") })
    #expect(end == DiagnosticCode.all.count + 2)
  }

  @Test func `what a page names can be typed`() throws {
    let pages = DiagnosticPages.shipped.map(\.text) + ReferencePage.documents.map(\.text)
    let commands = pages.flatMap { page in
      page.matches(of: /`termtool explain ([^`]+)`/).map { String($0.1) }
    }
    #expect(commands.contains("dictionary-format#accepted-findings"))
    #expect(commands.contains("unused-message"))
    for command in Set(commands) {
      #expect(throws: Never.self) { try ExplainRequest(command).run() }
    }
    for page in pages { #expect(!page.contains(/\]\((?!https)[^)\s]*\.md/)) }
  }

  @Test func `a section of a document is printed alone`() throws {
    let section = try Tool.run("explain", "message-functions#tdagree").output
    #expect(section.hasPrefix("td:agree  message-functions#tdagree\n"))
    #expect(!section.contains("td:feature\n\n"))
    let unknown = try Tool.run("explain", "message-functions#tdagre")
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("did you mean 'tdagree'?"))
  }
}
