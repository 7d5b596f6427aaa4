import Foundation
import Testing

struct MvTests {
  private static func folder() throws -> TemporaryFolder {
    let small = TestFiles.folder("Fixtures").appending(path: "small")
    let names = ["points-of-view.xml", "en/base.xml", "en/owner.xml", "en-AU/base.xml"]
    let files = try names.map { name in
      (name, try String(contentsOf: small.appending(path: name), encoding: .utf8))
    }
    return try TemporaryFolder(Dictionary(uniqueKeysWithValues: files))
  }

  @Test func `a term is renamed in all files, and back`() throws {
    let folder = try Self.folder()
    let before = try ["en/base.xml", "en-AU/base.xml"].map(folder.text)
    let previews = try Self.previews(folder)
    let result = try Tool.run("mv", "claim", "request", "--dictionaries", folder.path)
    #expect(result.output == "")
    #expect(result.errors == "renamed the term 'claim' to 'request': 10 places in 2 files\n")
    #expect(try folder.text(of: "en-AU/base.xml").contains("<noun id=\"request\">"))
    #expect(try Self.previews(folder) == previews)
    #expect(try Tool.run("mv", "request", "claim", "--dictionaries", folder.path).status == 0)
    #expect(try ["en/base.xml", "en-AU/base.xml"].map(folder.text) == before)
  }

  @Test func `a dry run shows what would change and writes nothing`() throws {
    let folder = try Self.folder()
    let before = try folder.text(of: "en/base.xml")
    let result = try Tool.run(
      "mv",
      "claim",
      "request",
      folder.path,
      "--dictionaries",
      folder.path,
      "--dry-run"
    )
    try expectSnapshot(folder.anonymous(result.output), named: "mv-dry-run.diff")
    #expect(result.errors == "would rename the term 'claim' to 'request': 10 places in 2 files\n")
    #expect(try folder.text(of: "en/base.xml") == before)
  }

  @Test func `a message is renamed, and programs must follow`() throws {
    let folder = try Self.folder()
    let result = try Tool.run("mv", "contract.add", "button.add", folder.path)
    #expect(
      result.errors == "renamed the message 'contract.add' to 'button.add': 1 place in 1 file\n"
    )
    #expect(try folder.text(of: "en/base.xml").contains("<message id=\"button.add\">"))
  }

  @Test func `nothing changes where one file cannot be written`() throws {
    let folder = try Self.folder()
    let before = try folder.text(of: "en/base.xml")
    let result = try Tool.run(
      "mv",
      "claim",
      "request",
      folder.path(of: "en/base.xml"),
      "--dictionaries",
      "shipped"
    )
    #expect(result.status == 64)
    #expect(result.errors.contains("an identifier of the dictionaries inside the tool"))
    #expect(try folder.text(of: "en/base.xml") == before)
  }

  @Test(arguments: [
    (
      ["claim", "drawdown"],
      """
      error: 'claim' is an identifier of the dictionaries inside the tool, which cannot be renamed
      to say it in other words, write <noun id="claim"> into a dictionary of your own: \
      termtool new --as <name> --extends head-contractor --set claim=drawdown

      """
    ),
    (
      ["mail.commitment-issued.subject", "mail.draw"],
      """
      error: 'mail.commitment-issued.subject' is an identifier of the dictionaries inside the tool, which cannot be renamed
      to say it in other words, write <message id="mail.commitment-issued.subject"> into a dictionary of your own: \
      termtool new --as <name> --extends head-contractor

      """
    ),
    (
      ["interest-reserv", "x"],
      """
      error: unknown term or message 'interest-reserv'; \
      name the files that have it: termtool mv interest-reserv x mine/

      """
    ),
    (
      ["progress claim", "x"],
      """
      error: 'progress claim' is no identifier but a word: it is 'claim' to all in en-AU, en-NZ

      """
    ),
  ])
  func `what cannot be renamed is told with what can be done`(
    arguments: [String],
    errors: String
  ) throws {
    let result = try Tool.run(["mv"] + arguments, in: TestFiles.folder("Fixtures/small"))
    #expect(result.status == 64)
    #expect(result.errors == errors)
  }

  private static func previews(_ folder: TemporaryFolder) throws -> String {
    try Tool.run(
      "preview",
      "--locale",
      "en",
      "--locale",
      "en-AU",
      "--format",
      "json",
      "--dictionaries",
      folder.path
    ).output
  }
}
