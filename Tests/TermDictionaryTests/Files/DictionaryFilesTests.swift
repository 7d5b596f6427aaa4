import Foundation
import Testing

@testable import TermDictionary

struct DictionaryFilesTests {
  private static let word =
    "<dictionary xmlns=\"urn:termdictionary:1\" point-of-view=\"owner\" xml:lang=\"en\"/>\n"

  /// A folder for one test.
  private final class Folder {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path

    init(_ files: [String]) throws {
      for file in files {
        let file = URL(filePath: path + "/" + file)
        let parent = file.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        try Data(word.utf8).write(to: file)
      }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func link(_ name: String, to target: String) throws {
      try FileManager.default.createSymbolicLink(
        atPath: path + "/" + name,
        withDestinationPath: target
      )
    }

    func names(_ paths: [String]) -> [String] {
      paths.map { String($0.dropFirst(path.count + 1)) }
    }
  }

  @Test func `each folder is read once, by its own path, at any depth`() throws {
    let deep = (0..<60).map { "n\($0)" }.joined(separator: "/")
    let folder = try Folder(["b/x.xml", "a/deps/y.xml", "c.txt", ".h/z.xml", deep + "/d.xml"])
    try folder.link("a/b", to: "../b")
    try folder.link("b/a", to: "../a")
    try folder.link("self", to: ".")
    let finds = DictionaryFiles.find([folder.path])
    #expect(
      folder.names(finds.files.map(\.name)) == ["a/deps/y.xml", "b/x.xml", deep + "/d.xml"]
    )
    #expect(finds.unreadable == [])
    let left = zip(folder.names(finds.leftOut.map(\.path)), finds.leftOut.map(\.kind))
    #expect(
      left.map { "\($0) \($1)" } == [
        ".h hidden", "a/b readAlready", "b/a readAlready", "c.txt otherName", "self readAlready",
      ]
    )
  }

  @Test func `what cannot be read is told in the system's words`() throws {
    let folder = try Folder(["d/a.xml"])
    try folder.link("d/dead.xml", to: "nowhere")
    try folder.link("d/loop.xml", to: "loop.xml")
    let name = (folder.path + "/d/c").utf8CString.dropLast() + [-23, 46, 120, 109, 108, 0]
    close(open(Array(name), O_CREAT | O_WRONLY, 0o644))
    let paths = ["d", "nowhere.xml", "d/a.xml/b.xml"].map { folder.path + "/" + $0 }
    let (files, unreadable) = DictionaryFiles.read(paths)
    #expect(folder.names(files.map(\.name)) == ["d/a.xml"])
    #expect(
      folder.names(unreadable.map(\.path)) == [
        "d/c\\xE9.xml", "d/dead.xml", "d/loop.xml", "nowhere.xml", "d/a.xml/b.xml",
      ]
    )
    #expect(
      unreadable.map(\.reason) == [
        "its name is no UTF-8; rename it", "no such file or directory",
        "too many levels of symbolic links", "no such file or directory", "not a directory",
      ]
    )
  }

  @Test func `a file beyond the limit is not read`() throws {
    let folder = try Folder(["a.xml", "b.xml"])
    truncate(folder.path + "/b.xml", 1 << 40)
    let (files, unreadable) = DictionaryFiles.read([folder.path])
    #expect(folder.names(files.map(\.name)) == ["a.xml"])
    #expect(
      unreadable.map(\.reason) == [
        "it has 1099511627776 bytes; expected at most 67108864 bytes"
      ]
    )
    var limits = XMLLimits.standard
    limits.bytes = 10
    #expect(DictionaryFiles.read([folder.path + "/a.xml"], limits: limits).files == [])
  }

  @Test func `what has no size is read up to the limit`() throws {
    #expect(
      throws: UnreadableFile(path: "/dev/zero", reason: "it has more; expected at most 99 bytes")
    ) {
      try FileBytes.read("/dev/zero", atMost: 99)
    }
    #expect(try FileBytes.read("/dev/null", atMost: 99) == [])
    #expect(try FileBytes.read("/proc/self/stat", atMost: 1 << 20).isEmpty == false)
  }
}
