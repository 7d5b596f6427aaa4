import Foundation
import TermDictionary
import TermProse
import TestSupport
import Testing

@testable import TermToolKit
@testable import termtool

/// What ignore files leave, beside what git says.
struct IgnoreRulesTests {
  private static let git = ["/usr/bin/git", "/usr/local/bin/git"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: git != nil, "git is not installed; nothing to compare with"))
  func `a thousand random trees lose what git ignores, and nothing else`() throws {
    let seed = UInt64.random(in: 0..<1 << 32)
    var trees = RandomTrees(seed: seed)
    let folder = try TemporaryFolder()
    let top = FileSystem.canonicalPath(folder.path) ?? folder.path
    try #require(try ask(["init", "--quiet"], in: top).status == 0)
    // Files above the trees count, too.
    try folder.write("above.md\n/t1*/b/\n!/t1*/b/\n", to: ".gitignore")
    try folder.write("mine.md\n", to: ".git/info/exclude")
    var files: [String] = []
    for number in 0..<1000 { files += try trees.write("t\(number)", in: top) }
    let ignored = try ask(
      ["check-ignore", "-z", "--stdin", "--no-index"],
      in: top,
      input: files.map { $0 + "\0" }.joined()
    )
    let names = Set(ignored.output.split(separator: "\0").map(String.init))
    let expected = files.filter { !names.contains($0) }
    let found = DocumentFiles([top], from: QuietHost()).files.map {
      String($0.name.dropFirst(top.utf8.count + 1))
    }
    let wrong = Set(found).symmetricDifference(expected).sorted()
    #expect(wrong == [], "seed \(seed): \(trees.rules(above: wrong.first ?? "", in: top))")
    // Each folder for itself reads the files above it.
    for number in stride(from: 0, to: 1000, by: 25) {
      let start = "t\(number)/b/"
      let below = DocumentFiles([top + "/" + start], from: QuietHost()).files.map(\.name)
      let left = expected.filter { $0.hasPrefix(start) }.map { top + "/" + $0 }
      #expect(below.sorted() == left.sorted())
    }
  }

  /// Stars where a name has begun, of which random patterns have few.
  @Test(.enabled(if: git != nil, "git is not installed; nothing to compare with"))
  func `stars behind letters mean what they mean to git`() throws {
    let patterns = ["a", "ab", "", "b/", "?", "a/b"].flatMap { start in
      ["*/", "**/", "***/", "****/", "**//", "**/**/"].flatMap { stars in
        ["*.md", "a.md", "b/*.md", "**.md"].map { start + stars + $0 }
      }
    }
    let names = [
      "a.md", "a/a.md", "a/a/a.md", "a/b/a.md", "ab/a.md", "abc/d/a.md", "b/a/c.md", "a/b/c/d.md",
    ]
    let folder = try TemporaryFolder()
    let top = FileSystem.canonicalPath(folder.path) ?? folder.path
    try #require(try ask(["init", "--quiet"], in: top).status == 0)
    var files: [String] = []
    for (number, pattern) in patterns.enumerated() {
      try folder.write(pattern + "\n", to: "t\(number)/.gitignore")
      for name in names {
        try folder.write("", to: "t\(number)/\(name)")
        files.append("t\(number)/\(name)")
      }
    }
    let input = files.map { $0 + "\0" }.joined()
    let ignored = try ask(["check-ignore", "-z", "--stdin", "--no-index"], in: top, input: input)
    let gone = Set(ignored.output.split(separator: "\0").map(String.init))
    let left = DocumentFiles([top], from: QuietHost()).files.map {
      String($0.name.dropFirst(top.utf8.count + 1))
    }
    let wrong = Set(left).symmetricDifference(files.filter { !gone.contains($0) }).sorted()
    let told = wrong.map { name in
      let number = Int(name.dropFirst().prefix { $0 != "/" }) ?? 0
      return "\(patterns[number]): \(name)"
    }
    #expect(told == [])
  }

  private func ask(
    _ arguments: [String],
    in folder: String,
    input: String = ""
  ) throws -> Tool.Result {
    try Tool.run(
      arguments,
      input: input,
      environment: ["HOME": "/nonexistent", "GIT_CONFIG_NOSYSTEM": "1"],
      executable: Self.git ?? "",
      in: URL(filePath: folder)
    )
  }
}

