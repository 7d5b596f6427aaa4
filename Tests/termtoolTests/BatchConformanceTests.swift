import Foundation
import Testing

/// Sends the working group's suite through the tool, as a stranger would: its tests are lines of a
/// batch.
///
/// Only those that call the suite's own test functions are left out; the tool has none of these.
struct BatchConformanceTests {
  private static let folder = ProcessInfo.processInfo.environment["MF2_SUITE"]

  /// The tests that there are without the suite's own functions.
  private static let known = 316

  @Test(.enabled(if: folder != nil, "MF2_SUITE names no folder; conformance is not scored"))
  func `the suite is passed line by line`() throws {
    let tests = try Self.tests(in: try #require(Self.folder))
    #expect(tests.count >= Self.known)
    let lines = try tests.map { try JSONSerialization.data(withJSONObject: $0) }
    let input = lines.map { String(decoding: $0, as: UTF8.self) + "\n" }.joined()
    let result = try Tool.run("format", "--batch", "--bidi", "default", input: input)
    #expect(result.status == 0)
    let answers = try result.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    try #require(answers.count == tests.count)
    for (test, answer) in zip(tests, answers) {
      let errors = (test["expErrors"] as? [[String: String]] ?? []).compactMap { $0["type"] }
      #expect(answer["errors"] as? [String] == errors, "\(test)")
      if let text = test["exp"] as? String { #expect(answer["text"] as? String == text, "\(test)") }
      if let parts = test["expParts"] as? [[String: Any]] {
        let actual = answer["parts"] as? [[String: Any]] ?? []
        #expect(actual.count == parts.count, "\(test)")
        for (part, found) in zip(parts, actual) { #expect(Self.isMet(part, by: found), "\(test)") }
      }
    }
  }

  private static func tests(in folder: String) throws -> [[String: Any]] {
    let root = URL(filePath: folder)
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    var tests: [[String: Any]] = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "json", !file.path.hasSuffix(".schema.json") else { continue }
      let json = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
      let defaults = json?["defaultTestProperties"] as? [String: Any] ?? [:]
      for test in json?["tests"] as? [[String: Any]] ?? [] {
        tests.append(defaults.merging(test) { $1 })
      }
    }
    return tests.filter { !(($0["src"] as? String) ?? "").contains(":test:") }
  }

  /// Whether `actual` has all that is expected; it may have more.
  private static func isMet(_ expected: Any, by actual: Any) -> Bool {
    switch (expected, actual) {
    case (let expected as [String: Any], let actual as [String: Any]):
      expected.allSatisfy { key, value in actual[key].map { isMet(value, by: $0) } ?? false }
    case (let expected as [Any], let actual as [Any]):
      expected.count == actual.count && zip(expected, actual).allSatisfy { isMet($0, by: $1) }
    default:
      (expected as? NSObject) == (actual as? NSObject)
    }
  }
}
