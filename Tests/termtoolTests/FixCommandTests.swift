import Foundation
import Testing

struct FixCommandTests {
  private static let faulty = Workspace.dictionary(
    """
      <message id="notice.example">
        <description>A & B</description>
        <text>Send {claim} to the {claimnt :td:term} }.</text>
      </message>
    """
  )

  private static let fixed =
    faulty
    .replacing("A & B", with: "A &amp; B").replacing("{claim}", with: "{claim :td:term}")
    .replacing(" }.", with: #" \}."#)

  @Test func `what is certain is fixed, what is a guess is reported`() throws {
    let workspace = try Workspace()
    try workspace.write(Self.faulty, to: "mine.xml")
    let result = try workspace.check("mine.xml", "--fix", "--format", "line")
    #expect(try workspace.read("mine.xml") == Self.fixed)
    #expect(
      result.output
        == "mine.xml:4:41: error: unknown term 'claimnt'; did you mean 'claimant'? [unknown-term]\n"
    )
    #expect(result.errors == "fixed 3 findings in 1 file\n")
    #expect(result.status == 1)
  }

  @Test func `files that the configuration names are fixed without being named again`() throws {
    let workspace = try Workspace()
    try workspace.write("dictionaries: [basics, mine.xml]", to: "termtool.yml")
    try workspace.write(Self.faulty, to: "mine.xml")
    let result = try Tool.run("check", "--fix", "--format", "line", in: workspace.folder)
    #expect(try workspace.read("mine.xml") == Self.fixed)
    #expect(result.errors == "fixed 3 findings in 1 file\n")
  }

  @Test func `a guess is fixed when it is asked for`() throws {
    let workspace = try Workspace()
    try workspace.write(Self.faulty, to: "mine.xml")
    let result = try workspace.check("mine.xml", "--fix", "--unsafe-fixes")
    #expect(try workspace.read("mine.xml").contains("{claimant :td:term}"))
    #expect(result.status == 0)
    #expect(result.errors == "fixed 4 findings in 1 file\nno findings in 1 file\n")
  }

  @Test func `a dry run shows a diff and writes nothing`() throws {
    let workspace = try Workspace()
    try workspace.write(Self.faulty, to: "mine.xml")
    let result = try workspace.check("mine.xml", "--dry-run")
    #expect(try workspace.read("mine.xml") == Self.faulty)
    #expect(result.status == 1)
    try expectSnapshot(result.output + "--\n" + result.errors, named: "check-dry-run.txt")
  }

  @Test func `standard input is fixed to standard output`() throws {
    let result = try Workspace().check("-", "--fix", "--format", "line", input: Self.faulty)
    #expect(result.output == Self.fixed)
    #expect(result.errors.contains("-:4:41: error: unknown term 'claimnt'"))
    #expect(result.status == 1)
    let clean = Workspace.message("Send {claim :td:term}.")
    #expect(try Workspace().check("-", "--fix", input: clean).output == clean)
  }

  @Test func `a fixed file keeps its permissions, and a link stays a link`() throws {
    let workspace = try Workspace()
    try workspace.write(Self.faulty, to: "real.xml")
    let real = workspace.folder.appending(path: "real.xml")
    let link = workspace.folder.appending(path: "mine.xml")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real.path)
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: real)
    _ = try workspace.check("mine.xml", "--fix")
    #expect(try workspace.read("real.xml") == Self.fixed)
    let attributes = try FileManager.default.attributesOfItem(atPath: real.path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    let links = try FileManager.default.attributesOfItem(atPath: link.path)
    #expect(links[.type] as? FileAttributeType == .typeSymbolicLink)
    #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.folder.path).count == 3)
  }

  @Test func `a file without faults is not touched`() throws {
    let workspace = try Workspace()
    try workspace.write(Workspace.message("Send {claim :td:term}."), to: "mine.xml")
    let path = workspace.folder.appending(path: "mine.xml").path
    let before = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    _ = try workspace.check("mine.xml", "--fix")
    let after = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    #expect(before == after)
  }

  @Test func `an acceptance that nothing needs is removed with its line`() throws {
    let workspace = try Workspace()
    let entry = """
        <message id="notice.example">
          <accept code="literal-article">x</accept>
          <text>Send it.</text>
        </message>
      """
    try workspace.write(Workspace.dictionary(entry), to: "words/mine.xml")
    _ = try workspace.check("--dictionaries", "words", "--fix")
    let expected = entry.replacing("\n    <accept code=\"literal-article\">x</accept>", with: "")
    #expect(try workspace.read("words/mine.xml") == Workspace.dictionary(expected))
  }

  @Test func `the dictionaries inside the tool cannot be fixed`() throws {
    let result = try Workspace().run("check", "--fix")
    #expect(
      result.errors.hasPrefix(
        "note: the shipped dictionaries are inside the tool and cannot be changed\n"
      )
    )
  }

  @Test(arguments: [
    ["check", "--unsafe-fixes"], ["check", "--fix", "--watch"], ["check", "-", "--watch"],
    ["check", "--watch", "--interval", "0"], ["check", "--watch", "--format", "sarif"],
  ])
  func `options that do not go together are refused`(arguments: [String]) throws {
    #expect(try Tool.run(arguments).status == 64)
  }
}
