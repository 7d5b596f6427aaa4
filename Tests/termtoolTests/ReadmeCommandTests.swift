import Foundation
import Testing

/// Does what the README shows, and compares what comes out with what is there.
struct ReadmeCommandTests {
  private let readme: String
  private let boxes: [Box]

  /// What is between fences.
  private struct Box {
    var language: String
    var name: String
    var text: String
  }

  init() throws {
    let readme = try String(
      contentsOf: TestFiles.repository.appending(path: "README.md"),
      encoding: .utf8
    )
    self.readme = readme
    boxes = readme.matches(of: /```(\w+)([^\n]*)\n((?:(?!```)[^\n]*\n)*)```/).map {
      Box(
        language: String($0.output.1),
        name: $0.output.2.trimmingCharacters(in: .whitespaces),
        text: String($0.output.3)
      )
    }
  }

  /// An empty folder but for the files that the README shows, and the examples of the repository.
  private func folder() throws -> TemporaryFolder {
    let files = boxes.filter { !$0.name.isEmpty }.map { ($0.name, $0.text) }
    let folder = try TemporaryFolder(Dictionary(uniqueKeysWithValues: files))
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "Examples"),
      withDestinationURL: TestFiles.repository.appending(path: "Examples")
    )
    return folder
  }

  private func run(_ command: String, in folder: TemporaryFolder) throws -> Tool.Result {
    let tool = Tool.executable.deletingLastPathComponent().path
    return try Tool.run(
      ["-c", "PATH=\(tool):$PATH; \(command)"],
      executable: "/bin/bash",
      in: folder.url
    )
  }

  @Test func `every command prints what stands under it`() throws {
    let folder = try folder()
    var count = 0
    for box in boxes where box.language == "console" {
      for step in box.text.split(separator: "$ ") {
        let lines = step.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        let expected = lines.count > 1 ? lines[1].trimmingCharacters(in: .newlines) : ""
        let result = try run(String(lines[0]), in: folder)
        let printed = (result.output + result.errors).trimmingCharacters(in: .newlines)
        if expected.hasSuffix("\n…") {
          #expect(printed.hasPrefix(expected.dropLast(1)), "\(lines[0])")
        } else {
          #expect(printed == expected, "\(lines[0])")
        }
        count += 1
      }
    }
    #expect(count > 4)
  }

  @Test func `every command in the text and for the shell works`() throws {
    let inline = readme.matches(of: /`(termtool [^`]+)`/).map { String($0.output.1) }
    let shell = boxes.filter { $0.language == "sh" }.flatMap { $0.text.split(separator: "\n") }
    let tool = shell.flatMap { $0.matches(of: /swift run (termtool [^&]+)/) }.map {
      String($0.output.1)
    }
    #expect(inline.count > 3)
    #expect(tool == ["termtool preview"])
    for command in inline + tool {
      let result = try run(command, in: folder())
      #expect(result.status == 0, "\(command): \(result.errors)")
    }
    for command in shell {
      #expect(command.hasPrefix("Scripts/setup && swift "))
    }
    let setup = TestFiles.repository.appending(path: "Scripts/setup").path
    #expect(FileManager.default.isExecutableFile(atPath: setup))
  }

  @Test func `every element stands so in a file`() throws {
    let files = ["dictionaries/en", "Examples/supplier"].flatMap { name -> [String] in
      let folder = TestFiles.repository.appending(path: name)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      return names.compactMap {
        try? String(contentsOf: folder.appending(path: $0), encoding: .utf8)
      }
    }
    func unindented(_ text: String) -> String {
      text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        .joined(separator: "\n")
    }
    let known = files.map(unindented)
    let elements = boxes.filter { $0.language == "xml" }
    #expect(elements.count > 4)
    for element in elements {
      #expect(known.contains { $0.contains(unindented(element.text)) }, "\(element.text)")
    }
  }

  @Test func `every link leads to a file`() throws {
    let links = readme.matches(of: /\]\(([^)#]+)[^)]*\)/).map { String($0.output.1) }
    #expect(links.count > 20)
    for link in links {
      let path = TestFiles.repository.appending(path: link).path
      #expect(FileManager.default.fileExists(atPath: path), "\(link)")
    }
  }

  private static let python = "/usr/bin/python3"

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: python), "Python is missing"))
  func `the pictures show what the tool prints`() throws {
    let drawn = try TemporaryFolder()
    let result = try Tool.run(
      "Scripts/pictures",
      drawn.path,
      environment: ["TERMTOOL": Tool.executable.path, "CHROMIUM": ""],
      executable: "/bin/bash",
      in: TestFiles.repository
    )
    #expect(result.status == 0, "\(result.errors)")
    let images = readme.matches(of: /\(docs\/images\/(\w+\.svg)\)/).map { String($0.output.1) }
    #expect(images.count > 3)
    for image in images {
      let kept = TestFiles.repository.appending(path: "docs/images/" + image)
      let now = try String(contentsOf: drawn.url.appending(path: image), encoding: .utf8)
      let isSame = try String(contentsOf: kept, encoding: .utf8) == now
      #expect(isSame, "\(image) is old: 'make pictures' draws it anew")
    }
  }
}
