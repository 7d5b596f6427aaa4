import Foundation
import Testing

struct DiffTests {
  private static let small = ["--dictionaries", "small"]

  /// Two versions of a small set.
  private static func versions() throws -> TemporaryFolder {
    let source = TestFiles.folder("Fixtures").appending(path: "small")
    let folder = try TemporaryFolder()
    for name in ["points-of-view.xml", "en/base.xml", "en/owner.xml", "en-AU/base.xml"] {
      let text = try String(contentsOf: source.appending(path: name), encoding: .utf8)
      try folder.write(text, to: "old/" + name)
      let changed =
        text
        .replacing("<other>invoices</other>", with: "<other>bills</other>")
        .replacing("request for payment", with: "demand for payment")
        .replacing("id=\"revenue-tab\"", with: "id=\"income-tab\"")
        .replacing("Add {", with: "Create {")
        .replacing(
          /<mass>funding.*?<\/counted>/.dotMatchesNewlines(),
          with: "<one>grant</one><other>grants</other>"
        )
      try folder.write(changed, to: "new/" + name)
    }
    return folder
  }

  @Test func `what changed is said in words, and what reads differently is shown`() throws {
    let folder = try Self.versions()
    let result = try Tool.run(
      [
        "diff", folder.path(of: "old"), folder.path(of: "new"), "--locale", "en", "--locale",
        "en-AU",
      ]
        + Self.small
    )
    try expectSnapshot(result.output, named: "diff.txt")
    #expect(result.status == 0)
  }

  @Test func `two readers are compared`() throws {
    let result = try Tool.run(["diff", "contractor", "owner@en-AU"] + Self.small)
    try expectSnapshot(result.output, named: "diff-readers.txt")
  }

  @Test func `what does not differ is nothing`() throws {
    let result = try Tool.run(["diff", "small", "small"] + Self.small)
    #expect(result.output == "")
    #expect(result.errors == "nothing differs\n")
    #expect(
      try Tool.run(["diff", "small", "small", "--format", "json"] + Self.small).output == "[]\n"
    )
  }

  @Test func `a file that is gone is no more inherited from the dictionaries beside`() throws {
    let folder = try Self.versions()
    try FileManager.default.removeItem(atPath: folder.path(of: "new/en/owner.xml"))
    let json = try Tool.run(
      ["diff", folder.path(of: "old"), folder.path(of: "new"), "--as", "owner", "--format", "json"]
        + Self.small
    ).output
    #expect(
      json.contains(#""kind":"term-removed","term":"contract","message":null,"dictionary":"owner""#)
    )
    #expect(json.contains(#""before":"Add funding","after":"Create a prime contract""#))
  }

  @Test func `revisions of git are compared`() throws {
    let folder = try Self.versions()
    func git(_ arguments: String...) throws {
      let result = try Tool.run(["-C", folder.path] + arguments, executable: "/usr/bin/git")
      try #require(result.status == 0, "\(result.errors)")
    }
    try git("init", "--quiet")
    try git("add", "old")
    try git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "-m", "first")
    let plain = try Tool.run(["diff", folder.path(of: "old"), folder.path(of: "new")] + Self.small)
    for name in ["points-of-view.xml", "en/base.xml", "en/owner.xml", "en-AU/base.xml"] {
      try folder.write(try folder.text(of: "new/" + name), to: "old/" + name)
    }
    let since = try Tool.run(["diff", "HEAD", folder.path(of: "old")] + Self.small)
    #expect(since.output == plain.output)
    let file = try Tool.run(["diff", "HEAD", folder.path(of: "old/en/owner.xml")] + Self.small)
    #expect(file.output.contains("became a noun that can be counted"))
    let outside = try Tool.run(["diff", "HEAD~7", folder.path(of: "old")] + Self.small)
    #expect(outside.status == 64)
  }
}
