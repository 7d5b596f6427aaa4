import Foundation
import Testing

/// The commands that the help shows, run as it shows them.
struct HelpExampleTests {
  /// The folder that the examples speak of.
  private static let files = [
    "help/claims.md": "Send an invoice for the prime contract.\n",
    "docs/claims.md": "Send an invoice for the prime contract.\n",
    "help.md": "Send an invoice for the prime contract.\n",
    "page.html": "<p>Send an invoice.</p>\n",
    "notes.txt": "All funding is shown.\n",
    "draft.md": "Send an invoice.\n",
    "draft": "Send a progress claim.\n",
    "known.tsv": "",
    "ids.txt": "notice.visit\n",
    "words.txt": "hour\n",
    "messages.jsonl": "{\"src\": \"Hello\"}\n",
    "draft.xml": dictionary(id: "draft-visit"),
    "mine/words.xml": dictionary(id: "site-visit"),
    "old/words.xml": dictionary(id: "site-visit"),
    "new/words.xml": dictionary(id: "site-call"),
  ]

  private static func dictionary(id: String) -> String {
    """
    <dictionary xmlns="urn:termdictionary:1" point-of-view="base" xml:lang="en">
      <noun id="\(id)">
        <one>site visit</one>
        <other>site visits</other>
      </noun>
      <message id="notice.visit">
        <text>Plan {\(id) :td:term article=indefinite}.</text>
      </message>
    </dictionary>

    """
  }

  /// The lines under *Examples* in the help of `command`.
  static func examples(of command: String) throws -> [String] {
    let help = try Tool.run(["help", command], environment: ["COLUMNS": "400"]).output
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex(of: "Examples:")) + 1
    return lines[start...].prefix { $0.hasPrefix("  termtool") }.map {
      String($0.dropFirst(2).split(separator: "  ")[0])
    }
  }

  @Test(arguments: HelpTests.commands)
  func `every example of the help does what it says`(command: String) throws {
    let examples = try Self.examples(of: command)
    #expect(!examples.isEmpty)
    for example in examples where !example.contains("--watch") {
      let folder = try TemporaryFolder(Self.files)
      if example.hasPrefix("termtool diff") { try keepVersions(of: folder) }
      try linkExamples(into: folder)
      let result = try Tool.shell("export HOME='\(folder.path)'; \(example)", in: folder.url)
      #expect(result.status == 0 || result.status == 1, "\(example): \(result.errors)")
    }
  }

  /// Two revisions with the folder `dictionaries`, the first of them a release.
  private func keepVersions(of folder: TemporaryFolder) throws {
    try folder.write(Self.dictionary(id: "site-visit"), to: "dictionaries/words.xml")
    let commit = "git add . && git -c user.name=a -c user.email=a@b commit --quiet --message"
    let result = try Tool.shell(
      "git init --quiet && \(commit) one && git tag v1.0 && echo >> help.md && \(commit) two",
      in: folder.url
    )
    try #require(result.status == 0, "\(result.errors)")
  }

  private func linkExamples(into folder: TemporaryFolder) throws {
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "Examples"),
      withDestinationURL: TestFiles.repository.appending(path: "Examples")
    )
  }
}
