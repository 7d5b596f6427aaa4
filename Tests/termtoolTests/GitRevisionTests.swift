import Foundation
import Testing

@testable import TermToolKit
@testable import termtool

/// How `diff` reads what git has.
struct GitRevisionTests {
  private static let git = "/usr/bin/git"

  /// A repository with a folder whose files are links to others.
  private static func repository() throws -> TemporaryFolder {
    let folder = try TemporaryFolder([
      "mine/a.xml": Workspace.dictionary("  <label id=\"a\">one</label>"),
      "shared/b.xml": Workspace.dictionary("  <label id=\"b\">two</label>"),
      "mine/.hidden.xml": "no dictionary",
    ])
    let manager = FileManager.default
    for (name, target) in [
      ("mine/link.xml", "../shared/b.xml"), ("mine/shared", "../shared"), ("mine/self", "."),
    ] {
      try manager.createSymbolicLink(atPath: folder.path(of: name), withDestinationPath: target)
    }
    try run(["init", "--quiet"], folder)
    try commit(folder)
    return folder
  }

  private static func commit(_ folder: TemporaryFolder) throws {
    try run(["add", "--all"], folder)
    let author = ["-c", "user.name=a", "-c", "user.email=a@b"]
    try run(author + ["commit", "--quiet", "--allow-empty", "-m", "x"], folder)
  }

  private static func run(_ arguments: [String], _ folder: TemporaryFolder) throws {
    let result = try Tool.run(arguments, executable: git, in: folder.url)
    try #require(result.status == 0, "\(result.errors)")
  }

  @Test(arguments: [
    ["HEAD", "mine"], ["HEAD:mine", "mine"], ["HEAD:mine/link.xml", "mine/link.xml"],
    ["HEAD", "mine/shared"], ["HEAD:./shared", "shared"],
  ])
  func `links of a revision lead where they lead in a folder`(sides: [String]) throws {
    let folder = try Self.repository()
    let result = try Tool.run(["diff"] + sides, in: folder.url)
    #expect(result.errors == "nothing differs\n")
    #expect(result.status == 0)
  }

  @Test func `what a link leads to differs once`() throws {
    let folder = try Self.repository()
    try folder.write(Workspace.dictionary("  <label id=\"b\">three</label>"), to: "shared/b.xml")
    let result = try Tool.run(["diff", "HEAD", "mine", "--format", "json"], in: folder.url)
    #expect(result.output.components(separatedBy: "\"kind\"").count == 2)
    #expect(result.output.contains("\"before\":\"two\",\"after\":\"three\""))
  }

  @Test(arguments: [
    "/etc/secret.xml", "../../secret.xml", "x/../../../secret.xml", "/etc",
  ])
  func `a link of a revision that leads out of the repository is not followed`(
    target: String
  ) throws {
    let outer = try TemporaryFolder([
      "secret.xml": Workspace.dictionary("  <label id=\"a\">secret</label>"),
      "r/mine/a.xml": Workspace.dictionary("  <label id=\"a\">one</label>"),
      "r/mine/x/b.txt": "",
    ])
    let folder = try TemporaryFolder(at: outer.url.appending(path: "r"))
    let name = target == "/etc" ? "mine/etc" : "mine/link.xml"
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(of: name),
      withDestinationPath: target
    )
    try Self.run(["init", "--quiet"], folder)
    try Self.commit(folder)
    for side in ["HEAD:mine", "HEAD:\(name)"] {
      let result = try Tool.run(["diff", side, "mine/a.xml"], in: folder.url)
      #expect(
        result.errors.contains(
          "error: cannot read 'HEAD:\(name)': it is a link that leads out of the repository\n"
        )
      )
      #expect(!result.output.contains("secret"))
      #expect(result.status == 2)
    }
  }

  @Test func `a content that is damaged is not called missing`() throws {
    let folder = try Self.repository()
    let name = try Tool.run(["rev-parse", "HEAD:mine/a.xml"], executable: Self.git, in: folder.url)
    let object = name.output.trimmingCharacters(in: .newlines)
    let path = ".git/objects/\(object.prefix(2))/\(object.dropFirst(2))"
    try folder.write("garbage", to: path)
    let result = try Tool.run(["diff", "HEAD", "mine"], in: folder.url)
    #expect(result.errors.contains("the content of 'HEAD:a.xml', cannot be read: error: "))
    #expect(!result.errors.contains("missing"))
    #expect(result.status == 2)
  }

  @Test func `what is left out of either side is named`() throws {
    let folder = try Self.repository()
    for name in ["mine/.git-like/a.xml", "mine/.git-like/b.xml", "mine/notes.txt"] {
      try folder.write("no dictionary", to: name)
    }
    try Self.commit(folder)
    let quiet = try Tool.run(["diff", "HEAD", "mine"], in: folder.url)
    #expect(quiet.errors == "nothing differs\n")
    let result = try Tool.run(["diff", "HEAD", "mine", "--verbose"], in: folder.url)
    let revision = """
      note: left out 'HEAD:.git-like': it is hidden
      note: left out 'HEAD:.hidden.xml': it is hidden
      note: left out 'HEAD:notes.txt': its name does not end in .xml
      note: left out 'HEAD:self': it leads to a folder that is read already

      """
    let present = revision.replacing("HEAD:", with: "mine/")
    #expect(result.errors == revision + present + "nothing differs\n")
    #expect(result.status == 0)
  }

  @Test func `a content that git lacks is told, and nothing looks new`() throws {
    let folder = try Self.repository()
    let name = try Tool.run(["rev-parse", "HEAD:mine/a.xml"], executable: Self.git, in: folder.url)
    let object = name.output.trimmingCharacters(in: .newlines)
    try FileManager.default.removeItem(
      atPath: folder.path(of: ".git/objects/\(object.prefix(2))/\(object.dropFirst(2))")
    )
    let result = try Tool.run(["diff", "HEAD", "mine"], in: folder.url)
    #expect(
      result.errors
        == "error: cannot read 'HEAD': git says: \(object), the content of 'HEAD:a.xml', is missing\n"
    )
    #expect(result.output == "")
    #expect(result.status == 2)
  }

  @Test func `where git cannot answer, it is said why`() throws {
    let folder = try Self.repository()
    let missing = try Tool.run(
      ["diff", "HEAD", "mine"],
      environment: ["PATH": "/nonexistent"],
      in: folder.url
    )
    #expect(
      missing.errors
        == "error: 'HEAD' is no file and no point of view; whether it is a revision cannot be told: "
        + "git is not installed\n"
    )
    #expect(missing.status == 2)
    // As in a container, where the files belong to somebody else.
    let distrusted = try Tool.run(
      ["diff", "HEAD", "mine"],
      environment: ["GIT_TEST_ASSUME_DIFFERENT_OWNER": "1"],
      in: folder.url
    )
    #expect(distrusted.errors.contains("git says: fatal: detected dubious ownership in repository"))
    #expect(distrusted.status == 2)
    // Outside of a repository, nothing is a revision.
    let elsewhere = try TemporaryFolder()
    let outside = try Tool.run(["diff", "ownr", "owner"], in: elsewhere.url)
    #expect(outside.errors.contains("did you mean 'owner'?"))
    #expect(outside.status == 64)
  }
}
