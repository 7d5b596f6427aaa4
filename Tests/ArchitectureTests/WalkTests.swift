import Foundation
import Testing

/// The walks through the sources lead along files that are there, and not along too many.
struct WalkTests {
  @Test func `every file of a walk is there`() throws {
    let files = try SourceTree().files.map { $0.name.split(separator: "/").last ?? "" }
    let names = Set(files.map { String($0.dropLast(".swift".count)) })
    for walk in try Self.walks() {
      for name in walk.names { #expect(names.contains(name), "\(name) in '\(walk.title)'") }
    }
  }

  @Test(arguments: zip(0..<3, [45, 45, 35]))
  func `a walk is no longer than was agreed`(index: Int, most: Int) throws {
    let walk = try Self.walks()[index]
    #expect(walk.names.count <= most, "'\(walk.title)' has \(walk.names.count) files")
  }

  private struct Walk {
    let title: String
    let names: Set<String>
  }

  private static func walks() throws -> [Walk] {
    let page = SourceTree.root.appending(path: "docs/walks.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    return text.components(separatedBy: "\n## ").dropFirst().map { section in
      let lines = section.split(separator: "\n")
      let names = lines.dropFirst().joined(separator: " ").matches(of: #/`([A-Z][A-Za-z+]*)`/#)
      return Walk(title: String(lines[0]), names: Set(names.map { String($0.1) }))
    }
  }
}
