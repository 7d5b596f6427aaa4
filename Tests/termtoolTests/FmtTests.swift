import Foundation
import Testing

struct FmtTests {
  static let written = """
    <dictionary xmlns="urn:termdictionary:1" xml:lang='en' point-of-view="owner">
    <!-- A visit. --><noun id="site-visit"><other>site visits</other><one>site visit</one></noun>
    </dictionary>
    """

  static let formatted = """
    <?xml version="1.0" encoding="UTF-8"?>
    <dictionary xmlns="urn:termdictionary:1" point-of-view="owner" xml:lang="en">
      <!-- A visit. -->
      <noun id="site-visit">
        <one>site visit</one>
        <other>site visits</other>
      </noun>
    </dictionary>

    """

  @Test func `files are written in place`() throws {
    let folder = try TemporaryFolder(["a.xml": Self.written, "b/b.xml": Self.formatted])
    let result = try Tool.run("fmt", folder.path)
    #expect(folder.anonymous(result.errors) == "formatted a.xml\n")
    #expect(result.output == "")
    #expect(result.status == 0)
    #expect(try folder.text(of: "a.xml") == Self.formatted)
    #expect(try Tool.run("fmt", folder.path).errors == "")
  }

  @Test(arguments: [[], ["-"]])
  func `standard input goes to standard output`(paths: [String]) throws {
    let result = try Tool.run(["fmt"] + paths, input: Self.written)
    #expect(result.output == Self.formatted)
    #expect(result.status == 0)
  }

  @Test func `a check names what would change and writes nothing`() throws {
    let folder = try TemporaryFolder(["a.xml": Self.written, "b.xml": Self.formatted])
    let result = try Tool.run("fmt", "--check", folder.path)
    #expect(folder.anonymous(result.output) == "a.xml\n")
    #expect(result.status == 1)
    #expect(try folder.text(of: "a.xml") == Self.written)
    #expect(try Tool.run("fmt", "--check", folder.path(of: "b.xml")).status == 0)
  }

  @Test func `a dry run shows what would change and writes nothing`() throws {
    let folder = try TemporaryFolder(["a.xml": Self.written])
    let result = try Tool.run("fmt", "--dry-run", folder.path)
    try expectSnapshot(folder.anonymous(result.output), named: "fmt-dry-run.diff")
    #expect(result.status == 0)
    #expect(try folder.text(of: "a.xml") == Self.written)
    #expect(try Tool.run("fmt", "--dry-run", "--check", folder.path).status == 1)
  }

  @Test func `a file that cannot be read is told, and the others are formatted`() throws {
    let folder = try TemporaryFolder(["a.xml": "<dictionary>", "b.xml": Self.written])
    let result = try Tool.run("fmt", folder.path, "nowhere.xml")
    #expect(result.status == 2)
    #expect(result.errors.contains("a.xml:1:13: error: the file ends inside of 'dictionary'"))
    #expect(result.errors.contains("error: cannot read 'nowhere.xml'"))
    #expect(try folder.text(of: "a.xml") == "<dictionary>")
    #expect(try folder.text(of: "b.xml") == Self.formatted)
  }

  @Test func `permissions and links stay`() throws {
    let folder = try TemporaryFolder(["a.xml": Self.written])
    let link = folder.url.appending(path: "link.xml")
    try FileManager.default.createSymbolicLink(
      at: link,
      withDestinationURL: folder.url.appending(path: "a.xml")
    )
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640],
      ofItemAtPath: folder.path(of: "a.xml")
    )
    #expect(try Tool.run("fmt", link.path).status == 0)
    #expect(try folder.text(of: "a.xml") == Self.formatted)
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(of: "a.xml"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: link.path)
        == folder.path(of: "a.xml")
    )
  }

  @Test func `the examples have the canonical layout`() throws {
    let examples = TestFiles.repository.appending(path: "Examples").path
    #expect(try Tool.run("fmt", "--check", examples).output == "")
  }
}
