import Diagnostics
import Foundation
import Testing

@testable import TermToolKit
@testable import termtool

/// The steps by which files are replaced, and what an interruption between any two of them leaves.
struct FileTransactionTests {
  private let console = Console(color: .never)

  private func commit(_ sources: [SourceText]) throws {
    var files = FileTransaction()
    for source in sources { files.replace(source, with: Array("new\n".utf8)) }
    try files.commit(tellingOn: console)
  }

  private func source(_ name: String, _ text: String, in folder: TemporaryFolder) -> SourceText {
    SourceText(name: folder.path(of: name), text: text)
  }

  @Test func `files that changed since they were read are named, and none is written`() throws {
    let folder = try TemporaryFolder(["a": "old\n", "b": "somebody's\n", "c/d": "old\n"])
    let sources = ["a", "b", "c/d"].map { source($0, "old\n", in: folder) }
    let failure = #expect(throws: ToolFailure.self) { try commit(sources) }
    #expect(
      failure?.description
        == "'\(folder.path(of: "b"))' has changed since it was read; nothing was changed; try again"
    )
    #expect(try folder.names() == ["a", "b", "c", "c/d"])
    #expect(try ["a", "b", "c/d"].map(folder.text) == ["old\n", "somebody's\n", "old\n"])
  }

  @Test func `several files that changed are told as several`() throws {
    let folder = try TemporaryFolder(["a": "new\n", "b": "new\n"])
    let sources = ["a", "b"].map { source($0, "old\n", in: folder) }
    let failure = #expect(throws: ToolFailure.self) { try commit(sources) }
    #expect(
      failure?.description.hasSuffix(
        " have changed since they were read; nothing was changed; try again"
      ) == true
    )
  }

  @Test func `what is told of several files stands in several lines`() throws {
    let folder = try TemporaryFolder(["a": "old\n", "b": "old\n"])
    let work = try WorkFolder.make(for: folder.canonical("."))
    var undoing = Undoing()
    for (number, name) in ["a", "b"].enumerated() {
      var replacement = try folder.replacement(of: name, number, in: work)
      try replacement.make()
      _ = try Tool.shell("echo more >> \(name)", in: folder.url)
      undoing.undo(&replacement)
    }
    #expect(undoing.remark?.text.split(separator: "\n").count == 2)
    #expect(undoing.remark?.text.contains("␊") == false)
  }

  @Test(arguments: [
    ("rm a", "'a' has changed since it was read"), ("rm a; mkdir a", "cannot write 'a'"),
    ("rm a; ln -s b a", "'a' has changed since it was read"),
  ])
  func `a file that is another now is left`(before: String, told: String) throws {
    let folder = try TemporaryFolder(["a": "old\n", "b": "old\n"])
    let change = FileChange(
      name: "a",
      target: folder.canonical("a"),
      old: Array("old\n".utf8),
      new: Array("new\n".utf8)
    )
    _ = try Tool.shell(before, in: folder.url)
    var run = FileTransactionRun([change])
    let failure = #expect(throws: ToolFailure.self) { try run.commit() }
    #expect(failure?.description.hasPrefix(told) == true)
    #expect(try folder.text(of: "b") == "old\n")
    #expect(try !folder.names().contains { $0.contains(WorkFolder.name) })
  }

  @Test func `a file that is open for writing elsewhere is waited for, then compared`() throws {
    let folder = try TemporaryFolder(["a": "old\n"])
    let work = try WorkFolder.make(for: folder.canonical("."))
    var replacement = try folder.replacement(of: "a", 0, in: work)
    let editor = try #require(FileHandle(forUpdatingAtPath: folder.path(of: "a")))
    try replacement.make()
    #expect(throws: FileChangeError.self) { try replacement.validate(until: .now) }
    try editor.seekToEnd()
    try editor.write(contentsOf: Data("more\n".utf8))
    try editor.close()
    #expect(throws: FileChangeError.self) { try replacement.validate(until: .now + .seconds(5)) }
    #expect(try replacement.undo() == nil)
    #expect(try folder.text(of: "a") == "old\nmore\n")
  }

  @Test func `what replaced the new text meanwhile stays when it is undone`() throws {
    let folder = try TemporaryFolder(["a": "old\n"])
    let work = try WorkFolder.make(for: folder.canonical("."))
    var replacement = try folder.replacement(of: "a", 0, in: work)
    try replacement.make()
    try folder.write("editor's\n", to: "a")
    #expect(try replacement.undo() == nil)
    #expect(try folder.text(of: "a") == "editor's\n")
  }

  @Test func `what was added to the new text meanwhile is saved when it is undone`() throws {
    let folder = try TemporaryFolder(["a": "old\n"])
    let work = try WorkFolder.make(for: folder.canonical("."))
    var replacement = try folder.replacement(of: "a", 0, in: work)
    try replacement.make()
    _ = try Tool.shell("echo more >> a", in: folder.url)
    #expect(try replacement.undo() == folder.canonical("a.saved-1"))
    #expect(try folder.text(of: "a") == "old\n")
    #expect(try folder.text(of: "a.saved-1") == "new\nmore\n")
  }

  /// Where a change of three files was interrupted, what somebody did then, and what the next
  /// command does.
  static let interruptions: [(step: Int, edit: String, told: String, texts: [String])] = [
    (0, "true", "cleared away what was left of", ["old\n", "old\n", "old\n"]),
    (1, "true", "finished", ["new\n", "new\n", "new\n"]),
    (2, "true", "finished", ["new\n", "new\n", "new\n"]),
    (4, "true", "finished", ["new\n", "new\n", "new\n"]),
    (2, "echo more >> b", "took back", ["old\n", "old\nmore\n", "old\n"]),
    (2, "echo other > c/d", "took back", ["old\n", "old\n", "other\n"]),
    (2, "echo more >> a", "finished", ["new\nmore\n", "new\n", "new\n"]),
    (3, "printf 'ne' | dd conv=notrunc of=b", "finished", ["new\n", "new\n", "new\n"]),
    (3, "echo other > b", "took back", ["old\n", "other\n", "old\n"]),
    (5, "true", "cleared away what was left of", ["new\n", "new\n", "new\n"]),
  ]

  @Test(arguments: interruptions.indices)
  func `the next command finishes an interrupted change or takes it back`(index: Int) throws {
    let row = Self.interruptions[index]
    let folder = try TemporaryFolder(["a": "old\n", "b": "old\n", "c/d": "old\n"])
    // A file with two names is written in place.
    if row.step == 3 { try folder.link("b", "b2") }
    let works = try ["", "/c"].map { try WorkFolder.make(for: folder.canonical(".") + $0) }
    var replacements = [
      try folder.replacement(of: "a", 0, in: works[0]),
      try folder.replacement(of: "b", 1, in: works[0]),
      try folder.replacement(of: "c/d", 2, in: works[1]),
    ]
    try works[0].write(
      Array((replacements[0].record.text + replacements[1].record.text).utf8),
      to: "list"
    )
    try works[1].write(Array(replacements[2].record.text.utf8), to: "list")
    let journal = FileJournal(folders: works)
    if row.step > 0 { try journal.begin() }
    for made in 0..<[0, 0, 1, 1, 3, 3][row.step] { try replacements[made].make() }
    if row.step == 5 { try journal.end() }
    _ = try Tool.shell(row.edit, in: folder.url)

    let next = ["lint", "c/d", "--as", "owner", "--config", "none", "--syntax", "text"]
    let result = try Tool.run(next, in: folder.url)
    #expect(result.errors.hasPrefix("note: \(row.told) a change in '"))
    #expect(!result.errors.contains("␊"))
    // Each folder of a change that is over is cleared away when a command comes there.
    _ = try Tool.run(
      "lint",
      "a",
      "--as",
      "owner",
      "--config",
      "none",
      "--syntax",
      "text",
      in: folder.url
    )
    #expect(try ["a", "b", "c/d"].map(folder.text) == row.texts)
    // Where somebody has replaced what was written in place, the text from before that has no other
    // place.
    let saved = row.step == 3 && row.edit == "echo other > b" ? ["b.saved-1"] : []
    #expect(try folder.names().filter { $0 != "b2" } == ["a", "b"] + saved + ["c", "c/d"])
  }

  @Test func `a work folder that others may write is not trusted`() throws {
    let folder = try TemporaryFolder(["a": "old\n", ".termtool-changes/list": "0 1:1:1 1:1:1 a\0"])
    _ = try Tool.shell("chmod 777 .termtool-changes", in: folder.url)
    let result = try Tool.run("lint", "a", "--as", "owner", "--syntax", "text", in: folder.url)
    #expect(
      result.errors.contains(
        "was not left here by this tool, so it is not followed; look into it, then remove it"
      )
    )
    #expect(try folder.names().contains(".termtool-changes/list"))
  }

  @Test func `names are exchanged by links where the system cannot, and fixed at any step`() throws
  {
    let folder = try TemporaryFolder(["work": "new\n", "target": "old\n"])
    let (work, target) = (folder.path(of: "work"), folder.path(of: "target"))
    func fix() throws -> [String] {
      try NameExchange.fix(work)
      return try ["work", "target"].map(folder.text)
    }
    try NameExchange.exchangeByLink(work, target)
    #expect(try fix() == ["old\n", "new\n"])
    // Between the first step and the second.
    try folder.link("target", "work.old")
    #expect(try fix() == ["old\n", "new\n"])
    // Between the second and the third.
    try folder.link("target", "work.old")
    try FilePath.move(work, to: target)
    #expect(try fix() == ["new\n", "old\n"])
    #expect(try folder.names() == ["target", "work"])
  }

  @Test(arguments: [
    ("0 - 4:5:6:7 a b", ChangeRecord(number: 0, name: "a b", old: nil, new: mark)),
    ("7 4:5:6:7 4:5:6:7 ä\n", ChangeRecord(number: 7, name: "ä\n", old: mark, new: mark)),
    ("7 4:5:6:7 4:5:6:7 ../a", nil), ("7 4:5:6:7 4:5:6:7 ..", nil), ("7 4:5 4:5:6:7", nil),
    ("", nil), ("x 4:5:6:7 4:5:6:7 a", nil), ("1 4:5:6:7 4:5:6 a", nil),
    ("1 4:5:6:7 4:5:6:7 ", nil),
  ])
  func `a record of the journal is read as it was written`(text: String, record: ChangeRecord?) {
    #expect(ChangeRecord(text) == record)
    if let record { #expect(record.text == text + "\0") }
  }

  private static let mark = FileMark(
    state: FileState(size: 5, modified: 6, inode: 4),
    born: 7
  )
}

extension TemporaryFolder {
  /// The path of a file without links.
  fileprivate func canonical(_ name: String) -> String {
    let folder = FileSystem.canonicalPath(path) ?? path
    return name == "." ? folder : folder + "/" + name
  }

  /// The paths of all files and folders, hidden ones included.
  fileprivate func names() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
  }

  fileprivate func link(_ name: String, _ other: String) throws {
    try FileManager.default.linkItem(atPath: path(of: name), toPath: path(of: other))
  }

  /// The replacement of the file `name`, which holds `old`, by `new`.
  fileprivate func replacement(
    of name: String,
    _ number: Int,
    in folder: WorkFolder
  ) throws -> FileReplacement {
    let change = FileChange(
      name: name,
      target: canonical(name),
      old: Array("old\n".utf8),
      new: Array("new\n".utf8)
    )
    return try FileReplacement(change, number: number, in: folder)
  }
}
