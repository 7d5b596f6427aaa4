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
    #expect(result.output.split(separator: "\n").count == DiagnosticCode.all.count + 2)
  }
}
