import Foundation
import TestSupport
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

  private static let contract = OfficeFiles.word(
    "<w:p>\(OfficeFiles.run("Send an invoice."))</w:p>"
  )

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
      try Data(Self.contract).write(to: folder.url.appending(path: "contract.docx"))
      let result = try Self.run(example, in: folder)
      #expect(result.status == 0 || result.status == 1, "\(example): \(result.errors)")
    }
  }

  /// Runs `example`; in this process where it is nothing but a call with files for input and
  /// output.
  private static func run(_ example: String, in folder: TemporaryFolder) throws -> Tool.Result {
    guard let call = ShellCall(example) else {
      return try Tool.shell("export HOME='\(folder.path)'; \(example)", in: folder.url)
    }
    return try Tool.run(
      call.words,
      input: try call.input.map(folder.text) ?? "",
      environment: ["HOME": folder.path],
      in: folder.url
    )
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

/// A line of a shell that calls the tool and does nothing else.
private struct ShellCall {
  /// The words behind the name of the tool.
  private(set) var words: [String] = []

  /// The file that is its standard input.
  private(set) var input: String?

  init?(_ line: String) {
    let pieces = line.split(separator: "'", omittingEmptySubsequences: false)
    for (index, piece) in pieces.enumerated() {
      guard index.isMultiple(of: 2) else {
        words.append(String(piece))
        continue
      }
      // What joins quoted letters with others, and all that is more than words, is left to a shell.
      guard piece.allSatisfy({ !"|&;$\"`~*".contains($0) }),
        index == 0 || piece.isEmpty || piece.hasPrefix(" "),
        index == pieces.count - 1 || piece.hasSuffix(" ")
      else { return nil }
      words += piece.split(separator: " ").map(String.init)
    }
    guard words.first == "termtool" else { return nil }
    words.removeFirst()
    if let sign = words.firstIndex(of: ">"), sign == words.count - 2 { words.removeLast(2) }
    if let sign = words.firstIndex(of: "<"), sign == words.count - 2 {
      input = words.removeLast()
      words.removeLast()
    }
    guard !words.contains(where: { $0.contains("<") || $0.contains(">") }) else { return nil }
  }
}
