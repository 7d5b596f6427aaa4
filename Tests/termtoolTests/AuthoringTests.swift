import Foundation
import Testing

/// The commands that show authors what there is: `new`, `coverage`, `find`.
struct AuthoringTests {
  private static let small = ["--dictionaries", "small"]

  @Test(arguments: ["human", "csv", "markdown"])
  func `coverage is a table for people and programs`(format: String) throws {
    let readers = ["--locale", "en", "--locale", "en-AU", "--format", format]
    let result = try Tool.run(["coverage"] + readers + Self.small, environment: ["COLUMNS": "120"])
    try expectSnapshot(result.output, named: "coverage.\(format == "human" ? "txt" : format)")
  }

  @Test func `coverage shows only marks where there is no room`() throws {
    let readers = ["--locale", "en", "--locale", "en-AU"]
    let result = try Tool.run(["coverage"] + readers + Self.small, environment: ["COLUMNS": "50"])
    try expectSnapshot(result.output, named: "coverage-narrow.txt")
  }

  @Test func `coverage of many readers fits the screen, and breaks no identifier`() throws {
    let readers = [
      "--as", "head-contractor", "--as", "owner", "--locale", "en", "--locale", "en-AU", "--locale",
      "en-GB",
    ]
    let result = try Tool.run(["coverage"] + readers)
    let lines = result.output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 }, "\(lines.map(\.count).max() ?? 0)")
    #expect(result.output.contains("advanced-settings.claim-contacts  "))
    #expect(result.output.contains("\n4  owner@en"))
    #expect(result.output.contains("207 terms\n"))
    let one = try Tool.run(["coverage", "claim"] + readers).output
    #expect(one.contains("1 term\n"))
  }

  @Test func `coverage counts one term in the singular`() throws {
    let result = try Tool.run(["coverage", "claim", "--format", "markdown"] + Self.small)
    #expect(result.output.contains("**1 term**"))
  }

  @Test func `coverage tells what is missing`() throws {
    let result = try Tool.run(["coverage", "--missing", "--format", "csv"] + Self.small)
    #expect(
      result.output == """
        \u{FEFF}term,dictionary,locale,status,from,label\r
        revenue-tab,contractor,en,missing,,\r
        revenue-tab,owner,en,own,owner@en,Funding\r

        """
    )
    let none = try Tool.run(["coverage", "claim", "--missing"] + Self.small)
    #expect(none.output == "")
    #expect(none.errors == "no reader lacks a term\n")
  }

  @Test(arguments: [
    ("funding", "funding"), ("FUNDING", "funding"), ("invoices’", "possessive"),
    ("Requisitions", "synonym"), ("SOVs", "abbreviation"), ("billed", "verb"),
    ("progress claim contact", "phrase"), ("our funding for an invoice", "sentence"),
  ])
  func `a word is found in any form`(word: String, name: String) throws {
    let arguments = ["find", word, "--locale", "en", "--locale", "en-AU"] + Self.small
    try expectSnapshot(try Tool.run(arguments).output, named: "find-\(name).txt")
  }

  @Test func `words may stand apart`() throws {
    let apart = try Tool.run(["find", "prime", "contract"] + Self.small)
    #expect(apart.output == (try Tool.run(["find", "prime contract"] + Self.small).output))
    #expect(apart.output.hasPrefix("‘prime contract’ stands for one concept:"))
  }

  @Test func `a dictionary is begun`() throws {
    let arguments = [
      "new", "--as", "lender", "--extends", "owner", "--set", "contract=credit line",
    ]
    let result = try Tool.run(
      arguments + ["--set", "schedule=list of costs", "--all"] + Self.small
    )
    #expect(result.status == 0)
    try expectSnapshot(result.output, named: "new.xml")
    let check = try Tool.run(["check", "-"] + Self.small, input: result.output)
    #expect(check.output == "")
    #expect(check.status == 0)
    let preview = try Tool.run(
      ["preview", "contract.add", "--as", "lender", "--dictionaries", "-"] + Self.small,
      input: result.output
    )
    #expect(preview.output.contains("Add credit line"))
  }

  @Test func `a file that is there is replaced only by force`() throws {
    let folder = try TemporaryFolder(["old.xml": "mine"])
    let arguments = ["new", "--locale", "en-IE", "--output"]
    let refused = try Tool.run(arguments + [folder.path(of: "old.xml")])
    #expect(refused.status == 64)
    #expect(
      folder.anonymous(refused.errors)
        == "error: there is a file 'old.xml' already; --force replaces it\n"
    )
    #expect(try folder.text(of: "old.xml") == "mine")
    #expect(try Tool.run(arguments + [folder.path(of: "old.xml"), "--force"]).status == 0)
    #expect(try folder.text(of: "old.xml").contains("xml:lang=\"en-IE\""))
    let written = try Tool.run(arguments + [folder.path(of: "new.xml")])
    #expect(
      folder.anonymous(written.errors) == """
        wrote new.xml
        to read it too: termtool check --dictionaries shipped --dictionaries new.xml

        """
    )
    #expect(try Tool.run(arguments + [folder.path(of: "a/b/new.xml")]).status == 0)
    #expect(try folder.text(of: "a/b/new.xml").contains("xml:lang=\"en-IE\""))
    #expect(try Tool.run(arguments + [folder.path(of: "old.xml/new.xml")]).status == 2)
  }

  @Test(arguments: [("mine/", 0), ("mine", 0), ("mine/lender.xml", 0), ("other/", 2)])
  func `a folder that the project names may be made with its first file`(
    path: String,
    status: Int32
  ) throws {
    let folder = try TemporaryFolder(["termtool.yml": "dictionaries: [shipped, \(path)]\n"])
    let new = "termtool new --as lender --extends owner --output mine/lender.xml"
    let result = try Tool.shell(new, in: folder.url)
    #expect(result.status == status, "\(result.errors)")
    if status == 0 {
      #expect(result.errors == "wrote mine/lender.xml\n")
      let terms = try Tool.shell("termtool terms claim --as lender", in: folder.url)
      #expect(terms.status == 0, "\(terms.errors)")
    }
  }
}