/// Folders with files whose names patterns may be for, and ignore files with patterns.
private struct RandomTrees {
  private var numbers: SeededGenerator

  init(seed: UInt64) { numbers = SeededGenerator(seed: seed) }

  private static let files = [
    "a.md", "b.md", "ab.md", "a b.md", "b.md ", "[a].md", "é.md", "#a.md", "!b.md", "\\a.md",
    "above.md", "mine.md", "a-b.md", "A.md", "1.md", "abc.txt",
  ]
  .filter { DocumentSyntax(fileName: $0) != nil }

  private static let folders = ["a", "b", "ab", "build", "a.md", "é"]

  private static let pieces = [
    "a", "b", "c", "*", "*", "?", "**", "**/", "/", "/", "/**", "//", "[ab]", "[!a]", "[^b]",
    "[a-c]",
    "[]a]", "[a\\]b]", "[[:alpha:]]", "[[:digit:]]", "[[:no:]]", "[", "]", "\\", "\\*", "\\a",
    ".md",
    "*.md", "a.md", " ", "\\ ", "#", "\\#", "!", "\\!", "build", "é", "-", "[--0]", "[a-]", "{a,b}",
  ]

  private static let templates = [
    "*.md", "!a.md", "build/", "/a", "/a/", "a/**/", "a/**", "**/a", "**/b/*.md", "b/", "!b/",
    "[Ab]*", "a.md", "*/", "!*/", "/*", "!/a", "**/", "**", "a/b", "a/*/b.md", "# a.md",
    "", "   ", "a.md   ", "a\\ b.md", "b.md\\ ", "\\#a.md", "\\!b.md", "\\\\a.md", "[[]a].md",
    "?.md", "b**//", "a**//b", "b**/", "a/b**/*.md", "a***/*.md", "!a**/*.md", "!b**/a.md",
  ]

  /// Writes the tree `name` and returns the paths of its files from `top`.
  mutating func write(_ name: String, in top: String) throws -> [String] {
    var files: [String] = []
    var open = [(path: name, depth: 0)]
    while let (path, depth) = open.popLast() {
      let manager = FileManager.default
      try manager.createDirectory(atPath: top + "/" + path, withIntermediateDirectories: true)
      var taken: Set<String> = []
      if depth < 2 {
        let folders = depth == 0 ? ["a", "b"] : Self.folders.shuffled(using: &numbers).prefix(1)
        for folder in folders where taken.insert(folder).inserted {
          open.append((path + "/" + folder, depth + 1))
        }
      }
      for file in Self.files.shuffled(using: &numbers).prefix(2) where taken.insert(file).inserted {
        try Data().write(to: URL(filePath: top + "/" + path + "/" + file))
        files.append(path + "/" + file)
      }
      guard depth == 0 || Int.random(in: 0..<3, using: &numbers) == 0 else { continue }
      try Data(ignoreFile().utf8).write(to: URL(filePath: top + "/" + path + "/.gitignore"))
    }
    return files
  }

  private mutating func ignoreFile() -> String {
    let ending = Int.random(in: 0..<8, using: &numbers) == 0 ? "\r\n" : "\n"
    let lines = (0..<Int.random(in: 1...5, using: &numbers)).map { _ in line() }
    let mark = Int.random(in: 0..<8, using: &numbers) == 0 ? "\u{FEFF}" : ""
    return mark + lines.joined(separator: ending) + (Bool.random(using: &numbers) ? ending : "")
  }

  private mutating func line() -> String {
    if Bool.random(using: &numbers) { return Self.templates.randomElement(using: &numbers) ?? "" }
    let start = ["", "", "", "!", "/"].randomElement(using: &numbers) ?? ""
    let pieces = (0..<Int.random(in: 1...5, using: &numbers)).compactMap { _ in
      Self.pieces.randomElement(using: &numbers)
    }
    return start + pieces.joined()
  }

  /// The ignore files that may be for `path`.
  func rules(above path: String, in top: String) -> String {
    var folder = path.split(separator: "/").map(String.init)
    var text = path
    while !folder.isEmpty {
      folder.removeLast()
      let file = (folder + [".gitignore"]).joined(separator: "/")
      if let rules = try? String(contentsOfFile: top + "/" + file, encoding: .utf8) {
        text += "\n\(file): \(rules.debugDescription)"
      }
    }
    return text
  }
}
