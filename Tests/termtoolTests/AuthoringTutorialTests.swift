import Foundation
import Testing

/// Follows the pages for authors to the letter: writes their files, runs their commands and
/// compares what they print.
struct AuthoringTutorialTests {
  private enum Step {
    case file(name: String, text: String)
    case command(String, output: String)
  }

  @Test(arguments: ["tutorial.md", "new-party.md"])
  func `a page for authors does what it says`(name: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "words"),
      withIntermediateDirectories: true
    )
    let page = TestFiles.repository.appending(path: "docs/\(name)")
    let steps = try Self.steps(of: page)
    #expect(steps.count > 15)
    var recorded = try String(contentsOf: page, encoding: .utf8)
    for step in steps {
      switch step {
      case .file(let name, let text):
        try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
      case .command(let command, let output):
        let printed = try Self.run(command, in: folder)
        if Recording.isOn {
          let new = Self.shortened(printed, like: output)
          recorded.replace(
            "$ \(command)\n\(output.isEmpty ? "" : output + "\n")```",
            with: "$ \(command)\n\(new.isEmpty ? "" : new + "\n")```",
            maxReplacements: 1
          )
        } else {
          Self.compare(printed, with: output, command)
        }
      }
    }
    if Recording.isOn {
      try recorded.write(to: page, atomically: true, encoding: .utf8)
      Issue.record("recorded docs/\(name)")
    }
  }

  /// What `command` prints in `folder`, in a window of 80 columns.
  private static func run(_ command: String, in folder: URL) throws -> String {
    var words = command.split(separator: " ").map { $0.trimmingCharacters(in: ["'"]) }
    let program = words.removeFirst()
    let result =
      program == "git"
      ? try Tool.run(words, environment: committer, executable: "/usr/bin/git", in: folder)
      : try Tool.run(words, environment: ["COLUMNS": "80"], in: folder)
    return result.output + result.errors
  }

  private static let committer = [
    "GIT_AUTHOR_NAME": "Author", "GIT_AUTHOR_EMAIL": "author@example.com",
    "GIT_COMMITTER_NAME": "Author", "GIT_COMMITTER_EMAIL": "author@example.com",
  ]

  @Test func `the configuration on the page about projects can be read`() throws {
    let page = try String(
      contentsOf: TestFiles.repository.appending(path: "docs/authoring.md"),
      encoding: .utf8
    )
    let box = try #require(page.firstMatch(of: /```yaml\n(as:(?:(?!```)[^\n]*\n)*)```/))
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let words = folder.appending(path: "words")
    try FileManager.default.createDirectory(at: words, withIntermediateDirectories: true)
    try String(box.1)
      .write(to: folder.appending(path: "termtool.yml"), atomically: true, encoding: .utf8)
    let result = try Tool.run("check", "--as", "owner", "--locale", "en", in: folder)
    #expect(result.status == 0, "\(result.errors)")
  }

  /// A last line with … stands for more.
  private static func compare(_ printed: String, with expected: String, _ command: String) {
    if expected.hasSuffix("\n…") {
      #expect(printed.hasPrefix(expected.dropLast(1)), "\(command)")
    } else {
      #expect(printed.trimmingCharacters(in: .newlines) == expected, "\(command)")
    }
  }

  /// As much of what was printed as the page showed before.
  private static func shortened(_ printed: String, like expected: String) -> String {
    let printed = printed.trimmingCharacters(in: .newlines)
    guard expected.hasSuffix("\n…") else { return printed }
    let count = expected.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    let lines = printed.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.prefix(count).joined(separator: "\n") + "\n…"
  }

  /// The files and commands of the page at `file`, in order.
  private static func steps(of file: URL) throws -> [Step] {
    let page = try String(contentsOf: file, encoding: .utf8)
    return page.matches(of: /```(xml|markdown|console) ?([^\n]*)\n((?:(?!```)[^\n]*\n)*)```/).map {
      let text = String($0.output.3)
      guard $0.output.1 == "console" else {
        return .file(name: String($0.output.2), text: text)
      }
      let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let output = lines.count > 1 ? lines[1].trimmingCharacters(in: .newlines) : ""
      return .command(String(lines[0].dropFirst(2)), output: output)
    }
  }
}
