import Foundation
import Testing

@testable import TermToolKit
@testable import termtool

/// Journals that this program has not left where they are: made by hand, copied, cloned, or changed
/// afterwards.
struct StrangeJournalTests {
  private static let next = "termtool fmt a.xml --check"
  private static let told =
    "was not left here by this tool, so it is not followed; look into it, then remove it\n"

  /// Files that a repository may hold.
  private static let handmade: [(what: String, script: String)] = [
    (
      "a copy to be put back",
      #"printf 'KEY=evil\n' > 0.copy; printf 'KEY=1\nx' > 0; printf '0 1:1:1:1 2:2:2:2 .env\0' > list"#
    ),
    (
      "a copy with a seal",
      #"""
      printf 'KEY=evil\n' > 0.copy; printf 'KEY=1\nx' > 0; printf '0 1:1:1:1 2:2:2:2 .env\0' > list
      echo '*' > .gitignore; printf 1:1 > .gitignore.seal; printf 1:1 > 0.copy.seal
      """#
    ),
    ("a new text", #"printf 'KEY=evil\n' > 0; printf '0 1:1:1:1 2:2:2:2 .env\0' > list"#),
    ("a new file", #"printf 'KEY=evil\n' > 0; printf '0 - 2:2:2:2 .profile\0' > list"#),
    ("a text to be saved", #"printf 'KEY=evil\n' > 0; printf '0 1:1:1:1 2:2:2:2 .env\0' > list"#),
    ("the format from before", #"printf 'KEY=evil\n' > 0; printf '0 1:1:1 2:2:2 .env\0' > list"#),
    ("nothing that makes sense", "echo x > 0; echo y > list"),
  ]

  @Test(
    arguments: handmade.indices,
    [#"printf '.\0' > commit"#, #"printf '1:1 .\0' > commit"#, "true"]
  )
  func `what comes with a repository is not followed`(index: Int, commit: String) throws {
    let folder = try TemporaryFolder([".env": "KEY=1\n", "a.xml": WritingTests.formatted])
    let row = Self.handmade[index]
    _ = try Tool.shell(
      "mkdir -m 700 \(WorkFolder.name); cd \(WorkFolder.name); \(row.script); \(commit)",
      in: folder.url
    )
    try expectLeft(folder, "\(row.what), \(commit)")
  }

  @Test func `what is in the way of a change is named, and nothing is changed`() throws {
    let folder = try TemporaryFolder(["a.md": "It is an claim.\n", ".termtool-changes/0": "x"])
    _ = try Tool.shell("chmod 700 .termtool-changes", in: folder.url)
    let next = "termtool lint a.md --as owner --config none --fix --fail-on never"
    let result = try Tool.shell(next, in: folder.url)
    let path = (FileSystem.canonicalPath(folder.path) ?? "") + "/" + WorkFolder.name
    #expect(
      result.errors == """
        error: '\(path)' \(Self.told)\
        error: '\(path)' was not left here by this tool, so it is in the way; nothing was changed; remove it

        """
    )
    #expect(result.status == 2)
    #expect(try folder.text(of: "a.md") == "It is an claim.\n")
  }

  @Test(arguments: [
    "cp -a here there", "git clone -q here there 2>&1",
    "tar cf t here; mkdir there; tar xf t -C there --strip-components 1",
  ])
  func `a copy of a true journal is not followed, and the true one is`(copy: String) throws {
    let folder = try TemporaryFolder()
    let here = try interrupted(in: folder.url.appending(path: "here"))
    let script = """
      git init -q here; cd here
      git add -f . && git -c user.name=x -c user.email=x@example.com commit -qm x; cd ..; \(copy)
      chmod 700 there/\(WorkFolder.name)
      """
    #expect(try Tool.shell(script, in: folder.url).errors == "")
    let there = try TemporaryFolder(at: folder.url.appending(path: "there"))
    try expectLeft(there, copy)
    #expect(try there.text(of: "b") == "old\n")
    let result = try Tool.shell(Self.next, in: here.url)
    #expect(result.errors.hasPrefix("note: finished a change in '"))
    #expect(try here.text(of: "b") == "new\n")
  }

  @Test func `git sees nothing of a change that was interrupted`() throws {
    let folder = try TemporaryFolder()
    let here = try interrupted(in: folder.url)
    let result = try Tool.shell("git init -q .; git status --porcelain", in: here.url)
    #expect(result.output == "?? a.xml\n?? b\n?? c\n")
  }

  /// Parts of a true journal that another file has replaced, or that came to it.
  @Test(arguments: [
    "rm 0; echo evil > 0", "rm list; printf '1 1:1:1:1 2:2:2:2 c\\0' > list; rm -f 1.copy",
    "cp list l; mv l list", "echo evil > 0", "printf '1:1 .\\0' > commit", "mv 0.old x; ln 1 0.old",
    "rm .gitignore; echo '*' > .gitignore", "cp .gitignore g; mv g .gitignore",
  ])
  func `a true journal is not followed any more when something in it is another`(
    edit: String
  ) throws {
    let folder = try TemporaryFolder()
    let here = try interrupted(in: folder.url)
    _ = try Tool.shell("cd \(WorkFolder.name); \(edit)", in: here.url)
    try expectLeft(here, edit)
  }

  @Test func `a copy without its seal is not put back`() throws {
    let folder = try TemporaryFolder()
    let here = try interrupted(in: folder.url)
    _ = try Tool.shell("cd \(WorkFolder.name); rm 1.copy; echo evil > 1.copy", in: here.url)
    let result = try Tool.shell(Self.next, in: here.url)
    #expect(result.errors.contains("a change in '"))
    #expect(try ["b", "c"].map(here.text) == ["new\n", "new\n"])
  }

  @Test(arguments: ["rm c; echo new > c", "rm c; ln -s .env c; printf new > .env", "rm c; mkdir c"])
  func `a file that another has replaced is not written in place`(edit: String) throws {
    let folder = try TemporaryFolder()
    let here = try interrupted(in: folder.url)
    _ = try Tool.shell("printf n | dd conv=notrunc of=c status=none; \(edit)", in: here.url)
    let before = try Tool.shell("ls -l c; cat c", in: here.url).output
    let result = try Tool.shell(Self.next, in: here.url)
    #expect(result.errors.contains("took back a change in '"))
    #expect(try here.text(of: "b") == "old\n")
    #expect(try Tool.shell("ls -l c; cat c", in: here.url).output == before)
    #expect(try here.text(of: "c.saved-1") == "old\n")
  }

  @Test(arguments: ["true", "echo '*' > .gitignore", "echo '*' > .gitignore; > .gitignore.seal"])
  func `a journal whose making was interrupted is cleared away`(made: String) throws {
    let folder = try TemporaryFolder(["a.xml": WritingTests.formatted])
    let script = "mkdir -m 700 \(WorkFolder.name); (cd \(WorkFolder.name); \(made)); \(Self.next)"
    let result = try Tool.shell(script, in: folder.url)
    #expect(result.errors.hasPrefix("note: cleared away what was left of a change"))
    #expect(!FileManager.default.fileExists(atPath: folder.path(of: WorkFolder.name)))
  }

  /// A change of `b`, and of `c` in place, that was interrupted before either.
  private func interrupted(in url: URL) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(at: url)
    for (name, text) in ["a.xml": WritingTests.formatted, "b": "old\n", "c": "old\n"] {
      try folder.write(text, to: name)
    }
    try FileManager.default.linkItem(atPath: folder.path(of: "c"), toPath: folder.path(of: "c2"))
    let canonical = try #require(FileSystem.canonicalPath(folder.path))
    let work = try WorkFolder.make(for: canonical)
    let replacements = try ["b", "c"].enumerated().map { number, name in
      let change = FileChange(
        name: name,
        target: canonical + "/" + name,
        old: Array("old\n".utf8),
        new: Array("new\n".utf8)
      )
      return try FileReplacement(change, number: number, in: work)
    }
    try FileManager.default.removeItem(atPath: folder.path(of: "c2"))
    try work.write(Array(replacements.map(\.record.text).joined().utf8), to: "list")
    try FileJournal(folders: [work]).begin()
    return folder
  }

  /// Expects that the next command says one thing of the journal in `folder`, and changes nothing.
  private func expectLeft(_ folder: TemporaryFolder, _ comment: String) throws {
    let look = "tar c --exclude .git --sort=name . | sha256sum"
    let before = try Tool.shell(look, in: folder.url).output
    let result = try Tool.shell(Self.next, in: folder.url)
    #expect(result.status == 0, "\(comment)")
    let path = (FileSystem.canonicalPath(folder.path) ?? "") + "/" + WorkFolder.name
    #expect(result.errors == "error: '\(path)' \(Self.told)", "\(comment)")
    #expect(try Tool.shell(look, in: folder.url).output == before, "\(comment)")
  }
}
