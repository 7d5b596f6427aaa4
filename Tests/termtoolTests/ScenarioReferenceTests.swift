import ClaimVocabulary
import Foundation
import TermDictionary
import Testing

@testable import TermToolKit
@testable import termtool

/// Holds `docs/scenarios.md` to what scenarios can say.
struct ScenarioReferenceTests {
  private static let file = TestFiles.repository.appending(path: "docs/scenarios.md")

  private static let reference = (try? String(contentsOf: file, encoding: .utf8)) ?? ""

  /// The rows of all actions, in their order.
  private static func rows() throws -> [String] {
    let words = try DictionarySet.shipped.lexicon(for: "head-contractor", locale: "en")
    return ActionKind.allCases.map { kind in
      let names = ScenarioAction.names(of: kind).map { "`\($0)`" }.joined(separator: ", ")
      return "| `\(kind.rawValue)` | \(Statement(kind.label).text(in: words)) | \(names) |"
    }
  }

  @Test func `every action has its row, with all that it may name`() throws {
    let lines = Self.reference.split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init
    )
    let start = try #require(lines.firstIndex { $0.hasPrefix("| `do` |") })
    let written = lines[(start + 2)...].prefix { $0.hasPrefix("|") }
    let rows = try Self.rows()
    if Recording.isOn {
      let page = lines[..<(start + 2)] + rows + lines[(start + 2 + written.count)...]
      try page.joined(separator: "\n").write(to: Self.file, atomically: true, encoding: .utf8)
      Issue.record("recorded docs/scenarios.md")
      return
    }
    #expect(Array(written) == rows)
  }

  @Test func `every setting has its row`() {
    for name in ScenarioSettings.names { #expect(Self.reference.contains("`\(name)`"), "\(name)") }
  }

  @Test func `the story in it can be played`() throws {
    let block = try #require(Self.reference.firstMatch(of: /```yaml\n((?:.|\n)*?)```/))
    let folder = try TemporaryFolder(["story.yaml": String(block.1)])
    let result = try Tool.run("simulate", folder.path(of: "story.yaml"))
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("Ana Silva accepted"))
    #expect(!result.output.contains("Refused"))
  }
}
