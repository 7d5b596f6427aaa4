import Foundation
import Testing

/// Holds the JSON shapes of `docs/command-line.md`.
struct DocumentedShapeTests {
  /// A command on the page, and the JSON under it.
  struct Example: Sendable, CustomTestStringConvertible {
    var command: String
    var json: String

    var testDescription: String { command }
  }

  static let examples = (try? read()) ?? []

  @Test func `every command that prints JSON has an example`() {
    let commands = Set(
      Self.examples.compactMap { $0.command.split(separator: " ").dropFirst().first }
    )
    #expect(
      commands == [
        "dictionaries", "preview", "terms", "check", "explain", "workflow", "simulate", "format",
        "diff", "coverage", "find", "glossary", "usage", "convert", "extract", "lint", "grammar",
      ]
    )
  }

  @Test(arguments: examples)
  func `the tool prints what the page says`(example: Example) throws {
    let arguments = Array(Self.words(of: example.command).dropFirst())
    let output = try Tool.run(arguments.map(Self.path)).output
    let documented = try Self.value(of: example.json)
    let actual = try Self.value(of: output)
    #expect(Self.holds(documented, for: actual), "\(output)")
    let keys = JSONText.keys(of: example.json)
    #expect(JSONText.keys(of: output).isSuperset(of: keys))
  }

  @Test(arguments: [
    ["explain"], ["preview"], ["terms"], ["dictionaries"], ["check", "faulty.xml", "broken.xml"],
    ["terms", "claim*", "--trace"], ["workflow"], ["coverage"], ["glossary"], ["usage"],
    ["find", "funding"],
    ["diff", "head-contractor", "owner"],
    ["simulate", "Examples/scenarios/revise-and-resubmit.yaml"],
  ])
  func `all rows have the keys of the page`(arguments: [String]) throws {
    let examples = Self.examples.filter { example in
      example.command.hasPrefix("termtool \(arguments[0])")
        && example.command.contains("--trace") == arguments.contains("--trace")
    }
    let documented = try #require(examples.first)
    let expected = try Self.keys(ofFirstRow: Self.value(of: documented.json))
    let output = try Tool.run(arguments.map(Self.path) + ["--format", "json"]).output
    let rows = try #require(try Self.value(of: output) as? [[String: Any]])
    #expect(!rows.isEmpty)
    for row in rows { #expect(Set(row.keys) == expected) }
  }

  /// The page names files as from the folder of the project; the tool runs elsewhere.
  private static func path(_ argument: String) -> String {
    guard argument.hasPrefix("Examples/") else { return argument }
    return TestFiles.repository.appending(path: argument).path
  }

  /// The words of a command; single quotes keep several together.
  private static func words(of command: String) -> [String] {
    command.matches(of: /'([^']*)'|[^ ]+/).map { String($0.1 ?? $0.0) }
  }

  /// Lines that a batch reads, and the lines that answer them, key by key.
  @Test func `a batch is answered as the page says`() throws {
    let file = TestFiles.repository.appending(path: "docs/command-line.md")
    let page = try String(contentsOf: file, encoding: .utf8)
    let box =
      /```console\n(termtool format --batch[^\n]*)\n```\n\n```json lines\n([^`]+)```\n\n```json lines\n([^`]+)```/
    let examples = page.matches(of: box)
    #expect(!examples.isEmpty)
    for example in examples {
      let arguments = Array(Self.words(of: String(example.1)).dropFirst())
      let result = try Tool.run(arguments, input: String(example.2))
      #expect(result.output == String(example.3))
    }
  }

  /// Whether `actual` is what the page says: an array may have more elements, a text may go on
  /// after `…`.
  private static func holds(_ documented: Any, for actual: Any) -> Bool {
    switch (documented, actual) {
    case (let documented as [String: Any], let actual as [String: Any]):
      documented.keys == actual.keys
        && documented.allSatisfy { key, value in actual[key].map { holds(value, for: $0) } ?? false
        }
    case (let documented as [Any], let actual as [Any]):
      documented.isEmpty
        ? actual.isEmpty
        : documented.allSatisfy { element in actual.contains { holds(element, for: $0) } }
    case (let documented as String, let actual as String):
      documented.hasSuffix(" …")
        ? actual.hasPrefix(documented.dropLast(2)) : documented == actual
    default:
      (documented as? NSObject) == (actual as? NSObject)
    }
  }

  private static func keys(ofFirstRow value: Any) throws -> Set<String> {
    let row = (value as? [[String: Any]])?.first ?? value as? [String: Any]
    return Set(try #require(row).keys)
  }

  private static func value(of json: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
  }

  /// The boxes of the page: a command, and JSON right after it.
  private static func read() throws -> [Example] {
    let file = TestFiles.repository.appending(path: "docs/command-line.md")
    let page = try String(contentsOf: file, encoding: .utf8)
    let box = /```console\n(termtool [^\n]+)\n```\n\n```json\n([^`]+)```/
    return page.matches(of: box).map {
      Example(command: String($0.1), json: String($0.2))
    }
  }
}
