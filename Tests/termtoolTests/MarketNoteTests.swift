import Foundation
import Testing

/// Where a text or a story is of another market than the one asked for, one line says so.
struct MarketNoteTests {
  private static let australian =
    "A progress claim is due for each variation. Send progress claims.\n"
  private static let scenario = TestFiles.repository
    .appending(path: "Examples/scenarios/happy-month.yaml").path

  private func notes(_ result: Tool.Result) -> [Substring] {
    result.errors.split(separator: "\n").filter { $0.hasPrefix("note: ") }
  }

  @Test func `lint says it of one document`() throws {
    let folder = try TemporaryFolder(["invoice.md": Self.australian, "b.md": "All is well.\n"])
    let result = try Tool.run("lint", "invoice.md", "b.md", "--as", "owner", in: folder.url)
    #expect(
      notes(result) == [
        "note: invoice.md reads like en-AU (progress claim, variation): --locale en-AU"
      ]
    )
    let right = try Tool.run(
      ["lint", "invoice.md", "--as", "owner", "--locale", "en-AU"],
      in: folder.url
    )
    #expect(notes(right).isEmpty)
  }

  @Test func `lint says it once of several documents, also when it fixes them`() throws {
    let files = ["a.md": Self.australian, "b.md": Self.australian, "c.md": "All is well.\n"]
    for option in [[], ["--fix"], ["--fix", "--dry-run"], ["--format", "json"]] {
      let folder = try TemporaryFolder(files)
      let result = try Tool.run(["lint", ".", "--as", "owner"] + option, in: folder.url)
      #expect(
        notes(result) == [
          "note: 2 of 3 documents read like en-AU (progress claim, variation): --locale en-AU"
        ],
        "\(option)"
      )
    }
  }

  @Test func `the locale of the project and that of the environment are asked for too`() throws {
    let folder = try TemporaryFolder([
      "termtool.yml": "as: owner\nlocale: en-AU\n", "a.md": "An invoice is due. Send invoices.\n",
    ])
    let project = try Tool.run("lint", "a.md", in: folder.url)
    #expect(notes(project).map { $0.hasSuffix("--locale en") } == [true])
    let other = try TemporaryFolder(["a.md": Self.australian])
    let result = try Tool.run(
      ["lint", "a.md", "--as", "owner"],
      environment: ["LANG": "en_AU.UTF-8"],
      in: other.url
    )
    #expect(notes(result).isEmpty)
  }

  @Test func `convert and extract say it`() throws {
    let folder = try TemporaryFolder(["a.md": Self.australian])
    let converted = try Tool.run(
      ["convert", "a.md", "--from", "owner", "--to", "head-contractor"],
      in: folder.url
    )
    #expect(
      notes(converted) == [
        "note: a.md reads like en-AU (progress claim, variation): --from owner@en-AU"
      ]
    )
    let extracted = try Tool.run(["extract", "a.md", "--as", "owner"], in: folder.url)
    #expect(
      notes(extracted) == [
        "note: a.md reads like en-AU (progress claim, variation): --locale en-AU"
      ]
    )
  }

  @Test(arguments: [["--as", "owner"], ["--format", "json"], ["--side-by-side"], []])
  func `a story is told in its own market unless one is typed`(options: [String]) throws {
    let own = try Tool.run(["simulate", Self.scenario] + options)
    #expect(own.output.localizedCaseInsensitiveContains("progress claim"))
    #expect(!own.output.localizedCaseInsensitiveContains("invoice"))
    #expect(own.errors == "")
    let typed = try Tool.run(["simulate", Self.scenario, "--locale", "en"] + options)
    #expect(typed.output.localizedCaseInsensitiveContains("invoice"))
    #expect(!typed.output.localizedCaseInsensitiveContains("progress claim"))
    #expect(notes(typed).count == 1)
    #expect(typed.errors.hasSuffix("(Northgate Build, Brightwire Electrical): --locale en-AU\n"))
  }

  @Test func `each party has the market in which somebody reads its words`() throws {
    let result = try Tool.run(
      ["simulate", "mixed-readers", "--format", "json", "--as", "specialty-contractor"]
        + ["--as", "head-contractor", "--as", "owner"]
    )
    struct Row: Decodable, Hashable {
      var dictionary: String
      var locale: String
    }
    let rows = Set(try JSONDecoder().decode([Row].self, from: Data(result.output.utf8)))
    #expect(
      rows == [
        Row(dictionary: "specialty-contractor", locale: "en"),
        Row(dictionary: "head-contractor", locale: "en-AU"),
        Row(dictionary: "owner", locale: "en-GB"),
      ]
    )
  }

  @Test func `a story of nobody's market is told in that of the environment`() throws {
    let text = try String(contentsOfFile: Self.scenario, encoding: .utf8)
      .replacing(/, reads: [a-z-]+, locale: en-AU/, with: "")
    let result = try Tool.run("simulate", "-", input: text, environment: ["LANG": "en_GB.UTF-8"])
    #expect(result.status == 0)
    #expect(result.output.localizedCaseInsensitiveContains("payment application"))
    let typed = try Tool.run("simulate", "-", "--locale", "en", input: text)
    #expect(typed.errors == "")
  }
}
