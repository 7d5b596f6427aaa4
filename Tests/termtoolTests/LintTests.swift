import Foundation
import Testing

struct LintTests {
  private static let reader = ["--as", "head-contractor", "--locale", "en-AU"]

  @Test func `finds what is wrong, for people`() throws {
    let result = try Tool.run(["lint", "letter.md"] + Self.reader)
    try expectSnapshot(result.output, named: "lint.txt")
    #expect(result.errors == "1 error, 1 warning in 1 file\n")
    #expect(result.status == 1)
  }

  @Test(arguments: ["line", "sarif", "github"])
  func `has the formats of check`(format: String) throws {
    let result = try Tool.run(["lint", "letter.md", "--format", format] + Self.reader)
    #expect(result.output.contains("wrong-article"))
    #expect(result.status == 1)
  }

  @Test func `fixes standard input`() throws {
    let result = try Tool.run(
      ["lint", "--fix", "--syntax", "markdown"] + Self.reader,
      input: "Send *an progress claim* to `an progress claim`.\n"
    )
    #expect(result.output == "Send *a progress claim* to `an progress claim`.\n")
    #expect(result.status == 0)
  }

  @Test func `reads folders, patterns and what ignore files leave`() throws {
    try Self.inFolder([
      ".gitignore": "skipped.md\nbuild/\n!build/kept.md\n", ".termtoolignore": "*.html\n",
      "a.md": "an progress claim", "b/c.txt": "an progress claim",
      "skipped.md": "an progress claim",
      "page.html": "an progress claim", "build/d.md": "an progress claim",
      ".hidden.md": "an progress claim", "e.bin": "an progress claim",
    ]) { folder in
      let found = { (arguments: [String]) in
        let run = ["lint", "--format", "line"] + arguments + Self.reader
        return try Tool.run(run, in: folder).output.split(separator: "\n").compactMap {
          $0.split(separator: ":").first.map(String.init)
        }
      }
      let (all, matching, named) = (
        try found(["."]), try found(["*.md"]), try found(["skipped.md"])
      )
      #expect(all == ["./a.md", "./b/c.txt"])
      #expect(matching == ["a.md", "skipped.md"])
      #expect(named == ["skipped.md"])
    }
  }

  @Test func `a baseline suppressions what is known, and no more`() throws {
    try Self.inFolder(["a.md": "an progress claim\n"]) { folder in
      let noted = try Tool.run(
        ["lint", "a.md", "--write-baseline", "known.tsv"] + Self.reader,
        in: folder
      )
      #expect(noted.status == 0)
      let known = ["lint", "a.md", "--baseline", "known.tsv", "--format", "line"] + Self.reader
      #expect(try Tool.run(known, in: folder).output == "")
      try Data("New.\n\nan progress claim, an progress claim\n".utf8)
        .write(to: folder.appending(path: "a.md"))
      let output = try Tool.run(known, in: folder).output
      #expect(output.split(separator: "\n").map { $0.prefix(9) } == ["a.md:3:20"])
    }
  }

  @Test func `the order does not depend on the number of threads`() throws {
    let files = (0..<40).map { ("f\($0).md", "an progress claim \($0)") }
    try Self.inFolder(Dictionary(uniqueKeysWithValues: files)) { folder in
      let run = ["lint", ".", "--format", "line"] + Self.reader
      let outputs = try (0..<3).map { _ in try Tool.run(run, in: folder).output }
      #expect(Set(outputs).count == 1)
      #expect(outputs[0].split(separator: "\n").count == 40)
    }
  }

  @Test(arguments: [
    (["lint", "--as", "ownr"], 64, "did you mean 'owner'?"),
    (["lint", "letter.md"], 64, "--as"),
    (["lint", "no-such.md", "--as", "owner"], 2, "cannot read 'no-such.md'"),
    (["lint", "letter.md", "--as", "owner", "--baseline", "no.tsv"], 2, "no.tsv"),
    (["lint", "letter.md", "--as", "owner", "--baseline", "letter.md"], 2, "letter.md:1"),
    (["lint", "--as", "owner", "--watch"], 64, "standard input cannot be watched"),
    (
      ["lint", "letter.md", "--as", "owner", "--syntax", "markdwn"], 64, "did you mean 'markdown'?"
    ),
  ])
  func `what is wrong is told`(arguments: [String], status: Int32, text: String) throws {
    let result = try Tool.run(arguments)
    #expect(result.status == status)
    #expect(result.errors.contains(text))
  }

  private static func inFolder(_ files: [String: String], _ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: file)
    }
    try body(folder)
  }
}
